import { Refusal } from '../../src/lib/ipc/fault';
import type { Chosen, Column, Done, Field, FieldChoice, ImportLine, LookAsk, Mapping, MappingChoices, MappingLine, Mappings, PickedFile, Preview } from '../../src/lib/ipc/generated';
import { FILES, imported, pasted, wide } from './files';
import type { FakeFile } from './files';
import { moment, START } from './invent';

const FIELDS: readonly [Field, string, string][] = [
  ['order_id', 'Order number', '订单号'], ['tracking_number', 'Tracking number', '运单号'], ['package_id', 'Parcel number', '包裹号'], ['store', 'Shop', '店铺'], ['ordered_at', 'Ordered', '下单时间'], ['paid_at', 'Paid', '付款时间'],
  ['shipped_at', 'Shipped', '发货时间'], ['ship_by', 'Ship by', '最晚发货'], ['promised_by', 'Promised delivery', '承诺送达'], ['order_status', 'Status', '状态'], ['destination_country', 'Country', '国家'], ['order_amount', 'Order total', '订单金额'],
  ['item_amount', 'Item price', '单价'], ['currency', 'Currency', '币种'], ['carrier', 'Carrier', '承运商'], ['shipping_method', 'Shipping service', '物流服务'], ['buyer_name', 'Buyer', '买家'], ['product_title', 'Product', '商品'], ['quantity', 'Quantity', '数量'],
  ['event_time', 'Time of the scan', '轨迹时间'], ['event_location', 'Place of the scan', '轨迹地点'], ['event_text', 'Text of the scan', '轨迹内容'],
];
const nothing = (mapping: Mapping): boolean => Object.entries(mapping).every(([name, value]) => name === 'columns' || value === null) && mapping.columns.length === 0;

/** The importer of the fake desk: reads its invented files as it is told. */
export class Bringing {
  readonly imports: ImportLine[] = imported.files.map((report, at) => ({ id: at + 1, at: moment(START), report }));
  mappings: MappingLine[] = [
    { id: 1, name: 'Yanwen, daily', header: '运单号 · 时间 · 地点 · 轨迹', used: moment(START) }, { id: 2, name: 'november list.csv', header: 'Ref · Parcel · To · Day · Sum', used: moment(START) },
  ];
  readonly #files = [...FILES];
  readonly #settled = new Map<number, Mapping>();
  readonly #open = new Set<number>();

  constructor(readonly chinese: () => boolean) {}

  get picked(): PickedFile[] {
    return FILES.map((one) => one.file);
  }

  paste(text: string): PickedFile[] {
    const handle = this.#files.length + 1;
    const columns = /^wide (\d+)$/.exec(text)?.[1];
    const file = columns === undefined ? pasted(handle, text) : wide(handle, Number(columns));
    this.#files.push(file);
    return [file.file];
  }

  look({ handle, mapping, password }: LookAsk): Preview {
    const file = this.#files.find((one) => one.file.handle === handle);
    if (file === undefined) throw new Refusal({ code: 'not_found', message: 'This file is no longer at hand.', hint: 'Choose it again.' });
    if (password !== null) {
      if (password !== file.password) throw new Refusal({ code: 'refused_file', message: 'This is not its password.', hint: 'Mind capitals, and try again.' });
      this.#open.add(handle);
    }
    if (mapping === null) this.#settled.delete(handle);
    else this.#settled.set(handle, mapping);
    return this.#read(file, mapping);
  }

  undo(id: number): Done {
    const line = this.imports.find((one) => one.id === id);
    if (line === undefined) throw new Refusal({ code: 'not_found', message: 'There is no such import.', hint: '' });
    if (id === 2) throw new Refusal({ code: 'changed_since', message: 'RB482113905CN was resolved after this import.', hint: 'Take that back first.' });
    line.report = { ...line.report, undone: moment(START) };
    return { step: null, changed: 2_140, text: 'Taken back: orders-2026-11.xlsx', ids: [] };
  }

  choices(): MappingChoices {
    const fields: FieldChoice[] = FIELDS.map(([id, en, zh]) => ({ id, text: this.chinese() ? zh : en, events: id.startsWith('event_') }));
    return {
      fields, encodings: ['utf-8', 'gb18030', 'big5', 'shift_jis', 'euc-kr', 'utf-16le', 'windows-1250', 'windows-1251', 'windows-1252'], delimiters: [',', ';', '\t', '|'],
      currencies: ['USD', 'CNY', 'EUR', 'GBP', 'BRL', 'RUB', 'JPY', 'KRW', 'MXN', 'PLN'], zones: ['UTC', 'Asia/Shanghai', 'America/Sao_Paulo', 'Europe/Berlin', 'Europe/Madrid', 'America/Los_Angeles'],
    };
  }

