import { describe, expect, it } from 'vitest';
import { momentOf } from '../../src/lib/deciding/until';

const NOW = '2026-11-20T12:00';

describe('a moment of one’s own', () => {
  it('is a day, at nine where no time is said, of this year or the next', () => {
    expect(['2026-12-01 14:00', '2026-12-01', '12-1', '01-05 8:30', '12-01 09：15'].map((text) => momentOf(text, NOW)))
      .toEqual(['2026-12-01T14:00', '2026-12-01T09:00', '2026-12-01T09:00', '2027-01-05T08:30', '2026-12-01T09:15']);
  });

  it('is so long from now', () => {
    expect([momentOf('5d', NOW), momentOf('36 h', NOW), momentOf('1周', NOW)]).toEqual(['2026-11-25T12:00', '2026-11-22T00:00', '2026-11-27T12:00']);
  });

  it('is nothing else', () => {
    expect(['', 'soon', '02-30', '12/01', '2026-13-01', '12-01 25:00'].map((text) => momentOf(text, NOW))).toEqual([null, null, null, null, null, null]);
  });
});
