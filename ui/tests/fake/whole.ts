import type { Confidence, Detail, MuteOffer, QueueRow, ScanLine, Signal, Stage, WaterwayMark } from '../../src/lib/ipc/generated';
import { STAGES } from '../../src/lib/shared/waterway';
import { adviceOf } from './advice';
import type { Told } from './advice';
import { moment, START } from './invent';

const day = (back: number): Date => new Date(START.getTime() - back * 86_400_000);
export const NAMES = ['Order completed', 'Dispatched', 'Outbound in sorting centre', 'Handed over to carrier', 'Export customs', 'Departed from origin', 'Arrived in destination country', 'Import customs', 'Customs clearance successful', 'Out for delivery', 'Delivered'];
export const NAMES_ZH = ['订单完成', '已发货', '分拣中心出库', '交给承运商', '出口清关', '离开始发国', '到达目的国', '进口清关', '清关成功', '派送中', '已签收'];

function waterway(row: QueueRow, chinese: boolean): WaterwayMark[] {
  const here = STAGES.indexOf(row.stage);
  return STAGES.map((stage, at) => ({
    stage, name: (chinese ? NAMES_ZH : NAMES)[at] ?? stage,
    place: at < here ? (at === 3 ? 'skipped' : 'passed') : at === here ? 'here' : 'ahead',
    entered: at > here || at === 3 ? null : moment(day(20 - at)), dwell: at > here || at === 3 ? null : `${String((at * 7 + 4) % 31 / 10)} ${chinese ? '天' : 'd'}`,
  }));
}

interface Scan { text: string; place: string | null; stage: Stage | null; signal: Signal | null; because: readonly [string, string]; sure: Confidence; code?: string }

const SCANS: readonly Scan[] = [
  { text: 'Objeto retido pela fiscalização aduaneira: aguardando documentação', place: 'Curitiba', stage: 'import_customs', signal: 'customs_hold', because: ['By its words “retido” “fiscalização aduaneira”.', '根据其中的词语 “retido” “fiscalização aduaneira”。'], sure: 'good' },
  { text: 'Evento operacional registrado - Unidade Operacional', place: 'Curitiba', stage: null, signal: null, because: ['Nobody can read it yet.', '尚无法识别。'], sure: 'none' },
  { text: 'Import customs clearance started', place: 'Curitiba', stage: 'import_customs', signal: null, because: ['By Cainiao’s code CC_IM_START, “Import customs clearance started”.', '根据 Cainiao 的代码 CC_IM_START（Import customs clearance started）。'], sure: 'certain', code: 'CC_IM_START' },
  { text: 'Arrived at destination country', place: 'São Paulo GRU', stage: 'arrived_destination', signal: null, because: ['Known word for word.', '与已收录的扫描内容完全一致。'], sure: 'certain' },
  { text: 'Departed from departure country', place: 'Guangzhou CAN', stage: 'departed_origin', signal: null, because: ['Known word for word.', '与已收录的扫描内容完全一致。'], sure: 'certain' },
  { text: 'Information updated', place: null, stage: null, signal: null, because: ['As you taught it.', '按您设定的识别规则。'], sure: 'taught' },
  { text: '[深圳市] 您的包裹已由广东互联网国际小包分拨中心发出', place: null, stage: 'outbound_in_sorting_center', signal: null, because: ['By its words “分拨中心” “发出”.', '根据其中的词语 “分拨中心” “发出”。'], sure: 'likely' },
  { text: 'Accepted by carrier', place: 'Shenzhen', stage: 'handed_to_carrier', signal: null, because: ['Known word for word.', '与已收录的扫描内容完全一致。'], sure: 'certain' },
];
const SURE: Record<Confidence, readonly [string, string]> = { none: ['not understood', '未能识别'], likely: ['likely', '可能'], good: ['good', '较确定'], certain: ['certain', '确定'], taught: ['taught', '由您指定'] };

function scanOf({ text, place, stage, signal, because, sure, code }: Scan, at: number, row: QueueRow, chinese: boolean): ScanLine {
  const name = stage === null ? null : ((chinese ? NAMES_ZH : NAMES)[STAGES.indexOf(stage)] ?? stage);
  const event = code === undefined ? null : { scheme: 'cainiao-action', code };
  return {
    at: moment(day(3 + at * 2 + row.id % 2)), text, place, code: event?.code ?? null, scheme: event?.scheme ?? null, stage, stage_text: name, signal, signal_text: signal === null ? null : chinese ? '海关扣留' : 'Customs hold', rule: `words:${String(at)}`,
    because: because[chinese ? 1 : 0], confidence: sure, confidence_text: SURE[sure][chinese ? 1 : 0], decided: at === 0, teach_words: text.toLowerCase().replace(/[^\p{L}]+/gu, ' ').trim(), teach_code: event,
  };
}

