import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { FluentVariable } from '@fluent/bundle';
import type { Signal, Stage } from '../ipc';
import deskEnglish from '../../../locales/desk.en.ftl?raw';
import deskChinese from '../../../locales/desk.zh-CN.ftl?raw';
import english from '../../../locales/window.en.ftl?raw';
import chinese from '../../../locales/window.zh-CN.ftl?raw';

/** The languages of the window. */
export const LANGUAGES = ['en', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Facts = Record<string, FluentVariable>;

const TEXTS: Record<Language, string> = { en: english, 'zh-CN': chinese };

/** The desk's words: a stage and a signal have one name, whoever says it. */
const DESK_TEXTS: Record<Language, string> = { en: deskEnglish, 'zh-CN': deskChinese };

function bundleOf(language: Language, texts: Record<Language, string>): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(texts[language]));
  return bundle;
}

/** The language to show: what was chosen, else the system's, else English. */
export function languageFor(chosen: string, system: readonly string[]): Language {
  const wanted = chosen === '' ? system : [chosen];
  for (const tag of wanted) {
    if (tag.toLowerCase().startsWith('zh')) return 'zh-CN';
    if (tag.toLowerCase().startsWith('en')) return 'en';
  }
  return 'en';
}

class Words {
  language = $state<Language>('en');
  readonly #bundle = $derived(bundleOf(this.language, TEXTS));
  /** Read only once a name is asked for. */
  readonly #desk = $derived(bundleOf(this.language, DESK_TEXTS));

  /** The message of this id, or of its attribute `id.attribute`; the id itself where there is none. */
  say(id: string, facts?: Facts): string {
    const [name = id, attribute] = id.split('.');
    const message = this.#bundle.getMessage(name);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    return pattern === null || pattern === undefined ? id : this.#bundle.formatPattern(pattern, facts ?? null);
  }

  stage(id: Stage): string {
    return this.#named('stage', id);
  }

  signal(id: Signal): string {
    return this.#named('signal', id);
  }

  /** A length of time as rules write it, such as `4 B`, ready to show; empty where it is none. */
  length(written: string): string {
    const [, count, unit = ''] = /^(\d+) ([Bdh])$/.exec(written.trim()) ?? [];
    const id = { B: 'measure-business-days', d: 'measure-days', h: 'length-hours' }[unit] ?? `length-${written.trim().replace(' ', '-')}`;
    const pattern = this.#desk.getMessage(id)?.value;
    return pattern == null || id === 'length-none' ? '' : this.#desk.formatPattern(pattern, { n: Number(count ?? 0) });
  }

  /** A whole number as this language writes it. */
  count(number: number): string {
    return new Intl.NumberFormat(this.language).format(number);
  }

  #named(kind: string, id: string): string {
    const pattern = this.#desk.getMessage(`${kind}-${id.replaceAll('_', '-')}`)?.value;
    return pattern == null ? id : this.#desk.formatPattern(pattern);
  }
}

export const words = new Words();

/** Messages that people look for by other words, each with its `.also`. */
const SOUGHT = /^(?:cmd|set)-[^\n]*(?:\n +[^\n]*)*/gm;
let sought: ReadonlyMap<string, string> | undefined;

/** The names of a command or a setting and the other words for it in all languages: who learned it in one finds it in another. */
export function everywhere(id: string): string {
  sought ??= gathered();
  return sought.get(id) ?? '';
}

function gathered(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const language of LANGUAGES) {
    const bundle = new FluentBundle(language);
    bundle.addResource(new FluentResource((TEXTS[language].match(SOUGHT) ?? []).join('\n')));
    for (const id of [...TEXTS[language].matchAll(/^((?:cmd|set)-[\w-]+) =/gm)].map((match) => match[1] ?? '')) {
      const message = bundle.getMessage(id);
      // What holds a fact is no word to look for.
      const said = [message?.attributes['also'], message?.value].filter((pattern) => typeof pattern === 'string');
      found.set(id, [found.get(id) ?? '', ...said].join(' ').trim());
    }
  }
  return found;
}

/** The window's own words, in its language. */
export function t(id: string, facts?: Facts): string {
  return words.say(id, facts);
}
