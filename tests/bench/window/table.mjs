// What was measured, as a table: milliseconds.

export class Table {
  #laps = new Map();
  #said = [];

  lap(name, goal, milliseconds) {
    const row = this.#laps.get(name) ?? { goal, laps: [], lost: 0 };
    this.#laps.set(name, row);
    if (typeof milliseconds === "number") row.laps.push(milliseconds);
    else row.lost++;
  }

  /** A figure without a goal. */
  note(name, milliseconds) {
    this.lap(name, null, milliseconds);
  }

  /** A sentence below the table. */
  says(sentence) {
    this.#said.push(sentence);
  }

  text() {
    const head = `${"milliseconds, from the key until it was painted".padEnd(48)}${["p50", "p95", "longest", "goal p95", "laps", "lost"].map((word) => word.padStart(10)).join("")}`;
    const rows = [...this.#laps].map(([name, { goal, laps, lost }]) => {
      const sorted = laps.toSorted((a, b) => a - b);
      const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]?.toFixed(0) ?? "-";
      return `${name.padEnd(48)}${[at(0.5), at(0.95), at(1), goal ?? "-", laps.length, lost].map((cell) => String(cell).padStart(10)).join("")}`;
    });
    return [head, ...rows, ...this.#said].join("\n");
  }
}
