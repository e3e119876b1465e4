import { call, faultOf } from '../ipc';
import type { EventCode, Fault, LessonReach, Signal, Stage } from '../ipc';
import type { Meaning, Teaching } from './teaching.svelte';

/** What a lesson is to be about, and what it means so far. */
export interface Subject {
  /** As the carrier wrote it; empty where only words or a code are known. */
  text: string;
  words: string;
  code: EventCode | null;
  stage: Stage | null;
  signal: Signal | null;
  nothing?: boolean;
}

/** How long the words have to rest before the desk is asked what they are about, in milliseconds. */
const REST = 200;

/** A lesson while it is thought of. */
export class Lesson {
  words = $state('');
  /** It is only about scans with this code. */
  bound = $state(true);
  stage = $state<Stage | null>(null);
  signal = $state<Signal | null>(null);
  nothing = $state(false);
  reach = $state.raw<LessonReach | null>(null);
  fault = $state.raw<Fault | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  constructor(readonly subject: Subject, readonly teaching: Teaching) {
    this.words = subject.words;
    this.stage = subject.stage;
    this.signal = subject.signal;
    this.nothing = subject.nothing ?? false;
    void this.#look();
  }

  get meaning(): Meaning {
    return { words: this.words, code: this.bound ? this.subject.code : null, stage: this.stage, signal: this.signal };
  }

  /** Something is chosen that it means, even if that is nothing. */
  get chosen(): boolean {
    return this.stage !== null || this.signal !== null || this.nothing;
  }

  get ready(): boolean {
    return this.chosen && this.teaching.running === null && this.reach?.obstacle == null;
  }

  pickStage(stage: Stage | null): void {
    this.stage = stage;
    if (stage !== null) this.nothing = false;
  }

  pickSignal(signal: Signal | null): void {
    this.signal = signal;
    if (signal !== null) this.nothing = false;
  }

  sayNothing(nothing: boolean): void {
    this.nothing = nothing;
    if (!nothing) return;
    this.stage = null;
    this.signal = null;
  }

  write(words: string): void {
    this.words = words;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), REST);
  }

  bind(bound: boolean): void {
    this.bound = bound;
    void this.#look();
  }

  /** Teaches it; false where it did not come to that. */
  async teach(): Promise<boolean> {
    if (!this.ready) return false;
    clearTimeout(this.#timer);
    const fault = await this.teaching.teach(this.meaning);
    this.fault = fault?.code === 'cancelled' ? null : fault;
    return fault === null;
  }

  async #look(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const reach = await call('lesson_look', { ...this.meaning, task: '' });
      if (turn !== this.#turn) return;
      this.reach = reach;
      this.fault = null;
    } catch (thrown) {
      if (turn === this.#turn) this.fault = faultOf(thrown);
    }
  }
}