/** What of its rule can be silenced; a dispute cannot. */
function muteOf({ rule, title, carrier, destination_text: to }: QueueRow, en: boolean): MuteOffer | null {
  if (carrier === null || rule === null || rule === 'dispute') return null;
  return { carrier, whole: en ? `Mute “${title}” for ${carrier}` : `屏蔽 ${carrier} 的“${title}”`, lane: to === null ? null : en ? `Mute “${title}” for ${carrier} to ${to}` : `屏蔽 ${carrier} 发往${to}的“${title}”` };
}

/** Everything of one invented shipment. */
export function detailOf(row: QueueRow, chinese: boolean, told: Told = {}): Detail {
  const en = !chinese;
  return {
    row,
    stakes: [
      { figure: row.value?.text ?? '', label: en ? 'at risk' : '涉及金额', pressing: false, whole: null },
      { figure: en ? '22 h' : '22 小时', label: en ? 'to answer' : '内答复', pressing: true, whole: 'Monday 23 November 2026, 10:00' },
      { figure: en ? '5 Dec' : '12月5日', label: en ? 'protection ends' : '保护期结束', pressing: false, whole: null },
    ],
    actions: [
      { id: 'copy_claim', name: en ? 'Send invoice to carrier' : '向承运商发送发票', copies: `Claim for ${row.tracking_number ?? ''}`, state: 'waiting_carrier' },
      { id: 'tell_buyer', name: en ? 'Tell the buyer' : '告知买家', copies: 'Olá Ana, …', state: 'waiting_buyer' },
      { id: 'wait_customs', name: en ? 'Waiting for customs' : '等待海关', copies: null, state: 'waiting_customs' },
    ],
    waterway: waterway(row, chinese),
    why: [en ? 'The carrier says that customs hold it and want documents. 3.2 d in import customs; 8 in 10 on this lane pass in 4.1 d.' : '承运商称海关扣留并要求补充文件。已在进口清关 3.2 天；该线路八成包裹在 4.1 天内通过。'],
    proof: { text: 'Objeto retido pela fiscalização aduaneira: aguardando documentação', at: moment(day(3)), rule: 'words:customs-hold', rule_text: en ? 'By its words “retido” “fiscalização aduaneira”. Customs after departure are import customs.' : '根据其中的词语 “retido” “fiscalização aduaneira”。出发后的海关为进口海关。', confidence: 'good', confidence_text: en ? 'good' : '较确定' },
    beneath: [{ rule: 'order_age', severity: 'notice', severity_text: en ? 'notice' : '提示', reason: en ? 'Older than nine in ten parcels on this lane' : '比该线路九成包裹都久' }],
    playbook: {
      scope: en ? 'Brazil' : '巴西', reviewed: en ? 'reviewed 12 Nov 2026' : '2026年11月12日核对', effective: en ? 'since 1 Aug 2024' : '自 2024年8月1日 起', acts: 'seller', acts_text: en ? 'You act' : '由您处理', check: row.returns ?? moment(day(-2)),
      evidence: en ? ['Commercial invoice with the price paid', 'Proof that the tax was charged at checkout'] : ['注明实付金额的商业发票', '结账时已收税款的凭证'],
      steps: en ? ['Send the invoice with item, material, HS 6 and true value to the carrier today.', 'Tax was prepaid at checkout (Remessa Conforme): tell the buyer not to pay twice.', 'Next check 24 Nov. Unanswered holds go back after 30 days.'] : ['今天将注明品名、材质、HS 六位编码和真实价值的发票发给承运商。', '税款已在结账时预付（Remessa Conforme）：请告知买家不要重复支付。', '下次检查：11月24日。30 天未答复将退回。'],
      source: 'Receita Federal, Remessa Conforme', link: 'https://example.org/remessa',
    },
    ...adviceOf(row, told, chinese),
    timeline: SCANS.map((scan, at) => scanOf(scan, at, row, chinese)),
    legs: [{ id: 990_001, tracking_number: '9200190212345678901234', stage_text: en ? 'Out for delivery' : '派送中' }], part_of: null,
    orders: [{
      order_id: row.order_id ?? '', source: 'AliExpress', store: 'Lantern Home', status: 'WAIT_BUYER_ACCEPT_GOODS', buyer_name: 'Ana Ferreira Lima', title: 'Ceramic lamp, hand painted, with linen shade', items_count: 2, amount: row.value,
      ordered_at: moment(day(24)), ship_by: moment(day(20)), promised_by: moment(day(-13)), destination: row.destination_text, shipping_method: 'AliExpress Standard Shipping',
      siblings: [{ id: row.id + 1, tracking_number: 'LP00614482900CN', stage_text: en ? 'Delivered' : '已签收' }],
    }],
    notes: row.noted ? [{ at: moment(day(1)), text: 'Asked the forwarder for the commercial invoice.' }] : [],
    tags: row.tags, link: `tidewaiter://shipment/${row.tracking_number ?? row.order_id ?? ''}`, mute: muteOf(row, en),
    decisions: [{ at: moment(day(2)), text: en ? 'Opened by the desk: customs hold' : '由系统打开：海关扣留' }],
  };
}
