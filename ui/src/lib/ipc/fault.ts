import type { Fault } from './generated';

/** A command that went wrong, with the words for a person. */
export class Refusal extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.message);
    this.name = 'Refusal';
    this.fault = fault;
  }
}

function isFault(value: unknown): value is Fault {
  if (typeof value !== 'object' || value === null) return false;
  return 'code' in value && typeof value.code === 'string'
    && 'message' in value && typeof value.message === 'string'
    && 'hint' in value && typeof value.hint === 'string';
}

/** Whatever was thrown, as a fault that can be shown. */
export function faultOf(thrown: unknown): Fault {
  if (thrown instanceof Refusal) return thrown.fault;
  if (isFault(thrown)) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: 'failed', message, hint: '' };
}
