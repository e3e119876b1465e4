import type { CommandId } from '../lib/shared/keys';
import type { Looks } from './looks.svelte';

/** The hints of the first day in their order, and what shows that one was understood. */
const HINTS = [
  { id: 'list', done: ['resolve', 'work', 'snooze', 'dismiss'] },
  { id: 'filter', done: ['filter'] },
  { id: 'palette', done: ['palette'] },
] as const satisfies readonly { id: string; done: readonly CommandId[] }[];

export type HintId = (typeof HINTS)[number]['id'];

/** A first tour of three quiet lines, one at a time: shown once, after the desk was first filled. */
export class Hints {
  constructor(readonly looks: Looks) {}

  get now(): HintId | null {
    return HINTS.find(({ id }) => this.looks.layout.hints?.includes(id))?.id ?? null;
  }

  begin(): void {
    if (this.looks.layout.hints === null) this.looks.leave({ hints: HINTS.map(({ id }) => id) });
  }

  /** Somebody did it: nobody has to be told any more. */
  did(command: CommandId): void {
    for (const { id, done } of HINTS) if (done.some((one) => one === command)) this.#drop(id);
  }

  /** Puts the hint away that is shown; false where there is none. */
  away(): boolean {
    const { now } = this;
    if (now !== null) this.#drop(now);
    return now !== null;
  }

  #drop(id: HintId): void {
    const { hints } = this.looks.layout;
    if (hints?.includes(id)) this.looks.leave({ hints: hints.filter((one) => one !== id) });
  }
}
