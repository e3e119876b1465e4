/** Keys beside the letters whose place counts where another script is typed. */
const PLACES: Record<string, string> = { Period: '.', Comma: ',', BracketLeft: '[', BracketRight: ']' };

/** What a key types, or the Latin letter of its place where it types a letter of another script: `о` on a Russian keyboard is `j`. */
export function latin(typed: string, code: string): string {
  if (!/^\p{Letter}$/u.test(typed) || /^\p{Script=Latin}$/u.test(typed)) return typed;
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? PLACES[code] ?? typed;
}
