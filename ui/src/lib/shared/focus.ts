/** For parts that take the focus as they appear. */
export function focused(part: HTMLElement): void {
  part.focus();
}

/** Takes the focus over from what stood in its place before, so that it is not lost with that. */
export function takesOver(part: HTMLElement): void {
  const had = document.activeElement;
  if (had === null || had === document.body || had.matches('[data-focus="list"]')) part.focus({ preventScroll: true });
}

/** Moves the focus to the part of the window that carries this name in `data-focus`. */
export function focusOn(name: string): void {
  const take = (): boolean => {
    const part = document.querySelector<HTMLElement>(`[data-focus="${name}"]`);
    part?.focus({ preventScroll: true });
    return part !== null && part === document.activeElement;
  };
  // At once, so that the next key already goes there; once more where it is only now being drawn, unless somebody went elsewhere.
  if (take()) return;
  const had = document.activeElement;
  requestAnimationFrame(() => {
    const stayed = document.activeElement === had || document.activeElement === document.body;
    if (stayed && document.querySelector('dialog[open]') === null) take();
  });
}
