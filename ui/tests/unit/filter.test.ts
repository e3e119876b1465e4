import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reach } from '../../src/lib/ipc';
import type { Completion } from '../../src/lib/ipc';
import { choiceFor, join, keyed, split, wordAt } from '../../src/lib/queue/filter';
import { FilterLine } from '../../src/lib/queue/filter-line.svelte';
import { FakeDesk } from '../fake/desk';

describe('a line of the filter', () => {
  it('makes chips of complete words with a key, and leaves the word that is being written', () => {
    expect(split('carrier:yanwen lamp dest:B', false)).toEqual({ chips: ['carrier:yanwen'], text: 'lamp dest:B' });
    expect(split('carrier:yanwen lamp dest:B', true)).toEqual({ chips: ['carrier:yanwen', 'dest:B'], text: 'lamp' });
  });

  it('keeps quoted words together, and one that is still open as text', () => {
    expect(split('store:"Lantern Home" "blue lamp" ', false)).toEqual({ chips: ['store:"Lantern Home"'], text: '"blue lamp" ' });
    expect(split('store:"Lantern Ho', true).chips).toEqual([]);
  });

  it('reads a full-width colon and comma as the plain ones, in words with a key only', () => {
    expect(keyed('dest：DE，FR')).toBe('dest:DE,FR');
    expect(split('-carrier：yanwen 灯，蓝色 ', false)).toEqual({ chips: ['-carrier:yanwen'], text: '灯，蓝色 ' });
  });

  it('takes a time or a number for text', () => {
    expect(split('12:30 RB482113905CN ', false)).toEqual({ chips: [], text: '12:30 RB482113905CN ' });
  });

  it('is put together again in one spelling, nothing twice', () => {
    expect(join(['dest:BR', 'is:urgent', 'dest:BR'], '  blue   lamp ')).toBe('dest:BR is:urgent blue lamp');
  });

  it('knows the word that the caret stands in', () => {
    expect(wordAt('blue carrier:ya lamp', 12).text).toBe('carrier:ya');
    expect(wordAt('blue  lamp', 5)).toEqual({ text: '', from: 5, to: 5 });
  });
});

describe('the completion that a key takes', () => {
  const offer = (text: string, name: string): Completion => ({ text, name, detail: '', count: null });
  const carriers = [offer('carrier:cainiao', 'Cainiao'), offer('carrier:yanwen', 'Yanwen'), offer('carrier:yunexpress', 'YunExpress')];

  it('is the first that goes on as was typed, by its text or its name', () => {
    expect(choiceFor(carriers, 'carrier:y')).toBe(1);
    expect(choiceFor([offer('dest:DE,BR', 'Brazil')], 'dest：DE，braz')).toBe(0);
  });

  it('is the very word where that is among them', () => {
    expect(choiceFor([offer('waiting:>72h', ''), offer('waiting:>7d', '')], 'waiting:>7d')).toBe(1);
  });

  it('is none for a word to search for, and none in the place of a value of one’s own', () => {
    expect(choiceFor([offer('dest:', 'Destination')], 'de')).toBe(-1);
    expect(choiceFor([offer('waiting:>72h', '>72h')], 'waiting:>60h')).toBe(-1);
  });
});

describe('the filter while it is written', () => {
  let fake: FakeDesk;
  let line: FilterLine;
  let searched: string[];

  beforeEach(() => {
    fake = new FakeDesk(500);
    reach(fake);
    searched = [];
    line = new FilterLine({ view: () => 'needs_you', search: (text) => searched.push(text) });
    line.take('');
  });

  const type = async (text: string): Promise<void> => {
    for (let at = 1; at <= text.length; at++) line.typed(text.slice(0, at), at);
    await vi.waitFor(() => expect(line.open).toBe(true));
  };

  it('searches for words at once, and for a key only once its value is there', async () => {
    line.typed('lamp', 4);
    expect(searched).toEqual(['lamp']);

    line.clear();
    await type('carrier:yan');
    expect(searched.filter((text) => text.includes(':'))).toEqual([]);

    const [first] = line.offers;
    if (first) line.pick(first);
    expect(searched.at(-1)).toBe('carrier:yanwen');
    expect([line.chips, line.text]).toEqual([['carrier:yanwen'], '']);
  });

  it('searches for a value that is written out, without a key to confirm it', async () => {
    await type('dest:BR');

    await vi.waitFor(() => expect(searched.at(-1)).toBe('dest:BR'));
  });

  it('goes on from a key to its values', async () => {
    await type('carr');
    const [key] = line.offers;
    if (key) line.pick(key);
    expect(line.text).toBe('carrier:');
    await vi.waitFor(() => expect(line.offers.map((offer) => offer.name)).toContain('Yanwen'));
  });

  it('drops an answer that was overtaken', async () => {
    line.typed('carrier:', 8);
    line.typed('lamp', 4);
    await new Promise((resolve) => { setTimeout(resolve); });

    expect(line.offers).toEqual([]);
  });

  it('takes a pasted line whole, and gives chips back one by one', () => {
    line.typed('carrier:yanwen is:urgent blue lamp', 34, true);
    expect([line.chips, line.text]).toEqual([['carrier:yanwen', 'is:urgent'], 'blue lamp']);

    expect(line.removeLast()).toBe(true);

    expect(searched.at(-1)).toBe('carrier:yanwen blue lamp');
  });

  it('shows the filter of another view whole, and does not search for what is on screen', () => {
    line.take('dest:BR value:>100USD lamp');

    expect([line.chips, line.text, searched]).toEqual([['dest:BR', 'value:>100USD'], 'lamp', []]);
  });
});
