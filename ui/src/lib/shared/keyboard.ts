import { boundTo, startsSequence, strokeOf } from './keys';
import type { CommandId } from './keys';

/** How long the second key of a sequence may take, in milliseconds. */
const SEQUENCE_PATIENCE = 1_200;

interface Ears {
  /** Runs a command; false where it does not apply now, so that the key keeps its platform meaning. */
  run(id: CommandId): boolean;
  /** Whether keys without a modifier are switched on. */
  letters(): boolean;
}

export function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

/** Buttons and links keep Space, Enter and arrows for themselves. */
function keepsItsOwn(target: EventTarget | null, stroke: string): boolean {
  return target instanceof HTMLElement && target.matches('button, a, summary, [role=menuitem], [role=separator]')
    && ['Enter', 'Space', 'ArrowDown', 'ArrowUp'].includes(stroke);
}

/** Listens to the keyboard for the whole window; returns how to stop. */
export function listenToKeys(ears: Ears): () => void {
  let waiting = '';
  let since = 0;

  function heard(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || event.key === 'Process' || event.key === 'Dead') return;
    if (['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(event.key)) return;
    if (document.querySelector('dialog[open]') !== null) return;
    const stroke = strokeOf(event);
    const sequence = waiting !== '' && event.timeStamp - since < SEQUENCE_PATIENCE ? `${waiting} ${stroke}` : '';
    waiting = '';
    const bound = (sequence === '' ? undefined : boundTo(sequence)) ?? boundTo(stroke);
    const field = isField(event.target);
    const plain = !stroke.startsWith('Mod+') && stroke.length === 1;
    if (field && bound?.reach !== 'anywhere') return;
    if (plain && !ears.letters()) return;
    if (sequence === '' && startsSequence(stroke) && !field) {
      waiting = stroke;
      since = event.timeStamp;
      return;
    }
    if (bound === undefined || keepsItsOwn(event.target, stroke)) return;
    if (ears.run(bound.id)) event.preventDefault();
  }

  window.addEventListener('keydown', heard);
  return () => window.removeEventListener('keydown', heard);
}
