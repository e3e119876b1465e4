import { call } from '../lib/ipc';
import type { About, Looks as Kept, Settings } from '../lib/ipc';
import { freshLayout, layoutFrom } from '../lib/shared/layout';
import type { Layout } from '../lib/shared/layout';
import { languageFor, words } from '../lib/shared/words.svelte';

/** How long the window waits after the last change before it writes down how it looks, in milliseconds. */
const PAUSE = 700;

const UNTOLD: Settings = { language: '', zone: '', notify: true, currency: 'USD', watch_folder: '' };
const PLAIN: Kept = { theme: 'system', density: 'compact', layout: '' };

/** What the seller chose, and how the window was left. */
export class Looks {
  settings = $state.raw<Settings>(UNTOLD);
  looks = $state.raw<Kept>(PLAIN);
  layout = $state.raw<Layout>(freshLayout());
  dark = $state(false);
  readonly rowHeight = $derived(this.looks.density === 'comfortable' ? 40 : 34);
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the desk speaks where nobody chose. */
  #spoken = '';
  readonly #system = window.matchMedia('(prefers-color-scheme: dark)');

  constructor(readonly failed: (thrown: unknown) => void) {
    this.#system.addEventListener('change', () => this.#dress());
  }

  take(about: About): void {
    this.looks = about.looks;
    this.layout = layoutFrom(about.looks.layout);
    this.#learn(about);
  }

  /** Keeps a setting at once, as a step. */
  async set(change: Partial<Settings>): Promise<void> {
    this.settings = { ...this.settings, ...change };
    this.#dress();
    try {
      this.settings = (await call('settings_set', this.settings)).settings;
    } catch (thrown) {
      this.failed(thrown);
    }
    await this.again();
  }

  /** Asks for the settings again: a step of them may have been taken back. Answers whether they are others. */
  async again(): Promise<boolean> {
    const before = JSON.stringify(this.settings);
    try {
      this.#learn(await call('about', {}));
    } catch (thrown) {
      this.failed(thrown);
    }
    return JSON.stringify(this.settings) !== before;
  }

  /** Keeps how the window looks at once. */
  async wear(change: Partial<Kept>): Promise<void> {
    this.looks = { ...this.looks, ...change };
    this.#dress();
    await this.#keep();
  }

  /** Another folder is watched; the desk knows it already. */
  learn(folder: string): void {
    this.settings = { ...this.settings, watch_folder: folder };
  }

  /** Remembers how the window looks, a little later. */
  leave(change: Partial<Layout>): void {
    this.layout = { ...this.layout, ...change };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#keep(), PAUSE);
  }

  async #keep(): Promise<void> {
    clearTimeout(this.#timer);
    try {
      await call('looks_set', { ...this.looks, layout: JSON.stringify(this.layout) });
    } catch (thrown) {
      this.failed(thrown);
    }
  }

  #learn({ settings, language }: About): void {
    this.settings = settings;
    this.#spoken = language;
    this.#dress();
  }

  #dress(): void {
    const { theme } = this.looks;
    this.dark = theme === 'dark' || (theme !== 'light' && this.#system.matches);
    document.documentElement.dataset['theme'] = this.dark ? 'dark' : 'light';
    words.language = languageFor(this.settings.language || this.#spoken, navigator.languages);
    document.documentElement.lang = words.language;
  }
}
