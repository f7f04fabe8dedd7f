import { CRISIS_RULE_TITLES } from '../rules/crises';
import { RULE_TITLES as DRIFT_TITLES } from '../rules/drift';
import type { Token } from '../rules/effect';
import { RULE_TITLES } from '../rules/policies';

/** Title and source of a rule, as "why?" shows them. */
export interface RuleTitle {
  title: Token;
  source: string;
}

/** What the engine itself does to numbers. */
const ENGINE_TITLES: Readonly<Record<string, RuleTitle>> = {
  'engine.clamp': { title: { key: 'engine.clamp.title' }, source: 'bounds of the index' },
  'engine.shares': { title: { key: 'engine.shares.title' }, source: 'shares of one whole' },
  'engine.pairs': { title: { key: 'engine.pairs.title' }, source: 'Buzan 1993' },
  'engine.cost': { title: { key: 'engine.cost.title' }, source: 'calibrated' },
  'engine.income': { title: { key: 'engine.income.title' }, source: 'calibrated' },
  'engine.emergency': { title: { key: 'engine.emergency.title' }, source: 'calibrated' },
  'engine.borrowed': { title: { key: 'engine.borrowed.title' }, source: 'Sakwa 2019' },
  'engine.sponsored': { title: { key: 'engine.sponsored.title' }, source: 'Sakwa 2019' },
  'engine.credibility': { title: { key: 'engine.credibility.title' }, source: 'calibrated' },
  'engine.changeOrder': { title: { key: 'engine.changeOrder.title' }, source: 'Sakwa 2019' },
};

const BOOK: Readonly<Record<string, RuleTitle>> = {
  ...ENGINE_TITLES,
  ...RULE_TITLES,
  ...DRIFT_TITLES,
  ...CRISIS_RULE_TITLES,
};

/** Title and source of a rule by its id, or null for an id that is in no book. */
export function ruleTitle(id: string): RuleTitle | null {
  return BOOK[id] ?? null;
}

/** Every rule id there is, in the order of the books. */
export function ruleIds(): string[] {
  return Object.keys(BOOK);
}
