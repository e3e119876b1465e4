//! The eleven stages between an order and its delivery.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// One of the eleven stages of a cross-border shipment, in their order.
///
/// Source: the order in which AliExpress shows them on its tracking page (domain: the eleven stages).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Paid, or its label or data is announced.
    OrderCompleted,
    /// Left the seller: picked up, posted, accepted by the first carrier.
    Dispatched,
    /// Handled in an origin sorting centre or outward office of exchange.
    OutboundInSortingCenter,
    /// The line-haul carrier (air or sea) has it.
    HandedToCarrier,
    /// In export customs, its release included.
    ExportCustoms,
    /// The flight, ship or train left.
    DepartedOrigin,
    /// Landed, or reached the inward office of exchange.
    ArrivedDestination,
    /// Presented to, or worked on by, import customs.
    ImportCustoms,
    /// Released by import customs; stays here through the local agent, the depot and last-mile scheduling.
    CustomsCleared,
    /// On the courier's round, a failed attempt, or waiting at a pick-up point.
    OutForDelivery,
    /// The recipient has it.
    Delivered,
}

impl Stage {
    /// All stages, first to last.
    pub const ALL: [Stage; 11] = [
        Stage::OrderCompleted,
        Stage::Dispatched,
        Stage::OutboundInSortingCenter,
        Stage::HandedToCarrier,
        Stage::ExportCustoms,
        Stage::DepartedOrigin,
        Stage::ArrivedDestination,
        Stage::ImportCustoms,
        Stage::CustomsCleared,
        Stage::OutForDelivery,
        Stage::Delivered,
    ];

    /// The id used in files, in the command line's JSON and in the data.
    pub const fn id(self) -> &'static str {
        match self {
            Stage::OrderCompleted => "order_completed",
            Stage::Dispatched => "dispatched",
            Stage::OutboundInSortingCenter => "outbound_in_sorting_center",
            Stage::HandedToCarrier => "handed_to_carrier",
            Stage::ExportCustoms => "export_customs",
            Stage::DepartedOrigin => "departed_origin",
            Stage::ArrivedDestination => "arrived_destination",
            Stage::ImportCustoms => "import_customs",
            Stage::CustomsCleared => "customs_cleared",
            Stage::OutForDelivery => "out_for_delivery",
            Stage::Delivered => "delivered",
        }
    }

    /// Place in the order of stages, 1 to 11.
    pub const fn number(self) -> u8 {
        match self {
            Stage::OrderCompleted => 1,
            Stage::Dispatched => 2,
            Stage::OutboundInSortingCenter => 3,
            Stage::HandedToCarrier => 4,
            Stage::ExportCustoms => 5,
            Stage::DepartedOrigin => 6,
            Stage::ArrivedDestination => 7,
            Stage::ImportCustoms => 8,
            Stage::CustomsCleared => 9,
            Stage::OutForDelivery => 10,
            Stage::Delivered => 11,
        }
    }

    /// The stage with this number, 1 to 11.
    pub fn from_number(number: u8) -> Option<Stage> {
        Stage::ALL.into_iter().find(|stage| stage.number() == number)
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// The word is not the id of a stage.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a stage")]
pub struct UnknownStage(pub String);

impl FromStr for Stage {
    type Err = UnknownStage;

    fn from_str(id: &str) -> Result<Self, UnknownStage> {
        Stage::ALL.into_iter().find(|stage| stage.id() == id).ok_or_else(|| UnknownStage(id.to_owned()))
    }
}
