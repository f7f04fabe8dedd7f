import { say } from '@shared/text/say';
import { inOrder } from '@shared/world/lookups';
import type { World } from '@shared/world/world';
import { speech } from './language';

/**
 * Bodies founded in play bear the name of their kind, so that two may share it: each of those is called after its
 * founder besides, “Partnership (China)”, or by its number where that says no more. The same world where all differ.
 */
export function toldApart(world: World): World {
  const bodies = inOrder(world.institutions);
  const count = new Map<string, number>();
  for (const { label } of bodies) count.set(label, (count.get(label) ?? 0) + 1);
  const shared = bodies.filter(({ label, founder }) => founder !== null && (count.get(label) ?? 0) > 1);
  if (shared.length === 0) return world;
  const taken = new Set<string>();
  const institutions = { ...world.institutions };
  for (const one of shared) {
    const home = world.states[world.seats[one.founder ?? '']?.state ?? '']?.label ?? '';
    const called = (body: string, by: string) =>
      say(speech().words, { key: 'ui.institution.of', params: { body, by } }, (_kind, id) => id);
    let by = home;
    for (let number = 2; by === '' || taken.has(called(one.label, by)); number++)
      by = [home, String(number)].filter(Boolean).join(' ');
    const label = called(one.label, by);
    taken.add(label);
    institutions[one.id] = { ...one, label, name: called(one.name, by) };
  }
  return { ...world, institutions };
}
