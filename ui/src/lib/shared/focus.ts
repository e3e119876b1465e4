/** For parts that take the focus as they appear. */
export function focused(part: HTMLElement): void {
  part.focus();
}

/** Moves the focus to the part of the window that carries this name in `data-focus`. */
export function focusOn(name: string): void {
  const take = (): boolean => {
    const part = document.querySelector<HTMLElement>(`[data-focus="${name}"]`);
    part?.focus({ preventScroll: true });
    return part !== null && part === document.activeElement;
  };
  // At once, so that the next key already goes there; once more where it is only now being drawn.
  if (!take()) requestAnimationFrame(() => document.querySelector('dialog[open]') === null && take());
}
