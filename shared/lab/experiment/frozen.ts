import type { Effect } from '../../rules/effect';
import type { Dyad } from '../../world/relations';
import type { SubjectKind, World } from '../../world/world';
import { Fault, gather } from './fault';
import { type Path, parsePath } from './path';
import { demandField, demandPicked, picked, unkeptDyad } from './select';

/** Names for what is often frozen together. */
export const GROUPS: Readonly<Record<string, readonly string[]>> = {
  /** Sakwa's three storeys: governance institutions; states and what is between them; civil and political society. */
  top: ['institutions'],
  middle: ['states', 'dyads', 'treaties', 'wars'],
  ground: ['peoples', 'movements', 'corporations', 'system.worldSociety'],
  /** What Walzer's regimes and Watson's spectrum are read from; acts and harm go on in everything else. */
  regime: [
    'system.centre',
    'institutions',
    'movements',
    'states.*.standing',
    'states.*.ruler',
    'states.*.autonomy',
    'peoples.*.autonomy',
    'dyads.*.subordination',
    'dyads.*.superior',
  ],
};
/** Shares of one whole move each other, so one of them cannot stand still alone. */
const WHOLES = ['mix', 'votes', 'offices', 'ownership'];

/** Reads what an arm freezes; what is wrong is added to `faults`. */
export function readFrozen(freeze: readonly string[], place: string, faults: string[]): Path[] {
  const out: Path[] = [];
  for (const text of freeze.flatMap((one) => (Object.hasOwn(GROUPS, one) ? (GROUPS[one] ?? []) : [one]))) {
    const path = gather(faults, `${place}freeze.${text}`, () => {
      const read = parsePath(text);
      if (read.on === 'world') throw new Fault('never moves; there is nothing to freeze');
      const [head = '', tail] = read.field.split('.');
      if (WHOLES.includes(head) && tail !== undefined && tail !== '*')
        throw new Fault(`is a share of one whole; freeze all of it, ending in .${head}.*`);
      return read;
    });
    if (path) out.push(path);
  }
  return out;
}

/** Whether every path finds something to freeze in this world. */
export function checkFrozen(
  world: World,
  paths: readonly Path[],
  seed: number,
  place: string,
  faults: string[],
): void {
  for (const path of paths) {
    gather(faults, `${place}freeze.${path.text}`, () => {
      if (path.field !== '') demandField(world, path);
      if (path.id !== null || path.conditions.length > 0) demandPicked(world, path, seed);
    });
  }
}

/** What stands still: fields by name, or everything, of some subjects or of all that are or come to be. */
interface Still {
  ids: ReadonlySet<string> | null;
  /** Empty for everything; without a dot for the whole record of that name too. */
  field: string;
}

/** Keeps back every effect that would move what is frozen. */
export class Frozen {
  private readonly stills = new Map<SubjectKind, Still[]>();

  /** The conditions of paths are held against `world` as the game starts from it. */
  constructor(world: World, paths: readonly Path[], seed: number) {
    for (const path of paths) {
      if (path.on === 'world') continue;
      const some = path.id !== null || path.conditions.length > 0;
      const ids = some ? new Set(picked(world, path, seed)) : null;
      const field = path.field.endsWith('.*') ? path.field.slice(0, -2) : path.field;
      const known = this.stills.get(path.on) ?? [];
      known.push({ ids, field });
      this.stills.set(path.on, known);
    }
  }

  /** The effect as far as it may pass; null where it may not. */
  admit(effect: Effect, world: World): Effect | null {
    const stills = this.stills.get(effect.on);
    if (!stills) return effect;
    if (effect.kind === 'create') return this.born(effect, stills, world);
    for (const still of stills) {
      if (still.ids !== null && !still.ids.has(effect.id)) continue;
      if (still.field === '') return null;
      if (effect.kind !== 'end' && within(effect.field, still.field)) return null;
    }
    return effect;
  }

  /** Nothing joins a frozen collection. A pair that begins to be kept is not new, so what is frozen of it stays. */
  private born(
    effect: Extract<Effect, { kind: 'create' }>,
    stills: readonly Still[],
    world: World,
  ): Effect | null {
    const everywhere = stills.filter((still) => still.ids === null);
    if (everywhere.some((still) => still.field === '')) return null;
    const was = effect.on === 'dyad' ? unkeptDyad(world, effect.entity.id) : undefined;
    if (!was || everywhere.length === 0) return effect;
    const entity = { ...(effect.entity as Dyad) };
    for (const { field } of everywhere) Object.assign(entity, { [field]: was[field as keyof Dyad] });
    return { ...effect, entity };
  }
}

function within(field: string, still: string): boolean {
  return field === still || (field.startsWith(still) && field[still.length] === '.');
}
