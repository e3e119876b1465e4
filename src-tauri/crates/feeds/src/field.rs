//! What a column can hold.

use serde::{Deserialize, Serialize};

macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident = $id:literal),* $(,)?) => {
        /// A fact that a column states.
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS,
        )]
        #[serde(rename_all = "snake_case")]
        pub enum Field { $($(#[$doc])* $name),* }

        impl Field {
            /// All of them, in the order in which a mapping offers them.
            pub const ALL: &'static [Field] = &[$(Field::$name),*];

            /// The id used in data, mappings and on the command line.
            pub const fn id(self) -> &'static str {
                match self { $(Field::$name => $id),* }
            }
        }
    };
}

fields! {
    /// The marketplace's order number.
    OrderId = "order_id",
    /// A parcel's number at its carrier.
    TrackingNumber = "tracking_number",
    /// The marketplace's own number of a parcel or posting.
    PackageId = "package_id",
    /// Shop or account.
    Store = "store",
    /// When the buyer ordered.
    OrderedAt = "ordered_at",
    /// When the buyer paid.
    PaidAt = "paid_at",
    /// When the seller shipped.
    ShippedAt = "shipped_at",
    /// Until when to ship.
    ShipBy = "ship_by",
    /// Until when delivery is promised.
    PromisedBy = "promised_by",
    /// When it was delivered, says the marketplace.
    DeliveredAt = "delivered_at",
    /// When the buyer confirmed receipt.
    ConfirmedAt = "confirmed_at",
    /// The status word.
    OrderStatus = "order_status",
    /// Where to.
    DestinationCountry = "destination_country",
    /// Where from.
    OriginCountry = "origin_country",
    /// What the whole order is worth.
    OrderAmount = "order_amount",
    /// What one item or all items are worth; only shown.
    ItemAmount = "item_amount",
    /// ISO 4217 code of the amounts.
    Currency = "currency",
    /// The carrier's name.
    Carrier = "carrier",
    /// The shipping service.
    ShippingMethod = "shipping_method",
    /// The buyer's full name.
    BuyerName = "buyer_name",
    /// The recipient's full name.
    RecipientName = "recipient_name",
    /// The buyer's given name, where the names stand apart.
    FirstName = "first_name",
    /// The buyer's family name, where the names stand apart.
    LastName = "last_name",
    /// Product title, or all items in one cell.
    ProductTitle = "product_title",
    /// Article number; tells item rows apart.
    Sku = "sku",
    /// Pieces.
    Quantity = "quantity",
    /// Whether or when the buyer left feedback.
    Feedback = "feedback",
    /// When a scan happened.
    EventTime = "event_time",
    /// Where.
    EventLocation = "event_location",
    /// What.
    EventText = "event_text",
    /// The carrier's code for it.
    EventCode = "event_code",
}

impl Field {
    /// The field of that id.
    pub fn from_id(id: &str) -> Option<Field> {
        Field::ALL.iter().copied().find(|field| field.id() == id)
    }

    /// Its place in [`Field::ALL`].
    pub fn place(self) -> usize {
        usize::from(self.number())
    }

    /// Whether its values are dates.
    pub fn is_date(self) -> bool {
        matches!(
            self,
            Field::OrderedAt
                | Field::PaidAt
                | Field::ShippedAt
                | Field::ShipBy
                | Field::PromisedBy
                | Field::DeliveredAt
                | Field::ConfirmedAt
                | Field::EventTime
        )
    }

    /// Whether its values are amounts of money.
    pub fn is_amount(self) -> bool {
        matches!(self, Field::OrderAmount | Field::ItemAmount)
    }

    /// Whether it says when something of the order happened, rather than until when it should.
    pub fn is_past(self) -> bool {
        use Field::{ConfirmedAt, DeliveredAt, OrderedAt, PaidAt, ShippedAt};
        matches!(self, OrderedAt | PaidAt | ShippedAt | DeliveredAt | ConfirmedAt)
    }

    /// Whether its values are words of a person, where every character counts.
    pub fn is_words(self) -> bool {
        matches!(
            self,
            Field::BuyerName
                | Field::RecipientName
                | Field::FirstName
                | Field::LastName
                | Field::ProductTitle
                | Field::EventText
                | Field::EventLocation
        )
    }

    /// Whether only a tracking file has it.
    pub fn is_event(self) -> bool {
        matches!(self, Field::EventTime | Field::EventLocation | Field::EventText | Field::EventCode)
    }
}

impl Field {
    const fn number(self) -> u8 {
        match self {
            Field::OrderId => 0,
            Field::TrackingNumber => 1,
            Field::PackageId => 2,
            Field::Store => 3,
            Field::OrderedAt => 4,
            Field::PaidAt => 5,
            Field::ShippedAt => 6,
            Field::ShipBy => 7,
            Field::PromisedBy => 8,
            Field::DeliveredAt => 9,
            Field::ConfirmedAt => 10,
            Field::OrderStatus => 11,
            Field::DestinationCountry => 12,
            Field::OriginCountry => 13,
            Field::OrderAmount => 14,
            Field::ItemAmount => 15,
            Field::Currency => 16,
            Field::Carrier => 17,
            Field::ShippingMethod => 18,
            Field::BuyerName => 19,
            Field::RecipientName => 20,
            Field::FirstName => 21,
            Field::LastName => 22,
            Field::ProductTitle => 23,
            Field::Sku => 24,
            Field::Quantity => 25,
            Field::Feedback => 26,
            Field::EventTime => 27,
            Field::EventLocation => 28,
            Field::EventText => 29,
            Field::EventCode => 30,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_stands_at_its_place() {
        for (place, field) in Field::ALL.iter().enumerate() {
            assert_eq!(field.place(), place);
            assert_eq!(Field::from_id(field.id()), Some(*field));
        }
    }
}
