const undoes = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-undo]')];

/** Which of the steps that can be taken back has the focus; -1: none of them. */
export function stepAt(): number {
  return undoes().findIndex((button) => button === document.activeElement);
}

/** Puts the focus on a step that can be taken back, or on the nearest; false where there is none. */
export function standOn(at: number): boolean {
  const all = undoes();
  const button = all[Math.max(0, Math.min(at, all.length - 1))];
  button?.focus();
  return button !== undefined;
}

/** Goes from step to step: `by` tells where to from a place, of so many. */
export function moveSteps(by: (at: number, total: number) => number): void {
  standOn(by(stepAt(), undoes().length));
}
