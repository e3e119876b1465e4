/** Rules and tables as a desk comes with them, in both languages: invented where it does not matter. */
export type Said = readonly [en: string, zh: string];

export interface RuleSeed {
  id: string; name: Said; looks: Said; kind: 'signal' | 'stage' | 'deadline' | 'silence' | 'record';
  /** `variant/field value`. */
  figures: readonly string[];
  lane: boolean | null; weight: number; silent: boolean; next: Said; source: string; grade: string; open: number;
}

const seed = (id: string, name: Said, looks: Said, kind: RuleSeed['kind'], figures: readonly string[], lane: boolean | null, weight: number, next: Said, source: string, grade: string, open: number, silent = kind === 'stage'): RuleSeed =>
  ({ id, name, looks, kind, figures, lane, weight, silent, next, source, grade, open });

export const RULES: readonly RuleSeed[] = [
  seed('late_dispatch', ['Not dispatched', '未发货'], ['Paid, not dispatched.', '已付款，尚未发货。'], 'stage', ['/warn 2 d', '/urgent 5 d', '/ahead_urgent 24 h'], null, 30, ['Ship it before the deadline', '在期限前发货'], 'AliExpress: 72 h after payment for most categories, at most 7 business days, then closed and refunded (grade C: not official, check before relying on it)', 'C', 14, false),
  seed('no_first_scan', ['No first scan', '无首次扫描'], ['A tracking number that was never scanned.', '有运单号，但从未被扫描。'], 'stage', ['/warn 3 B', '/urgent 5 B'], null, 20, ['Ask the carrier if it has the parcel', '向承运商确认是否收到包裹'], 'Onward: 4 business days; AVADA: 3 days; marketplaces score first scans within 72 h', 'B', 8),
  seed('linehaul_delay', ['Line-haul slow', '干线运输缓慢'], ['How long a parcel stays in: Handed over to carrier, Departed from origin.', '包裹在以下阶段停留多久：已交承运商、已离开始发国。'], 'stage', ['/warn 10 d', '/urgent 15 d', 'sea/warn 45 d', 'sea/urgent 60 d'], true, 8, ['Ask the forwarder for the flight', '向货代索取航班信息'], 'chinaparcel.net: handed to the airline, next status after 7 to 14 days; sea 45 days (grade C: not official, check before relying on it)', 'C', 6),
  seed('import_customs_delay', ['Import customs slow', '进口清关缓慢'], ['How long a parcel stays in: Import customs.', '包裹在以下阶段停留多久：进口清关。'], 'stage', ['/warn 5 B', '/urgent 10 B'], true, 15, ['Ask the carrier if customs want papers', '向承运商确认海关是否要资料'], 'shipped.online: complete papers same day to 2 business days, routine 1-5, documents, duty or inspection 5-10 and more', 'B', 12_408),
  seed('post_clearance_delay', ['Cleared, not moving', '已清关未移动'], ['How long a parcel stays in: Customs cleared.', '包裹在以下阶段停留多久：清关成功。'], 'stage', ['/warn 4 B', '/urgent 8 B', 'express/warn 2 B', 'express/urgent 4 B', 'handoff/warn 7 B', 'handoff/urgent 12 B'], true, 12, ['Press the local carrier for a scan', '催促末端承运商更新'], 'cleared to delivered: express 1-3 business days, economy 3-7 or more; silent gap at a change of number 3-10 days', 'B', 10),
  seed('customs_hold', ['Customs hold', '海关扣留'], ['The carrier says: Customs hold.', '承运商说：海关扣留。'], 'signal', ['/warn at once', '/urgent 48 h', '/term 48 h', '/explains never'], null, 35, ['Ask what customs want, today', '今天查明海关需要什么'], '17TRACK and AfterShip sub-statuses; 48 h to the next check', 'B', 11),
  seed('pickup_waiting', ['Waiting at pick-up point', '在自提点等待'], ['The carrier says: Waits for pick-up.', '承运商说：等待自提。'], 'signal', ['/warn 3 d', '/urgent', '/ahead_urgent 3 d', '/term 10 d', '/explains never'], null, 25, ['Remind the buyer to collect it', '提醒买家取件'], 'carriers hold 7 to 30 days; where nobody says, 10 days are assumed (unverified)', 'U', 6),
  seed('lost', ['Lost', '丢失'], ['The carrier says: Lost.', '承运商说：丢失。'], 'signal', ['/warn', '/urgent at once', '/explains never'], null, 95, ['Claim from the carrier, settle with the buyer', '向承运商索赔，并与买家协商'], 'the carrier says so', 'B', 0),
  seed('no_scan', ['No scan', '无扫描更新'], ['Time since the last scan.', '距最近一次扫描的时间。'], 'silence', ['/warn 7 d', '/urgent 14 d', 'sea/warn 45 d', 'sea/urgent 60 d'], null, 15, ['Open an inquiry with the carrier', '向承运商发起查询'], 'AVADA, TikTok Shop, SHOPLINE: 7 days in one state; 14 days abnormal', 'B', 4, true),
  seed('protection_ending', ['Protection ends soon', '保护期即将结束'], ['The promise or the buyer’s protection ends before the parcel is expected.', '承诺送达日或买家保护期早于预计送达。'], 'deadline', ['/ahead_warn 7 d', '/ahead_urgent 3 d'], true, 45, ['Offer to extend the protection', '主动延长保护期'], 'AliExpress: refunds open when the promised or protected time ends (grade C: not official, check before relying on it)', 'C', 4),
  seed('dispute', ['Dispute open', '纠纷中'], ['The order is in dispute.', '订单处于纠纷中。'], 'deadline', ['/warn at once', '/urgent', '/ahead_urgent 48 h', '/term 5 d'], null, 60, ['Answer the dispute in time', '按时答复纠纷'], 'AliExpress: 5 days to answer, else executed at the buyer’s amount (grade C: not official, check before relying on it)', 'C', 4),
  seed('data_quality', ['Data looks wrong', '数据可疑'], ['Dates and places that contradict each other.', '日期或地点互相矛盾。'], 'record', ['/slack 2 d'], null, 3, ['Check number, dates and destination', '核对单号、日期和目的地'], 'own estimate (unverified)', 'U', 4),
];

