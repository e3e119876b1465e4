import type { Moment, QueueRow, Severity, Stage } from '../../src/lib/ipc/generated';

interface Kind { rule: string; severity: Severity; title: string; particular: string; stage: Stage; deadline?: string; pressing?: boolean; doubt?: readonly [string, string]; ahead?: number; zh: [string, string, string?] }

/** What can be wrong, in the words that a desk answers with. */
const KINDS: readonly Kind[] = [
  { rule: 'customs_hold', severity: 'urgent', title: 'Customs hold', particular: 'documents wanted', stage: 'import_customs', deadline: 'answer in 22 h', pressing: true, zh: ['海关扣留', '需要补充文件', '22 小时内答复'] },
  { rule: 'post_clearance_delay', severity: 'urgent', title: 'Cleared, not moving', particular: '9 business days', stage: 'customs_cleared', deadline: 'protected for 5 d', pressing: true, doubt: ['A usual term that nobody official confirms, not stated by the order', '未经官方确认的通常时限，订单未注明'], zh: ['已清关未动', '9 个工作日', '保障 5 天后到期'] },
  { rule: 'duty_unpaid', severity: 'urgent', title: 'Duty unpaid', particular: 'buyer pays', stage: 'import_customs', deadline: 'returned in 9 d', pressing: true, zh: ['关税未付', '由买家支付', '9 天后退回'] },
  { rule: 'dispute', severity: 'urgent', title: 'Dispute open', particular: 'not received', stage: 'out_for_delivery', deadline: '3 h late', pressing: true, zh: ['纠纷中', '未收到货', '逾期 3 小时'] },
  { rule: 'import_customs_delay', severity: 'warning', title: 'Import customs slow', particular: '6 business days', stage: 'import_customs', zh: ['进口清关缓慢', '6 个工作日'] },
  { rule: 'pickup_waiting', severity: 'warning', title: 'Waiting at pick-up point', particular: 'until 29 Nov', stage: 'out_for_delivery', deadline: 'returned in 7 d', zh: ['在自提点等待', '至 11月29日', '7 天后退回'] },
  { rule: 'delivery_failed', severity: 'warning', title: 'Delivery failed', particular: 'nobody home', stage: 'out_for_delivery', zh: ['投递失败', '无人在家'] },
  { rule: 'no_first_scan', severity: 'warning', title: 'No first scan', particular: 'label only', stage: 'order_completed', deadline: 'cancelled in 2 d', zh: ['无首次扫描', '仅有面单', '2 天后取消'] },
  { rule: 'export_customs_delay', severity: 'warning', title: 'Export customs slow', particular: '4 business days', stage: 'export_customs', zh: ['出口清关缓慢', '4 个工作日'] },
  { rule: 'linehaul_delay', severity: 'warning', title: 'Line-haul slow', particular: '12 days since departure from the origin country', stage: 'departed_origin', deadline: 'claim in 2 d', pressing: true, ahead: 2, zh: ['干线运输缓慢', '12 天', '2 天内索赔'] },
  { rule: 'order_age', severity: 'notice', title: 'Older than the lane', particular: 'day 31, P90 is 29', stage: 'arrived_destination', zh: ['超出线路时效', '第 31 天'] },
  { rule: 'data_quality', severity: 'notice', title: 'Data: scan before order', particular: '', stage: 'outbound_in_sorting_center', zh: ['数据：扫描早于下单', ''] },
  { rule: 'carrier_delay', severity: 'notice', title: 'Sendungsverzögerung durch Zollabfertigungsverfahren', particular: 'Wetterbedingte Betriebsunterbrechung', stage: 'handed_to_carrier', zh: ['承运商延误', '天气原因'] },
];
const PLACES = [['BR', 'Brazil'], ['FR', 'France'], ['GB', 'United Kingdom'], ['US', 'United States'], ['DE', 'Germany'], ['ES', 'Spain'], ['PL', 'Poland'], ['CL', 'Chile'], ['KR', 'South Korea']] as const;
const TAGS: readonly (readonly string[])[] = [[], ['VIP'], ['refund sent', 'VIP'], ['亚马逊店', 'VIP', 'second parcel'], ['waits for the forwarder’s proof of delivery']];
const BUYERS = ['Ana Ferreira Lima', 'Jean-Baptiste Lefèvre', '김민준', 'Katarzyna Wójcik', 'J. Smith', 'María José Fernández de la Vega'] as const;
const CARRIERS = ['Cainiao', 'YunExpress', '4PX', 'Yanwen', 'China Post'] as const;

