import { FOUNDED } from '../../data/founded';
import { isUnion } from '../../measures/survey-top';
import type { StateId } from '../../world/ids';
import type { Institution } from '../../world/institution';
import { amityBetween, type Lookups } from '../../world/lookups';
import { ref } from '../../world/ref';
import type { State } from '../../world/state';
import { create, type Effect } from '../effect';
import { youngBody } from '../founding';
import { driftParameters as P } from '../parameters/drift';
import { policyParameters } from '../parameters/policies';
import { powerOf } from '../reach';
import type { Drift, RuleContext } from '../rule';
import { eachInTurn, rounds } from './gauge';

/**
 * A union that works in one region is a model for the next: friends there found one of their own, the sooner the
 * better the model does (Walzer 2013: success there a model for imitation here; unions spread over the globe, each
 * another centre). Nothing is imitated where nothing works.
 */
export const example: Drift = {
  id: 'example',
  title: { key: 'drift.example.title' },
  source: 'Walzer 2013',
  reads: [
    'dyad.amity',
    'institution.authority',
    'institution.legitimacy',
    'institution.members.*',
    'state.force',
    'state.standing',
    'state.wealth',
  ],
  writes: ['institution.create'],
  run(ctx) {
    const effects: Effect[] = [];
    const model = bestUnion(ctx.look);
    if (!model || model.works < P.exampleFrom.value) return effects;
    const every = rounds(ctx);
    const odds = (P.exampleOdds.value * ctx.years * every * model.works) / 100;
    const unions = ctx.look.institutions.filter(isUnion);
    eachInTurn(ctx, regionsWithout(ctx.look, unions), every, (region) => {
      const [first, members] = founders(ctx, freeIn(ctx.look, region, unions));
      if (!first || members.length < policyParameters.unionMembers.value) return;
      if (!ctx.chance.happens(`example.${region}`, Math.min(1, odds))) return;
      const union = youngBody(ctx.world, {
        ...FOUNDED.regional,
        id: `regional-${first.id}-${ctx.turn}`,
        domain: 'regional',
        scope: 'regional',
        region,
        members,
        first: first.id,
      });
      const from = [
        ref('institution', model.union.id, 'authority'),
        ref('institution', model.union.id, 'legitimacy'),
      ];
      effects.push(create('institution', union, { rule: 'drift.example', from }));
    });
    return effects;
  },
};

/** The union that does best: authority as far as it is believed in, 0–100. */
function bestUnion({ institutions }: Lookups): { union: Institution; works: number } | null {
  let best: { union: Institution; works: number } | null = null;
  for (const union of institutions) {
    const works = (union.authority * union.legitimacy) / 100;
    if (isUnion(union) && works > (best?.works ?? 0)) best = { union, works };
  }
  return best;
}

/** Regions that have no union of their own, in the order of the first state of each. */
function regionsWithout({ standing }: Lookups, unions: readonly Institution[]): string[] {
  const regions = new Set<string>();
  for (const { region } of standing) regions.add(region);
  for (const { region } of unions) if (region !== null) regions.delete(region);
  return [...regions];
}

/** States of a region that belong to no union elsewhere. */
function freeIn({ standing }: Lookups, region: string, unions: readonly Institution[]): State[] {
  return standing.filter(
    (state) => state.region === region && !unions.some(({ members }) => members[state.id] !== undefined),
  );
}

/** Who has most friends among them, the more powerful first where several have; and those friends, itself included. */
function founders({ world }: RuleContext, free: readonly State[]): [State | null, StateId[]] {
  let first: State | null = null;
  let most: StateId[] = [];
  for (const state of free) {
    const friends = free
      .filter(
        ({ id }) => id === state.id || amityBetween(world, state.id, id) >= policyParameters.unionAmity.value,
      )
      .map(({ id }) => id);
    const more = friends.length - most.length;
    if (more < 0 || (more === 0 && first && powerOf(state) <= powerOf(first))) continue;
    first = state;
    most = friends;
  }
  return [first, most];
}
