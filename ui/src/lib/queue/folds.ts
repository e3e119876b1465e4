import type { Group, Incident } from '../ipc';

/** What stands in one line of a list: the card of an incident, or a row; `shown` counts rows from 0, without those that left. */
export type Line = { kind: 'card'; incident: Incident; open: boolean } | { kind: 'row'; shown: number; incident: Incident | null };

/** A heading over a run of lines, and how many rows they stand for. */
export interface Heading extends Group { rows: number }

/** How many of these ascending numbers are less than a number. */
export function below(ascending: readonly number[], number: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Between the rows of a list and the lines that are seen of it: each incident is one card, with its rows beneath only while it is open.
 * Incidents are runs of rows that do not overlap, in their order; those without rows have no card.
 */
export class Folds {
  /** Lines in all. */
  readonly count: number;
  readonly #incidents: readonly Incident[];
  readonly #firsts: readonly number[];
  /** The line of each card. */
  readonly #cards: readonly number[];

  constructor(readonly rows: number, incidents: readonly Incident[], readonly open: ReadonlySet<string>) {
    this.#incidents = incidents.filter((incident) => incident.count > 0);
    this.#firsts = this.#incidents.map((incident) => incident.first);
    const cards: number[] = [];
    let lines = 0;
    let row = 0;
    for (const incident of this.#incidents) {
      lines += incident.first - row;
      cards.push(lines);
      lines += 1 + this.#beneath(incident);
      row = incident.first + incident.count;
    }
    this.#cards = cards;
    this.count = lines + rows - row;
  }

  at(line: number): Line {
    const nth = below(this.#cards, line + 1) - 1;
    const incident = this.#incidents[nth];
    const card = this.#cards[nth];
    if (incident === undefined || card === undefined) return { kind: 'row', shown: line, incident: null };
    const beneath = this.#beneath(incident);
    if (line === card) return { kind: 'card', incident, open: beneath > 0 };
    const behind = line - card - 1;
    if (behind < beneath) return { kind: 'row', shown: incident.first + behind, incident };
    return { kind: 'row', shown: incident.first + incident.count + behind - beneath, incident: null };
  }

  /** The line of a row; while it is folded away, its card's. */
  lineOf(shown: number): number {
    const nth = below(this.#firsts, shown + 1) - 1;
    const incident = this.#incidents[nth];
    const card = this.#cards[nth];
    if (incident === undefined || card === undefined) return shown;
    const into = shown - incident.first;
    const beneath = this.#beneath(incident);
    if (into < incident.count) return beneath > 0 ? card + 1 + into : card;
    return card + 1 + beneath + into - incident.count;
  }

  /** The line at which a row begins, with the card above it if it is the first of an incident. One behind the last row: one behind the last line. */
  startOf(shown: number): number {
    const nth = below(this.#firsts, shown);
    return this.#firsts[nth] === shown ? (this.#cards[nth] ?? this.count) : this.lineOf(shown);
  }

  /** The rows that a line stands for, both included. */
  span(line: number): { first: number; last: number } {
    const at = this.at(line);
    if (at.kind === 'row') return { first: at.shown, last: at.shown };
    return { first: at.incident.first, last: at.incident.first + at.incident.count - 1 };
  }

  incidentOf(shown: number): Incident | null {
    const incident = this.#incidents[below(this.#firsts, shown + 1) - 1];
    return incident !== undefined && shown < incident.first + incident.count ? incident : null;
  }

  incident(id: string): Incident | null {
    return this.#incidents.find((incident) => incident.id === id) ?? null;
  }

  /** Cards above a line. */
  cardsAbove(line: number): number {
    return below(this.#cards, line);
  }

  isCard(line: number): boolean {
    return this.#cards[this.cardsAbove(line)] === line;
  }

  headings(groups: readonly Group[]): readonly Heading[] {
    return groups.map((group) => {
      const first = this.startOf(group.first);
      return { ...group, first, count: this.startOf(group.first + group.count) - first, rows: group.count };
    });
  }

  #beneath(incident: Incident): number {
    return this.open.has(incident.id) ? incident.count : 0;
  }
}
