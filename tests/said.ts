import type { Experiment } from '../shared/lab/experiment';
import { parsePath } from '../shared/lab/experiment/path';
import type { Chance } from '../shared/rules/chance';
import { POLICIES } from '../shared/rules/policies';
import { actorFor } from '../shared/views/actor';
import { inOrder, lookups } from '../shared/world/lookups';
import { COLLECTIONS, type Collection, type World } from '../shared/world/world';
import { moved, moves } from './fields';
import { readersOf, said } from './readers';
import { listed } from './watched';

/*
 * What single rules say of a comparison: whether one that looks at what two arms differ in moves, for that, what is
 * asked about. Rules are run on worlds in which the one thing has been moved, so that what they merely look at for
 * something else does not count.
 */

type Arms = Experiment['arms'];
export type Compared = Experiment['compare'][number];

/** Arms that a comparison sets against each other; a placebo is no treatment. */
export function armsOf({ treatment, control, contrast, rivals }: Compared): string[] {
  if (contrast) return Object.keys(contrast);
  return [...new Set([treatment, control, ...(rivals ?? [])].flatMap((arm) => arm ?? []))];
}

/** A field as lists of fields name it, of a path: `states.*.mix.liberal` as `state.mix.*`. */
export function fieldOf(path: string): string {
  const { on, field } = parsePath(path);
  return listed(on, field);
}

/** Fields that these arms set otherwise than each other. */
export function treated(arms: Arms, names: readonly string[]): string[] {
  const sets = names.map((name) => arms[name]?.set ?? {});
  const paths = [...new Set(sets.flatMap((set) => Object.keys(set)))];
  const differ = paths.filter((path) => new Set(sets.map((set) => JSON.stringify(set[path]))).size > 1);
  return [...new Set(differ.map(fieldOf))];
}

/** What some of these arms, and not all, leave out of the rules: policies and crises that are barred, rules without effect. */
export function leftOut(arms: Arms, names: readonly string[]): string[] {
  const lists = names.map((name) => [...(arms[name]?.bars ?? []), ...(arms[name]?.ablates ?? [])]);
  return [...new Set(lists.flat())].filter((id) => !lists.every((list) => list.includes(id)));
}

/** Effects on these fields among what a rule has said, as text. */
function on(asked: ReadonlySet<string>, result: unknown): string[] {
  if (Array.isArray(result)) return result.flatMap((part) => on(asked, part));
  if (typeof result !== 'string') return [];
  const effect = /^(?:add|set) (\w+):[^.]+\.([\w.]+) /.exec(result);
  return effect && asked.has(listed(effect[1] ?? '', effect[2] ?? '')) ? [result] : [];
}

/**
 * Rules that move one of the fields `asked` otherwise once `field` has been moved everywhere, and crises that become
 * likelier or less likely by it, as `crisis.annexation.hazards`.
 */
export function saying(world: World, field: string, asked: ReadonlySet<string>): Set<string> {
  const results = (of: World) =>
    readersOf(of).map(({ name, read }) => ({
      name,
      text: JSON.stringify(name.endsWith('.hazards') ? read() : on(asked, read())),
    }));
  const after = results(moves(field) ? moved(world, field) : swapped(world, field));
  const other = results(world).filter(({ text }, i) => text !== after[i]?.text);
  return new Set(other.map(({ name }) => name));
}

/** A copy of a world in which a field of words goes round: each word becomes the next that there is, as recognition. */
function swapped(world: World, field: string): World {
  const copy = JSON.parse(JSON.stringify(world)) as World;
  const [kind = '', name = ''] = field.split('.');
  const collection = COLLECTIONS[kind as Collection] as keyof World | undefined;
  const subjects = Object.values<Record<string, unknown>>(collection ? (copy[collection] as never) : {});
  const words = [...new Set(subjects.map((subject) => subject[name]))];
  for (const subject of subjects) subject[name] = words[(words.indexOf(subject[name]) + 1) % words.length];
  return copy;
}

/** Luck that grants whatever is likely enough, from next to anything to next to nothing: odds show as soon as they differ by a tenth. */
const LUCKS: readonly Chance[] = Array.from({ length: 9 }, (_none, i) => ({
  happens: (_name, odds) => odds >= (i + 1) / 10,
  between: (_name, lo, hi) => (lo + hi) / 2,
}));

/** Policies on institutions that move one of the fields `asked` otherwise, or likelier, if a seat of another order sponsors them. */
export function sponsoredInto(world: World, asked: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const seats = inOrder(world.seats);
  for (const seat of seats) {
    const fellows = ['own', ...seats.filter(({ order }) => order !== seat.order).map(({ id }) => id)];
    for (const policy of POLICIES) {
      const targets = policy.targets(world, seat.state).filter((target) => target.on === 'institution');
      for (const target of targets.slice(0, 2)) {
        const texts = fellows.map((sponsor) => {
          const actor = actorFor(world, seat, policy, [sponsor]);
          const ctx = {
            world,
            look: lookups(world),
            turn: world.turn + 1,
            years: world.yearsPerTurn,
            moment: {},
          };
          return JSON.stringify(
            LUCKS.map((chance) =>
              on(asked, said(policy.apply({ ...ctx, chance }, actor, target, { rule: 'read' }))),
            ),
          );
        });
        if (new Set(texts).size > 1) found.add(`policy.${policy.id}`);
      }
    }
  }
  return found;
}
