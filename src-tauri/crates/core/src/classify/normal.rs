//! One spelling for all the ways in which carriers write the same words.

use std::sync::LazyLock;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};

/// Folds a text to what the tables are written in: lower case, without marks on Latin, Greek, Cyrillic, Arabic and
/// Hebrew letters, full-width forms narrowed, traditional characters simplified, any run of digits one `0`, any run of
/// other signs one space (none between characters of scripts that write without spaces). Starts and ends with a space.
pub fn fold(text: &str) -> String {
    let mut folded = Folded { text: String::with_capacity(text.len() + 8) };
    folded.text.push(' ');
    if text.is_ascii()
        || text.chars().all(|c| letter(c).is_some() || stable(c))
        || is_nfkc_quick(text.chars()) == IsNormalized::Yes
    {
        text.chars().for_each(|c| folded.push(c));
    } else {
        text.nfkc().for_each(|c| folded.push(c));
    }
    folded.space();
    folded.text
}

/// What a letter becomes: nothing, or up to two.
type Letter = [Option<char>; 2];

/// Latin, Greek, Cyrillic, Hebrew and Arabic letters and the signs among them, whose marks are dropped whether they are
/// written apart or not: what each becomes is looked up. None: it becomes more than two.
static LETTERS: LazyLock<Vec<Option<Letter>>> = LazyLock::new(|| {
    let one = |code: u32| {
        let mut folded = Folded { text: "x".to_owned() };
        char::from_u32(code)?.nfkc().for_each(|c| folded.push_slowly(c));
        let mut letters = folded.text.chars().skip(1);
        let letter = [letters.next(), letters.next()];
        letters.next().is_none().then_some(letter)
    };
    (0..0x700).map(one).collect()
});

fn letter(c: char) -> Option<Letter> {
    LETTERS.get(usize::try_from(u32::from(c)).ok()?).copied().flatten()
}

/// Characters beyond these that are the same in every normal form, whatever stands beside them.
fn stable(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}' | '\u{3001}'..='\u{3011}' | '\u{2010}'..='\u{201f}')
}

/// A place in brackets before the words, and the words (`【美国】已妥投`, `[Yiwu] Accepted`), so that the same words are known
/// wherever they were said.
pub fn split_place(text: &str) -> (Option<&str>, &str) {
    let trimmed = text.trim_start();
    for (open, close) in [('[', ']'), ('【', '】')] {
        if let Some(inner) = trimmed.strip_prefix(open)
            && let Some((place, rest)) = inner.split_once(close)
            && rest.chars().any(char::is_alphanumeric)
        {
            return (Some(place), rest);
        }
    }
    (None, trimmed)
}

struct Folded {
    text: String,
}

impl Folded {
    fn push(&mut self, c: char) {
        match letter(c) {
            Some([Some(' '), None]) => self.space(),
            Some([Some('0'), None]) => self.digit(),
            Some([Some(letter), None]) => self.text.push(letter),
            Some(letters) => letters.into_iter().flatten().for_each(|letter| self.text.push(letter)),
            None => self.push_slowly(c),
        }
    }

    fn push_slowly(&mut self, c: char) {
        if c.is_numeric() && !crowded(c) {
            self.digit();
        } else if crowded(c) {
            self.drop_space_between_characters();
            self.text.push(simplified(c));
        } else if marked(c) {
            self.unmark(c);
        } else if c.is_alphanumeric() || joins(c) {
            c.to_lowercase().for_each(|c| self.text.push(c));
        } else if !unicode_normalization::char::is_combining_mark(c) && !invisible(c) {
            self.space();
        }
    }

    fn unmark(&mut self, c: char) {
        for c in c.to_lowercase() {
            unicode_normalization::char::decompose_canonical(c, |c| match c {
                '\u{300}'..='\u{36f}'
                | '\u{610}'..='\u{61a}'
                | '\u{64b}'..='\u{65f}'
                | '\u{591}'..='\u{5c7}'
                | 'ـ' => {}
                'ß' => self.text.push_str("ss"),
                'æ' => self.text.push_str("ae"),
                'œ' => self.text.push_str("oe"),
                'ø' => self.text.push('o'),
                'ł' => self.text.push('l'),
                'đ' | 'ð' => self.text.push('d'),
                'ı' => self.text.push('i'),
                'ς' => self.text.push('σ'),
                'ى' => self.text.push('ي'),
                'ة' => self.text.push('ه'),
                _ => self.text.push(c),
            });
        }
    }

