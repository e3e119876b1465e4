import { Refusal } from '../../src/lib/ipc/fault';
import type { Backtest, BookAsk, BookRow, BookSheet, Calibration, FigureEdit, Fired, FiredPart, FiguresAsk, LaneLine, Lanes, RuleFigure, RuleLine, Rules } from '../../src/lib/ipc/generated';
import { STAGES } from '../../src/lib/shared/waterway';
import { moment, START } from './invent';
import { ABOUT, COUNTRIES, FIELDS, KINDS, ROWS, RULES, VARIANTS } from './tables';
import type { RowSeed, RuleSeed, Said } from './tables';
import { NAMES, NAMES_ZH } from './whole';

/** What changed figures did, and how to take it back. */
export interface Tuned { text: string; back: () => void }

const LENGTH = /^(\d+ [Bdh]|at once|never|always)$/;

/** The tables that a seller may tune, as the fake desk has them. */
export class FakeTuning {
  #own: ReadonlyMap<string, string> = new Map();
  readonly #counts = new Map<string, number>();
  /** Nothing was ever scanned. */
  bare = false;

  constructor(readonly chinese: () => boolean) {}

  rules(): Rules {
    const named = (all: Readonly<Record<string, Said>>): { id: string; name: string }[] => Object.entries(all).filter(([id]) => id !== '').map(([id, said]) => ({ id, name: this.#say(said) }));
    return { rules: RULES.map((rule) => this.#rule(rule)), services: named(VARIANTS), destinations: named(COUNTRIES) };
  }

  book({ book, country, year }: BookAsk): BookSheet {
    const [about, form] = ABOUT[book] ?? [['', ''], ['', '']];
    const [of, when] = [country ?? 'BR', year ?? 2026];
    const days = book === 'days';
    const seeds = (ROWS[book] ?? []).filter((row) => !days || row.key.startsWith(`${of}/${when}`));
    const added = [...this.#own.keys()].filter((key) => key.startsWith(`${book} `)).map((key) => key.slice(book.length + 1))
      .filter((key) => !seeds.some((row) => row.key === key) && (!days || key.startsWith(`${of}/${when}`)));
    const muted = (key: string): RowSeed => {
      const [rule = '', carrier = '', to] = key.split('/');
      const all: Said = ['everywhere', '全部目的地'];
      return { key, group: ['', ''], name: RULES.find((one) => one.id === rule)?.name ?? [rule, rule], detail: [`${carrier} · ${(COUNTRIES[to ?? ''] ?? all)[0]}`, `${carrier} · ${(COUNTRIES[to ?? ''] ?? all)[1]}`], value: 'true', source: '', grade: '' };
    };
    const rows = [...seeds.map((seed) => this.#row(book, seed, seed.value)), ...added.map((key) => this.#row(book, book === 'mutes' ? muted(key) : { key, group: ['', ''], name: [key, key], detail: [key.slice(3), key.slice(3)], value: '', source: '', grade: '' }, null))];
    if (days) rows.sort((a, b) => a.key.localeCompare(b.key));
    return {
      book, about: this.#say(about), form: this.#say(form), rows, country: days ? of : null, year: days ? when : null, years: days ? [2025, 2026, 2027, 2028] : [],
      countries: days ? Object.entries(COUNTRIES).map(([id, said]) => ({ id, name: this.#say(said) })) : [],
    };
  }

  set({ book, edits }: FiguresAsk): Tuned {
    for (const edit of edits) this.#refuse(book, edit);
    const before = this.#own;
    this.#own = this.#with(book, edits);
    const first = edits[0]?.key ?? '';
    return { text: this.chinese() ? `修改了 ${first}` : `Changed: ${first}`, back: () => { this.#own = before; } };
  }

  backtest(rule: string, edits: readonly FigureEdit[]): Backtest {
    for (const edit of edits) this.#refuse('rules', edit);
    const now = this.#fired('now', [12, 3, 41, 0, 9], 148, 21, edits.length > 0 ? 6 : null);
    const then = edits.length === 0 ? null : this.#fired('then', [12, 3, 44, 2, 11], 301, 30, 175);
    const verdict = then && (this.chinese() ? '少看 6 个无事的包裹，漏掉 0 个真有问题的；多看 159 个无事的，多发现 7 个真有问题的。' : 'Saves 6 looks at parcels that came to nothing and loses 0 that were real; adds 159 that came to nothing and catches 7 that were real.');
    return { rule, parcels: 18_204, span: this.chinese() ? '2026年8月3日 至 11月22日' : '3 Aug 2026 to 22 Nov 2026', now, then, verdict };
  }

  /** How many parcels a view `backtest:...` lists. */
  listed(view: string): number {
    return this.#counts.get(view) ?? 0;
  }

  lanes(): Lanes {
    if (this.bare) return { parcels: 0, as_of: null, lanes: [], total: 0 };
    const carriers = ['Cainiao Standard', 'YunExpress', '4PX', 'Yanwen', 'China Post Registered Air Mail with a long name'];
    const lanes = Object.entries(COUNTRIES).filter(([code]) => code !== 'CN').flatMap(([code, said], at) => carriers.slice(0, 1 + at % 5).map((carrier, by): LaneLine => ({
      name: `${carrier} · ${this.#say(COUNTRIES['CN'] ?? ['', ''])} → ${this.#say(said)}`, filter: `carrier:"${carrier}" dest:${code}`, stages: this.#stages(1 + at + by),
    })));
    return { parcels: 18_204, as_of: moment(START), lanes, total: 74 };
  }

  calibration(): Calibration {
    const row = (name: string, by: number): Calibration['rows'][number] => ({ name, kept: [50, 80, 90, 97].map((promised, at) => ({ promised, kept: by > 8 && at > 1 ? null : Math.min(100, promised - 9 + by), asked: by > 8 && at > 1 ? 0 : 2_451 - by * 200 })) });
    return {
      split: moment(new Date('2026-10-20T08:00:00Z')), learned: 12_740, tried: 5_464, verdict: this.chinese() ? '预计五分之四能按时到达的包裹中，实际只有 71% 按时到达：现在比以前慢。' : 'Of parcels that four of five times should have arrived, only 71 % did: parcels take longer now than before.',
      rows: [row(this.chinese() ? '合计' : 'All together', 0), ...this.#stageNames().slice(0, 10).map(row)],
    };
  }

  #say([en, zh]: Said): string {
    return this.chinese() ? zh : en;
  }

  #stageNames(): readonly string[] {
    return this.chinese() ? NAMES_ZH : NAMES;
  }

  #stages(by: number): LaneLine['stages'] {
    const days = (value: number): string => `${value.toFixed(1)} d`;
    const stage = (id: (typeof STAGES)[number] | null, name: string, at: number): LaneLine['stages'][number] => ({
      stage: id, name, samples: Math.max(6, 2_104 - by * 190 - at * 40), level: at === 4 ? 'stage' : 'lane', level_text: at === 4 ? (this.chinese() ? '全部包裹' : 'the whole desk') : this.chinese() ? '本线路' : 'this lane',
      days: [null, null, null, null], quantiles: [days(0.4 + at * 0.3), days(0.9 + at * 0.5), days(1.6 + at * 0.7), by > 4 ? '' : days(2.8 + at)], counts: at !== 4 && by < 6,
    });
    return [...STAGES.slice(0, 10).map((id, at) => stage(id, this.#stageNames()[at] ?? id, at)), stage(null, this.chinese() ? '从“已发货”到妥投' : 'From Dispatched until delivery', 14)];
  }

  #fired(side: string, real: readonly number[], nothing: number, unknown: number, only: number | null): Fired {
    const names: Readonly<Record<string, Said>> = { returned: ['came back', '已退回'], lost: ['lost, seized or damaged', '丢失、扣没或损坏'], dispute: ['dispute or cancelled', '纠纷或取消'], signal: ['the carrier reported trouble later', '承运商后来报告异常'], late: ['later than 97 of 100', '晚于百分之九十七的包裹'] };
    const part = (id: string, said: Said, count: number): FiredPart => {
      const view = `backtest:3:${side}:${id}`;
      this.#counts.set(view, count);
      return { id, name: this.#say(said), count, view };
    };
    const sum = real.reduce((all, one) => all + one, 0);
    return {
      fired: part('fired', ['fired', '触发'], sum + nothing + unknown), real: Object.entries(names).map(([id, said], at) => part(id, said, real[at] ?? 0)),
      nothing: part('nothing', ['delivered as usual', '正常妥投'], nothing), unknown: part('unknown', ['still on their way', '仍在途'], unknown),
      precision: `${Math.round((100 * sum) / (sum + nothing))} %`, only: only === null ? null : part('only', ['only here', '仅此方案'], only),
    };
  }

  #rule(rule: RuleSeed): RuleLine {
    const own = (place: string): string | undefined => this.#own.get(`rules ${rule.id}/${place}`);
    const seeds = new Map(rule.figures.map((one) => [one.split(' ')[0] ?? '', one.includes(' ') ? one.slice(one.indexOf(' ') + 1) : null]));
    const places = new Set([...seeds.keys(), ...[...this.#own.keys()].filter((key) => key.startsWith(`rules ${rule.id}/`)).map((key) => key.slice(rule.id.length + 7)).filter((place) => place.split('/').at(-1) && LENGTH.test(own(place) ?? '')).map((place) => (place.includes('/') ? place : `/${place}`))]);
    const figure = (place: string): RuleFigure => {
      const [variant = '', field = ''] = place.split('/');
      const key = variant === '' ? field : place;
      const value = own(key) ?? seeds.get(place) ?? '';
      return {
        key: `${rule.id}/${key}`, variant, variant_text: this.#say(VARIANTS[variant] ?? COUNTRIES[variant] ?? [variant, variant]), field, field_text: this.#say(FIELDS[field] ?? [field, field]),
        value, text: this.#length(value), builtin: seeds.get(place) ?? null, own: own(key) !== undefined,
      };
    };
    return {
      id: rule.id, name: this.#say(rule.name), looks_at: this.#say(rule.looks), kind: rule.kind, kind_text: this.#say(KINDS[rule.kind]), signal: null, stages: [], figures: [...places].map(figure),
      off: own('off') === 'true', lane: rule.lane === null ? null : (own('lane') ?? 'true') === 'true', weight: Number(own('weight') ?? rule.weight), weight_builtin: rule.weight,
      silent_while: rule.silent ? this.#say(['Silent while a carrier’s own word explains that nothing moves.', '承运商自己的说法能解释停滞时，不提示。']) : '', next_action: this.#say(rule.next), source: rule.source, grade: rule.grade,
      open: rule.open, filter: `rule:${rule.id}`, own: [...this.#own.keys()].some((key) => key.startsWith(`rules ${rule.id}/`)),
    };
  }

  #row(book: string, seed: RowSeed, builtin: string | null): BookRow {
    const mine = this.#own.get(`${book} ${seed.key}`);
    const value = mine ?? seed.value;
    const day = value.startsWith('work') ? this.#say(['working day', '上班日']) : this.#say(['holiday', '节假日']);
    const texts: Readonly<Record<string, string>> = { days: day, peaks: value === '0' ? this.#say(['switched off', '已关闭']) : this.#say([`${value} % does not count`, `${value}% 不计入`]), rates: `1 ${seed.key} ≈ US$${value}`, terms: this.#length(value), mutes: this.#say(['muted', '已屏蔽']) };
    return {
      key: seed.key, group: this.#say(seed.group), name: book === 'days' && mine !== undefined ? mine.slice(mine.indexOf(' ') + 1) : this.#say(seed.name), detail: this.#say(seed.detail), value, text: texts[book] ?? value, builtin, own: mine !== undefined,
      source: mine === undefined || book !== 'days' ? seed.source : '', grade: mine === undefined ? seed.grade : '', reviewed: seed.reviewed ? this.#say(seed.reviewed) : null,
    };
  }

  #length(written: string): string {
    const [count = '', unit = ''] = written.split(' ');
    const said: Readonly<Record<string, Said>> = { B: [`${count} business days`, `${count} 个工作日`], d: [`${count} days`, `${count} 天`], h: [`${count} hours`, `${count} 小时`], once: ['at once', '立即'] };
    return written === '' ? this.#say(['not set', '未设定']) : this.#say(said[unit] ?? ['never', '从不']);
  }

  #with(book: string, edits: readonly FigureEdit[]): ReadonlyMap<string, string> {
    const own = new Map(this.#own);
    for (const { key, value } of edits) {
      if (value === null) own.delete(`${book} ${key}`);
      else own.set(`${book} ${key}`, value);
    }
    return own;
  }

  #refuse(book: string, { key, value }: FigureEdit): void {
    const number = Number(value);
    const fits = value === null || book === 'mutes' || (book === 'days' ? /^(holiday|work) ./.test(value) : book === 'rates' ? number > 0 : book === 'peaks' || key.endsWith('/weight') ? number >= 0 && number <= 100 : /\/(off|lane)$/.test(key) || LENGTH.test(value));
    if (fits) return;
    throw new Refusal({
      code: 'bad_figure', key, message: this.chinese() ? `“${value}”不适用于${key}。` : `“${value}” does not fit ${key}.`,
      hint: this.chinese() ? '时长请写作 4 B（工作日）、7 d（天）、48 h（小时）、at once（立即）或 never（从不）。' : 'Write a length of time as 4 B (business days), 7 d, 48 h, at once or never; odds as 0 to 100; a rate as a number above 0.',
    });
  }
}
