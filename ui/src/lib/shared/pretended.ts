const PLAIN = 'abcdefghijklnorstuwxyzABCDEFGHIJKLNORSTUWXYZ';
const ACCENTED = 'áƀçđéƒĝĥíĵķłñóŕšţúŵẋýžÁƁÇĐÉƑĜĤÍĴĶŁÑÓŔŠŢÚŴẊÝŽ';

/** A text of the made-up language: accents, and each vowel twice. `Close` becomes `Çłóóšéé`. */
export function accented(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const other = ACCENTED[PLAIN.indexOf(letter)] ?? letter;
    return /[aeiou]/i.test(letter) ? other + other : other;
  });
}
