import { call } from '../lib/ipc';
import type { About, Looks as Chosen, Settings } from '../lib/ipc';
import { freshLayout, layoutFrom } from '../lib/shared/layout';
import type { Layout } from '../lib/shared/layout';
import { languageAsked, languageFor } from '../lib/shared/languages';
import { words } from '../lib/shared/words.svelte';

/** How long the window waits after the last change before it writes down how it looks, in milliseconds. */
const PAUSE = 700;

const UNTOLD: Settings = { language: '', zone: '', notify: true, currency: 'USD', watch_folder: '' };
const PLAIN: Chosen = { theme: 'system', density: 'compact', layout: '' };

/** What the seller settled on the desk, how the window is to look, and how it was left. */
export class Looks {
  settings = $state.raw<Settings>(UNTOLD);
  looks = $state.raw<Chosen>(PLAIN);
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

  take({ settings, looks, language }: About): void {
    this.looks = looks;
    this.layout = layoutFrom(looks.layout);
    this.learn(settings, language);
  }

  /** Keeps another theme or density at once. */
  async dressAs(change: Partial<Chosen>): Promise<void> {
    this.looks = { ...this.looks, ...change };
    this.#dress();
    await this.#keep();
  }

  /** Settings as the desk has them, and what it speaks where nobody chose. */
  learn(settings: Settings, spoken = this.#spoken): void {
    this.settings = settings;
    this.#spoken = spoken;
    this.#dress();
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

  #dress(): void {
    const { theme } = this.looks;
    const { language } = this.settings;
    this.dark = theme === 'dark' || (theme !== 'light' && this.#system.matches);
    document.documentElement.dataset['theme'] = this.dark ? 'dark' : 'light';
    words.language = languageFor(languageAsked(window.location.search) || language || this.#spoken, navigator.languages);
    document.documentElement.lang = words.language;
  }
}
