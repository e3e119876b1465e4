import { call } from '../lib/ipc';
import type { Done } from '../lib/ipc';
import type { Toasts } from '../lib/shared/toast.svelte';
import { keyOf } from '../lib/shared/keys';
import { t } from '../lib/shared/words.svelte';
import { toldOf } from '../lib/tuning/told';
import { isList } from './queue.svelte';
import type { Queue } from './queue.svelte';

/** From so many rows on, one question is asked first. */
export const MANY = 500;

/** Whether rows that are decided so leave the view they are in. */
export function leaves(section: string, view: string, state: string): boolean {
  if (section === 'desk') return view === 'resolved' && state !== 'resolved';
  if (section === 'waiting') return view !== state;
  return state !== 'open' && state !== 'working';
}

interface Offer { name: string; key: string; run: () => void }

interface Around {
  queue: Queue;
  toasts: Toasts;
  /** Asks before a large step. */
  ask: (text: string, go: () => void) => void;
  /** Counts and details are to be read again. */
  changed: () => void;
  failed: (thrown: unknown) => void;
}

/** What a person decides: rows leave at once, the desk is told, and one key takes it back. */
export class Decisions {
  #last: Promise<unknown> = Promise.resolve();

  constructor(readonly around: Around) {}

  resolve(ids: readonly number[], reason: string | null = null): void {
    this.#decide(ids, 'resolved', (all) => call('resolve', { ids: all, reason }));
  }

  snooze(ids: readonly number[], until: string | null): void {
    this.#decide(ids, 'snoozed', (all) => call('snooze', { ids: all, until }));
  }

  wait(ids: readonly number[], state: string): void {
    this.#decide(ids, state, (all) => call('wait', { ids: all, state }));
  }

  work(ids: readonly number[]): void {
    this.#decide(ids, 'working', (all) => call('work', { ids: all }));
  }

  /** Says why customs hold them; null: what the carrier says counts. */
  holdReason(ids: readonly number[], reason: string | null): void {
    this.#decide(ids, null, (all) => call('hold_reason', { ids: all, reason }));
  }

  /** Says what became of the buyers' papers; null: nothing yet. */
  papers(ids: readonly number[], papers: string | null): void {
    this.#decide(ids, null, (all) => call('papers', { ids: all, papers }));
  }

  /** Files one of the claims that there are for it, or `trace`. */
  claim(ids: readonly number[], claim: string): void {
    this.#decide(ids, 'waiting_carrier', (all) => call('claim', { ids: all, claim }));
  }

  /** Puts a tag on, or takes it off; marks stay, for the next tag. */
  tag(ids: readonly number[], tag: string, on: boolean): void {
    this.#decide(ids, null, (all) => call('tag', { ids: all, tag, on }), true);
  }

  /** Silences a shipment's rule for its carrier, everywhere or on the way to one destination. */
  async mute(id: number, lane: boolean): Promise<void> {
    try {
      const set = await this.#inTurn(() => call('mute', { id, lane }));
      this.tell({ ...set.done, text: toldOf(set) });
    } catch (thrown) {
      this.around.failed(thrown);
    }
    this.around.changed();
  }

  reopen(ids: readonly number[]): void {
    this.#decide(ids, 'open', (all) => call('reopen', { ids: all }));
  }

  note(ids: readonly number[], text: string): void {
    this.#decide(ids, null, (all) => call('note', { ids: all, text }));
  }

  async undo(step: number | null = null): Promise<void> {
    const redo = { name: t('cmd-redo'), key: keyOf('redo'), run: () => void this.redo() };
    await this.#back(() => call('undo', { step }), redo, (ids) => this.around.queue.list.restore(ids));
  }

  async redo(): Promise<void> {
    await this.#back(() => call('redo', {}), this.#undoing(null), () => false);
  }

  /** Says what was done, and offers to take it back. */
  tell(done: Done): void {
    if (done.step === null) this.around.toasts.say(done.text);
    else this.around.toasts.say(done.text, this.#undoing(done.step));
  }

  #undoing(step: number | null): Offer {
    return { name: t('cmd-undo'), key: keyOf('undo'), run: () => void this.undo(step) };
  }

  #decide(ids: readonly number[], state: string | null, tell: (ids: number[]) => Promise<Done>, marked = false): void {
    if (ids.length === 0) return;
    const go = (): void => void this.#go(ids, state, tell, marked);
    if (ids.length > MANY) this.around.ask(t('ask-many', { count: ids.length }), go);
    else go();
  }

  /** The desk is told one thing after the other, however fast keys follow: one that takes back means the step before it. */
  #inTurn<T>(tell: () => Promise<T>): Promise<T> {
    const told = this.#last.then(tell);
    this.#last = told.catch(() => undefined);
    return told;
  }

  async #go(ids: readonly number[], state: string | null, tell: (ids: number[]) => Promise<Done>, marked: boolean): Promise<void> {
    const { queue } = this.around;
    const list = queue.list.listing?.list;
    const leaving = state !== null && leaves(queue.section, queue.base, state);
    const known = leaving ? queue.list.drop(ids) : true;
    if (!marked) queue.marks.drop(ids);
    try {
      const done = await this.#inTurn(() => tell([...ids]));
      this.tell(done);
      if (!known) await queue.refresh();
    } catch (thrown) {
      if (leaving && list === queue.list.listing?.list) queue.list.restore(ids);
      this.around.failed(thrown);
    }
    queue.remember();
    this.around.changed();
  }

  async #back(tell: () => Promise<Done>, offer: Offer, inPlace: (ids: readonly number[]) => boolean): Promise<void> {
    const { queue, toasts } = this.around;
    try {
      const done = await this.#inTurn(tell);
      if (done.step === null && done.changed === 0) toasts.say(done.text);
      else toasts.say(done.text, offer);
      if (isList(queue.view) && !inPlace(done.ids)) await queue.open({ id: done.ids[0] ?? null, index: queue.list.cursor });
    } catch (thrown) {
      this.around.failed(thrown);
    }
    this.around.changed();
  }
}
