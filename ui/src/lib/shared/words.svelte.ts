import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { FluentVariable, Message } from '@fluent/bundle';
import type { Signal, Stage } from '../ipc';
import { ENGLISH, LANGUAGES, localeOf, PRETENDED, textOf } from './languages';
import type { Tongue } from './languages';
import { accented } from './pretended';

export type Facts = Record<string, FluentVariable>;
type Pattern = NonNullable<Message['value']>;

/** The window's own words, or the desk's: a stage and a signal have one name, whoever says it. */
type Topic = 'window' | 'desk';

/** The messages of one language, and whether they are set in brackets. */
interface Book { bundle: FluentBundle; bracketed: boolean }

function bookOf(tongue: Tongue, topic: Topic): Book {
  const pretended = tongue === PRETENDED;
  const bundle = new FluentBundle(localeOf(tongue), { useIsolating: false, ...(pretended && { transform: accented }) });
  bundle.addResource(new FluentResource(textOf(topic, pretended ? ENGLISH : tongue)));
  return { bundle, bracketed: pretended };
}

/** A language's own messages, then the English ones for those that it lacks. */
function booksOf(tongue: Tongue, topic: Topic): Book[] {
  return tongue === ENGLISH ? [bookOf(tongue, topic)] : [bookOf(tongue, topic), bookOf(ENGLISH, topic)];
}

/** The message in the first language that has it; undefined where none has. */
function told(books: Book[], name: string, facts: Facts | undefined, patternOf: (message: Message) => Pattern | null | undefined = ({ value }) => value): string | undefined {
  for (const { bundle, bracketed } of books) {
    const message = bundle.getMessage(name);
    const pattern = message && patternOf(message);
    if (pattern == null) continue;
    const text = bundle.formatPattern(pattern, facts ?? null);
    return bracketed ? `[${text}]` : text;
  }
  return undefined;
}

class Words {
  language = $state<Tongue>(ENGLISH);
  /** The tag by which numbers and dates are written. */
  readonly locale = $derived(localeOf(this.language));
  readonly #own = $derived(booksOf(this.language, 'window'));
  /** Read only once a name is asked for. */
  readonly #desk = $derived(booksOf(this.language, 'desk'));

  /** The message of this id, or of its attribute `id.attribute`; the id itself where there is none. */
  say(id: string, facts?: Facts): string {
    const [name = id, attribute] = id.split('.');
    const text = attribute === undefined ? told(this.#own, name, facts) : told(this.#own, name, facts, ({ attributes }) => attributes[attribute]);
    return text ?? id;
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
    return id === 'length-none' ? '' : told(this.#desk, id, { n: Number(count ?? 0) }) ?? '';
  }

  /** A whole number as this language writes it. */
  count(number: number): string {
    return new Intl.NumberFormat(this.locale).format(number);
  }

  #named(kind: string, id: string): string {
    return told(this.#desk, `${kind}-${id.replaceAll('_', '-')}`, undefined) ?? id;
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
  for (const { tag } of LANGUAGES) {
    const text = textOf('window', tag);
    const bundle = new FluentBundle(tag);
    bundle.addResource(new FluentResource((text.match(SOUGHT) ?? []).join('\n')));
    for (const id of [...text.matchAll(/^((?:cmd|set)-[\w-]+) =/gm)].map((match) => match[1] ?? '')) {
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
