import { call } from '../ipc';
import type { Completion } from '../ipc';
import { choiceFor, FILTER_KEYS, join, keyed, keyOfWord, split, wordAt } from './filter';

interface Around {
  /** The view whose rows are filtered. */
  view: () => string;
  /** Looks for the rows of a line. */
  search: (line: string) => void;
}

/** The line of the filter while somebody writes it: chips for what is complete, text for the rest, and how a word can go on. */
export class FilterLine {
  chips = $state.raw<readonly string[]>([]);
  text = $state('');
  offers = $state.raw<readonly Completion[]>([]);
  open = $state(false);
  /** The offer that a key takes; -1: none. */
  at = $state(-1);
  #caret = 0;
  /** Whether the word at the caret can be searched for as it stands. */
  #sure = true;
  #told: string | null = null;
  #turn = 0;

  constructor(readonly around: Around) {}

  /** Another filter is on screen than the one that was written here. */
  take(line: string): void {
    if (line === this.#told) return;
    this.#told = line;
    this.#lay(split(line, true));
    this.close();
  }

  /** Somebody wrote; a whole line is one that was pasted. */
  typed(text: string, caret: number, whole = false): void {
    const left = split(text, whole);
    const added = left.chips.length > 0;
    this.#lay({ chips: [...this.chips, ...left.chips], text: left.text });
    this.#caret = added ? left.text.length : caret;
    this.#sure = keyOfWord(this.#here().text) === null;
    this.#search();
    void this.complete();
  }

  /** Everything that is written is complete. */
  settle(): void {
    this.close();
    const left = split(this.text, true);
    this.#lay({ chips: [...this.chips, ...left.chips], text: left.text });
    this.#sure = true;
    this.#search();
  }

  remove(chip: string): void {
    this.chips = this.chips.filter((one) => one !== chip);
    this.#search();
  }

  /** Takes the last chip away; false where there is none. */
  removeLast(): boolean {
    const last = this.chips.at(-1);
    if (last !== undefined) this.remove(last);
    return last !== undefined;
  }

  clear(): void {
    this.close();
    this.#lay({ chips: [], text: '' });
    this.#search();
  }

  /** Asks how the word at the caret can go on; an answer that was overtaken is dropped. */
  async complete(caret = this.#caret): Promise<void> {
    this.#caret = caret;
    const turn = ++this.#turn;
    const word = this.#here();
    // Between words nothing is offered: the rows stay in sight. An empty line shows what there is to filter by.
    if (word.text === '' && (this.chips.length > 0 || this.text.trim() !== '')) {
      this.close();
      return;
    }
    const rest = join(this.chips, `${this.text.slice(0, word.from)} ${this.text.slice(word.to)}`);
    // It is a help: where it fails, what was written is searched for as it stands.
    const { offers } = await call('complete', { view: this.around.view(), filter: rest, word: keyed(word.text) ?? word.text.replace('：', ':') }).catch(() => ({ offers: [] }));
    if (turn !== this.#turn) return;
    this.offers = offers;
    this.open = offers.length > 0;
    this.at = choiceFor(offers, word.text);
    const written = keyed(word.text)?.toLowerCase();
    this.#sure = keyOfWord(word.text) === null || (written !== undefined && (offers.length === 0 || offers.some((offer) => offer.text.toLowerCase() === written)));
    this.#search();
  }

  close(): void {
    this.#turn++;
    this.open = false;
    this.offers = [];
    this.at = -1;
  }

  step(by: number): void {
    this.at = this.at < 0 ? (by > 0 ? 0 : this.offers.length - 1) : (this.at + by + this.offers.length) % this.offers.length;
  }

  /** What Tab would take: the offer that is chosen, else the first one once a word was begun. */
  get tabbed(): Completion | undefined {
    if (!this.open) return undefined;
    return this.offers[this.at] ?? (this.#here().text === '' ? undefined : this.offers[0]);
  }

  /** Puts an offer in the place of the word; a key goes on to its values. */
  pick(offer: Completion): void {
    const { from, to } = this.#here();
    const before = this.text.slice(0, from);
    const behind = this.text.slice(to);
    if (keyed(offer.text) === null) {
      this.typed(before + offer.text + behind, from + offer.text.length);
      return;
    }
    this.close();
    this.#lay({ chips: [...this.chips, offer.text], text: before + behind.trimStart() });
    this.#caret = before.length;
    this.#sure = true;
    this.#search();
  }

  #here(): ReturnType<typeof wordAt> {
    return wordAt(this.text, this.#caret);
  }

  #lay({ chips, text }: { chips: readonly string[]; text: string }): void {
    this.chips = [...new Set(chips)];
    this.text = text;
    this.#caret = Math.min(this.#caret, text.length);
  }

  /** Searches, without the word whose value is still being chosen. */
  #search(): void {
    const { text: word, from, to } = this.#here();
    const chosen = this.#sure || !FILTER_KEYS.has(keyOfWord(word) ?? '');
    const line = join(this.chips, chosen ? this.text : `${this.text.slice(0, from)} ${this.text.slice(to)}`);
    if (line === this.#told) return;
    this.#told = line;
    this.around.search(line);
  }
}
