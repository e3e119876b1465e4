import { typedAhead } from './ahead';
import { boundTo, startsSequence } from './keys';
import type { CommandId } from './keys';
import type { Letters } from './own-keys.svelte';
import { isPlain, strokesOf } from './strokes';

/** How long the second key of a sequence may take, in milliseconds. */
export const SEQUENCE_PATIENCE = 1_200;

interface Ears {
  /** Runs a command; false where it does not apply now, so that the key keeps its platform meaning. */
  run(id: CommandId): boolean;
  /** How keys without a modifier work. */
  letters(): Letters;
}

export function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

/** An open menu or a sheet of choices: its letters choose. */
function isChoosing(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=menu], [popover]') !== null;
}

/** Buttons and links keep Space, Enter and arrows for themselves. */
function keepsItsOwn(target: EventTarget | null, stroke: string): boolean {
  return target instanceof HTMLElement && target.matches('button, a, summary, [role=menuitem], [role=separator]')
    && ['Enter', 'Space', 'ArrowDown', 'ArrowUp'].includes(stroke);
}

/** What was pressed, given how letters work: with Alt they stand for themselves where they need it. */
function heardAs(strokes: readonly string[], letters: Letters): string[] {
  if (letters === 'plain') return [...strokes];
  const bare = letters === 'alt' ? strokes.filter((stroke) => stroke.startsWith('Alt+')).map((stroke) => stroke.slice('Alt+'.length)) : [];
  return [...strokes.filter((stroke) => !isPlain(stroke)), ...bare];
}

/** Listens to the keyboard for the whole window; returns how to stop. */
export function listenToKeys(ears: Ears): () => void {
  let waiting: readonly string[] = [];
  let since = 0;

  function heard(event: KeyboardEvent): void {
    const pressed = strokesOf(event);
    if (event.defaultPrevented || pressed.length === 0 || document.querySelector('dialog[open]') !== null) return;
    if (typedAhead(event)) {
      event.preventDefault();
      return;
    }
    const strokes = heardAs(pressed, ears.letters());
    const begun = event.timeStamp - since < SEQUENCE_PATIENCE ? waiting : [];
    waiting = [];
    const field = isField(event.target) || isChoosing(event.target);
    // The second key of a sequence needs no modifier: the first had it.
    const sequences = field ? [] : begun.flatMap((first) => [...pressed, ...strokes].map((second) => `${first} ${second}`));
    const stroke = [...sequences, ...strokes].find((one) => boundTo(one) !== undefined);
    const bound = stroke === undefined ? undefined : boundTo(stroke);
    if (field && bound?.reach !== 'anywhere') return;
    if (stroke === undefined || !sequences.includes(stroke)) {
      const starts = field ? [] : strokes.filter(startsSequence);
      if (starts.length > 0) {
        waiting = starts;
        since = event.timeStamp;
        return;
      }
    }
    if (bound === undefined || stroke === undefined || keepsItsOwn(event.target, stroke)) return;
    if (ears.run(bound.id)) event.preventDefault();
  }

  window.addEventListener('keydown', heard);
  return () => window.removeEventListener('keydown', heard);
}
