import { bridge } from './bridge';
import { faultOf, Refusal } from './fault';
import type { Commands, Notice } from './generated';
import { insideTheWindow, tauri } from './tauri';
import type { Transport } from './transport';

export type * from './generated';
export { faultOf, Refusal };

let transport: Transport = insideTheWindow() ? tauri : bridge;

/** For tests: reach another desk. */
export function reach(other: Transport): void {
  transport = other;
}

/** Asks the desk; throws a `Refusal`. */
export async function call<N extends keyof Commands>(name: N, ask: Commands[N]['ask']): Promise<Commands[N]['answer']> {
  try {
    return await transport.ask<Commands[N]['answer']>(name, ask);
  } catch (thrown) {
    throw new Refusal(faultOf(thrown));
  }
}

/** Hears what the desk says by itself, until the returned function is called. */
export function listen(handler: (notice: Notice) => void): () => void {
  return transport.listen(handler);
}
