import { byText, dyadBetween, inOrder, lookups, otherEnd } from '@shared/world/lookups';
import type { TreatyKind } from '@shared/world/relations';
import type { World } from '@shared/world/world';
import type { Rect } from '../layout/geometry';
import { wayAmong } from '../layout/ways';
import type { Arc, Disc } from './types';

/** Wars are always drawn: from the first attacker to every defender, and from the others to the first defender. */
export function arcsOf(world: World): Arc[] {
  return inOrder(world.wars).flatMap((war) => {
    const [first] = war.attackers;
    const [foe] = war.defenders;
    const pairs = [
      ...war.defenders.map((to) => ({ from: first, to })),
      ...war.attackers.slice(1).map((from) => ({ from, to: foe })),
    ];
    return pairs.flatMap(({ from, to }) =>
      from && to ? [arc(`${war.id}:${from}~${to}`, 'war', from, to)] : [],
    );
  });
}

/** Room for the head of an arrow, in pixels. */
const BEFORE_FOE = 9;

/** Arcs whose ways go around whoever stands between their ends. */
export function ledAmong(arcs: readonly Arc[], discs: readonly Disc[], bounds: Rect): Arc[] {
  const at = new Map(discs.map((disc) => [disc.id, disc]));
  return arcs.map((one) => {
    const from = at.get(one.from);
    const to = at.get(one.to);
    if (!from || !to) return one;
    const way = wayAmong(from, to, discs, bounds, one.kind === 'war' ? BEFORE_FOE : 2);
    return { ...one, way: way.flatMap(({ x, y }) => [x, y]) };
  });
}

/** Treaties that are not the same in two worlds: drawn while they come or go. */
export function changedTreaties(before: World, after: World): { made: Arc[]; ended: Arc[] } {
  const onlyIn = (one: World, other: World) =>
    inOrder(one.treaties)
      .filter((treaty) => other.treaties[treaty.id] === undefined)
      .flatMap((treaty) =>
        pairsOf(treaty.parties).map(([a, b]) => arc(`${treaty.id}:${a}~${b}`, treaty.kind, a, b)),
      );
  return { made: onlyIn(after, before), ended: onlyIn(before, after) };
}

/** What ties one state to the others, drawn when it is asked for: its treaties, else its closest contacts. */
export function tiesOf(
  world: World,
  id: string,
): { to: string; kind: TreatyKind | 'hostile'; strength: number }[] {
  const treaties = inOrder(world.treaties)
    .filter((treaty) => treaty.parties.includes(id))
    .flatMap((treaty) =>
      treaty.parties.filter((to) => to !== id).map((to) => ({ to, kind: treaty.kind, strength: 60 })),
    );
  const hostile = (lookups(world).dyadsOf[id] ?? [])
    .filter((dyad) => dyad.amity <= -40)
    .map((dyad) => ({ to: otherEnd(dyad, id), kind: 'hostile' as const, strength: -dyad.amity }));
  const seen = new Set<string>();
  return [...treaties, ...hostile]
    .filter((tie) => world.states[tie.to] !== undefined && !seen.has(tie.to) && seen.add(tie.to))
    .sort(
      (a, b) =>
        (dyadBetween(world, id, b.to)?.amity ?? 0) - (dyadBetween(world, id, a.to)?.amity ?? 0) ||
        byText(a.to, b.to),
    )
    .slice(0, 24);
}

function pairsOf(parties: readonly string[]): [string, string][] {
  const [hub, ...others] = parties;
  return hub === undefined ? [] : others.map((other) => [hub, other]);
}

function arc(id: string, kind: Arc['kind'], from: string, to: string): Arc {
  return { id, label: '', kind, from, to, x: 0, y: 0, alpha: 1, way: [] };
}
