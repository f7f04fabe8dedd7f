import { aCrisis, aSeat, aWar } from '../world/build';
import { FIELDS } from '../world/fields';
import { ORDERS } from '../world/ids';
import { forgetLookups, inOrder } from '../world/lookups';
import { EQUALS_BEAR } from '../world/relations';
import type { World } from '../world/world';

/**
 * A world with every number of its states, peoples, institutions, movements, pairs, orders and system moved anywhere
 * within its bounds, in place; some states annexed, some pairs unequal, and four seats. For tests of what holds in
 * any world: `numbers` (0–100) say where to, and are used over and over.
 */
export function shaken(world: World, numbers: readonly number[], wars: number): World {
  let next = 0;
  const take = () => (numbers[next++ % numbers.length] as number) / 100;
  const shake = (subject: object, on: keyof typeof FIELDS) => {
    const into = subject as Record<string, unknown>;
    const specs: Record<string, { min: number; max: number }> = FIELDS[on];
    for (const [name, spec] of Object.entries(specs)) {
      const at = (lo: number, hi: number) => Math.round((lo + (hi - lo) * take()) * 1000) / 1000;
      const dot = name.indexOf('.');
      if (dot < 0) into[name] = at(spec.min, spec.max);
      else {
        const record = into[name.slice(0, dot)] as Record<string, unknown>;
        if (name.endsWith('.*'))
          for (const key of Object.keys(record)) record[key] = at(spec.min, Math.min(spec.max, 100));
        else record[name.slice(dot + 1)] = at(spec.min, spec.max);
      }
    }
  };
  shake(world.system, 'system');
  for (const one of inOrder(world.orders)) shake(one, 'order');
  for (const one of inOrder(world.states)) {
    shake(one, 'state');
    one.population = 0.1 + 1000 * take();
    if (take() < 0.15) Object.assign(one, { standing: 'annexed', ruler: take() < 0.5 ? 'alb' : null });
  }
  for (const one of inOrder(world.institutions)) shake(one, 'institution');
  for (const one of inOrder(world.peoples)) shake(one, 'people');
  for (const one of inOrder(world.movements)) shake(one, 'movement');
  for (const one of inOrder(world.dyads)) {
    shake(one, 'dyad');
    one.superior = one.subordination > 0 ? one.a : null;
    one.recognition =
      take() < 0.3 ? 'none' : take() < 0.5 || one.subordination >= EQUALS_BEAR ? 'deFacto' : 'equal';
  }
  for (let i = 0; i < wars; i++) {
    const war = aWar([`alb`], ['bru', 'cor'], { id: `w${i}` });
    world.wars[war.id] = war;
    world.crises[`c${i}`] = aCrisis({ id: `c${i}`, place: 'bru', severity: 100 * take(), stage: 'running' });
  }
  world.seats = Object.fromEntries(
    ORDERS.map((order, i) => [
      ['alb', 'bru', 'cor', 'dal'][i],
      aSeat({ state: ['alb', 'bru', 'cor', 'dal'][i] as string, order }),
    ]),
  );
  forgetLookups(world);
  return world;
}
