import { tick } from 'svelte';

/** Dialogs that are on their way, and the keys that were pressed for them meanwhile. */
let opening = 0;
let ahead: KeyboardEvent[] = [];

/** A dialog is on its way: who types ahead of it means the dialog, not the row beneath. */
export async function whileOpening<T>(dialog: Promise<T>): Promise<T> {
  opening++;
  try {
    return await dialog;
  } finally {
    await tick();
    if (--opening === 0) handOn();
  }
}

/** Keeps a key for the dialog that is on its way; false where none is. */
export function typedAhead(event: KeyboardEvent): boolean {
  if (opening === 0) return false;
  ahead.push(event);
  return true;
}

/** What came no dialog for is dropped. */
function handOn(): void {
  const keys = ahead;
  ahead = [];
  for (const key of keys) if (document.querySelector('dialog[open]') !== null) press(key);
}

/** Does what a key does by itself, which one that is made by a page does not. */
function press({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): void {
  const target = document.activeElement;
  const again = new KeyboardEvent('keydown', { key, code, ctrlKey, metaKey, altKey, shiftKey, bubbles: true, cancelable: true });
  if (target?.dispatchEvent(again) !== true) return;
  if (key === 'Escape') target.closest('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }));
  else if (target instanceof HTMLButtonElement && (key === 'Enter' || key === ' ')) target.click();
  else if (target instanceof HTMLInputElement && key.length === 1 && !ctrlKey && !metaKey) {
    target.setRangeText(key, target.selectionStart ?? 0, target.selectionEnd ?? 0, 'end');
    target.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
}
