export const MAC = navigator.userAgent.includes('Mac OS');

/** What a Chinese input method types for the same key. */
const FULL_WIDTH: Record<string, string> = { '。': '.', '？': '?', '、': '/', '【': '[', '】': ']', '，': ',', '；': ';', '：': ':', '！': '!', '“': '"', '’': '\'', '‘': '\'', '”': '"' };

/** The signs of a Latin keyboard by where they are, for keyboards that write letters of another script there. */
const SIGNS: Record<string, string> = { BracketLeft: '[', BracketRight: ']', Period: '.', Comma: ',', Slash: '/', Semicolon: ';', Quote: '\'', Backquote: '`', Minus: '-', Equal: '=' };

/** A sign that some keyboards type only with a third-level key: `[` on German and French ones. */
const isSign = (key: string): boolean => /^[!-/:-@[-`{-~]$/.test(key);
const isOtherScript = (key: string): boolean => /^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key);

/** What a Latin keyboard types at this place; undefined where that says nothing. */
function atPlace({ code, shiftKey, altKey }: KeyboardEvent, typed: string): string | undefined {
  const digit = /^Digit([0-9])$/.exec(code)?.[1];
  if (digit !== undefined) return shiftKey || /^\d$/.test(typed) ? undefined : digit;
  // With the option key a Mac types a sign in place of the letter.
  if (!isOtherScript(typed) && !(altKey && !/^[a-z]$/i.test(typed))) return undefined;
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? SIGNS[code];
}

/**
 * A key event in the notation of the table of keys, such as `e`, `Shift+j`, `Mod+k`: what is typed comes first; then, for digits
 * (AZERTY) and letters of other scripts, what a Latin keyboard has at that place. Empty where it is no key of ours.
 */
export function strokesOf(event: KeyboardEvent): string[] {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Process', 'Dead', 'Unidentified'].includes(key) || event.isComposing) return [];
  const typed = FULL_WIDTH[key] ?? (key === ' ' ? 'Space' : key);
  const third = event.getModifierState('AltGraph') || (altKey && (MAC || ctrlKey) && isSign(typed));
  if (!third && (MAC ? ctrlKey : metaKey)) return [];
  const held = third ? '' : `${(MAC ? metaKey : ctrlKey) ? 'Mod+' : ''}${altKey ? 'Alt+' : ''}`;
  const named = (one: string): string => {
    const letter = one.toLowerCase();
    return held + (shiftKey && (one.length > 1 || letter !== one.toUpperCase()) ? 'Shift+' : '') + (one.length > 1 ? one : letter);
  };
  const place = third ? undefined : atPlace(event, typed);
  return place === undefined ? [named(typed)] : [named(typed), named(place)];
}

/** The same as one key: what a Latin keyboard has there, where that differs; empty where it is none of ours. */
export function strokeOf(event: KeyboardEvent): string {
  return strokesOf(event).at(-1) ?? '';
}

/** Whether a key of the table is a letter, digit or sign without a modifier, alone or as the beginning of a sequence. */
export function isPlain(key: string): boolean {
  return /^(Shift\+)?.( |$)/u.test(key);
}

const GLYPHS: Record<string, string> = {
  ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc', Backspace: '⌫', Enter: '↵', PageDown: 'PgDn', PageUp: 'PgUp',
  Mod: MAC ? '⌘' : 'Ctrl', Shift: MAC ? '⇧' : 'Shift', Alt: MAC ? '⌥' : 'Alt',
};

/** A key of the table, as it is printed on a key cap; the keys of a sequence stand side by side. */
export function printed(key: string): string {
  return capsOf(key).join(' ');
}

/** The caps of a key of the table: one, or those of a sequence. */
export function capsOf(key: string): string[] {
  return key.split(' ').map((stroke) => {
    const modified = /(Mod|Shift|Alt)\+/.test(stroke);
    const parts = stroke.split(/\+(?=.)/).map((part) => GLYPHS[part] ?? (modified ? part.toUpperCase() : part));
    return parts.join(MAC ? '' : ' ');
  });
}
