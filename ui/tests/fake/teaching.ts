import { Refusal } from '../../src/lib/ipc/fault';
import type { EventCode, Learned, LessonAsk, LessonLine, LessonReach, Unread, UnreadPhrase } from '../../src/lib/ipc/generated';
import { STAGES } from '../../src/lib/shared/waterway';
import { moment, START } from './invent';
import { NAMES, NAMES_ZH } from './whole';

interface Known { text: string; code: EventCode | null; texts: number; parcels: number; moving: number; carrier: string | null }
interface Lesson { ask: LessonAsk; line: LessonLine }
/** Teaching as the fake desk does it: what it did, and how to take it back. */
export interface Taught { learned: Omit<Learned, 'done'>; text: string; back: () => void }

const known = (text: string, texts: number, moving: number, parcels: number, carrier: string | null, code: EventCode | null = null): Known => ({ text, texts, moving, parcels, carrier, code });

const TEXTS: readonly Known[] = [
  known('Zásilka předána k dalšímu zpracování na depo', 3, 412, 1_204, 'Packeta'),
  known('【金华市】【浙江金华国际互换局】已直封，下一站【莫斯科】，邮件按航空路线经由乌鲁木齐口岸转运，预计两至三个工作日完成封发', 7, 96, 204, 'China Post'),
  known('Shipment information transmitted to the partner of the last mile, who has not confirmed it; in case of questions contact the partner directly with the reference that was sent to you by SMS on the day of the handover', 1, 41, 41, 'YunExpress'),
  known('客户要求暂存', 2, 38, 52, 'Cainiao'),
  known('ожидает решения в пункте сортировки', 4, 22, 61, 'CDEK'),
  known('', 1, 17, 19, 'Yanwen', { scheme: 'yanwen', code: 'LH_X41' }),
  known('تم تحديث بيانات الشحنة', 1, 12, 12, 'Aramex'),
  known('Evento operacional registrado - Unidade Operacional', 9, 8, 2_310, 'Correios'),
  known('Container unloaded at CFS', 2, 5, 9, null),
  known('Vorgang abgeschlossen', 1, 0, 31, 'DHL'),
];
const PLACES = ['Leipzig', 'Łódź', 'Ciudad Real', 'Köln', 'São José', 'Wrocław', 'Incheon', 'Kazan', 'Lyon', 'Porto'];

/** Words as a desk knows them: without a place in front, case, signs and numbers. */
const wordsOf = (text: string): string => text.toLowerCase().replace(/^(\[[^\]]*\])\s*/, '').replace(/[^\p{L}\p{N}*]+/gu, ' ').replace(/\p{N}+/gu, '0').replace(/ ?\*+ ?/g, '*').trim();

function fits(words: string, text: string): boolean {
  const pattern = words.split('*').map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*');
  return new RegExp(`^${pattern}$`, 'u').test(wordsOf(text));
}

/** What the fake desk cannot read, and what it was taught. */
export class FakeTeaching {
  #texts: readonly Known[];
  #lessons: Lesson[] = [];
  #next = 1;

  constructor(readonly chinese: () => boolean, more = 50) {
    this.#texts = [...TEXTS, ...Array.from({ length: more }, (_, at) => known(`Gate ${PLACES[at % 10] ?? ''}: ${at % 3 === 0 ? 'parcel re-measured' : 'status relayed'} ${'by the local partner '.repeat(at % 4)}(${String.fromCharCode(97 + (at % 26))}${String.fromCharCode(97 + Math.floor(at / 26))}x)`, 1 + (at % 3), 4, 4 + at % 9, at % 2 === 0 ? 'Cainiao' : '4PX'))];
  }

  get count(): number {
    return this.#unread().length;
  }

