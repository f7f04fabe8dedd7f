import type { Crisis } from '../../world/crisis';
import { fieldSpec } from '../../world/fields';
import { lookups } from '../../world/lookups';
import type { EntityOf } from '../../world/world';
import { COLLECTIONS, type Collection, type World } from '../../world/world';
import type { Chance } from '../chance';
import type { Effect } from '../effect';
import type { CrisisKind, RuleContext } from '../rule';

/** For the tests of rules, which stand below the engine: a context, a plain commit without steps, and set chances. */

type Bag = Record<string, unknown>;

/** A context in the given turn; chance answers no to everything unless told otherwise. */
export function tryContext(world: World, chance: Chance = never, turn = world.turn + 1): RuleContext {
  return { world, look: lookups(world), turn, years: world.yearsPerTurn, chance, moment: {} };
}

/** The same world with some primary institutions stronger or weaker. */
export function withPrimary(world: World, primary: Partial<World['system']['primary']>): World {
  return { ...world, system: { ...world.system, primary: { ...world.system.primary, ...primary } } };
}

/** Nothing happens, and numbers fall in the middle. */
export const never: Chance = { happens: () => false, between: (_name, lo, hi) => (lo + hi) / 2 };
/** What happens is what is named so; numbers fall low. */
export const only = (...ends: readonly string[]): Chance => ({
  happens: (name) => ends.some((end) => name.endsWith(end)),
  between: (_name, lo) => lo,
});

/** A copy of the world with the effects applied: sums clamped to their fields, then sets, creations and ends. */
export function applied(world: World, effects: readonly Effect[]): World {
  const next = JSON.parse(JSON.stringify(world)) as World;
  for (const effect of effects) {
    if (effect.kind === 'create') {
      const bag = next[COLLECTIONS[effect.on]] as Bag;
      if (bag[effect.entity.id] !== undefined)
        throw new Error(`${effect.on} ${effect.entity.id} is there already`);
      bag[effect.entity.id] = JSON.parse(JSON.stringify(effect.entity)) as EntityOf[Collection];
    } else if (effect.kind === 'end') delete (next[COLLECTIONS[effect.on]] as Bag)[effect.id];
    else put(next, effect);
  }
  return next;
}

function put(world: World, effect: Extract<Effect, { kind: 'add' | 'set' }>): void {
  const subject = effect.on === 'system' ? world.system : (world[COLLECTIONS[effect.on]] as Bag)[effect.id];
  if (subject === undefined) throw new Error(`There is no ${effect.on} ${effect.id}`);
  const [head, key] = effect.field.split('.') as [string, string | undefined];
  const holder = (key === undefined ? subject : (subject as Bag)[head]) as Bag;
  const name = key ?? head;
  if (effect.kind === 'set') {
    if (effect.value === null && key !== undefined) delete holder[name];
    else holder[name] = effect.value;
    return;
  }
  const spec = fieldSpec(effect.on, effect.field);
  const before = holder[name];
  if (!spec) throw new Error(`${effect.on}.${effect.field} is no number that moves`);
  if (typeof before !== 'number')
    throw new Error(`${effect.on}.${effect.id}.${effect.field} holds no number`);
  if (!Number.isFinite(effect.amount)) throw new Error(`${effect.field} was moved by ${effect.amount}`);
  holder[name] = Math.min(spec.max, Math.max(spec.min, before + effect.amount));
}

const WHY = { rule: 'crisis.test' };

/** The rate at which a kind strikes a place, 0 where it cannot. */
export function rateAt(kind: CrisisKind, world: World, place: string): number {
  let sum = 0;
  for (const at of kind.hazards(tryContext(world))) if (at.place === place) sum += at.rate;
  return sum;
}

/** The world once the kind has struck the place, and the crisis as a coalition led by `big` answers it. */
export function struckBy(kind: CrisisKind, world: World, place: string): { world: World; crisis: Crisis } {
  const at = kind.hazards(tryContext(world)).find((hazard) => hazard.place === place);
  if (!at) throw new Error(`${kind.id} could not strike ${place}`);
  const made = kind.breaks(tryContext(world), at, `${kind.id}-1-${place}`, WHY);
  const crisis: Crisis = { ...made.crisis, leader: 'big', circles: { big: 'lead' } };
  return { world: { ...applied(world, made.effects), crises: { [crisis.id]: crisis } }, crisis };
}

/** The world after one more turn of the crisis. */
export function harmedBy(kind: CrisisKind, { world, crisis }: { world: World; crisis: Crisis }): World {
  return applied(world, kind.harm(tryContext(world), crisis, WHY));
}

/** The world after the crisis ended so: `.reversed`, `.held` for contained, `failed`, or `settled` without an answer. */
export function endedAs(
  kind: CrisisKind,
  { world, crisis }: { world: World; crisis: Crisis },
  how: '.reversed' | '.held' | 'failed' | 'settled',
): World {
  if (how === 'settled') return applied(world, kind.settles?.(tryContext(world), crisis, WHY) ?? []);
  const chance = how === 'failed' ? never : only(how);
  return applied(world, kind.resolve(tryContext(world, chance), crisis, WHY).effects);
}