export const KINDS: Readonly<Record<RuleSeed['kind'], Said>> = { signal: ['What carriers say', '承运商的说法'], stage: ['Time in a stage', '阶段停留时间'], deadline: ['Deadlines', '期限'], silence: ['Silence', '静默'], record: ['Contradictions', '矛盾'] };
export const FIELDS: Readonly<Record<string, Said>> = {
  warn: ['warning after', '预警'], urgent: ['urgent after', '紧急'], ahead_warn: ['warning so long before', '提前预警'], ahead_urgent: ['urgent so long before', '提前转为紧急'],
  term: ['time that there is', '可用时间'], explains: ['explains silence for', '可解释停滞'], slack: ['allowance', '容差'],
};
export const VARIANTS: Readonly<Record<string, Said>> = { '': ['All parcels', '所有包裹'], express: ['Express', '快递'], handoff: ['New number for the last mile', '末端更换单号'], sea: ['Sea', '海运'] };
export const COUNTRIES: Readonly<Record<string, Said>> = {
  BR: ['Brazil', '巴西'], CL: ['Chile', '智利'], CN: ['China', '中国'], FR: ['France', '法国'], DE: ['Germany', '德国'], PL: ['Poland', '波兰'], KR: ['South Korea', '韩国'], ES: ['Spain', '西班牙'], GB: ['United Kingdom', '英国'], US: ['United States', '美国'],
};

export interface RowSeed { key: string; group: Said; name: Said; detail: Said; value: string; source: string; grade: string; reviewed?: Said }
const row = (key: string, name: Said, detail: Said, value: string, source: string, grade: string, group: Said = ['', ''], reviewed?: Said): RowSeed => ({ key, group, name, detail, value, source, grade, ...(reviewed && { reviewed }) });
const ALI: Said = ['AliExpress', '速卖通'];
const ANY: Said = ['All marketplaces', '所有平台'];
const SEEN: Said = ['reviewed 27 Nov 2026', '2026年11月27日审阅'];
const LIBRARY = 'Python package holidays 0.109; dated days cover 2025 to 2028';

