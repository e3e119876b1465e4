import type { DateOrder, FileReport, ImportReport, PickedFile } from '../../src/lib/ipc/generated';

/** A file of the fake desk: its cells as they stand, and what a desk would guess. */
export interface FakeFile {
  file: PickedFile;
  kind: 'orders' | 'tracking';
  source: { en: string; zh: string };
  container: string;
  encoding: string | null;
  delimiter: string | null;
  sheets: readonly string[];
  header: number;
  /** Cells by row; the header among them. */
  rows: readonly (readonly string[])[];
  /** The guessed field and how sure, by column; null: kept out. */
  guess: readonly (readonly [string, number] | null)[];
  dates: DateOrder | null;
  refused?: { message: string; hint: string };
  password?: string;
  remembered?: string;
  rejected?: readonly { row: number; column: string; reason: string; value: string }[];
  more?: boolean;
}

const LONG = 'Ceramic table lamp, hand painted, linen shade, 220 V with adapter for Brazil; second piece as a gift, please pack apart and do not enclose the invoice';

const orders: FakeFile = {
  file: { handle: 1, name: 'orders-2026-11.xlsx', size: 184_320 }, kind: 'orders', source: { en: 'AliExpress order export', zh: '速卖通订单导出' }, container: 'xlsx', encoding: null, delimiter: null, sheets: ['Orders', 'Refunds'], header: 3, dates: 'day_first', more: true,
  guess: [['order_id', 100], ['tracking_number', 98], ['destination_country', 92], ['order_amount', 74], ['ordered_at', 88], ['buyer_name', 82], ['product_title', 90], ['quantity', 61], ['shipping_method', 85], null, null, null, ['ship_by', 52], null],
  rows: [
    ['Lantern Home: orders of November'], [''],
    ['Order No.', 'Tracking Number', 'Country/Region', 'Order Amount', 'Placed', 'Buyer', 'Title', 'Pcs', 'Service', 'Buyer message', 'Coupon', 'المدينة', 'Deadline', 'Remark'],
    ['8174552311081', 'RB482113905CN', 'Brazil', 'US $184.00', '03/04/2026 14:20', 'Ana Ferreira Lima', LONG, '2', 'AliExpress Standard Shipping', 'please ship soon', '', 'كوريتيبا 82010-200', '09/04/2026', ''],
    ['8174552311082', 'LP00554330021', 'France', 'US $96.40', '04/04/2026 09:12', 'Émile Durand', 'Tea set, 6 cups', '1', 'Cainiao Super Economy', '', 'NOV-3', 'Lyon', '10/04/2026', ''],
    ['8174552311083', '', 'United Kingdom', 'US $71.20', '05/04/2026 22:45', 'שרה כהן', 'Paper lanterns', '12', 'AliExpress Standard Shipping', '', '', 'London', '11/04/2026', 'VIP'],
    ['8174552311084', 'UJ703220118CN', 'Spain', 'US $64.99', '06/04/2026 07:03', 'José Núñez', 'Wind chime', '1', 'Yanwen Economic', '', '', 'Sevilla', '12/04/2026', ''],
    ['8174552311085', 'YT2608112000834', 'United States', 'US $58.00', '07/04/2026 18:31', 'Dana Whitfield', 'Rice bowl, blue', '4', 'YunExpress', 'gift', '', 'Austin', '13/04/2026', ''],
  ],
  rejected: [{ row: 17, column: 'Order No.', reason: 'The order number is empty. Fill it in, or delete the row.', value: '' }, { row: 209, column: 'Placed', reason: 'Neither a date nor a time. Write it as 2026-11-22 14:20.', value: '32/13/2026 99:99' }],
};

const scans: FakeFile = {
  file: { handle: 2, name: '物流轨迹 2026-11-22.csv', size: 72_004 }, kind: 'tracking', source: { en: 'Unknown layout', zh: '未知版式' }, container: 'csv', encoding: 'gb18030', delimiter: ';', sheets: [], header: 1, dates: null, remembered: 'Yanwen, daily',
  guess: [['tracking_number', 99], ['event_time', 95], ['event_location', 72], ['event_text', 90], null],
  rows: [
    ['运单号', '时间', '地点', '轨迹', '操作员'], ['UJ703220118CN', '2026-11-20 14:02', '深圳', '[深圳市] 离开广东互联网国际小包分拨中心', '王'], ['UJ703220118CN', '2026-11-19 22:10', '深圳', '揽收成功', '李'], ['RB482113905CN', '2026-11-21 08:44', 'Curitiba', 'Objeto retido pela fiscalização aduaneira', ''],
  ],
};

