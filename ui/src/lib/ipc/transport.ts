import type { Notice } from './generated';

/** One way to reach the desk. */
export interface Transport {
  /** Ask a command; rejects with a fault. The answer's type is the desk's own word: it is generated from what it sends. */
  ask<Answer>(name: string, ask: unknown): Promise<Answer>;
  /** Hear what the desk says by itself, until the returned function is called. */
  listen(handler: (notice: Notice) => void): () => void;
}
