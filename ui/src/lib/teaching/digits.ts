/** How long a second digit may take, in milliseconds. */
const PATIENCE = 900;

/** Digits that choose among numbered options: `1` the first, `1` `0` the tenth, `0` none of them. */
export class Digits {
  #typed = '';
  #since = -PATIENCE;

  /** The number that is meant now; null: there is none of it. */
  press(digit: string, when: number, options: number): number | null {
    const before = when - this.#since < PATIENCE ? this.#typed : '';
    this.#since = when;
    this.#typed = Number(before + digit) <= options && before !== '0' ? before + digit : digit;
    const meant = Number(this.#typed);
    return meant <= options ? meant : null;
  }
}
