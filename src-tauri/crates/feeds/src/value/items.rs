//! All items of an order in one cell.
//!
//! `【1】title⏎(商家编码: SKU)⏎(产品数量: 2 piece)`, `[1]title (Quantity: 2 piece)`, or a line an item with `數量: 1;`.

/// Words before a number of pieces, lower case.
const QUANTITY: [&str; 9] =
    ["产品数量", "商品数量", "数量", "數量", "quantity", "количество", "cantidad", "quantidade", "quantité"];
/// Words before a title, where it has one.
const TITLE: [&str; 3] = ["商品名稱", "商品名称", "product name"];

/// What the cell says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Items {
    /// Titles, one an item.
    pub titles: Vec<String>,
    /// Pieces of each item that states them.
    pub quantities: Vec<u32>,
}

/// Reads the cell; a cell of one plain title is one item that states no pieces. `pieces` is how many lines the cell
/// beside it has that states them.
pub fn read(cell: &str, pieces: usize) -> Items {
    let quantities = quantities(cell);
    let parts = numbered(cell).unwrap_or_else(|| {
        let lines: Vec<&str> = cell.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        // Lines are items only where each of them is told to be one.
        let told = quantities.len().max(pieces);
        if told == lines.len() && told > 1 { lines } else { vec![cell] }
    });
    Items { titles: parts.into_iter().map(title).filter(|title| !title.is_empty()).collect(), quantities }
}

/// The parts behind `【1】`, `【2】`... or `[1]`, `[2]`..., if the cell begins with the first.
fn numbered(cell: &str) -> Option<Vec<&str>> {
    let cell = cell.trim_start();
    let (open, close) = [("【", "】"), ("[", "]")]
        .into_iter()
        .find(|(open, close)| cell.starts_with(&format!("{open}1{close}")))?;
    let (mut parts, mut rest) = (Vec::new(), cell);
    for index in 1_u32.. {
        let Some((before, behind)) = rest.split_once(&format!("{open}{index}{close}")) else { break };
        if index > 1 {
            parts.push(before);
        }
        rest = behind;
    }
    parts.push(rest);
    Some(parts)
}

fn title(part: &str) -> String {
    let part = TITLE
        .iter()
        .find_map(|word| part.split_once(&format!("{word}:")))
        .map_or(part, |(_, behind)| behind.split(';').next().unwrap_or(behind));
    let line = part.trim().lines().next().unwrap_or_default();
    // A bracket with a colon inside states a property; one without belongs to the title.
    let property = line.match_indices(['(', '（']).find(|(at, _)| {
        let inside = line.get(*at..).unwrap_or_default();
        let end = inside.find([')', '）']).unwrap_or(inside.len());
        inside.get(..end).is_some_and(|inside| inside.contains([':', '：']))
    });
    property.and_then(|(at, _)| line.get(..at)).unwrap_or(line).trim().to_owned()
}

fn quantities(cell: &str) -> Vec<u32> {
    if !cell.contains([':', '：']) {
        return Vec::new();
    }
    let lower = cell.to_lowercase();
    let mut found = Vec::new();
    let mut rest = lower.as_str();
    while let Some((at, word)) = QUANTITY
        .iter()
        .filter_map(|word| rest.find(word).map(|at| (at, *word)))
        .min_by_key(|(at, word)| (*at, usize::MAX - word.len()))
    {
        rest = rest.get(at + word.len()..).unwrap_or_default();
        let Some(value) = rest.trim_start().strip_prefix([':', '：']) else { continue };
        let digits: String = value.trim_start().chars().take_while(char::is_ascii_digit).collect();
        found.extend(digits.parse::<u32>());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbered_items_are_counted_with_their_pieces() {
        let items = read(
            "【1】Cordless Screwdriver 4V; 45 bits\n(产品属性: Plug:EU)\n(产品数量: 3 piece)\n【2】LED Strip\n(产品数量: 2 piece)",
            1,
        );
        assert_eq!(items.quantities, [3, 2]);
        assert_eq!(items.titles[1], "LED Strip");

        let items = read(
            "[1]Fishing Lure Set (30 pcs) (Properties: Type:Mixed) (Quantity: 3 piece)\n[2]Ring (Quantity: 1 piece)",
            1,
        );
        assert_eq!(items.quantities, [3, 1]);
        assert_eq!(items.titles, ["Fishing Lure Set (30 pcs)", "Ring"]);
    }

    #[test]
    fn a_plain_title_is_one_item() {
        assert_eq!(
            read("Yoga Mat TPE 6mm", 1),
            Items { titles: vec!["Yoga Mat TPE 6mm".into()], quantities: vec![] }
        );
    }
}