const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });

export function moment(at: Date): Moment {
  const text = SHORT.format(at).replace(',', '');
  return { at: at.toISOString(), text, whole: `${at.toUTCString().slice(0, 22)} (${at.toISOString().slice(11, 16)} UTC)` };
}

const pick = <T>(of: readonly T[], by: number): T => {
  const one = of[by % of.length];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

export const START = new Date('2026-11-22T12:00:00Z');

const KNOWN = new Map<string, QueueRow>();

/** The row of one invented shipment. The first are the most urgent. */
export function rowOf(id: number, total: number, chinese: boolean): QueueRow {
  const key = `${String(id)}/${String(total)}/${String(chinese)}`;
  const row = KNOWN.get(key) ?? invented(id, total, chinese);
  KNOWN.set(key, row);
  return row;
}

function invented(id: number, total: number, chinese: boolean): QueueRow {
  const severity: Severity = id < total * 0.02 ? 'urgent' : id < total * 0.7 ? 'warning' : 'notice';
  const kind = pick(KINDS.filter((one) => one.severity === severity), id * 7 + (id >> 3));
  const [country, name] = pick(PLACES, id * 5);
  const days = (id * 13) % 29 + 1;
  return {
    id, order_id: `8174 ${String(5000 + id).padStart(5, '0')} 1108`, tracking_number: id % 3 === 0 ? `RB${String(482113905 + id * 7)}CN` : `LP00${String(61_992_177_400 + id * 131)}`,
    rule: kind.rule, severity, severity_text: chinese ? { urgent: '紧急', warning: '警告', notice: '提示' }[severity] : severity,
    title: chinese ? kind.zh[0] : kind.title, particular: chinese ? kind.zh[1] : kind.particular,
    reason: chinese ? `${kind.zh[0]}：${kind.zh[1]}，自上次扫描以来没有进展` : `${kind.title}: ${kind.particular || 'a scan is older than the order'}, no word from the carrier since`,
    stage: kind.stage, stage_text: kind.stage.replaceAll('_', ' '), destination_country: country, destination_text: name, carrier: pick(CARRIERS, ((id * 5) % PLACES.length) + (id % 40 === 0 ? 1 : 0)),
    value: { decimal: '184.00', currency: 'USD', text: `US$${(18 + ((id * 37) % 1800) / 10).toFixed(2)}` }, since: moment(new Date(START.getTime() - days * 86_400_000)),
    waiting: chinese ? `${String(days)} 天` : `${String(days)} d`,
    deadline: kind.deadline === undefined ? null : { at: moment(new Date(START.getTime() + (kind.ahead ?? 0) * 86_400_000)), kind: 'answer', text: chinese ? (kind.zh[2] ?? '') : kind.deadline, pressing: kind.pressing ?? false, late: kind.deadline.includes('late'), doubt: kind.doubt?.[chinese ? 1 : 0] ?? null },
    state: 'open', state_text: chinese ? '待处理' : 'Open', outcome: null, returns: null, back: id % 17 === 5 ? (chinese ? '返回：新扫描' : 'back: new scan') : null, next_action: null, noted: id % 11 === 3,
    tags: [...pick(TAGS, id % 9 === 2 ? id % 5 : 0)], buyer: pick(BUYERS, id * 3),
  };
}
