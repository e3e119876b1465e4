//! What an event says beside the stage.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// Trouble that a carrier's event names. Stage and signal are separate questions: an event may carry either, both or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Signal {
    /// Customs hold it and want something.
    CustomsHold,
    /// Duty or tax has to be paid.
    DutyUnpaid,
    /// Seized, destroyed, refused entry.
    Prohibited,
    /// The address is wrong or incomplete.
    AddressProblem,
    /// A delivery attempt failed.
    DeliveryFailed,
    /// The recipient refused it.
    Refused,
    /// On its way back to the seller.
    ReturnToSender,
    /// The carrier calls it lost.
    Lost,
    /// The carrier calls it damaged.
    Damaged,
    /// Waits at a pick-up point.
    PickupWaiting,
    /// The carrier announces a delay.
    Delayed,
    /// The shipment was cancelled.
    Cancelled,
}

impl Signal {
    /// All signals.
    pub const ALL: [Signal; 12] = [
        Signal::CustomsHold,
        Signal::DutyUnpaid,
        Signal::Prohibited,
        Signal::AddressProblem,
        Signal::DeliveryFailed,
        Signal::Refused,
        Signal::ReturnToSender,
        Signal::Lost,
        Signal::Damaged,
        Signal::PickupWaiting,
        Signal::Delayed,
        Signal::Cancelled,
    ];

    /// The id used in files, in the command line's JSON and in the data.
    pub const fn id(self) -> &'static str {
        match self {
            Signal::CustomsHold => "customs_hold",
            Signal::DutyUnpaid => "duty_unpaid",
            Signal::Prohibited => "prohibited",
            Signal::AddressProblem => "address_problem",
            Signal::DeliveryFailed => "delivery_failed",
            Signal::Refused => "refused",
            Signal::ReturnToSender => "return_to_sender",
            Signal::Lost => "lost",
            Signal::Damaged => "damaged",
            Signal::PickupWaiting => "pickup_waiting",
            Signal::Delayed => "delayed",
            Signal::Cancelled => "cancelled",
        }
    }
}

impl fmt::Display for Signal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// The word is not the id of a signal.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a signal")]
pub struct UnknownSignal(pub String);

impl FromStr for Signal {
    type Err = UnknownSignal;

    fn from_str(id: &str) -> Result<Self, UnknownSignal> {
        Signal::ALL.into_iter().find(|signal| signal.id() == id).ok_or_else(|| UnknownSignal(id.to_owned()))
    }
}
