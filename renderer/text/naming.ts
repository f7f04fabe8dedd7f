import type { Film, Table } from '@shared/protocol/contract';
import { madeTitle, type ScenarioCard } from '@shared/views/cards';
import { inOrder } from '@shared/world/lookups';
import type { World } from '@shared/world/world';
import { foundedAs } from './founded';
import { speech } from './language';
import { toldApart } from './toldApart';

/**
 * What a scenario calls by name, in the language chosen: its states, institutions, peoples, movements and
 * corporations, and its card.
 * The host tells them in English; where there is no other name, the English one stands.
 */

const word = (key: string): string | undefined => speech().words[key];

/** A world whose actors bear the names of the language; the same world where the language has none for it. */
export function namedWorld(world: World): World {
  const { scenario } = world;
  const rename = <T extends { id: string; name: string }>(kind: string, record: Record<string, T>) =>
    Object.fromEntries(
      inOrder(record).map((one): [string, T] => {
        const name = word(`name.${scenario}.${kind}.${one.id}`);
        if (name === undefined) return [one.id, one];
        const label = word(`label.${scenario}.${kind}.${one.id}`) ?? name;
        return [one.id, { ...one, name, ...('label' in one ? { label } : {}) }];
      }),
    );
  if (!speaksOf(scenario)) return toldApart(world);
  return toldApart({
    ...world,
    states: rename('state', world.states),
    institutions: rename('institution', founded(world.institutions)),
    peoples: rename('people', world.peoples),
    movements: rename('movement', world.movements),
    corporations: rename('corporation', world.corporations),
  });
}

/** Bodies founded in play go by the names of what they are for. */
function founded(bodies: World['institutions']): World['institutions'] {
  return Object.fromEntries(inOrder(bodies).map((one) => [one.id, { ...one, ...foundedAs(one.name) }]));
}

/** Whether the language has names for a scenario at all; asked once for each language and scenario. */
function speaksOf(scenario: string): boolean {
  const { words } = speech();
  let known = spoken.get(words);
  if (!known) {
    known = new Set(Object.keys(words).flatMap((key) => /^name\.([^.]+)\./.exec(key)?.[1] ?? []));
    spoken.set(words, known);
  }
  return known.has(scenario);
}
const spoken = new WeakMap<object, ReadonlySet<string>>();

export function namedCard(card: ScenarioCard): ScenarioCard {
  const own = (what: string, english: string) => word(`scenario.${card.id}.${what}`) ?? english;
  return {
    ...card,
    title: own('title', card.title),
    summary: own('summary', card.summary),
    briefing: card.briefing.map((paragraph, i) => own(`briefing.${i + 1}`, paragraph)),
    seats: card.seats.map((seat) => ({
      ...seat,
      name: word(`name.${card.id}.state.${seat.id}`) ?? seat.name,
    })),
  };
}

export function namedFilm(film: Film): Film {
  return { ...film, before: namedWorld(film.before), after: namedWorld(film.after) };
}

export function namedTable(table: Table): Table {
  const { scenario } = table.world;
  const card = namedCard(table.scenario);
  const made = table.title === madeTitle(table.scenario, table.seat);
  return {
    ...table,
    title: made ? madeTitle(card, table.seat) : table.title,
    scenario: card,
    world: namedWorld(table.world),
    unfolding: table.unfolding ? namedFilm(table.unfolding) : null,
    seats: table.seats.map((seat) => ({
      ...seat,
      name: word(`name.${scenario}.state.${seat.state}`) ?? seat.name,
    })),
  };
}
