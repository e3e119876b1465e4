import { call, faultOf } from '../ipc';
import type { Backtest, Fault, FigureEdit, FiguresSet, RuleLine, Rules } from '../ipc';
import { t } from '../shared/words.svelte';
import { Draft } from './draft.svelte';
import { standingsOf } from './figures';
import { Work } from './work.svelte';

export interface Around {
  failed: (thrown: unknown) => void;
  /** Figures were changed; what to say of it, and how to take it back. */
  kept: (set: FiguresSet) => void;
  /** Counts and lists are to be read again. */
  changed: () => void;
}

/** What the desk's past said to a rule, and to which changes of it. */
export interface Trial { result: Backtest; edits: readonly FigureEdit[] }

/** The rules, their drafts, and what the past says to them. */
export class RuleBook {
  answer = $state.raw<Rules | null>(null);
  fault = $state.raw<Fault | null>(null);
  trials = $state.raw<Readonly<Record<string, Trial>>>({});
  /** On a narrow window the sheet stands where the list was. */
  sheetOpen = $state(false);
  readonly rules = $derived<readonly RuleLine[]>(this.answer?.rules ?? []);
  #chosen = $state('');
  readonly cursor = $derived(Math.max(0, this.rules.findIndex((rule) => rule.id === this.#chosen)));
  readonly rule = $derived<RuleLine | undefined>(this.rules[this.cursor]);
  readonly trying: Work;
  /** The rule that is being tried. */
  tried = $state('');
  readonly keeping: Work;
  readonly #drafts = new Map<string, Draft>();
  #turn = 0;

  constructor(readonly around: Around) {
    this.trying = new Work(around.failed);
    this.keeping = new Work(around.failed);
  }

  async read(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const answer = await call('rules', {});
      if (turn !== this.#turn) return;
      this.answer = { ...answer, rules: byKind(answer.rules) };
      this.fault = null;
    } catch (thrown) {
      if (turn === this.#turn) this.fault = faultOf(thrown);
    }
  }

  move(to: number): void {
    this.#chosen = this.rules[Math.max(0, Math.min(this.rules.length - 1, to))]?.id ?? '';
  }

  /** The changes to a rule that are not applied yet; they stay while other rules are looked at. */
  draftOf(id: string): Draft {
    const known = this.#drafts.get(id);
    if (known) return known;
    const draft = new Draft(() => {
      const rule = this.rules.find((one) => one.id === id);
      return rule ? standingsOf(rule) : new Map();
    });
    this.#drafts.set(id, draft);
    return draft;
  }

  /** How often the rule would have fired in the desk's past, as it is and with the draft's changes. */
  async tryOut(rule: string): Promise<void> {
    const draft = this.draftOf(rule);
    const { edits } = draft;
    draft.faults = {};
    draft.fault = null;
    this.trying.cancel();
    this.tried = rule;
    try {
      const result = await this.trying.run(t('trial-running'), (task) => call('backtest', { rule, edits, task }));
      this.trials = { ...this.trials, [rule]: { result, edits } };
    } catch (thrown) {
      draft.refused(faultOf(thrown));
    }
  }

  /** Changes the rule, as one step that can be taken back. */
  async apply(rule: string): Promise<void> {
    const draft = this.draftOf(rule);
    const { edits } = draft;
    if (edits.length === 0 || this.keeping.running) return;
    draft.faults = {};
    draft.fault = null;
    try {
      const set = await this.keeping.run(t('figures-running'), (task) => call('figures_set', { book: 'rules', edits, task }));
      await this.read();
      draft.kept(edits);
      this.around.kept(set);
      this.around.changed();
    } catch (thrown) {
      draft.refused(faultOf(thrown));
    }
  }
}

/** Kinds stand together, in the order in which the desk first names them. */
function byKind(rules: readonly RuleLine[]): RuleLine[] {
  const kinds = [...new Set(rules.map((rule) => rule.kind))];
  return kinds.flatMap((kind) => rules.filter((rule) => rule.kind === kind));
}
