import { describe, expect, it } from 'vitest';
import type { Incident } from '../../src/lib/ipc';
import { Folds } from '../../src/lib/queue/folds';
import { Grid } from '../../src/lib/queue/grid';

const incident = (id: string, first: number, count: number): Incident => ({
  id, first, count, rule: 'post_clearance_delay', severity: 'warning', severity_text: 'Warning', title: 'Cleared, not moving', detail: '', explained: '', at_risk: null,
});
/** `3` is a row, `[a]` a folded card, `{a}` an open one. */
const seen = (folds: Folds): string => Array.from({ length: folds.count }, (_, line) => {
  const at = folds.at(line);
  return at.kind === 'row' ? String(at.shown) : at.open ? `{${at.incident.id}}` : `[${at.incident.id}]`;
}).join(' ');

const two = [incident('a', 2, 3), incident('b', 5, 2)];

describe('the lines of a list with incidents', () => {
  it('are its rows where it has none', () => {
    expect(seen(new Folds(3, [], new Set()))).toBe('0 1 2');
    expect(new Folds(0, [], new Set()).count).toBe(0);
  });

  it('show each incident as one card, and its rows beneath once it is open', () => {
    expect(seen(new Folds(9, two, new Set()))).toBe('0 1 [a] [b] 7 8');
    expect(seen(new Folds(9, two, new Set(['a'])))).toBe('0 1 {a} 2 3 4 [b] 7 8');
    expect(seen(new Folds(9, two, new Set(['a', 'b'])))).toBe('0 1 {a} 2 3 4 {b} 5 6 7 8');
  });

  it('keep incidents at both ends of the list', () => {
    expect(seen(new Folds(4, [incident('a', 0, 2), incident('b', 2, 2)], new Set(['b'])))).toBe('[a] {b} 2 3');
    expect(seen(new Folds(2, [incident('a', 0, 2)], new Set()))).toBe('[a]');
  });

  it('have no card for an incident whose rows have all left', () => {
    expect(seen(new Folds(3, [incident('a', 1, 0)], new Set(['a'])))).toBe('0 1 2');
  });

  it('lead from each row to its line, or to the card that hides it', () => {
    const folds = new Folds(9, two, new Set(['b']));

    expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map((row) => folds.lineOf(row))).toEqual([0, 1, 2, 2, 2, 4, 5, 6, 7]);
    expect([2, 5, 7, 9].map((row) => folds.startOf(row))).toEqual([2, 3, 6, 8]);
  });

  it('stand for all rows of a card, and for their own', () => {
    const folds = new Folds(9, two, new Set(['a']));

    expect(folds.span(2)).toEqual({ first: 2, last: 4 });
    expect(folds.span(3)).toEqual({ first: 2, last: 2 });
    expect(folds.span(6)).toEqual({ first: 5, last: 6 });
  });

  it('stand under headings that go on counting rows', () => {
    const groups = [{ id: 'today', name: '', first: 0, count: 2, severity: null }, { id: 'week', name: '', first: 2, count: 7, severity: null }];
    const headings = new Folds(9, two, new Set()).headings(groups);

    expect(headings.map(({ first, count, rows }) => [first, count, rows])).toEqual([[0, 2, 2], [2, 4, 7]]);
  });

  it('translate both ways over a hundred thousand rows with thousands of incidents', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => incident(String(at), at * 20 + 3, 12));
    const open = new Set(many.filter((_, at) => at % 3 === 0).map((one) => one.id));
    const folds = new Folds(100_000, many, open);

    expect(folds.count).toBe(100_000 - many.reduce((sum, one) => sum + (open.has(one.id) ? -1 : one.count - 1), 0));
    for (let line = 0; line < folds.count; line += 7) {
      const at = folds.at(line);
      expect(at.kind === 'row' ? folds.lineOf(at.shown) : folds.startOf(at.incident.first)).toBe(line);
    }
    expect(folds.lineOf(99_999)).toBe(folds.count - 1);
  });
});

describe('the grid of a list with incidents', () => {
  const groups = [{ id: 'today', name: '', first: 0, count: 2, severity: null }, { id: 'week', name: '', first: 2, count: 4, severity: null }];
  const folds = new Folds(9, two, new Set());
  const grid = new Grid(folds.count, groups, { row: 34, heading: 30, card: 52 }, folds);

  it('gives cards more room than rows', () => {
    expect(grid.topOf(3)).toBe(grid.topOf(2) + 52);
    expect(grid.topOf(5)).toBe(grid.topOf(4) + 34);
    expect(grid.height).toBe(60 + 4 * 34 + 2 * 52);
  });

  it('finds the line at each height', () => {
    for (let line = 0; line < folds.count; line++) {
      expect(grid.indexAt(grid.topOf(line))).toBe(line);
      expect(grid.indexAt(grid.topOf(line) + grid.heightOf(line) - 1)).toBe(line);
    }
  });

  it('shows a card whole', () => {
    expect(grid.reveal(3, 0, 150)).toBe(grid.topOf(3) + 52 - 150);
  });
});
