/** Moves the focus to the part of the window that carries this name in `data-focus`. */
export function focusOn(name: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-focus="${name}"]`)?.focus({ preventScroll: true }));
}
