/** The keys of commands that the seller changed, by the command's id; what is not in it is as it comes. */
export type Own = Readonly<Record<string, readonly string[]>>;

/** How letters, digits and signs work: by themselves, only with Alt, or not at all (WCAG 2.1.4). */
export const LETTERS = ['plain', 'alt', 'off'] as const;
export type Letters = (typeof LETTERS)[number];

/** What of the keyboard the seller settled; everything that prints a key goes by it. */
class OwnKeys {
  keys = $state.raw<Own>({});
  letters = $state<Letters>('plain');
}

export const ownKeys = new OwnKeys();
