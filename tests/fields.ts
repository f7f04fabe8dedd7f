import {
  aCorporation,
  aCrisis,
  aDyad,
  aMovement,
  anInstitution,
  anOrder,
  aPeople,
  aSeat,
  aState,
  aTreaty,
  aWar,
  aWorld,
} from '../shared/world/build';
import { FIELDS, fieldSpec } from '../shared/world/fields';
import { ORDERS } from '../shared/world/ids';
import { COLLECTIONS, type Collection, type SubjectKind, type World } from '../shared/world/world';
import { type PlayedGame, playedGame } from './played';
import { readersOf } from './readers';
import { listed, watched } from './watched';

/** By field, as `state.force` or `institution.members.*`: names of rules, measures and the engine's own doings. */
export type Names = Map<string, Set<string>>;

/** Every field that a world can hold, taken from one of each kind of thing. */
export function everyField(): string[] {
  const examples: Record<SubjectKind, readonly object[]> = {
    system: [aWorld().system],
    order: ORDERS.map((id) => anOrder({ id })),
    state: [aState({ id: 'aaa' })],
    institution: [anInstitution({ id: 'body', members: ['aaa'] })],
    people: [aPeople({ id: 'folk', home: 'aaa' })],
    movement: [aMovement({ id: 'cause', reach: { aaa: 1 } })],
    corporation: [aCorporation({ id: 'firm', home: 'aaa' })],
    dyad: [aDyad('aaa', 'bbb')],
    treaty: [aTreaty({ id: 'pact', parties: ['aaa', 'bbb'] })],
    war: [aWar(['aaa'], ['bbb'])],
    crisis: [aCrisis({ id: 'c', place: 'aaa', circles: { aaa: 'lead' } })],
    seat: [aSeat({ state: 'aaa', start: { order: 1 } })],
  };
  const fields: string[] = [];
  for (const [kind, subjects] of Object.entries(examples)) {
    for (const subject of subjects) {
      for (const [key, value] of Object.entries(subject)) {
        const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
        if (!isRecord) fields.push(`${kind}.${key}`);
        else fields.push(...Object.keys(value).map((name) => listed(kind, `${key}.${name}`)));
      }
    }
  }
  return [...new Set(fields)].sort();
}

/** Whether a field is a number that moves, by the table of fields. */
export function moves(field: string): boolean {
  const [kind, ...rest] = field.split('.');
  return fieldSpec(kind as SubjectKind, rest.join('.')) !== undefined;
}

/** Games whose players try anything, in both scenarios: what is written and read in them stands for all play. */
export function sampleGames(): PlayedGame[] {
  return [playedGame('gulf-1990', 1, 12), playedGame('immature-anarchy', 2, 12)];
}

/** A game in which one state rules all others from the start: what no young game of a scenario comes to. */
export function centredGame(): PlayedGame {
  return playedGame('spectrum.empire', 4, 4);
}

/**
 * Who writes each field, by the ledgers of games. What is made anew is written in all its fields; but a number that
 * moves counts as written only where someone moves it.
 */
export function writers(games: readonly PlayedGame[], fields: readonly string[]): Names {
  const names: Names = new Map(fields.map((field) => [field, new Set()]));
  for (const { entries } of games) {
    for (const { kind, on, field, rule } of entries) {
      if (kind === 'end') continue;
      if (kind === 'create') {
        for (const f of fields) if (f.startsWith(`${on}.`) && !moves(f)) names.get(f)?.add(rule);
      } else {
        for (const f of [listed(on, field), `${on}.${field}.*`]) names.get(f)?.add(rule);
      }
    }
  }
  return names;
}

/** Who reads each field, by watching every rule and measure look at these worlds. */
export function readers(worlds: readonly World[], fields: readonly string[]): Names {
  const names: Names = new Map(fields.map((field) => [field, new Set()]));
  let reader = '';
  for (const world of worlds) {
    const seen = watched(world, (field) => {
      // A state of one more is a copy of its parent: a copy reads nothing of what it copies.
      if (reader === '' || (reader === 'crisis.secession.ends' && field.startsWith('state.'))) return;
      names.get(field)?.add(reader);
    });
    for (const { name, read } of readersOf(seen)) {
      reader = name;
      read();
      reader = '';
    }
  }
  return names;
}

/**
 * Which of these readers come to another result when one field is moved everywhere in a world: the only proof that
 * it is read for something. What a rule then does to that very field does not count.
 */
export function decidedBy(world: World, field: string, names: ReadonlySet<string>): Set<string> {
  const results = (of: World) =>
    readersOf(of)
      .filter(({ name }) => names.has(name))
      .map(({ name, read }) => ({ name, result: JSON.stringify(without(read(), field)) }));
  const after = results(moved(world, field));
  const other = results(world).filter(({ result }, i) => result !== after[i]?.result);
  return new Set(other.map(({ name }) => name));
}

/** A result without effects on one field: `add state:irq.force -3` is on `state.force`. */
function without(result: unknown, field: string): unknown {
  if (Array.isArray(result))
    return result.filter((part) => !isOn(part, field)).map((part) => without(part, field));
  return result;
}

function isOn(part: unknown, field: string): boolean {
  const effect = typeof part === 'string' ? /^(?:add|set) (\w+):[^.]+\.([\w.]+) /.exec(part) : null;
  return effect !== null && listed(effect[1] ?? '', effect[2] ?? '') === field;
}

/** A copy of a world with one field moved in every subject that has it: a fifth of its scale, inward. */
export function moved(world: World, field: string): World {
  const copy = JSON.parse(JSON.stringify(world)) as World;
  const [kind = '', head = '', tail] = field.split('.');
  const subjects =
    kind === 'system' ? [copy.system] : Object.values(copy[COLLECTIONS[kind as Collection]] as object);
  const spec = FIELDS[kind as SubjectKind] as Record<string, { min: number; max: number }>;
  const { min, max } = spec[tail === undefined ? head : `${head}.*`] ??
    spec[`${head}.${tail}`] ?? { min: 0, max: 0 };
  for (const subject of subjects as Record<string, unknown>[]) {
    const holder = tail === undefined ? subject : (subject[head] as Record<string, unknown>);
    const names = tail === undefined ? [head] : tail === '*' ? Object.keys(holder) : [tail];
    for (const [i, name] of names.entries()) {
      const now = holder[name];
      if (typeof now !== 'number') continue;
      // Shares of one whole move against each other, and each a little otherwise.
      const step = ((max - min) / 5) * (tail === '*' && i % 2 === 1 ? 0.7 : 1);
      holder[name] = now > (min + max) / 2 || max > 1000 ? now - Math.min(step, now / 2) : now + step;
    }
  }
  return copy;
}
