import type { Backtest, Fired, FiredPart } from '../ipc';

const partsIn = ({ fired, real, nothing, unknown, only }: Fired): FiredPart[] => [fired, ...real, nothing, unknown, ...(only ? [only] : [])];

/** Every number of a trial. */
export function partsOf({ now, then }: Backtest): FiredPart[] {
  return [...partsIn(now), ...(then ? partsIn(then) : [])];
}

/** One line of a trial: what it counts, as the rule is now and with the changes. */
export interface TrialLine {
  id: string;
  name: string;
  /** How it stands to the others: the whole, one of the real ones, or another part. */
  kind: 'whole' | 'real' | 'part' | 'only';
  now: FiredPart | null;
  then: FiredPart | null;
}

/** A trial as lines, each part of either side once. */
export function linesOf({ now, then }: Backtest): TrialLine[] {
  const line = (kind: TrialLine['kind'], one: FiredPart | null, other: FiredPart | null): TrialLine[] => {
    const told = one ?? other;
    return told === null ? [] : [{ id: told.id, name: told.name, kind, now: one, then: other }];
  };
  const ways = [...new Map([...now.real, ...(then?.real ?? [])].map((part) => [part.id, part])).keys()];
  const way = (fired: Fired | null, id: string): FiredPart | null => fired?.real.find((part) => part.id === id) ?? null;
  return [
    ...line('whole', now.fired, then?.fired ?? null),
    ...ways.flatMap((id) => line('real', way(now, id), way(then, id))),
    ...line('part', now.nothing, then?.nothing ?? null),
    ...line('part', now.unknown, then?.unknown ?? null),
    ...(then ? line('only', now.only, then.only) : []),
  ];
}
