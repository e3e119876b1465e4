import type { Choice, ClaimLine, Detail, Hold, Papers, QueueRow } from '../../src/lib/ipc/generated';
import { moment, START } from './invent';

const day = (ahead: number): Date => new Date(START.getTime() + ahead * 86_400_000);
type Said = readonly [en: string, zh: string];
const say = (said: Said, chinese: boolean): string => said[chinese ? 1 : 0];

const REASONS: readonly [string, ...Said][] = [
  ['id_missing', 'ID or tax number missing', '缺少证件号或税号'], ['id_mismatch', 'ID does not match', '证件信息不符'], ['duty_due', 'Duty or tax unpaid', '税款未缴'], ['ioss_fail', 'Prepaid tax number not passed on', '预缴税号未传输'],
  ['value_query', 'Value questioned', '申报价值存疑'], ['desc_hs', 'Description or HS code missing', '品名或 HS 编码缺失'], ['docs', 'Invoice or papers missing', '缺少发票或文件'], ['safety', 'Product safety', '产品安全'],
  ['dg', 'Battery or dangerous goods', '电池或危险品'], ['restricted', 'Restricted, needs a permit', '受限商品，需许可'], ['ip', 'Suspected counterfeit', '疑似侵权'], ['qty', 'Commercial quantity', '商业数量'],
  ['inspect', 'Inspection', '查验'], ['quarantine', 'Quarantine', '检疫'], ['contact', 'Address or contact problem', '地址或联系方式问题'],
];
const MARKS: readonly [string, ...Said][] = [
  ['requested', 'ID papers asked for', '已请买家提交证件信息'], ['sent', 'Buyer says they are sent', '买家称已提交'], ['confirmed', 'Carrier has them', '承运商已确认'],
];
export const OUTCOMES: Record<string, Said> = {
  delivered_late: ['Delivered late', '迟到妥投'], refunded: ['Refunded', '已退款'], resent: ['Sent again', '已补发'], claimed: ['Claimed', '已索赔'], lost: ['Lost', '丢失'], returned: ['Came back', '已退回'],
  false_alarm: ['False alarm', '误报'], known_delay: ['Known delay', '已知延误'], buyer_informed: ['Buyer is informed', '已告知买家'], other: ['Something else', '其他原因'],
};
const choices = (of: readonly [string, ...Said][], chinese: boolean): Choice[] => of.map(([id, en, zh]) => ({ id, name: say([en, zh], chinese) }));

/** What the seller said about one shipment. */
export interface Told { reason?: string | null; papers?: string | null; tags?: string[] }

function holdOf(row: QueueRow, told: Told, chinese: boolean): Hold | null {
  if (row.rule !== 'customs_hold' && row.rule !== 'duty_unpaid') return null;
  const carrier = row.rule === 'duty_unpaid' ? 'duty_due' : row.id % 2 === 0 ? null : 'docs';
  const reason = told.reason ?? carrier;
  const name = choices(REASONS, chinese).find((choice) => choice.id === reason)?.name ?? '';
  const text: Said = reason === null ? ['The carrier does not say why. What do you know?', '承运商没有说明原因。您知道吗？'] : told.reason != null ? [`Says you: ${name}`, `您说：${name}`] : [`Says the carrier: ${name}`, `承运商说：${name}`];
  return { reason, said_by: told.reason != null ? 'seller' : carrier === null ? '' : 'carrier', text: say(text, chinese), choices: choices(REASONS, chinese) };
}

function papersOf(row: QueueRow, told: Told, chinese: boolean): Papers | null {
  return row.rule === 'customs_hold' ? { state: told.papers ?? null, choices: choices(MARKS, chinese) } : null;
}

function claimsOf(row: QueueRow, chinese: boolean): ClaimLine[] {
  const lost: ClaimLine = {
    id: 'cainiao-lost', title: say(['Cainiao Standard: lost or more than 90 days', '菜鸟标准：丢失或超过 90 天'], chinese), window: say(['until 24 Nov 12:00', '11月24日 12:00 截止'], chinese), open: true, closes: moment(day(2)), pressing: true, cap: say(['RMB 300 a parcel', '每件最高 300 元'], chinese),
    none_when: say(['The tracking number was never scanned by the carrier, or the goods are forbidden.', '单号从未被承运商扫描，或属于禁运物品。'], chinese), note: say(['Claim in the logistics workbench; an answer takes about 15 days.', '在物流工作台提交，约 15 天答复。'], chinese),
    evidence: chinese ? ['订单页面和付款凭证', '物流轨迹截图', '退款凭证'] : ['Order page and proof of payment', 'Tracking record and the carrier’s own answer', 'Proof of the refund'],
    source: say(['AliExpress logistics rules, chapter 7 (unverified)', '速卖通物流规则第七章（未核实）'], chinese), link: 'https://example.org/claims', reviewed: say(['reviewed 12 Nov 2026', '2026年11月12日核对'], chinese),
  };
  const late: ClaimLine = { ...lost, id: 'late', title: say(['Late delivery promise', '延迟送达承诺'], chinese), window: say(['closed since 2 Nov 12:00', '已于 11月2日 12:00 截止'], chinese), open: false, closes: moment(day(-20)), pressing: false, cap: null, none_when: null, note: null, evidence: [], link: null };
  if (row.rule === 'dispute' || row.rule === 'post_clearance_delay') return [lost, late];
  return row.rule === 'linehaul_delay' ? [lost] : [];
}

/** What a desk that knows its lanes and playbooks adds to a shipment. */
export function adviceOf(row: QueueRow, told: Told, chinese: boolean): Pick<Detail, 'hold' | 'papers' | 'claims' | 'expected'> {
  const late = row.rule === 'post_clearance_delay';
  return {
    hold: holdOf(row, told, chinese), papers: papersOf(row, told, chinese), claims: claimsOf(row, chinese),
    expected: row.severity === 'notice' ? null : {
      from: moment(day(7)), likely: moment(day(10)), to: moment(day(14)), late,
      text: say(['29 Nov to 6 Dec, most likely 2 Dec', '11月29日 至 12月6日，最可能 12月2日'], chinese), because: say(['from 212 parcels on this lane', '依据本线路 212 个包裹'], chinese),
    },
  };
}
