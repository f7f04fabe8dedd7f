import { ruleIds } from '../../engine';
import { CRISIS_KINDS } from '../../rules/crises';
import { POLICIES } from '../../rules/policies';
import { nearest } from './fault';

/** Acts by which others are persuaded in a crisis; the rules of responses besides the coalition itself. */
const ACTS = ['diplomacy', 'sidePayment', 'debtRelief', 'mandate'].map((act) => `response.${act}`);

/** What computer seats make of the rules: that they look ahead to reform before they break with a body. */
export const HOPE = 'conduct.hope';

/** What `bars` may name: acts and events that can simply not happen. */
export const BARRABLE: readonly string[] = [
  ...POLICIES.map(({ id }) => `policy.${id}`),
  ...CRISIS_KINDS.map(({ id }) => `crisis.${id}`),
  ...ACTS,
];

/** What `ablates` may name: rules that can run to no effect without leaving a crisis or a settling half done. */
export const ABLATABLE: readonly string[] = [...ruleIds(), HOPE].filter(
  (id) =>
    id.startsWith('drift.') ||
    id.startsWith('policy.') ||
    (id.startsWith('engine.') && id !== 'engine.clamp' && id !== 'engine.shares') ||
    (id.startsWith('crisis.') && id.endsWith('.harm')) ||
    // A centre whose order comes to nothing leaves its crisis unanswered, as where nobody offered.
    id === 'response.centre' ||
    id === HOPE ||
    ACTS.includes(id),
);

/** What an arm takes out of the rules. */
export interface Forbids {
  policies: ReadonlySet<string>;
  crises: ReadonlySet<string>;
  acts: ReadonlySet<string>;
  rules: ReadonlySet<string>;
}

/** Reads bars and ablations; what no rule book knows is added to `faults`. */
export function readForbids(
  bars: readonly string[],
  ablates: readonly string[],
  place: string,
  faults: string[],
): Forbids {
  for (const [list, given, known] of [
    ['bars', bars, BARRABLE],
    ['ablates', ablates, ABLATABLE],
  ] as const) {
    const other = list === 'bars' ? ABLATABLE : BARRABLE;
    for (const id of given) {
      if (known.includes(id)) continue;
      const elsewhere = list === 'bars' ? 'ablates' : 'bars';
      const hint = other.includes(id) ? `; it can go under ${elsewhere}` : nearest(id, known);
      faults.push(`${place}${list}: '${id}' cannot be named here${hint}`);
    }
  }
  const after = (head: string) =>
    new Set(bars.filter((id) => id.startsWith(head)).map((id) => id.slice(head.length)));
  return {
    policies: after('policy.'),
    crises: after('crisis.'),
    acts: after('response.'),
    rules: new Set(ablates),
  };
}
