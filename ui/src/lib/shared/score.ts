/** Whether the letters begin words of the text, in order: `gts` means `go to snoozed`. */
function initials(hay: string, needle: string): boolean {
  const firsts = hay.split(/[^\p{L}\p{N}]+/u).map((word) => word.charAt(0)).join('');
  return needle.length > 1 && firsts.includes(needle);
}

/** How well a text answers what was typed: 0 not at all; its beginning over a word's beginning, over that of several words, over what holds it, over initials, over letters in order. */
export function score(text: string, typed: string): number {
  const hay = text.toLowerCase();
  const needle = typed.toLowerCase();
  if (needle === '') return 1;
  if (hay.startsWith(needle)) return 100;
  const words = hay.split(/[\s-]+/);
  if (words.some((word) => word.startsWith(needle))) return 80;
  const parts = needle.split(/\s+/);
  if (parts.length > 1 && parts.every((part) => words.some((word) => word.startsWith(part)))) return 70;
  if (hay.includes(needle)) return 60;
  if (initials(hay, needle)) return 50;
  if (parts.length > 1 && parts.every((part) => hay.includes(part))) return 40;
  let at = -1;
  for (const letter of needle) {
    at = hay.indexOf(letter, at + 1);
    if (at < 0) return 0;
  }
  return needle.length > 2 ? 20 : 0;
}

/** How well something of this name, with these other words for it, answers; letters in order mean something in a name, not across a heap of words. */
export function answer(name: string, also: string, typed: string): number {
  const other = score(also, typed);
  return Math.max(score(name, typed), other > 50 || other === 40 ? other * 0.9 : 0);
}
