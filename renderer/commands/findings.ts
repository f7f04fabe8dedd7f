import { offersOf } from '../panels/orders/offer';
import { capitalLeft } from '../store/drafts';
import type { State } from '../store/types';
import { openCard, openPolicy } from '../store/view';
import type { Text } from '../text/useText';
import { keysText } from './keys';
import { COMMANDS } from './list';

/** What the palette offers: something to do, to order or to read about. */
export interface Finding {
  id: string;
  label: string;
  /** The keys that do the same, for a command. */
  key?: string;
  /** What kind of thing it is, where it is none. */
  kind?: string;
  run: () => void;
}

const MOST = 40;
/** What can be looked up by its name, in the order of the storeys. */
const NAMED = [
  ['state', 'states'],
  ['institution', 'institutions'],
  ['movement', 'movements'],
  ['people', 'peoples'],
  ['corporation', 'corporations'],
] as const;

/**
 * Commands, policies that could be ordered now, and whatever in the world bears the words asked for. Without words only
 * the commands; whatever begins with the words comes first.
 */
export function findingsFor(query: string, state: State, text: Text): readonly Finding[] {
  const wanted = query.trim().toLowerCase();
  const commands = commandsAt(state, text);
  const all = wanted === '' ? commands : [...commands, ...policiesAt(state, text), ...thingsAt(state, text)];
  const found = all.filter(({ label }) => label.toLowerCase().includes(wanted));
  const begins = (one: Finding) => one.label.toLowerCase().startsWith(wanted);
  return [...found.filter(begins), ...found.filter((one) => !begins(one))].slice(0, MOST);
}

function commandsAt(state: State, { t }: Text): Finding[] {
  return COMMANDS.filter((one) => one.id !== 'app.palette' && one.when({ ...state, dialog: null })).map(
    (one) => ({
      id: one.id,
      label: t(one.label),
      ...(one.keys ? { key: keysText(one.keys) } : {}),
      run: one.run,
    }),
  );
}

/** Pages lie on the panels; a crisis on the desk, a film or a replay leaves no room for orders. */
function policiesAt({ route, table, desk, showing }: State, { t }: Text): Finding[] {
  const free = route === 'play' && desk === null && showing === null;
  if (!free || !table || table.awaits !== 'orders' || table.seat === null || table.watchOnly) return [];
  return offersOf(table.legal, capitalLeft())
    .filter(({ legal }) => legal.length > 0)
    .map(({ card }) => ({
      id: `policy.${card.id}`,
      label: t(`policy.${card.id}.title`),
      kind: t('ui.palette.policy'),
      run: () => openPolicy(card.id),
    }));
}

function thingsAt({ route, table }: State, { t, name }: Text): Finding[] {
  if (!table || (route !== 'play' && route !== 'replay')) return [];
  return NAMED.flatMap(([on, many]) => {
    const ids = Object.keys(on === 'people' ? table.world.peoples : table.world[many]);
    return ids.map((id) => ({
      id: `${on}.${id}`,
      label: name(on, id),
      kind: t(`ui.who.${many}`),
      run: () => openCard({ on, id }),
    }));
  });
}
