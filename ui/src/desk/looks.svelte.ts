import { call } from '../lib/ipc';
import type { Settings } from '../lib/ipc';
import { freshLayout, layoutFrom } from '../lib/shared/layout';
import type { Layout } from '../lib/shared/layout';
import { languageAsked, languageFor } from '../lib/shared/languages';
import { words } from '../lib/shared/words.svelte';

/** How long the window waits after the last change before it writes down how it looks, in milliseconds. */
const PAUSE = 700;

const UNTOLD: Settings = { language: '', theme: 'system', density: 'compact', zone: '', notify: true, currency: 'USD', layout: '', watch_folder: '' };

/** What the seller chose, and how the window was left. */
export class Looks {
  settings = $state.raw<Settings>(UNTOLD);
  layout = $state.raw<Layout>(freshLayout());
  dark = $state(false);
  readonly rowHeight = $derived(this.settings.density === 'comfortable' ? 40 : 34);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #system = window.matchMedia('(prefers-color-scheme: dark)');

  constructor(readonly failed: (thrown: unknown) => void) {
    this.#system.addEventListener('change', () => this.#dress());
  }

  take(settings: Settings): void {
    this.settings = settings;
    this.layout = layoutFrom(settings.layout);
    this.#dress();
  }

  /** Keeps a setting at once. */
  async set(change: Partial<Settings>): Promise<void> {
    this.settings = { ...this.settings, ...change };
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
      await call('settings_set', { ...this.settings, layout: JSON.stringify(this.layout) });
    } catch (thrown) {
      this.failed(thrown);
    }
  }

  #dress(): void {
    const { theme, language } = this.settings;
    this.dark = theme === 'dark' || (theme !== 'light' && this.#system.matches);
    document.documentElement.dataset['theme'] = this.dark ? 'dark' : 'light';
    words.language = languageFor(languageAsked(window.location.search) || language, navigator.languages);
    document.documentElement.lang = words.language;
  }
}
