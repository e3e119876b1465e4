import { call, faultOf } from '../ipc';
import type { Calibration, Fault, LaneLine, Lanes } from '../ipc';
import { t, words } from '../shared/words.svelte';
import { Work } from './work.svelte';

/** How long parcels stay on each lane, and whether the desk's past keeps what its lanes promise. */
export class LaneBook {
  answer = $state.raw<Lanes | null>(null);
  fault = $state.raw<Fault | null>(null);
  calibration = $state.raw<Calibration | null>(null);
  calibrationFault = $state.raw<Fault | null>(null);
  /** The desk has changed since they were counted: it takes a while, so the person says when. */
  stale = $state(false);
  sheetOpen = $state(false);
  readonly lanes = $derived<readonly LaneLine[]>(this.answer?.lanes ?? []);
  #chosen = $state('');
  readonly cursor = $derived(Math.max(0, this.lanes.findIndex((lane) => lane.filter === this.#chosen)));
  readonly lane = $derived<LaneLine | undefined>(this.lanes[this.cursor]);
  readonly counting: Work;
  readonly trying: Work;
  #changes = -1;
  /** The language that the answer is in. */
  #language: string = words.language;

  constructor(failed: (thrown: unknown) => void) {
    this.counting = new Work(failed);
    this.trying = new Work(failed);
  }

  /** Counts where nothing was counted yet, or in another language; else says that it is of an earlier state. */
  follow(changes: number): void {
    const other = this.#language !== words.language;
    if (other || (this.answer === null && this.fault === null)) {
      if (!this.counting.running) void this.count(changes);
    } else if (changes !== this.#changes) this.stale = true;
  }

  async count(changes: number): Promise<void> {
    this.fault = null;
    if (this.#language !== words.language) this.calibration = null;
    this.#language = words.language;
    try {
      this.answer = await this.counting.run(t('lanes-running'), (task) => call('lanes', { task }));
      this.#changes = changes;
      this.stale = false;
    } catch (thrown) {
      this.fault = faultOf(thrown);
    }
  }

  async calibrate(): Promise<void> {
    this.calibrationFault = null;
    try {
      this.calibration = await this.trying.run(t('calibration-running'), (task) => call('calibration', { task }));
    } catch (thrown) {
      const fault = faultOf(thrown);
      if (fault.code !== 'cancelled') this.calibrationFault = fault;
    }
  }

  move(to: number): void {
    this.#chosen = this.lanes[Math.max(0, Math.min(this.lanes.length - 1, to))]?.filter ?? '';
  }
}
