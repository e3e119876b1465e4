import type { Signal } from '../ipc';

/** The twelve signals: what a scan can say beside a stage, or without one. */
export const SIGNALS: readonly Signal[] = [
  'customs_hold', 'duty_unpaid', 'prohibited', 'address_problem', 'delivery_failed', 'refused', 'return_to_sender', 'lost', 'damaged', 'pickup_waiting', 'delayed', 'cancelled',
];
