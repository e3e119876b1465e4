import type { Stage } from '../ipc';

/** The eleven stages in their order. */
export const STAGES: readonly Stage[] = [
  'order_completed', 'dispatched', 'outbound_in_sorting_center', 'handed_to_carrier', 'export_customs', 'departed_origin',
  'arrived_destination', 'import_customs', 'customs_cleared', 'out_for_delivery', 'delivered',
];

/** The two customs stages are gates: taller than the rest. */
export function isGate(stage: Stage): boolean {
  return stage === 'export_customs' || stage === 'import_customs';
}

const PITCH = 6;
const HEIGHT = 12;
export const STRIP = { width: STAGES.length * PITCH - 2, height: HEIGHT };

function markPath(stage: Stage, index: number): string {
  const x = index * PITCH;
  const tall = isGate(stage) ? 10 : 4;
  const y = (HEIGHT - tall) / 2;
  return `M${String(x)} ${String(y)}h4v${String(tall)}h-4z`;
}

function pathsAt(here: number): { passed: string; here: string; ahead: string } {
  const marks = STAGES.map(markPath);
  return { passed: marks.slice(0, here).join(''), here: marks[here] ?? '', ahead: marks.slice(here + 1).join('') };
}

const PATHS = new Map(STAGES.map((stage, index) => [stage, pathsAt(index)]));

/** The strip of a row as three paths: passed, here, ahead. */
export function stripOf(stage: Stage): { passed: string; here: string; ahead: string } {
  return PATHS.get(stage) ?? pathsAt(0);
}
