import type { CarrierLine, Dashboard, Figure, Freshness, HeatCell, HeatLane, Opens, WeekLine } from '../../src/lib/ipc/generated';
import { STAGES } from '../../src/lib/shared/waterway';
import { moment, START } from './invent';
import type { Said } from './tables';
import { NAMES, NAMES_ZH } from './whole';

/** How much there is to count: as usual, one lane and few parcels, hundreds of thousands, no scan yet, nothing at all. */
export type Fill = 'usual' | 'little' | 'huge' | 'unscanned' | 'nothing';

const KINDS: readonly [string, ...Said][] = [['customs', 'Customs', '海关'], ['cleared', 'Cleared, not moving', '已清关未动'], ['delivery', 'Delivery', '派送'], ['stalled', 'Stalled', '停滞'], ['losses', 'Losses', '丢失与损坏']];
const CARRIERS = ['Yanwen', 'Cainiao Standard', 'YunExpress', '4PX', 'China Post Registered Air Mail', 'SF International', 'Deutsche Post Internetmarke Warenpost International Premium'];
const LANES: readonly [number, string, string, string][] = [
  [0, 'BR', 'Brazil', '巴西'], [1, 'BR', 'Brazil', '巴西'], [2, 'US', 'United States', '美国'], [1, 'ES', 'Spain', '西班牙'], [3, 'FR', 'France', '法国'], [0, 'DE', 'Germany', '德国'], [2, 'GB', 'United Kingdom', '英国'], [4, 'CL', 'Chile', '智利'], [1, 'PL', 'Poland', '波兰'],
  [3, 'KR', 'South Korea', '韩国'], [4, 'MX', 'Mexico', '墨西哥'], [6, 'BA', 'Bosnia and Herzegovina', '波斯尼亚和黑塞哥维那'],
];
const PARCELS = [412, 96, 61, 38, 17, 1_204, 118, 184, 73, 51, 6_310];
const NEEDING = [14, 3, 2, 0, 4, 19, 6, 58, 22, 17, 0];
const OPENED = [61, 58, 72, 49, 66, 81, 77, 104, 168, 143, 121, 57];
const RESOLVED = [55, 60, 63, 57, 59, 70, 74, 82, 109, 151, 133, 41];
const SHARES = [0.46, 0.2, 0.17, 0.13, 0.04];

/** The dashboard of an invented desk. */
export class FakeDashboard {
  fill: Fill = 'usual';
  /** The carriers' data is older than it usually is. */
  stale = false;

  constructor(readonly chinese: () => boolean) {}

