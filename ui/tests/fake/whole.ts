import type { Detail, QueueRow, WaterwayMark } from '../../src/lib/ipc/generated';
import { STAGES } from '../../src/lib/shared/waterway';
import { moment, START } from './invent';

const day = (back: number): Date => new Date(START.getTime() - back * 86_400_000);
const NAMES = ['Order completed', 'Dispatched', 'Outbound in sorting centre', 'Handed over to carrier', 'Export customs', 'Departed from origin', 'Arrived in destination country', 'Import customs', 'Customs clearance successful', 'Out for delivery', 'Delivered'];
const NAMES_ZH = ['订单完成', '已发货', '分拣中心出库', '交给承运商', '出口清关', '离开始发国', '到达目的国', '进口清关', '清关成功', '派送中', '已签收'];

function waterway(row: QueueRow, chinese: boolean): WaterwayMark[] {
  const here = STAGES.indexOf(row.stage);
  return STAGES.map((stage, at) => ({
    stage, name: (chinese ? NAMES_ZH : NAMES)[at] ?? stage,
    place: at < here ? (at === 3 ? 'skipped' : 'passed') : at === here ? 'here' : 'ahead',
    entered: at > here || at === 3 ? null : moment(day(20 - at)), dwell: at > here || at === 3 ? null : `${String((at * 7 + 4) % 31 / 10)} ${chinese ? '天' : 'd'}`,
  }));
}

/** Everything of one invented shipment. */
export function detailOf(row: QueueRow, chinese: boolean): Detail {
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
    proof: { text: 'Objeto retido pela fiscalização aduaneira: aguardando documentação', at: moment(day(3)), rule: 'words:customs-hold', rule_text: en ? 'customs hold, documents (phrase, Portuguese)' : '海关扣留、文件（葡语短语）', confidence: 'certain' },
    beneath: [{ rule: 'order_age', severity: 'notice', severity_text: en ? 'notice' : '提示', reason: en ? 'Older than nine in ten parcels on this lane' : '比该线路九成包裹都久' }],
    playbook: {
      scope: en ? 'Brazil' : '巴西', reviewed: en ? 'reviewed 12 Nov 2026' : '2026年11月12日核对',
      steps: en ? ['Send the invoice with item, material, HS 6 and true value to the carrier today.', 'Tax was prepaid at checkout (Remessa Conforme): tell the buyer not to pay twice.', 'Next check 24 Nov. Unanswered holds go back after 30 days.'] : ['今天将注明品名、材质、HS 六位编码和真实价值的发票发给承运商。', '税款已在结账时预付（Remessa Conforme）：请告知买家不要重复支付。', '下次检查：11月24日。30 天未答复将退回。'],
      source: 'Receita Federal, Remessa Conforme', link: 'https://example.org/remessa',
    },
    timeline: ['Objeto retido pela fiscalização aduaneira: aguardando documentação', 'Import customs clearance started', 'Arrived at destination country', 'Departed from departure country', 'Export customs clearance complete', '[深圳市] 您的包裹已由广东互联网国际小包分拨中心发出', 'Accepted by carrier'].map((text, at) => ({
      at: moment(day(3 + at * 2)), text, place: ['Curitiba', 'Curitiba', 'São Paulo GRU', 'Guangzhou CAN', 'Guangzhou', null, 'Shenzhen'][at] ?? null, code: null,
      stage: row.stage, stage_text: at < 3 ? (en ? 'Import customs' : '进口清关') : null, signal: at === 0 ? 'customs_hold' : null, signal_text: at === 0 ? (en ? 'customs hold' : '海关扣留') : null, rule: 'words:customs-hold', decided: at === 0,
    })),
    orders: [{
      order_id: row.order_id ?? '', source: 'AliExpress', store: 'Lantern Home', status: 'WAIT_BUYER_ACCEPT_GOODS', buyer_name: 'Ana Ferreira Lima', title: 'Ceramic lamp, hand painted, with linen shade', items_count: 2, amount: row.value,
      ordered_at: moment(day(24)), ship_by: moment(day(20)), promised_by: moment(day(-13)), destination: row.destination_text, shipping_method: 'AliExpress Standard Shipping',
      siblings: [{ id: row.id + 1, tracking_number: 'LP00614482900CN', stage_text: en ? 'Delivered' : '已签收' }],
    }],
    notes: row.noted ? [{ at: moment(day(1)), text: 'Asked the forwarder for the commercial invoice.' }] : [],
    decisions: [{ at: moment(day(2)), text: en ? 'Opened by the desk: customs hold' : '由系统打开：海关扣留' }],
  };
}
