/** Takes the focus over from what stood in its place while it was read. */
export function takesOver(part: HTMLElement): void {
  const had = document.activeElement;
  if (had === null || had === document.body || had.matches('[data-focus="list"]')) part.focus({ preventScroll: true });
}
