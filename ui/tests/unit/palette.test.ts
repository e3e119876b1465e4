import { describe, expect, it } from 'vitest';
import { layoutFrom } from '../../src/lib/shared/layout';
import { numbersIn, rank } from '../../src/lib/palette/rank';
import type { Offer } from '../../src/lib/palette/rank';

const offer = (id: string, name: string, also = ''): Offer => ({ id, name, also, keys: '', rows: 0, run: () => undefined });
const OFFERS = [offer('snooze', 'Snooze', 'later remind'), offer('resolve', 'Resolve', 'done finish'), offer('resolved', 'Go to: Resolved')];

describe('the palette', () => {
  it('finds a command by another word for it', () => {
    expect(rank(OFFERS, 'done', []).map((one) => one.id)).toEqual(['resolve']);
  });

  it('puts a name that begins so before one that holds it', () => {
    expect(rank(OFFERS, 'res', []).map((one) => one.id)).toEqual(['resolve', 'resolved']);
  });

  it('shows what was used last first', () => {
    expect(rank(OFFERS, '', ['resolved'])[0]?.id).toBe('resolved');
  });

  it('takes pasted numbers for numbers and words for words', () => {
    expect(numbersIn('RB482113905CN, LP0061992177531\nRB482113905CN')).toEqual(['RB482113905CN', 'LP0061992177531']);
    expect(numbersIn('resolve everything')).toEqual([]);
  });
});

describe('the layout', () => {
  it('is as new where an earlier run left nonsense', () => {
    expect(layoutFrom('{"view":7,"detailWidth":9999,"spots":{"all":{"index":-3}}}')).toMatchObject({ view: 'needs_you', detailWidth: 640, spots: { all: { id: null, index: 0, filter: '' } } });
    expect(layoutFrom('not json').view).toBe('needs_you');
  });
});
