/**
 * Treaties from the table of pacts: a multilateral one is one treaty, every other defence, consultation or neutrality
 * obligation a treaty of two. Conference texts and old friendships on non-aggression are left out, as the table's notes
 * call them weak; the one kept is named.
 */
import type { Treaty, TreatyKind } from '../../shared/world/relations';
import { STATE_IDS } from './states';
import { numberIn, type Tables } from './tables';

interface Group {
  id: string;
  members: readonly string[];
}

/** Kept non-aggression treaty: the peace of 1979. */
const NONAGGRESSION = ['egy~isr'];

/** Friendships that the old governments of Czechoslovakia and Hungary had signed, and the new ones let lie. */
const DEAD_LETTERS = ['csk~syr', 'eth~hun'];

export function makeTreaties(tables: Tables): Record<string, Treaty> {
  const where = (column: string) =>
    STATE_IDS.filter((id) => numberIn(tables.states.get(id) ?? {}, column) === 1);
  const groups: Group[] = [
    { id: 'northatlantic', members: where('nato') },
    { id: 'arabdefence', members: where('arab_league') },
    { id: 'warsaw', members: where('warsaw_pact') },
    { id: 'rio', members: ['bra', 'usa'] },
  ];
  const treaties: Record<string, Treaty> = {};
  const put = (id: string, kind: TreatyKind, parties: readonly string[]) => {
    treaties[id] = { id, kind, parties: [...parties].sort((a, b) => (a < b ? -1 : 1)), since: -1 };
  };
  for (const { id, members } of groups) {
    for (const [i, a] of members.entries())
      for (const b of members.slice(i + 1))
        if (!tables.pacts.get(`${a}~${b}`)?.has('defence'))
          throw new Error(
            `The treaty '${id}' has ${a} and ${b}, but the table of pacts binds them to no defence.`,
          );
    put(id, 'defence', members);
  }
  for (const [pair, kinds] of tables.pacts) {
    const [a = '', b = ''] = pair.split('~');
    if (!STATE_IDS.includes(a) || !STATE_IDS.includes(b)) continue;
    if (DEAD_LETTERS.includes(pair)) continue;
    if (groups.some(({ members }) => members.includes(a) && members.includes(b))) continue;
    const kind = kindOf(kinds, pair);
    if (kind) put(`${kind}.${a}.${b}`, kind, [a, b]);
  }
  // Not in the table of pacts, which holds military obligations only.
  put('trade.can.usa', 'trade', ['can', 'usa']);
  put('trade.isr.usa', 'trade', ['isr', 'usa']);
  put('singlemarket', 'trade', where('ec_eu'));
  put('gulfmarket', 'trade', where('gcc'));
  put('arabcooperation', 'partnership', ['egy', 'irq', 'jor', 'yem']);
  return treaties;
}

function kindOf(kinds: ReadonlySet<string>, pair: string): TreatyKind | null {
  if (kinds.has('defence')) return 'defence';
  if (kinds.has('consultation') || kinds.has('neutrality')) return 'partnership';
  return NONAGGRESSION.includes(pair) ? 'nonaggression' : null;
}