  unread(limit: number): Unread {
    const all = this.#unread();
    return { phrases: all.slice(0, limit).map((one, at) => this.#phrase(one, at)), total: all.length, texts: all.reduce((sum, one) => sum + one.texts, 0), parcels: all.reduce((sum, one) => sum + one.parcels, 0) };
  }

  lessons(): LessonLine[] {
    return this.#lessons.map(({ ask, line }) => ({ ...line, means: this.#means(ask) })).reverse();
  }

  look(ask: LessonAsk): LessonReach {
    const words = wordsOf(ask.words);
    const about = this.#about({ ...ask, words });
    const obstacle = ask.code !== null || (words.match(/\p{L}/gu) ?? []).length + (words.match(/\p{Script=Han}/gu) ?? []).length >= 4 ? null
      : this.chinese() ? '请至少给出两个汉字或四个字母：更少会匹配过多文本。' : 'Name at least four letters, or two characters of Chinese: fewer would fit too much.';
    if (obstacle !== null) return { words, texts: 0, parcels: 0, samples: [], obstacle };
    const now = (one: Known): string => {
      const lesson = this.#taught(one);
      return lesson === undefined ? (this.chinese() ? '未能识别' : 'Not understood') : this.#means(lesson.ask);
    };
    return {
      words, texts: about.reduce((sum, one) => sum + one.texts, 0), parcels: about.reduce((sum, one) => sum + one.parcels, 0),
      samples: about.slice(0, 8).map((one) => ({ text: one.text === '' ? (one.code?.code ?? '') : one.text, now: now(one) })), obstacle: null,
    };
  }

  teach(ask: LessonAsk): Taught {
    const words = wordsOf(ask.words);
    if (words === '' && ask.code === null) throw new Refusal({ code: 'bad_ask', message: '“” names too little to be taught.', hint: 'Give at least four letters, or two characters of Chinese; a * stands for what varies.' });
    const before = this.#lessons;
    const about = this.#about({ ...ask, words });
    const line: LessonLine = { id: this.#next++, words, code: ask.code, stage: ask.stage, signal: ask.signal, means: '', at: moment(START) };
    this.#lessons = [...before.filter((one) => one.line.words !== words || one.line.code?.code !== ask.code?.code), { ask: { ...ask, words }, line }];
    const called = words === '' ? (ask.code?.code ?? '') : words;
    return { learned: this.#did(about, ask), text: this.chinese() ? `教会“${called}”` : `Taught “${called}”`, back: () => { this.#lessons = before; } };
  }

  forget(id: number): Taught {
    const before = this.#lessons;
    const lesson = before.find((one) => one.line.id === id);
    if (lesson === undefined) throw new Refusal({ code: 'not_found', message: 'This lesson is not there any more.', hint: 'Look again at the list of what was taught.' });
    this.#lessons = before.filter((one) => one !== lesson);
    const called = lesson.line.words;
    return { learned: this.#did(this.#about(lesson.ask), lesson.ask), text: this.chinese() ? `忘记“${called}”的含义` : `Forgot what “${called}” was taught to mean`, back: () => { this.#lessons = before; } };
  }

  /** The texts that a view `saying:...` is about. */
  saying(view: string): number {
    const phrase = this.#unread().map((one, at) => this.#phrase(one, at)).find((one) => one.view === view);
    return phrase?.parcels ?? 14;
  }

  #did(about: readonly Known[], { stage }: LessonAsk): Omit<Learned, 'done'> {
    const parcels = about.reduce((sum, one) => sum + one.parcels, 0);
    return { texts: about.reduce((sum, one) => sum + one.texts, 0), parcels, moved: stage === null ? 0 : Math.ceil(parcels / 3), opened: 0, closed: 0 };
  }

  #about({ words, code }: LessonAsk): Known[] {
    return this.#texts.filter((one) => (code === null || one.code?.code === code.code) && (words === '' || fits(words, one.text)));
  }

  #taught(text: Known): Lesson | undefined {
    return this.#lessons.findLast(({ ask }) => this.#about(ask).includes(text));
  }

  #unread(): Known[] {
    return this.#texts.filter((one) => this.#taught(one) === undefined);
  }

  #phrase({ code, ...one }: Known, at: number): UnreadPhrase {
    const words = wordsOf(one.text);
    return { ...one, words, code, last: moment(new Date(START.getTime() - at * 9_300_000)), view: `saying:${JSON.stringify({ words, code, stage: null, signal: null })}` };
  }

  #means({ stage, signal }: LessonAsk): string {
    const said = [stage && (this.chinese() ? NAMES_ZH : NAMES)[STAGES.indexOf(stage)], signal?.replaceAll('_', ' ')].filter(Boolean);
    return said.length > 0 ? said.join(' · ') : this.chinese() ? '无关信息' : 'Says nothing';
  }
}