  name(id: number, name: string): Mappings {
    this.mappings = this.mappings.map((line) => (line.id === id ? { ...line, name } : line));
    return { mappings: this.mappings };
  }

  forget(id: number): Mappings {
    this.mappings = this.mappings.filter((line) => line.id !== id);
    return { mappings: this.mappings };
  }

  adopt(): Mappings {
    this.mappings = [{ id: 3, name: 'Shared by Lin', header: 'Order · Number · Country', used: moment(START) }, ...this.mappings];
    return { mappings: this.mappings };
  }

  #read(file: FakeFile, mapping: Mapping | null): Preview {
    const zh = this.chinese();
    const settled = mapping ?? { columns: [] };
    const guessed = mapping !== null || file.remembered === undefined;
    const headerRow = settled.header_row ?? file.header;
    const header = headerRow === 0 ? (file.rows[0] ?? []).map(() => '') : (file.rows[headerRow - 1] ?? []);
    const rows = file.rows.slice(headerRow).map((row) => header.map((_, at) => row[at] ?? ''));
    const kind = settled.kind ?? file.kind;
    const columns = this.#columns(file, header, rows, settled.columns, headerRow === file.header);
    const needed = kind === 'orders' ? 'order_id' : 'tracking_number';
    const lacking = !columns.some((column) => column.field === needed);
    const dates = settled.dates ?? file.dates;
    const shut = file.password !== undefined && !this.#open.has(file.file.handle);
    const whole: Preview = {
      file: file.file, error: file.refused === undefined ? null : { code: 'refused_file', ...file.refused }, kind, source: zh ? file.source.zh : file.source.en, container: file.container,
      encoding: file.encoding === null ? null : (settled.encoding ?? file.encoding), delimiter: file.delimiter === null ? null : (settled.delimiter ?? file.delimiter), sheet: settled.sheet ?? file.sheets[0] ?? null, sheets: [...file.sheets],
      header_row: headerRow === 0 ? null : headerRow, dates: dates === null ? null : this.#dates(dates, settled.dates != null), date_order: dates, decimals: settled.decimals ?? (kind === 'orders' ? 'dot' : null),
      currency: settled.currency ?? null, zone: settled.zone ?? null, lacks: lacking ? (zh ? `请指出哪一列是${kind === 'orders' ? '订单号' : '运单号'}。` : `Say which column holds the ${kind === 'orders' ? 'order' : 'tracking'} number.`) : null,
      protected: false, mapping: settled, mapped: guessed ? (nothing(settled) ? null : 'chosen') : 'remembered', mapping_name: guessed ? null : (file.remembered ?? null),
      top: file.rows.slice(0, 15).map((cells, at) => ({ row: at + 1, cells: [...cells] })), columns, rows, rows_read: file.more === true ? 2_000 : rows.length, more: file.more ?? false, rejected: lacking ? [] : (file.rejected ?? []).map((fault) => ({ ...fault })),
    };
    if (!shut && file.refused === undefined) return whole;
    return { ...whole, protected: shut, lacks: null, mapped: null, columns: [], rows: [], top: [], rows_read: 0, more: false, rejected: [], dates: null, date_order: null };
  }

  #columns(file: FakeFile, header: readonly string[], rows: readonly string[][], chosen: readonly Chosen[], asGuessed: boolean): Column[] {
    const said = (name: string): Chosen | undefined => chosen.find((one) => one.header === name);
    const taken = new Set(chosen.map((one) => one.field));
    return header.map((name, at) => {
      const own = said(name);
      const guess = asGuessed ? (file.guess[at] ?? null) : null;
      const known = FIELDS.find(([id]) => id === (own === undefined ? guess?.[0] : own.field));
      const field = own === undefined && known !== undefined && taken.has(known[0]) ? undefined : known;
      return {
        header: name, nth: 0, field: field?.[0] ?? null, field_text: field?.[this.chinese() ? 2 : 1] ?? null, confidence: own !== undefined ? 100 : field === undefined ? 0 : (guess?.[1] ?? 0), chosen: own !== undefined,
        examples: [...new Set(rows.map((row) => row[at] ?? '').filter((value) => value !== ''))].slice(0, 3),
      };
    });
  }

  #dates(order: string, settled: boolean): string {
    const day = order === 'day_first';
    if (this.chinese()) return (day ? '日在前' : '月在前') + (settled ? '' : '（推测）');
    return (day ? 'day first' : 'month first') + (settled ? '' : ', by assumption');
  }
}
