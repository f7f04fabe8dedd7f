import { CRISIS_KINDS } from '../../rules/crises';
import type { Effect } from '../../rules/effect';
import { POLICIES } from '../../rules/policies';

/** How crises can come out, as `count.outcomes.unanswered` names it. */
const OUTCOMES = ['reversed', 'contained', 'failed', 'unanswered', 'settled'];

/** Those that came of somebody's acting, well or badly. */
const ANSWERED = ['reversed', 'contained', 'failed'];

/**
 * Breaches of restraint: what a government does although the rules among states ask it to hold back. Crashes,
 * disasters and what rises from the ground floor are crises without being breaches.
 */
export const BREACHES: readonly string[] = [
  'annexation',
  'cyberAttack',
  'ethnicCleansing',
  'institutionExit',
  'proliferation',
  'standOff',
  'tradeWar',
];

/** Everything that is counted, as a measure names it after `count.`. */
export const COUNTS: readonly string[] = [
  'crises',
  ...CRISIS_KINDS.map(({ id }) => `crises.${id}`),
  ...OUTCOMES.map((outcome) => `outcomes.${outcome}`),
  'answered',
  ...CRISIS_KINDS.flatMap(({ id }) => [`answered.${id}`, `unanswered.${id}`]),
  'breaches',
  'wars',
  'policies',
  ...POLICIES.map(({ id }) => `policies.${id}`),
];

/** What has happened in one game so far. */
export class Tally {
  private readonly counts = new Map<string, number>();
  private readonly seen = new Set<string>();
  private readonly kinds = new Map<string, string>();

  /** How often; `name` is one of COUNTS. */
  of(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  policy(id: string): void {
    this.count('policies');
    this.count(`policies.${id}`);
  }

  /** Takes note of crises and wars that begin, and of crises that come to an outcome, each once. */
  note(effect: Effect): void {
    if (effect.kind === 'create' && effect.on === 'crisis') {
      this.count('crises');
      if ('kind' in effect.entity) {
        this.count(`crises.${effect.entity.kind}`);
        if (BREACHES.includes(effect.entity.kind)) this.count('breaches');
        this.kinds.set(effect.entity.id, effect.entity.kind);
      }
    } else if (effect.kind === 'create' && effect.on === 'war') {
      this.count('wars');
    } else if (effect.kind === 'set' && effect.on === 'crisis' && effect.field === 'outcome') {
      const once = `${effect.id} ${String(effect.value)}`;
      if (this.seen.has(once)) return;
      this.seen.add(once);
      this.count(`outcomes.${String(effect.value)}`);
      const kind = this.kinds.get(effect.id);
      if (ANSWERED.includes(String(effect.value))) {
        this.count('answered');
        if (kind !== undefined) this.count(`answered.${kind}`);
      } else if (effect.value === 'unanswered' && kind !== undefined) this.count(`unanswered.${kind}`);
    }
  }

  private count(name: string): void {
    this.counts.set(name, this.of(name) + 1);
  }
}