    fn digit(&mut self) {
        if !self.text.ends_with('0') {
            self.text.push('0');
        }
    }

    fn space(&mut self) {
        if !self.text.ends_with(' ') {
            self.text.push(' ');
        }
    }

    fn drop_space_between_characters(&mut self) {
        let mut back = self.text.chars().rev();
        if back.next() == Some(' ') && back.next().is_some_and(crowded) {
            self.text.pop();
        }
    }
}

/// Characters of scripts whose words are looked for anywhere, not at the edges of words.
pub fn crowded(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1100}'..='\u{11ff}' | '\u{3005}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{2fa1f}')
}

fn marked(c: char) -> bool {
    matches!(c, '\u{aa}'..='\u{24f}' | '\u{370}'..='\u{52f}' | '\u{591}'..='\u{6ff}' | '\u{1e00}'..='\u{1eff}')
        && c.is_alphabetic()
}

fn joins(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{dff}')
}

fn invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Traditional characters of the trade's words, and their simplified forms.
const TRADITIONAL: &str = "關关遞递達达運运發发攬揽單单簽签務务處处裝装機机場场離离開开進进轉转郵邮國国際际檢检驗验稅税費费繳缴領领\
    貨货倉仓庫库資资訊讯號号損损壞坏遺遗絕绝異异誤误門门點点櫃柜時时間间區区報报貼贴電电輸输車车預预訂订單单業业營营員员圖图歸归還还\
    續续補补證证據据無无內内從从來来將将後后準准備备問问題题聯联繫系戶户銷销毀毁沒没滯滞陸陆島岛灣湾東东線线級级確确認认撥拨爲为為为與与\
    給给個个們们對对應应該该錯错總总經经過过鄉乡縣县廠厂帶带裡里裏里嗎吗請请讓让購购買买賣卖價价額额錄录揀拣啟启動动傳传達达導导遲迟\
    丟丢並并佔占傷伤儘尽儲储別别刪删創创劃划啓启喬乔嘗尝墊垫壓压媽妈實实審审尋寻屬属幹干廢废廳厅徑径態态憑凭拋抛掃扫換换擁拥\
    擇择擠挤擬拟擱搁攔拦攜携敗败數数斷断於于暫暂書书條条棄弃棧栈構构標标樞枢檯台權权殘残氣气汙污溼湿滅灭滲渗滿满濕湿災灾燬毁\
    爾尔狀状獲获產产畢毕當当盜盗監监碼码礙碍稱称積积竊窃節节籤签約约納纳紐纽細细終终組组結结絡络統统網网編编緩缓罰罚罷罢羅罗\
    聽听臺台艙舱萊莱衛卫製制覈核規规觸触計计託托許许註注詢询試试話话詳详調调識识譭毁變变豐丰質质趕赶蹤踪較较載载輛辆輪轮辦办\
    違违遷迁邊边鄰邻鋪铺鐵铁閉闭隊队險险難难雲云響响順顺須须頭头願愿顧顾風风颱台飛飞駛驶騎骑驛驿鳥鸟";

static SIMPLIFIED: LazyLock<Vec<(char, char)>> = LazyLock::new(|| {
    let mut letters = TRADITIONAL.chars();
    let mut pairs = Vec::new();
    while let (Some(from), Some(to)) = (letters.next(), letters.next()) {
        pairs.push((from, to));
    }
    pairs.sort_unstable();
    pairs
});

fn simplified(c: char) -> char {
    let pairs = &*SIMPLIFIED;
    pairs.binary_search_by_key(&c, |pair| pair.0).ok().and_then(|at| pairs.get(at)).map_or(c, |pair| pair.1)
}