export const ROWS: Readonly<Record<string, readonly RowSeed[]>> = {
  days: [
    row('BR/2026-01-01', ['Universal Fraternization Day', '元旦'], ['1 Jan 2026', '2026年1月1日'], 'holiday Universal Fraternization Day', LIBRARY, 'B'),
    row('BR/2026-02-16', ['Carnival', '狂欢节'], ['16 Feb 2026', '2026年2月16日'], 'holiday Carnival', LIBRARY, 'C'),
    row('BR/2026-11-20', ['National Day of Zumbi and Black Awareness', '黑人觉醒日'], ['20 Nov 2026', '2026年11月20日'], 'holiday National Day of Zumbi and Black Awareness', LIBRARY, 'B'),
    row('BR/2026-12-25', ['Christmas Day', '圣诞节'], ['25 Dec 2026', '2026年12月25日'], 'holiday Christmas Day', LIBRARY, 'B'),
    row('CN/2026-10-01', ['National Day', '国庆节'], ['1 Oct 2026', '2026年10月1日'], 'holiday National Day', LIBRARY, 'B'),
    row('CN/2026-10-10', ['Day worked for National Day', '国庆节调休'], ['10 Oct 2026', '2026年10月10日'], 'work Day worked for National Day', LIBRARY, 'B'),
  ],
  peaks: [
    row('chinese_new_year', ['Chinese New Year: factories and line-haul shut', '春节：工厂和干线停运'], ['2026-02-10 – 2026-03-03, 2027-01-30 – 2027-02-20 · China', '2026-02-10 – 2026-03-03, 2027-01-30 – 2027-02-20 · 中国'], '60', 'a week before the new year to the fifteenth day of it (grade C: not official, check before relying on it)', 'C'),
    row('singles_day', ['11.11 sale', '双十一'], ['11-11 – 11-24 · China', '11-11 – 11-24 · 中国'], '40', 'sale from 11 November; sorting centres and export customs work it off in two weeks (grade C: not official, check before relying on it)', 'C'),
    row('black_friday', ['Black Friday to Christmas', '黑色星期五至圣诞节'], ['2026-11-27 – 2026-12-24 · United States, Canada, Mexico, Brazil, Chile, Colombia, Peru, United Kingdom, Ireland, Australia, New Zealand, South Africa, Norway, Switzerland, Israel, Austria, Belgium, Bulgaria, Croatia, Cyprus, Czechia, Denmark, Estonia, Finland, France, Germany', '2026-11-27 – 2026-12-24 · 美国、加拿大、墨西哥、巴西、智利、哥伦比亚、秘鲁、英国、爱尔兰、澳大利亚'], '30', 'day after the fourth Thursday of November', 'B'),
  ],
  terms: [
    row('aliexpress/dispatch', ['dispatch', '发货'], ['from payment', '自付款起'], '7 B', 'guide-aliexpress.com, hb2b.com: at most 7 business days, then closed and refunded; xiaoniucw.com: 72 h for most categories. Sources conflict; an order’s own countdown goes before (grade C: not official, check before relying on it)', 'C', ALI, SEEN),
    row('aliexpress/dispute_answer', ['answer to a dispute', '答复纠纷'], ['from the request', '自申请起'], '5 d', 'ssopdot.com/blog/35242: 5 days, else executed at the buyer’s amount (grade C: not official, check before relying on it)', 'C', ALI, SEEN),
    row('aliexpress/protection/BR', ['buyer protection', '买家保护'], ['from dispatch · Brazil', '自发货起 · 巴西'], '60 d', 'ssopdot.com/blog/19333 (grade C: not official, check before relying on it)', 'C', ALI, SEEN),
    row('/pickup_hold/DE', ['pick-up point keeps the parcel', '自提点保管期'], ['from arrival · Germany', '自到达起 · 德国'], '7 d', 'DHL: 7 calendar days', 'A', ANY, SEEN),
  ],
  rates: ['EUR 1.15', 'GBP 1.32', 'CHF 1.24', 'CNY 0.14', 'BRL 0.19', 'KRW 0.00068'].map((one): RowSeed => {
    const [code = '', rate = ''] = one.split(' ');
    return row(code, [code, code], ['', ''], rate, '', 'U');
  }),
};

export const ABOUT: Readonly<Record<string, readonly [about: Said, form: Said]>> = {
  days: [['Public holidays and weekend days that are worked instead. Business days of the rules leave them out.', '公共节假日和调休上班日。规则按工作日计时时不计节假日。'], ['Add a day of your own, or make a working day of a holiday.', '可添加自己的日期，或把节假日改为工作日。']],
  peaks: [['Weeks in which everybody is slow. Part of the time in them does not count for a stall; what a carrier says itself counts as ever.', '普遍变慢的时期。其中一部分时间不计入停滞；承运商自己报告的异常照常计算。'], ['Per cent of the time that does not count, 0 to 100; 0 switches the peak off.', '不计入的时间百分比，0 到 100；0 表示关闭。']],
  terms: [['What marketplaces and destinations usually give. A date that the order itself states goes before; what is not official is shown as unconfirmed.', '平台和目的国通常的时限。订单自带的日期优先；非官方信息标为未确认。'], ['A length of time: 4 B (business days), 7 d or 48 h.', '时长：4 B（工作日）、7 d（天）或 48 h（小时）。']],
  mutes: [['Rules that you silenced for a carrier. What else is wrong with its parcels still comes up.', '您为某个承运商屏蔽的规则。其包裹的其他问题仍会提示。'], ['Lift a line, and the rule speaks again.', '移除一行，该规则即恢复提示。']],
  rates: [['What one unit is worth in US dollars: only for the order of work and for sums shown with ≈. Rounded; nothing is fetched.', '1 单位折合多少美元：仅用于排序和带 ≈ 的合计。取整；不联网获取。'], ['A number above 0: 1.15', '大于 0 的数：1.15']],
};
