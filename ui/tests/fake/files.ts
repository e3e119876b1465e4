import type { ImportReport, PickedFile, Preview } from '../../src/lib/ipc/generated';

export const files: PickedFile[] = [{ handle: 1, name: 'orders-2026-11.xlsx', size: 184_320 }, { handle: 2, name: '物流轨迹 2026-11-22.csv', size: 72_004 }, { handle: 3, name: 'holiday.docx', size: 20_480 }];

export const order: Preview = {
  file: { handle: 1, name: 'orders-2026-11.xlsx', size: 184_320 }, error: null, kind: 'orders', source: 'AliExpress order export', container: 'xlsx', encoding: null, delimiter: null, sheet: 'Orders', sheets: ['Orders', 'Refunds'], header_row: 3, dates: 'yyyy-MM-dd',
  date_order: null, decimals: null, currency: null, zone: null, lacks: null, protected: false, mapping: { columns: [] }, mapped: null, mapping_name: null, top: [],
  columns: [
    { header: 'Order No.', field: 'order_id', field_text: 'Order number', confidence: 100, nth: 0, chosen: false, examples: ['8174552311081'] }, { header: 'Tracking Number', field: 'tracking_number', field_text: 'Tracking number', confidence: 98, nth: 0, chosen: false, examples: ['RB482113905CN'] },
    { header: 'Country/Region', field: 'destination_country', field_text: 'Destination', confidence: 92, nth: 0, chosen: false, examples: ['Brazil'] }, { header: 'Order Amount', field: 'order_amount', field_text: 'Amount', confidence: 74, nth: 0, chosen: false, examples: ['US $184.00'] },
    { header: 'Placed', field: 'ordered_at', field_text: 'Ordered', confidence: 88, nth: 0, chosen: false, examples: ['2026-10-29 14:20'] }, { header: 'Buyer message', field: null, field_text: null, confidence: 0, nth: 0, chosen: false, examples: ['please ship soon'] },
  ],
  rows: [['8174552311081', 'RB482113905CN', 'Brazil', 'US $184.00', '2026-10-29 14:20', 'please ship soon'], ['8174552311082', 'LP00554330021', 'France', 'US $96.40', '2026-10-30 09:12', ''], ['8174552311083', '', 'United Kingdom', 'US $71.20', '2026-11-01 22:45', '']],
  rows_read: 2_000, more: true, rejected: [{ row: 17, column: 'Order No.', reason: 'The order number is empty. Fill it in, or delete the row.', value: '' }],
};

export const previewed: Preview[] = [
  order,
  { ...order, file: { handle: 2, name: '物流轨迹 2026-11-22.csv', size: 72_004 }, kind: 'tracking', source: 'Unknown layout', container: 'csv', encoding: 'GB18030', delimiter: ';', sheet: null, rejected: [], more: false, rows_read: 812 },
  { ...order, file: { handle: 3, name: 'holiday.docx', size: 20_480 }, error: { code: 'refused_file', message: 'holiday.docx holds no table.', hint: 'Save the list as XLSX or CSV and import that.' }, columns: [], rows: [], rejected: [] },
];

export const imported: ImportReport = {
  opened: 34, closed: 3,
  files: [{
    file: 'orders-2026-11.xlsx', import: 1, kind: 'orders', source: 'aliexpress', encoding: null, sheet: 'Orders', header_row: 3, rows: 2_140, orders: { new: 1_902, changed: 41, unchanged: 185 }, shipments: { new: 1_940, changed: 40, unchanged: 180 }, events: { new: 0, known: 0 }, ignored: 2, kept_newer: 3, moves: { forward: 12, stuck: 4, regressed: 1 },
    changes: [{ order_id: '8174552311081', shipment: 1, field: 'Tracking number', old: null, new: 'RB482113905CN' }],
    rejected: [{ row: 17, column: 'Order No.', reason: 'The order number is empty. Fill it in, or delete the row.', value: '' }, { row: 209, column: 'Placed', reason: 'Neither a date nor a time. Write it as 2026-11-22 14:20.', value: '32/13/2026 99:99' }],
    field_errors: [{ row: 44, column: 'Order Amount', reason: 'Not an amount; the order was taken without it.', value: 'ask boss' }],
  }],
};
