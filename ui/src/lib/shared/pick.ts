/** Something that can be picked from a list. */
export interface PickOption {
  value: string;
  text: string;
  /** Told beside the text, dim. */
  detail?: string;
}

/** The options that what was typed means: those that begin with it, then those with a word that does, then the rest that hold it. */
export function found(options: readonly PickOption[], typed: string): readonly PickOption[] {
  const words = typed.trim().toLowerCase();
  if (words === '') return options;
  const rank = (option: PickOption): number => {
    const text = option.text.toLowerCase();
    if (text.startsWith(words)) return 0;
    if (text.split(/[\s/_-]+/).some((word) => word.startsWith(words))) return 1;
    return text.includes(words) || option.value.toLowerCase().includes(words) || (option.detail ?? '').toLowerCase().includes(words) ? 2 : 3;
  };
  return options.map((option) => ({ option, rank: rank(option) })).filter((one) => one.rank < 3).sort((a, b) => a.rank - b.rank).map((one) => one.option);
}
