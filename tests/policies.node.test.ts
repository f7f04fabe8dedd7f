import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { asLuck } from '../shared/rules/chance';
import { POLICIES } from '../shared/rules/policies';
import { aGulf, trying } from '../shared/rules/policies/stage';
import type { Actor, Policy } from '../shared/rules/rule';
import gulf from '../shared/scenarios/gulf-1990.json';
import { ORDERS } from '../shared/world/ids';
import { inOrder } from '../shared/world/lookups';
import type { World } from '../shared/world/world';
import { movesOf } from './moves';
import { playedGame } from './played';

const page = readFileSync(new URL('../docs/policies.md', import.meta.url), 'utf8');

/** The rows of the page: by the policy's id, its cells. */
const rows = new Map(
  page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, id = '', title = '', storey = '', native = '', , moves = '', source = '']) => [
      id.replaceAll('`', ''),
      { title, storey, native, moves, source },
    ]),
);

/** What a cell says is moved, one thing each: “both wealth +” is two, “rights ±” is two; brackets and conditions explain. */
function toldIn(cell: string): string[] {
  return cell
    .replace(/\s*\([^)]*\)/g, '')
    .replaceAll("'", '’')
    .replace('; without a mandate: ', ', ')
    .split(', ')
    .flatMap((item) => (/ mind$/.test(item) ? ['minded −'] : [item]))
    .flatMap((item) =>
      item.startsWith('both ') ? ['own', 'target'].map((of) => item.replace('both', of)) : [item],
    )
    .flatMap((item) => (item.endsWith('±') ? ['+', '−'].map((sign) => item.replace('±', sign)) : [item]));
}

/** A government that is of another order than the act, so that what goes to its own order is told from what goes to the act's. */
function actorFor({ native }: Policy, state: string, seat: string): Actor {
  const order = ORDERS[(ORDERS.indexOf(native) + 1) % ORDERS.length] ?? native;
  return { seat, state, order, skill: 1, sponsors: [order] };
}

/** Everything that every policy moves, tried by every state on everything it may be aimed at, at best and at worst luck. */
function tried(worlds: readonly World[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const world of worlds) {
    const lucky = trying(world, asLuck('best'));
    const unlucky = { ...lucky, chance: asLuck('worst') };
    for (const { id: state } of inOrder(world.states)) {
      const seat = inOrder(world.seats).find((one) => one.state === state)?.id ?? state;
      for (const policy of POLICIES) {
        const actor = actorFor(policy, state, seat);
        const moved = found.get(policy.id) ?? new Set();
        found.set(policy.id, moved);
        for (const target of policy.targets(world, state)) {
          for (const ctx of [lucky, unlucky]) {
            const effects = policy.apply(ctx, actor, target, { rule: `policy.${policy.id}` });
            for (const move of movesOf(effects, { world, actor, target })) moved.add(move);
          }
        }
      }
    }
  }
  return found;
}

describe('the page of policies', () => {
  let found: Map<string, Set<string>>;
  beforeAll(() => {
    const games = [
      playedGame('gulf-1990', 5, 4),
      playedGame('immature-anarchy', 5, 4),
      playedGame('spectrum.empire', 3, 3),
    ];
    const met = games.flatMap(({ worlds, ends }) => [...worlds.slice(0, 3), ...ends.slice(-1)]);
    // With a mandate, which games that try anything seldom come by.
    const mandated = aGulf(gulf.world as unknown as World, ['usa', 'chn', 'sun']);
    found = tried([...met, mandated]);
  }, 60_000);

  it('has a row for every policy and no other, with its storey, order and source', () => {
    expect([...rows.keys()].sort()).toEqual(POLICIES.map(({ id }) => id).sort());
    for (const { id, storey, native, source } of POLICIES) {
      expect(rows.get(id), id).toMatchObject({ storey, native, source });
    }
  });

  it.each(POLICIES.map(({ id }) => id))('says all that %s moves, and nothing that it does not', (id) => {
    const moved = [...(found.get(id) ?? [])].sort();
    const told = toldIn(rows.get(id)?.moves ?? '').sort();
    expect(told).toEqual(moved);
    expect(moved.length).toBeGreaterThan(0);
  });
});