  answer(): Dashboard {
    const bare = this.fill === 'unscanned' || this.fill === 'nothing';
    const names = this.chinese() ? NAMES_ZH : NAMES;
    const counted = (at: number, of: readonly number[]): number => (this.fill === 'nothing' || (bare && at > 0) ? 0 : this.#scaled(of[at] ?? 0));
    return {
      as_of: moment(START), kinds: KINDS.map(([id, en, zh]) => ({ id, name: this.#say([en, zh]) })),
      stages: STAGES.map((stage, at) => ({
        stage, name: names[at] ?? stage, parcels: this.#figure(counted(at, PARCELS), { view: 'all', filter: `stage:${stage}` }), needing: this.#figure(counted(at, NEEDING), { view: 'needs_you', filter: `stage:${stage}` }),
      })),
      weeks: OPENED.map((_, at) => this.#week(at)), lanes: bare ? [] : LANES.slice(0, this.fill === 'little' ? 1 : 12).map((lane, at) => this.#lane(lane, at)),
      carriers: bare ? [] : CARRIERS.slice(0, this.fill === 'little' ? 1 : 7).map((name, at) => this.#carrier(name, at)),
      risk: this.fill === 'nothing' ? [] : KINDS.map(([kind, en, zh], at) => ({
        kind, name: this.#say([en, zh]), parcels: this.#figure(this.#scaled([58, 31, 22, 29, 5][at] ?? 0), { view: 'needs_you', filter: `kind:${kind}` }), share: SHARES[at] ?? 0, sum: this.#money((SHARES[at] ?? 0) * 7_412),
      })),
      risk_total: this.fill === 'nothing' ? null : this.#money(7_412),
    };
  }

  freshness(): Freshness | null {
    if (this.fill === 'unscanned' || this.fill === 'nothing') return null;
    if (this.stale) return { text: this.#say(['Carrier data 3 d old', '物流数据 3 天前']), whole: this.#say(['Last scan Thursday 19 November 2026, 14:20; new scans usually come every 8 h', '最近扫描：2026年11月19日 14:20；通常每 8 小时有新扫描']), stale: true, hint: this.#say(['Import the carriers’ newest events', '请导入承运商的最新轨迹']) };
    return { text: this.#say(['Carrier data 14 min old', '物流数据 14 分钟前']), whole: this.#say(['Last scan Sunday 22 November 2026, 11:46; new scans usually come every 8 h', '最近扫描：2026年11月22日 11:46；通常每 8 小时有新扫描']), stale: false, hint: '' };
  }

  #say([en, zh]: Said): string {
    return this.chinese() ? zh : en;
  }

  #scaled(value: number): number {
    return Math.round(value * (this.fill === 'little' ? 0.02 : this.fill === 'huge' ? 97.3 : 1));
  }

  #figure(value: number, opens: Opens): Figure {
    return { value, text: new Intl.NumberFormat('en').format(value), opens: value === 0 ? null : opens };
  }

  #money(value: number): string {
    return `≈ US$${new Intl.NumberFormat('en').format(this.#scaled(value))}`;
  }

  #days(value: number): string {
    return this.#say([`${value.toFixed(1)} d`, `${value.toFixed(1)} 天`]);
  }

  #week(at: number): WeekLine {
    const [first, last] = [0, 6].map((day) => new Date(START.getTime() + ((at - 11) * 7 + day - 6) * 86_400_000));
    const day = (date: Date | undefined): string => String(date?.getUTCDate() ?? 0);
    const month = (date: Date | undefined): string => new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(date);
    const id = `2026-W${36 + at}`;
    const share = (part: number): number => [0.4, 0.2, 0.18, 0.17, 0.05][part] ?? 0;
    const both = (opened: number, resolved: number, rest: string): { opened: Figure; resolved: Figure } => ({
      opened: this.#figure(opened, { view: 'all', filter: `opened:${id}${rest}` }), resolved: this.#figure(resolved, { view: 'resolved', filter: `resolved:${id}${rest}` }),
    });
    const empty = this.fill === 'nothing' || (this.fill === 'little' && at < 9);
    const [opened, resolved] = [empty ? 0 : this.#scaled(OPENED[at] ?? 0), empty ? 0 : this.#scaled(RESOLVED[at] ?? 0)];
    return {
      id, name: this.chinese() ? `${(first?.getUTCMonth() ?? 0) + 1}月${day(first)}–${day(last)}日` : month(first) === month(last) ? `${day(first)}–${day(last)} ${month(last)}` : `${day(first)} ${month(first)} – ${day(last)} ${month(last)}`,
      ...both(opened, resolved, ''), by_hand: Math.round(resolved / 2), kinds: KINDS.map(([kind], part) => ({ kind, ...both(Math.round(opened * share(part)), Math.round(resolved * share(part)), ` kind:${kind}`) })),
    };
  }

  #lane([carrier, code, en, zh]: (typeof LANES)[number], at: number): HeatLane {
    const cell = (stage: (typeof STAGES)[number], place: number): HeatCell | null => {
      const parcels = this.#scaled(Math.round(((PARCELS[place] ?? 0) * (13 - at)) / 80));
      if (parcels === 0 || (at * 7 + place * 5) % 6 === 1) return null;
      const level = place === 7 && at < 2 ? 4 : place === 8 && at === 3 ? 3 : [0, 0, 1, 0, 2, 0, 0, 1, 0, 0, 3][(at * 3 + place * 4) % 11] ?? 0;
      const usual = 0.6 + ((at + place) % 5);
      return {
        stage, parcels: this.#figure(parcels, { view: 'all', filter: `carrier:"${CARRIERS[carrier] ?? ''}" dest:${code} stage:${stage}` }), median: this.#days(usual * (1 + level * 0.8)),
        usual: place === 4 && at > 8 ? null : this.#say([`${Math.round(usual)}–${Math.round(usual * 2 + 1)} d`, `${Math.round(usual)}–${Math.round(usual * 2 + 1)} 天`]), level,
      };
    };
    return { name: `${CARRIERS[carrier] ?? ''} · ${this.#say(['China', '中国'])} → ${this.#say([en, zh])}`, cells: STAGES.slice(0, 10).map(cell) };
  }

  #carrier(name: string, at: number): CarrierLine {
    const filter = `carrier:"${name}"`;
    const parcels = at === 5 ? 6 : this.#scaled(4_120 / (at + 1));
    const share = [0.061, 0.034, 0.048, 0.112, 0.02, 0.167, 0.009][at] ?? 0;
    const onTime = at === 5 ? null : ([0.91, 0.968, 0.94, 0.735, 0.88, 0, 1][at] ?? 0);
    const percent = (value: number): string => `${(value * 100).toFixed(value < 0.1 ? 1 : 0)} %`;
    return {
      name, parcels: this.#figure(parcels, { view: 'all', filter }), on_time: onTime, on_time_text: onTime === null ? null : percent(onTime), promised: this.#figure(at === 5 ? 0 : Math.round(parcels * 0.8), { view: 'all', filter }),
      p50: at === 5 ? null : this.#days(9.4 + at * 1.7), p90: at === 5 ? null : this.#days(17.2 + at * 2.9), exceptions: this.#figure(Math.round(parcels * share), { view: 'all', filter: `${filter} is:open` }), exception_share: share, exception_text: percent(share), few: parcels < 30,
    };
  }
}
