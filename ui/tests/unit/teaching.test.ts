import { beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/desk/commands';
import { listsSaying } from '../../src/desk/queue.svelte';
import { TriageWindow } from '../../src/desk/window.svelte';
import { reach } from '../../src/lib/ipc';
import type { UnreadPhrase } from '../../src/lib/ipc';
import { STAGES } from '../../src/lib/shared/waterway';
import { LANGUAGES } from '../../src/lib/shared/languages';
import { words } from '../../src/lib/shared/words.svelte';
import { Digits } from '../../src/lib/teaching/digits';
import { Lesson } from '../../src/lib/teaching/lesson.svelte';
import { SIGNALS } from '../../src/lib/teaching/signals';
import { FakeDesk } from '../fake/desk';

let fake: FakeDesk;
let desk: TriageWindow;

beforeEach(async () => {
  fake = new FakeDesk(300);
  reach(fake);
  desk = new TriageWindow();
  await desk.start();
  await desk.show('unread');
  await desk.teaching.read('unread');
});

const asked = (name: string): unknown[] => fake.asked.filter((one) => one.name === name).map((one) => one.ask);
const told = async (text: string): Promise<void> => vi.waitFor(() => expect(desk.toasts.now?.text).toBe(text));
const texts = (): string[] => desk.teaching.phrases.map((phrase) => phrase.text);

function phrase(begins: string): UnreadPhrase {
  const found = desk.teaching.phrases.find((one) => one.text.startsWith(begins));
  if (found === undefined) throw new Error(`no phrase ${begins}`);
  return found;
}

function lessonOn(begins: string): Lesson {
  return new Lesson({ ...phrase(begins), stage: null, signal: null }, desk.teaching);
}

describe('what was not understood', () => {
  it('is shown in the order of the desk, and no list of shipments beside it', () => {
    expect(texts()[0]).toMatch(/^Zásilka/);
    expect(desk.queue.chosen()).toEqual([]);
    expect(desk.reading.detail).toBeNull();
  });

  it('says nothing by one key, and comes back by another to where it was', async () => {
    run(desk, 'next');
    const gone = desk.teaching.phrase?.text ?? '';
    const next = texts()[2];
    run(desk, 'note');

    expect(desk.teaching.phrase?.text).toBe(next);
    await told('Taught: 7 texts, 204 shipments');
    run(desk, 'undo');
    await vi.waitFor(() => expect(desk.toasts.now?.text).toMatch(/^Taken back/));
    await desk.teaching.read('unread');

    expect(texts()[1]).toBe(gone);
    expect(asked('teach')).toMatchObject([{ stage: null, signal: null }]);
    expect(desk.teaching.cursor).toBe(1);
  });

  it('brings a phrase back when the desk refuses it', async () => {
    const ask = fake.ask.bind(fake);
    fake.ask = (name: string, content: unknown) => (name === 'teach' ? Promise.reject(new Error('The disk is full.')) : ask(name, content));
    const before = texts();

    run(desk, 'note');

    expect(texts()).toHaveLength(before.length - 1);
    await told('The disk is full.');
    expect(texts()).toEqual(before);
  });

  it('counts anew in the pane of views once something was taught', async () => {
    const before = desk.board.view('unread')?.count ?? 0;
    run(desk, 'next');

    run(desk, 'note');

    await vi.waitFor(() => expect(desk.board.view('unread')?.count).toBe(before - 1));
  });

  it('leads to its shipments, and Escape leads back', async () => {
    const { view, parcels } = phrase('客户');
    await desk.show(view);

    expect(desk.queue.list.total).toBe(parcels);
    expect(listsSaying(desk.queue.view)).toBe('客户要求暂存');
    expect(desk.queue.section).toBe('desk');

    run(desk, 'back');
    await vi.waitFor(() => expect(desk.queue.view).toBe('unread'));
  });

  it('is named by its code where it has no words', () => {
    expect(listsSaying('saying:{"words":"","code":{"scheme":"yanwen","code":"LH_X41"}}')).toBe('LH_X41');
    expect(listsSaying('saying:nonsense')).toBe('');
    expect(listsSaying('all')).toBeNull();
  });
});

describe('a lesson', () => {
  it('is not taught before it is said what it means', async () => {
    const lesson = lessonOn('Container');
    await vi.waitFor(() => expect(lesson.reach?.texts).toBe(2));

    expect(lesson.ready).toBe(false);
    expect(await lesson.teach()).toBe(false);
    expect(asked('teach')).toEqual([]);
  });

  it('says what it is about while its words are written, asking once they rest', async () => {
    const lesson = lessonOn('Container');
    await vi.waitFor(() => expect(lesson.reach).not.toBeNull());
    const before = asked('lesson_look').length;
    for (const typed of ['gate', 'gate le', 'gate le*']) lesson.write(typed);

    await vi.waitFor(() => expect(lesson.reach?.samples[0]?.text).toMatch(/^Gate Leipzig/));
    expect(asked('lesson_look')).toHaveLength(before + 1);
  });

  it('cannot be taught while the desk sees an obstacle', async () => {
    const lesson = lessonOn('Container');
    lesson.sayNothing(true);
    lesson.write('ab');

    await vi.waitFor(() => expect(lesson.reach?.obstacle).toMatch(/four letters/));
    expect(lesson.ready).toBe(false);
  });

  it('means a stage or a signal, or nothing, and never both', () => {
    const lesson = lessonOn('Container');
    lesson.pickStage('arrived_destination');
    lesson.pickSignal('delayed');
    expect(lesson.meaning).toMatchObject({ stage: 'arrived_destination', signal: 'delayed' });

    lesson.sayNothing(true);
    expect(lesson.meaning).toMatchObject({ stage: null, signal: null });

    lesson.pickStage('delivered');
    expect(lesson.nothing).toBe(false);
  });

  it('tells what it changed, and is found among what was taught', async () => {
    const lesson = lessonOn('Container');
    lesson.pickStage('arrived_destination');
    await vi.waitFor(() => expect(lesson.reach).not.toBeNull());

    expect(await lesson.teach()).toBe(true);

    await told('Taught: 2 texts, 9 shipments, 3 of them at another stage');
    expect(desk.toasts.now?.offer?.key).toBe('z');
    await desk.teaching.read('taught');
    expect(desk.teaching.lesson).toMatchObject({ words: 'container unloaded at cfs', stage: 'arrived_destination' });
  });

  it('leaves what was not understood at once, so that the next key is for the next', async () => {
    run(desk, 'next');
    const lesson = lessonOn('【金华市】');
    const next = texts()[2];
    lesson.sayNothing(true);
    await lesson.teach();

    expect(desk.teaching.phrase?.text).toBe(next);
  });

  it('can be stopped while all scans are read again, and then nothing was taught', async () => {
    const lesson = lessonOn('Zásilka');
    lesson.pickStage('delivered');
    const teaching = lesson.teach();
    await vi.waitFor(() => expect(desk.teaching.running?.total).toBe(2_000));
    desk.teaching.cancel();

    expect(await teaching).toBe(false);
    expect(lesson.fault).toBeNull();
    expect(desk.teaching.running).toBeNull();
    expect(fake.teaching.lessons()).toEqual([]);
  });

  it('about a scan names its code until that is let go', async () => {
    const detail = await fake.ask<{ timeline: Parameters<TriageWindow['teachScan']>[0][] }>('shipment', { id: 0 });
    const scan = detail.timeline.find((one) => one.teach_code !== null);
    if (scan === undefined) throw new Error('no scan with a code');
    desk.teachScan(scan);
    if (desk.dialog?.kind !== 'teach') throw new Error('no dialog');
    const { lesson } = desk.dialog;

    expect(lesson.meaning).toMatchObject({ words: scan.teach_words, code: { code: 'CC_IM_START' }, stage: 'import_customs' });
    lesson.bind(false);
    expect(lesson.meaning.code).toBeNull();
  });
});

describe('what was taught', () => {
  beforeEach(async () => {
    const { words: known, code } = phrase('客户');
    await desk.teaching.teach({ words: known, code, stage: null, signal: 'delayed' });
    await desk.show('taught');
    await desk.teaching.read('taught');
  });

  it('is forgotten, and taught again by undo', async () => {
    await desk.teaching.forget(desk.teaching.lesson?.id ?? 0);

    await told('Forgotten: 2 texts, 52 shipments');
    await vi.waitFor(() => expect(desk.board.view('unread')?.count).toBe(fake.teaching.count));
    expect(fake.teaching.lessons()).toEqual([]);

    run(desk, 'undo');
    await vi.waitFor(() => expect(fake.teaching.lessons()).toHaveLength(1));
  });

  it('opens as it was taught, to be changed', () => {
    run(desk, 'open');

    expect(desk.dialog?.kind === 'teach' && desk.dialog.lesson.meaning).toMatchObject({ words: '客户要求暂存', signal: 'delayed' });
  });

  it('is written for others, and taken in from them', async () => {
    await desk.teaching.share();
    await told('1 phrase written to /home/lin/taught.tidewaiter-lessons.json');

    await desk.teaching.adopt();
    await told('Taught: 2 texts, 9 shipments, 3 of them at another stage');
    await desk.teaching.read('taught');
    expect(desk.teaching.total).toBe(2);
  });

  it('does not look through all scans where it is shown alone', async () => {
    const before = asked('unread').length;
    await desk.teaching.read('taught');

    expect(asked('unread')).toHaveLength(before);
  });
});

describe('what can be meant', () => {
  it('has a name in every language', () => {
    for (const { tag } of LANGUAGES) {
      words.language = tag;
      expect([...STAGES.filter((id) => words.stage(id) === id), ...SIGNALS.filter((id) => words.signal(id) === id)]).toEqual([]);
    }
    words.language = 'en';
  });

  it('is chosen by one digit or two, zero for none', () => {
    const digits = new Digits();

    expect(digits.press('8', 0, 11)).toBe(8);
    expect(digits.press('1', 2_000, 11)).toBe(1);
    expect(digits.press('1', 2_200, 11)).toBe(11);
    expect(digits.press('9', 2_300, 11)).toBe(9);
    expect(digits.press('0', 5_000, 11)).toBe(0);
    expect(digits.press('0', 9_000, 11)).toBe(0);
  });
});
