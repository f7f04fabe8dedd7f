import type { Playable } from '@shared/engine';
import { scenario } from '@shared/scenarios/catalogue';
import { dyadId } from '@shared/world/ids';
import { inOrder } from '@shared/world/lookups';
import type { Dyad } from '@shared/world/relations';
import type { State } from '@shared/world/state';
import type { World } from '@shared/world/world';

/**
 * The Gulf world with more states: doubles of those that no seat steers, each with the neighbours, relations and
 * memberships of its original, so that every added state costs the rules what a real one does.
 */
export function extendedGulf(states: number): Playable {
  const { card, schedule, start } = scenario('gulf-1990');
  const steered = new Set(card.seats.map(({ id }) => id));
  return {
    schedule,
    start(seed) {
      const world = start(seed);
      const originals = inOrder(world.states).filter(({ id }) => !steered.has(id));
      const missing = Math.max(0, states - Object.keys(world.states).length);
      for (let i = 0; i < missing; i++) {
        const original = originals[i % originals.length];
        if (original) addDouble(world, original, `z${String(i).padStart(2, '0')}`);
      }
      return world;
    },
  };
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
