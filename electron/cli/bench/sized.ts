import type { Playable } from '@shared/engine';
import { scenario } from '@shared/scenarios/catalogue';
import { cloneJson } from '@shared/world/clone';
import { dyadId } from '@shared/world/ids';
import { inOrder } from '@shared/world/lookups';
import type { Dyad } from '@shared/world/relations';
import type { State } from '@shared/world/state';
import type { World } from '@shared/world/world';

/**
 * The Gulf world with so many states. More are doubles of those that no seat steers, each with the neighbours,
 * relations and memberships of its original, so that every added state costs the rules what a real one does; where
 * there are fewer, the last by id are missing of those that no seat steers and nobody's home or fate hangs on.
 */
export function sizedGulf(states: number): Playable {
  const { card, schedule, start } = scenario('gulf-1990');
  const world = start(0);
  const steered = new Set(card.seats.map(({ id }) => id));
  const originals = inOrder(world.states).filter(({ id }) => !steered.has(id));
  const missing = states - Object.keys(world.states).length;
  for (let i = 0; i < missing; i++) {
    const original = originals[i % originals.length];
    if (original) addDouble(world, original, `z${String(i).padStart(2, '0')}`);
  }
  const named = JSON.stringify([schedule, world.peoples, world.corporations, world.movements]);
  const spared = originals.filter(({ id }) => !named.includes(`:"${id}"`)).slice(Math.min(0, missing));
  if (missing < 0) for (const { id } of spared) takeOut(world, id);
  // The Gulf begins alike for every seed. Parsed once more, so that copies of its records are laid out alike.
  const original = JSON.parse(JSON.stringify(world)) as World;
  return { schedule, start: () => cloneJson(original) };
}

/** Takes a state out of the world: its pairs, its treaties, and every record and list that it is in. */
function takeOut(world: World, id: string): void {
  for (const { id: pair, a, b } of inOrder(world.dyads)) if (a === id || b === id) delete world.dyads[pair];
  for (const treaty of inOrder(world.treaties))
    if (treaty.parties.includes(id)) delete world.treaties[treaty.id];
  strikeOut(world, id);
}

function strikeOut(from: object, id: string): void {
  for (const [key, value] of Object.entries(from)) {
    if (key === id) Reflect.deleteProperty(from, key);
    else if (Array.isArray(value) && value.includes(id))
      Reflect.set(
        from,
        key,
        value.filter((one) => one !== id),
      );
    else if (typeof value === 'object' && value !== null) strikeOut(value, id);
  }
}

function addDouble(world: World, original: State, id: string): void {
  world.states[id] = { ...structuredClone(original), id, name: `${original.name} ${id}` };
  for (const dyad of inOrder(world.dyads)) {
    const double = doubleOf(dyad, original.id, id);
    if (double) world.dyads[double.id] = double;
  }
  for (const institution of inOrder(world.institutions)) {
    const depth = institution.members[original.id];
    if (depth !== undefined) institution.members[id] = depth;
  }
}

function doubleOf(dyad: Dyad, from: string, to: string): Dyad | null {
  if (dyad.a !== from && dyad.b !== from) return null;
  const other = dyad.a === from ? dyad.b : dyad.a;
  const [a, b] = other < to ? [other, to] : [to, other];
  return { ...dyad, id: dyadId(to, other), a, b, superior: dyad.superior === from ? to : dyad.superior };
}
