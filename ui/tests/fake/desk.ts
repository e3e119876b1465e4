import type { ClaimAsk, Commands, Done, FiguresSet, Group, Learned, Listing, Looks, MuteAsk, Notice, Overview, QueueAsk, QueueRow, SavedView, Settings, SettingsSet, StepLine, TagAsk, View, ViewSaved } from '../../src/lib/ipc/generated';
import { Refusal } from '../../src/lib/ipc/fault';
import type { Transport } from '../../src/lib/ipc/transport';
import { Bringing } from './bringing';
import { OUTCOMES } from './advice';
import { FakeDashboard } from './dashboard';
import type { Told } from './advice';
import { imported } from './files';
import { folded } from './incidents';
import { completions, grouped, matching, ordered } from './listing';
import { moment, rowOf, START } from './invent';
import { promptsOf } from './letters';
import { FakeTeaching } from './teaching';
import type { Taught } from './teaching';
import { detailOf } from './whole';
import { FakeTuning } from './tuning';

type Handlers = { [N in keyof Commands]: (ask: Commands[N]['ask']) => Commands[N]['answer'] | Promise<Commands[N]['answer']> };
interface Step { line: StepLine; before: Map<number, string | null>; back?: () => void }

const VIEWS: readonly [string, string, string, string][] = [
  ['needs_you', 'queue', 'Needs you', '待处理'], ['due_today', 'queue', 'Due today', '今日到期'], ['customs', 'queue', 'Customs', '海关'], ['cleared_not_moving', 'queue', 'Cleared, not moving', '已清关未动'],
  ['delivery', 'queue', 'Delivery', '派送'], ['stalled', 'queue', 'Stalled', '停滞'], ['working', 'waiting', 'In hand', '处理中'], ['waiting_buyer', 'waiting', 'For the buyer', '等待买家'], ['waiting_carrier', 'waiting', 'For the carrier', '等待承运商'],
  ['waiting_customs', 'waiting', 'For customs', '等待海关'], ['snoozed', 'waiting', 'Snoozed', '已暂缓'], ['confirm', 'prompts', 'Confirm receipt', '确认收货'], ['feedback', 'prompts', 'Feedback', '请求评价'],
  ['all', 'desk', 'All shipments', '全部包裹'], ['unread', 'desk', 'Not understood', '未能识别'], ['resolved', 'desk', 'Resolved', '已解决'],
];
const RULES: Record<string, readonly string[]> = {
  customs: ['customs_hold', 'duty_unpaid', 'import_customs_delay', 'export_customs_delay'], cleared_not_moving: ['post_clearance_delay'],
  delivery: ['delivery_failed', 'pickup_waiting'], stalled: ['linehaul_delay', 'no_first_scan'],
};

const STATES: Record<string, readonly [string, string]> = {
  open: ['Open', '待处理'], working: ['In hand', '处理中'], waiting_buyer: ['Waiting for the buyer', '等待买家'], waiting_carrier: ['Waiting for the carrier', '等待承运商'], waiting_customs: ['Waiting for customs', '等待海关'],
  snoozed: ['Snoozed', '已暂缓'], resolved: ['Resolved', '已解决'],
};

/** A desk in memory with invented shipments, for tests and for looking at the window. */
export class FakeDesk implements Transport {
  settings: Settings = { language: '', zone: '', notify: true, currency: 'USD', watch_folder: '' };
  looks: Looks = { theme: 'system', density: 'compact', layout: '' };
  readonly bringing = new Bringing(() => this.chinese);
  readonly teaching = new FakeTeaching(() => this.chinese);
  readonly tuning = new FakeTuning(() => this.chinese);
  readonly dashboard = new FakeDashboard(() => this.chinese);
  /** Whether rows with one matter are one incident. */
  incidents = false;
  /** The seller's own views, in their order. */
  saved: readonly SavedView[] = [];
  asked: { name: string; ask: unknown }[] = [];
  readonly #states = new Map<number, string | null>();
  readonly #outcomes = new Map<number, string | null>();
  readonly #told = new Map<number, Told>();
  readonly #lists = new Map<number, number[]>();
  readonly #steps: Step[] = [];
  readonly #ears = new Set<(notice: Notice) => void>();
  readonly #cancelled = new Set<string>();