const mystery: FakeFile = {
  file: { handle: 3, name: 'november list from the warehouse (final, really final) v7.csv', size: 9_120 }, kind: 'orders', source: { en: 'Unknown layout', zh: '未知版式' }, container: 'csv', encoding: 'utf-8', delimiter: ',', sheets: [], header: 1, dates: 'month_first',
  guess: [null, ['tracking_number', 96], ['destination_country', 88], ['ordered_at', 66], ['order_amount', 58]],
  rows: [['Ref', 'Parcel', 'To', 'Day', 'Sum'], ['A-10442', 'RB482113914CN', 'DE', '04/03/2026', '1.204,50'], ['A-10443', 'RB482113928CN', 'PL', '05/03/2026', '88,00'], ['A-10444', 'RB482113931CN', 'IT', '06/03/2026', '19,90']],
};

const locked: FakeFile = { ...orders, file: { handle: 4, name: 'payroll-and-orders.xlsx', size: 48_640 }, password: 'lantern', sheets: [], rejected: [], more: false, dates: null };

const letter: FakeFile = {
  ...orders, file: { handle: 5, name: 'holiday.docx', size: 20_480 }, rows: [], guess: [], sheets: [],
  refused: { message: 'holiday.docx holds no table.', hint: 'Save the list as XLSX or CSV and import that.' },
};

export const FILES: readonly FakeFile[] = [orders, scans, mystery, locked, letter];

/** As many columns as the widest sheet that a format allows, and more. */
export function wide(handle: number, columns: number): FakeFile {
  const header = ['Order No.', 'Tracking Number', ...Array.from({ length: columns - 2 }, (_, at) => `Attribute ${String(at + 1)}`)];
  return {
    ...mystery, file: { handle, name: 'wide.csv', size: 1_204_224 }, guess: header.map((_, at) => (at === 0 ? ['order_id', 100] : at === 1 ? ['tracking_number', 97] : null)),
    rows: [header, ...Array.from({ length: 20 }, (_, row) => header.map((_, at) => (at === 0 ? `81745523${String(row + 10)}` : at === 1 ? `RB4821139${String(row + 10)}CN` : `v${String(at)}`)))],
  };
}

/** Text from the clipboard, read as tab-separated. */
export function pasted(handle: number, text: string): FakeFile {
  const rows = text.trim().split(/\r?\n/).map((line) => line.split('\t'));
  const guess = (rows[0] ?? []).map((cell): FakeFile['guess'][number] => (/order/i.test(cell) ? ['order_id', 95] : /track/i.test(cell) ? ['tracking_number', 95] : null));
  return { ...mystery, file: { handle, name: 'Pasted text', size: text.length }, container: 'text', delimiter: '\t', rows, guess, dates: null };
}

const one: FileReport = {
  file: 'orders-2026-11.xlsx', import: 1, kind: 'orders', source: 'aliexpress', encoding: null, sheet: 'Orders', header_row: 3, rows: 2_140, taken: 2_132, orders: { new: 1_902, changed: 41, unchanged: 185 }, shipments: { new: 1_940, changed: 40, unchanged: 180 }, events: { new: 0, known: 0 },
  ignored: 6, ignored_by: [{ reason: 'Blank rows', rows: 4 }, { reason: 'Totals', rows: 1 }, { reason: 'Header', rows: 1 }], kept_newer: 3, moves: { forward: 12, stuck: 4, regressed: 1 },
  changes: Array.from({ length: 130 }, (_, at) => ({
    order_id: String(8_174_552_311_081 + at), shipment: at % 9 === 8 ? null : at, field: ['Tracking number', 'Order total', 'Ship by', 'Status'][at % 4] ?? '',
    old: [null, 'US$180.00', '8 Apr 2026', 'WAIT_SELLER_SEND_GOODS'][at % 4] ?? null, new: at % 11 === 10 ? null : ([`RB${String(482_113_905 + at)}CN`, 'US$184.00', '9 Apr 2026', 'WAIT_BUYER_ACCEPT_GOODS'][at % 4] ?? null),
  })),
  rejected: [{ row: 17, column: 'Order No.', reason: 'The order number is empty. Fill it in, or delete the row.', value: '' }, { row: 209, column: 'Placed', reason: 'Neither a date nor a time. Write it as 2026-11-22 14:20.', value: '32/13/2026 99:99' }], rejected_count: 2,
  field_errors: [{ row: 44, column: 'Order Amount', reason: 'Not an amount; the order was taken without it.', value: 'ask boss' }], field_error_count: 1,
};
const events: FileReport = {
  ...one, file: '物流轨迹 2026-11-22.csv', import: 2, kind: 'tracking', source: 'generic', encoding: 'gb18030', sheet: null, header_row: 1, mapping: 'Yanwen, daily', rows: 813, taken: 812, orders: { new: 0, changed: 0, unchanged: 0 }, shipments: { new: 0, changed: 31, unchanged: 402 }, events: { new: 96, known: 716 },
  ignored: 1, ignored_by: [{ reason: 'Header', rows: 1 }], kept_newer: 0, moves: { forward: 28, stuck: 2, regressed: 0 }, changes: [], rejected: [], rejected_count: 0, field_errors: [], field_error_count: 0,
};

export const imported: ImportReport = { opened: 34, closed: 3, files: [one, events] };
