const LENGTH = /^\+?(\d{1,3}) ?(h|d|w|小时|天|周)$/i;
const DAY = /^(?:(\d{4})-)?(\d{1,2})-(\d{1,2})(?:[ T]+(\d{1,2}):(\d{2}))?$/;
const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24, w: 168, 小时: 1, 天: 24, 周: 168 };
/** A day without a time begins with work, at nine. */
const MORNING = '09:00';

const two = (number: string): string => number.padStart(2, '0');

/**
 * The moment that somebody typed: `5d`, `36h`, `2w` from now, or a day such as `12-01 14:00` or `2026-12-01`. A day without a
 * year is the next one; a day is one of the seller's zone, and has no offset. Null: it says none.
 */
export function momentOf(typed: string, now: Date): string | null {
  const text = typed.trim().replace('：', ':');
  const [, count, unit] = LENGTH.exec(text) ?? [];
  if (count !== undefined && unit !== undefined) return new Date(now.getTime() + Number(count) * (HOURS[unit.toLowerCase()] ?? 0) * 3_600_000).toISOString();
  const [, year, month, day, hour, minute] = DAY.exec(text) ?? [];
  if (month === undefined || day === undefined) return null;
  const within = `${two(month)}-${two(day)}`;
  const passed = within < `${two(String(now.getMonth() + 1))}-${two(String(now.getDate()))}`;
  const date = `${year ?? String(now.getFullYear() + (passed ? 1 : 0))}-${within}`;
  const time = hour === undefined || minute === undefined ? MORNING : `${two(hour)}:${minute}`;
  // The thirtieth of February is none.
  const there = new Date(`${date}T${time}Z`);
  return !Number.isNaN(there.getTime()) && there.toISOString().startsWith(`${date}T${time}`) ? `${date}T${time}` : null;
}
