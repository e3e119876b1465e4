import { describe, expect, it } from 'vitest';
import { momentOf } from '../../src/lib/deciding/until';

const NOW = new Date(2026, 10, 20, 12, 0);

describe('a moment of one’s own', () => {
  it('is a day, at nine where no time is said, of this year or the next', () => {
    expect(['2026-12-01 14:00', '2026-12-01', '12-1', '01-05 8:30', '12-01 09：15'].map((text) => momentOf(text, NOW)))
      .toEqual(['2026-12-01T14:00', '2026-12-01T09:00', '2026-12-01T09:00', '2027-01-05T08:30', '2026-12-01T09:15']);
  });

  it('is so long from now', () => {
    expect([momentOf('5d', NOW), momentOf('36 h', NOW), momentOf('1周', NOW)])
      .toEqual([120, 36, 168].map((hours) => new Date(NOW.getTime() + hours * 3_600_000).toISOString()));
  });

  it('is nothing else', () => {
    expect(['', 'soon', '02-30', '12/01', '2026-13-01', '12-01 25:00'].map((text) => momentOf(text, NOW))).toEqual([null, null, null, null, null, null]);
  });
});