  /** Shipments that another window decided about since, so that undo refuses. */
  readonly changedSince = new Set<number>();

  /** Milliseconds that a part of long work on the tables takes. */
  pace = 2;

  constructor(public total: number) {}

  get chinese(): boolean {
    return this.settings.language === 'zh-CN';
  }

  ask<Answer>(name: string, ask: unknown): Promise<Answer>;
  async ask(name: string, ask: unknown): Promise<unknown> {
    this.asked.push({ name, ask });
    const handler = Object.entries(this.#handlers).find(([known]) => known === name)?.[1];
    if (handler === undefined) throw new Error(`no command ${name}`);
    const answer: unknown = await Reflect.apply(handler, this, [ask]);
    return answer;
  }

  listen(handler: (notice: Notice) => void): () => void {
    this.#ears.add(handler);
    return () => this.#ears.delete(handler);
  }

  tell(notice: Notice): void {
    for (const ear of this.#ears) ear(notice);
  }

  stateOf(id: number): string | null {
    return this.#states.get(id) ?? 'open';
  }

  #row(id: number): QueueRow {
    const row = rowOf(id, this.total, this.chinese);
    const state = this.stateOf(id);
    const language = this.chinese ? 1 : 0;
    const back = state === 'snoozed' ? 1 : state?.startsWith('waiting') ? 8 : 0;
    const outcome = state === 'resolved' ? OUTCOMES[this.#outcomes.get(id) ?? '']?.[language] : undefined;
    return { ...row, tags: this.#tagsOf(id), state, state_text: STATES[state ?? '']?.[language] ?? state, outcome: outcome ?? null, returns: back > 0 ? moment(new Date(START.getTime() + back * 86_400_000 - 10_800_000)) : null };
  }

  #in(view: string): number[] {
    const ids = Array.from({ length: this.total }, (_, id) => id);
    if (view === 'all') return ids;
    if (view.startsWith('saying:')) return ids.slice(0, this.teaching.saying(view));
    if (view.startsWith('backtest:')) return ids.slice(0, this.tuning.listed(view));
    if (view.startsWith('import:')) return ids.filter((id) => id % 5 === 0).slice(0, 40);
    if (view === 'resolved' || view === 'working' || view === 'snoozed' || view.startsWith('waiting_')) return ids.filter((id) => this.#states.get(id) === view);
    if (view === 'confirm' || view === 'feedback') return ids.slice(0, Math.min(6, this.total));
    const rules = RULES[view];
    return ids.filter((id) => ['open', 'working'].includes(this.stateOf(id) ?? '') && (rules === undefined ? view !== 'due_today' || id < this.total * 0.02 : rules.includes(rowOf(id, this.total, false).rule ?? '')));
  }

  #overview(): Overview {
    const built: View[] = VIEWS.map(([id, section, en, zh]) => ({ id, section, name: this.chinese ? zh : en, count: id === 'unread' ? this.teaching.count : this.#in(id).length, saved: null }));
    const mine: View[] = this.saved.map((saved) => ({ id: `mine:${String(saved.id)}`, section: 'mine', name: saved.name, count: this.#found(saved.base, saved.filter).length, saved }));
    const views = [...built, ...mine];
    const last = this.#steps.findLast((step) => !step.line.undone);
    const freshness = this.dashboard.freshness();
    return {
      empty: this.total === 0, sample: true, views, at_risk: '≈ US$7,412', last_scan: freshness === null ? null : moment(START), last_scan_ago: this.chinese ? '14 分钟前' : '14 min ago', last_import: moment(START),
      last_backup: null, next_return: moment(START), undo: last?.line.text ?? null, redo: null, freshness,
    };
  }

  #found(view: string, filter: string): QueueRow[] {
    const { fits } = matching(filter);
    return this.#in(view).map((id) => this.#row(id)).filter(fits);
  }

  #list({ view, filter, group, order }: QueueAsk): Listing {
    const found = ordered(this.#found(view, filter), order);
    const usual = group === '' && order === '' && view !== 'all' && view !== 'resolved' && !view.startsWith('saying:') && !view.startsWith('backtest:');
    const whole = this.incidents && usual ? folded(found.map((row) => row.id), (id) => this.#row(id), this.chinese) : { ids: found.map((row) => row.id), incidents: [] };
    const { rows, groups } = group === '' || group === 'none' ? { rows: null, groups: usual ? this.#urgency(whole.ids) : [] } : grouped(found, group, this.chinese);
    const ids = rows?.map((row) => row.id) ?? whole.ids;
    const list = this.#lists.size + 1;
    this.#lists.set(list, ids);
    return { list, total: ids.length, at_risk: '≈ US$7,412', incidents: rows === null ? whole.incidents : [], groups, as_text: matching(filter).asText };
  }

  #urgency(ids: readonly number[]): Group[] {
    const names = this.chinese ? ['今天处理', '本周处理', '了解即可'] : ['Act today', 'This week', 'Know about it'];
    let first = 0;
    return (['urgent', 'warning', 'notice'] as const).map((severity, at) => {
      const count = ids.filter((id) => rowOf(id, this.total, false).severity === severity).length;
      first += count;
      return { id: ['today', 'week', 'know'][at] ?? '', name: names[at] ?? '', first: first - count, count, severity };
    }).filter((group) => group.count > 0);
  }

  /** The seller's own views become others, as one step. */
  #keep(saved: readonly SavedView[], text: string): Done {
    const before = this.saved;
    this.saved = saved;
    const done = this.#decide('view', [], null, text);
    const step = this.#steps.at(-1);
    if (step) step.back = () => { this.saved = before; };
    return done;
  }

  #saveView(view: SavedView): ViewSaved {
    const fresh = view.id === 0;
    const saved = fresh ? { ...view, id: Math.max(0, ...this.saved.map(({ id }) => id)) + 1 } : view;
    const done = this.#keep(fresh ? [...this.saved, saved] : this.saved.map((one) => (one.id === saved.id ? saved : one)), this.chinese ? `已保存视图“${saved.name}”` : `Saved the view “${saved.name}”`);
    return { view: `mine:${String(saved.id)}`, done };
  }

  #decide(kind: string, ids: readonly number[], state: string | null, text: string): Done {
    const before = new Map(ids.map((id) => [id, this.stateOf(id)]));
    if (state !== null) for (const id of ids) this.#states.set(id, state);
    const step = { line: { id: this.#steps.length + 1, at: moment(START), kind, text, changed: ids.length, undone: false }, before };
    this.#steps.push(step);
    return { step: step.line.id, changed: ids.length, text, ids: [...ids] };
  }

  /** What the seller says of shipments, beside their state. */
  #say(kind: string, ids: readonly number[], said: Told, text: string): Done {
    const before = new Map(ids.map((id) => [id, this.#told.get(id) ?? {}]));
    for (const id of ids) this.#told.set(id, { ...this.#told.get(id), ...said });
    const done = this.#decide(kind, ids, null, text);
    const step = this.#steps.at(-1);
    if (step) step.back = () => before.forEach((told, id) => this.#told.set(id, told));
    return done;
  }

  #learn(kind: string, { learned, text, back }: Taught): Learned {
    const done = this.#decide(kind, [], null, text);
    const step = this.#steps.at(-1);
    if (step) step.back = back;
    this.tell({ kind: 'changed', arrived: 0 });
    return { done, ...learned };
  }

  /** Keeps other settings as a step, which puts the old ones back. */
  #settle(settings: Settings): SettingsSet {
    const before = this.settings;
    this.settings = settings;
    const done = this.#decide('settings', [], null, this.chinese ? '修改了设置' : 'Settings changed');
    const step = this.#steps.at(-1);
    if (step) step.back = () => { this.settings = before; };
    return { settings, done: { ...done, changed: 1 } };
  }

  #tagsOf(id: number): string[] {
    return this.#told.get(id)?.tags ?? [...rowOf(id, this.total, this.chinese).tags];
  }

  #tag({ ids, tag, on }: TagAsk): Done {
    const before = new Map(ids.map((id) => [id, this.#tagsOf(id)]));
    for (const id of ids) this.#told.set(id, { ...this.#told.get(id), tags: [...this.#tagsOf(id).filter((one) => one !== tag), ...(on ? [tag] : [])] });
    const done = this.#decide('tag', ids, null, on ? `Tagged ${String(ids.length)}: ${tag}` : `Tag ${tag} off: ${String(ids.length)}`);
    const step = this.#steps.at(-1);
    if (step) step.back = () => before.forEach((tags, id) => this.#told.set(id, { ...this.#told.get(id), tags }));
    return done;
  }

  #mute({ id, lane }: MuteAsk): FiguresSet {
    const { rule, carrier, destination_country: to } = this.#row(id);
    const { back, text } = this.tuning.set({ book: 'mutes', edits: [{ key: `${rule ?? ''}/${carrier ?? ''}${lane ? `/${to ?? ''}` : ''}`, value: 'true' }], task: '' });
    const done = this.#decide('figures', [], null, text);
    const step = this.#steps.at(-1);
    if (step) step.back = back;
    return { done: { ...done, changed: 1 }, opened: 0, closed: 14 };
  }

  #claim({ ids, claim }: ClaimAsk): Done {
    return this.#decide('claim', ids, 'waiting_carrier', claim === 'trace' ? `Trace asked for ${String(ids.length)}` : `Claim filed for ${String(ids.length)}`);
  }

  #undo(id: number | null): Done {
    const step = id === null ? this.#steps.findLast((one) => !one.line.undone) : this.#steps.find((one) => one.line.id === id);
    const since = [...(step?.before.keys() ?? [])].find((row) => this.changedSince.has(row));
    if (since !== undefined) throw new Refusal({ code: 'changed_since', message: `${this.#row(since).tracking_number ?? ''} has changed since.`, hint: 'Look at it, and decide again.', shipment: since });
    if (step === undefined) return { step: null, changed: 0, text: 'Nothing to undo', ids: [] };
    step.line = { ...step.line, undone: true };
    for (const [row, state] of step.before) this.#states.set(row, state);
    step.back?.();
    return { step: step.line.id, changed: step.before.size, text: `Taken back: ${step.line.text}`, ids: [...step.before.keys()] };
  }

  /** Counts up to the end, as long work does, unless it is cancelled. */
  async #work(task: string, text: string, pace = 20): Promise<void> {
    for (let done = 0; done <= 2_000; done += 250) {
      if (this.#cancelled.has(task)) throw new Refusal({ code: 'cancelled', message: 'Stopped', hint: '' });
      this.tell({ kind: 'progress', task, text, done, total: 2_000 });
      await new Promise((resolve) => setTimeout(resolve, pace));
    }
  }

  readonly #handlers: Handlers = {
    about: () => ({ version: '0.1.0', desk_file: '/home/lin/.local/share/tidewaiter/desk.tidewaiter', settings: this.settings, looks: this.looks, language: this.settings.language || 'en', licence: 'Apache-2.0 OR MIT' }),
    settings_set: (settings) => this.#settle(settings),
    looks_set: (looks) => (this.looks = looks),
    menu: () => ({}),
    overview: () => this.#overview(),
    dashboard: async () => {
      await new Promise((resolve) => setTimeout(resolve, this.pace * 2));
      return this.dashboard.answer();
    },
    pick_files: () => ({ files: this.bringing.picked }),
    import_preview: ({ handles }) => ({ files: handles.map((handle) => this.bringing.look({ handle, mapping: null, password: null })) }),
    import_look: (ask) => this.bringing.look(ask),
    paste: ({ text }) => ({ files: this.bringing.paste(text) }),
    mapping_choices: () => this.bringing.choices(),
    mappings: () => ({ mappings: this.bringing.mappings }),
    mapping_name: ({ id, name }) => this.bringing.name(id, name),
    mapping_forget: ({ id }) => this.bringing.forget(id),
    mapping_export: () => ({ file: '/home/lin/yanwen-daily.mapping', rows: 1 }),
    mapping_import: () => this.bringing.adopt(),
    import_undo: ({ import: id }) => this.bringing.undo(id),
    rejects: ({ format }) => ({ file: `/home/lin/rejected.${format}`, rows: 2 }),
    watch: ({ pick }) => (this.settings = { ...this.settings, watch_folder: pick ? '/home/lin/Orders/incoming' : '' }),
    import: async ({ task }) => {
      await this.#work(task, 'orders-2026-11.xlsx');
      this.total = Math.max(this.total, 2_000);
      return imported;
    },
    cancel: ({ task }) => (this.#cancelled.add(task), {}),
    imports: () => ({ imports: this.bringing.imports }),
    sample: async ({ task }) => {
      await this.#work(task, 'Inventing orders');
      this.total = Math.max(this.total, 2_000);
      return { orders: 2_000, shipments: 2_100, events: 14_000, exceptions: 412 };
    },
    list: (ask) => this.#list(ask),
    complete: (ask) => ({ offers: completions(ask, this.#found(ask.view, ask.filter), this.chinese) }),
    view_save: (view) => this.#saveView(view),
    view_forget: ({ id }) => this.#keep(this.saved.filter((one) => one.id !== id), this.chinese ? '已删除视图' : `Deleted the view “${this.saved.find((one) => one.id === id)?.name ?? ''}”`),
    views_order: ({ ids }) => this.#keep(ids.flatMap((id) => this.saved.filter((one) => one.id === id)), this.chinese ? '已调整视图顺序' : 'Put the views in order'),
    rows: ({ list, first, count }) => ({ rows: (this.#lists.get(list) ?? []).slice(first, first + count).map((id) => this.#row(id)) }),
    place: ({ list, id }) => {
      const index = (this.#lists.get(list) ?? []).indexOf(id);
      return { index: index < 0 ? null : index };
    },
    ids: ({ list, first, count }) => ({ ids: (this.#lists.get(list) ?? []).slice(first, first + Math.min(count, 500)) }),
    shipment: ({ id }) => detailOf(this.#row(id), this.chinese, this.#told.get(id)),
    snooze_choices: () => ({
      here: '2026-11-20T09:00',
      choices: [
        { name: this.chinese ? '下一次扫描' : 'Next scan', until: null }, { name: this.chinese ? '明天 09:00' : 'Tomorrow 09:00', until: moment(new Date('2026-11-23T09:00:00Z')) },
        { name: this.chinese ? '下周一' : 'Next Monday', until: moment(new Date('2026-11-30T09:00:00Z')) }, { name: this.chinese ? '承诺送达日' : 'The promise date', until: moment(new Date('2026-12-05T09:00:00Z')) },
      ],
    }),
    resolve: ({ ids, reason }) => (ids.forEach((id) => this.#outcomes.set(id, reason)), this.#decide('resolve', ids, 'resolved', this.chinese ? `已解决 ${String(ids.length)} 条` : `Resolved ${String(ids.length)}`)),
    snooze: ({ ids }) => this.#decide('snooze', ids, 'snoozed', this.chinese ? `已暂缓 ${String(ids.length)} 条` : `Snoozed ${String(ids.length)}`),
    wait: ({ ids, state }) => this.#decide('wait', ids, state, `Waiting: ${String(ids.length)}`),
    work: ({ ids }) => this.#decide('work', ids, 'working', `Took in hand ${String(ids.length)}`),
    claim: (ask) => this.#claim(ask),
    tag: (ask) => this.#tag(ask),
    tags: () => ({ tags: [...new Set(Array.from({ length: this.total }, (_, id) => this.#tagsOf(id)).flat())].sort().map((tag) => ({ tag, count: Array.from({ length: this.total }, (_, id) => id).filter((id) => this.#tagsOf(id).includes(tag)).length })) }),
    mute: (ask) => this.#mute(ask),
    hold_reason: ({ ids, reason }) => this.#say('hold_reason', ids, { reason }, reason === null ? 'The carrier’s word counts again' : `Reason: ${reason}`),
    papers: ({ ids, papers }) => this.#say('papers', ids, { papers }, papers === null ? 'Papers: nothing yet' : `Papers: ${papers}`),
    reopen: ({ ids }) => this.#decide('reopen', ids, 'open', `Re-opened ${String(ids.length)}`),
    note: ({ ids }) => this.#decide('note', ids, null, 'Noted'),
    undo: ({ step }) => this.#undo(step),
    redo: () => ({ step: null, changed: 0, text: 'Nothing to redo', ids: [] }),
    history: () => ({ steps: this.#steps.map((step) => step.line).reverse() }),
    prompts: ({ kind }) => ({ prompts: this.total === 0 ? [] : promptsOf(kind) }),
    prompt_mark: ({ ids, outcome }) => this.#decide('prompt', ids, null, outcome === 'sent' ? 'Marked as sent' : 'Skipped'),
    report: () => ({ file: '/home/lin/exceptions.xlsx', rows: 412 }),
    backup: () => ({ file: '/home/lin/desk-backup.tidewaiter', rows: 1_204_224 }),
    check: () => ({ sound: true, problems: [], orders: 2_000, shipments: 2_100, events: 14_000, phrases: 412 }),
    clear_sample: () => ((this.total = 0), {}),
    open_link: () => ({}),
    copy: () => ({}),
    classify: () => ({ readings: [] }),
    rules: () => this.tuning.rules(),
    book: (ask) => this.tuning.book(ask),
    figures_set: async (ask) => {
      const { text, back } = this.tuning.set(ask);
      if (ask.book === 'rules') await this.#work(ask.task, this.chinese ? '正在重新判断：2,000 个包裹' : 'Judging again: 2,000 shipments', this.pace);
      const done = this.#decide('figures', [], null, text);
      const step = this.#steps.at(-1);
      if (step) step.back = back;
      this.tell({ kind: 'changed', arrived: 0 });
      return { done: { ...done, changed: ask.edits.length }, opened: ask.book === 'rules' ? 12 : 0, closed: ask.book === 'rules' ? 3 : 0 };
    },
    backtest: async ({ rule, edits, task }) => {
      const tried = this.tuning.backtest(rule, edits);
      await this.#work(task, this.chinese ? '正在回看历史：18,204 个包裹' : 'Going through the desk’s past: 18,204 shipments', this.pace);
      return tried;
    },
    lanes: async ({ task }) => {
      await this.#work(task, this.chinese ? '正在统计停留时长' : 'Counting how long parcels stay', this.pace);
      return this.tuning.lanes();
    },
    calibration: async ({ task }) => {
      await this.#work(task, this.chinese ? '正在用历史数据检验线路时长' : 'Trying the lanes on the desk’s own past', this.pace);
      return this.tuning.calibration();
    },
    unread: ({ limit }) => this.teaching.unread(limit),
    lesson_look: (ask) => this.teaching.look(ask),
    teach: async (ask) => {
      // A text that many shipments were scanned with takes its time.
      if (this.teaching.look(ask).parcels > 1_000) await this.#work(ask.task, this.chinese ? '正在重新识别：2,000 个包裹' : 'Reading again: 2,000 shipments', 120);
      return this.#learn('teach', this.teaching.teach(ask));
    },
    lessons: () => ({ lessons: this.teaching.lessons() }),
    lesson_forget: ({ id }) => this.#learn('forget', this.teaching.forget(id)),
    lessons_export: () => ({ file: '/home/lin/taught.tidewaiter-lessons.json', rows: this.teaching.lessons().length }),
    lessons_import: () => this.#learn('teach', this.teaching.teach({ words: 'container unloaded at*', code: null, stage: 'arrived_destination', signal: null, task: '' })),
  };
}
