/** The height of a bar: nothing is nothing, and the smallest something can still be seen. */
export function barOf(value: number, most: number, height: number): number {
  if (value <= 0 || most <= 0) return 0;
  return Math.max(2, Math.round((value / most) * height));
}

/** A stepped line over columns of equal width, level across each column. */
export function stepsOf(values: readonly number[], most: number, column: number, height: number): string {
  return values.map((value, at) => {
    const y = height - barOf(value, most, height);
    return `${at === 0 ? 'M0' : 'V'}${at === 0 ? ` ${y}` : y}H${(at + 1) * column}`;
  }).join('');
}
