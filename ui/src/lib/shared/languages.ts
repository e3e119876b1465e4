const FILES = import.meta.glob<string>('../../../locales/{window,desk}.*.ftl', { query: '?raw', import: 'default', eager: true });

/** The languages of the window that a person may choose, as each calls itself. */
export const LANGUAGES = [
  { tag: 'en', name: 'English' },
  { tag: 'zh-CN', name: '简体中文' },
  { tag: 'ru', name: 'Русский' },
  { tag: 'es', name: 'Español' },
  { tag: 'pt', name: 'Português' },
] as const;

export const ENGLISH = 'en';
/** English with accents, longer and in brackets, for developers; no setting leads to it. */
export const PRETENDED = 'en-XA';
export type Tongue = (typeof LANGUAGES)[number]['tag'] | typeof PRETENDED;

function baseOf(tag: string): string {
  return (tag.split('-')[0] ?? '').toLowerCase();
}

/** The language to show: what was chosen, else the first of the system's that the window speaks, else English. */
export function languageFor(chosen: string, system: readonly string[]): Tongue {
  if (chosen === PRETENDED) return PRETENDED;
  const wanted = chosen === '' ? system : [chosen];
  const spoken = wanted.map((wish) => LANGUAGES.find(({ tag }) => baseOf(tag) === baseOf(wish)));
  return spoken.find((one) => one !== undefined)?.tag ?? ENGLISH;
}

/** The language that the address of the page asks for, `?language=en-XA`; empty for none. */
export function languageAsked(search: string): string {
  return new URLSearchParams(search).get('language') ?? '';
}

/** How numbers and dates are written: English ones with the day before the month. */
export function localeOf(tongue: Tongue): string {
  return tongue === ENGLISH || tongue === PRETENDED ? 'en-GB' : tongue;
}

/** A file of messages; empty where the language has none yet. */
export function textOf(topic: 'window' | 'desk', tongue: Tongue): string {
  return FILES[`../../../locales/${topic}.${tongue}.ftl`] ?? '';
}
