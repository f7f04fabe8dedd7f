import type { StateId } from '../../world/ids';
import { distance } from '../../world/lookups';
import { ref } from '../../world/ref';
import { type Because, type Effect, set } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import { powerOf } from '../reach';
import type { Drift, RuleContext } from '../rule';
import { approach, fall } from '../steps';
import { type Realm, realms } from './centre';
import { drip } from './gauge';

/**
 * Whoever rules most of the others is their centre, and draws a disposition that no one chose; it holds as far as it
 * rules, less what distance and resistance take, and is lost with its realm. While it stands, peoples under it live by
 * its leave, and sovereignty is forgotten (Walzer 2013: conquest, empire, rebellion; Buzan 1993 after Watson).
 */
export const empire: Drift = {
  id: 'empire',
  title: { key: 'drift.empire.title' },
  source: 'Walzer 2013',
  reads: [
    'dyad.amity',
    'dyad.subordination',
    'dyad.superior',
    'people.guarantor',
    'state.force',
    'state.ruler',
    'state.standing',
    'state.wealth',
    'system.centre.hold',
    'system.centre.state',
    'system.primary.*',
  ],
  writes: [
    'people.guarantor',
    'system.centre.disposition',
    'system.centre.hold',
    'system.centre.state',
    'system.primary.*',
  ],
  run(ctx) {
    const effects: Effect[] = [];
    const { centre } = ctx.world.system;
    const [widest, ...others] = realms(ctx);
    const share = widest?.share ?? 0;
    if (widest && widest.ruler !== centre.state && share >= P.empireFrom.value && share > centre.hold) {
      crown(ctx, effects, widest);
      return effects;
    }
    if (centre.state === null) return effects;
    const own = widest?.ruler === centre.state ? widest : others.find((r) => r.ruler === centre.state);
    if (!own || own.share < P.empireLost.value) fallOf(ctx, effects, centre.state);
    else reign(ctx, effects, own);
    return effects;
  },
};

/** A centre arises: its disposition is drawn once and lasts. */
function crown(ctx: RuleContext, effects: Effect[], { ruler, share }: Realm): void {
  const because: Because = { rule: 'drift.empire', from: [ref('state', ruler, 'force')] };
  const disposition = ctx.chance.between('disposition', P.cruelest.value, P.wisest.value);
  effects.push(
    set('system', 'system', 'centre.state', ruler, because),
    set('system', 'system', 'centre.hold', Math.min(100, share), because),
    set('system', 'system', 'centre.disposition', disposition, because),
  );
  const under = new Set<StateId>();
  for (const dyad of ctx.look.dyadsOf[ruler] ?? []) {
    if (dyad.superior !== ruler || dyad.subordination < P.empireGrants.value) continue;
    under.add(dyad.a === ruler ? dyad.b : dyad.a);
  }
  for (const people of ctx.look.peoples) {
    if (people.home === null || !under.has(people.home) || people.guarantor === ruler) continue;
    effects.push(set('people', people.id, 'guarantor', ruler, because));
  }
}

/** Hold follows rule, less what is lost to distance and resistance. */
function reign(ctx: RuleContext, effects: Effect[], { ruler, share }: Realm): void {
  const { centre, primary } = ctx.world.system;
  const stretch = P.empireStretch.value * strain(ctx, ruler);
  const because: Because = { rule: 'drift.empire', from: [ref('state', ruler, 'force')] };
  const step = approach(centre.hold, Math.min(100, share) * (1 - stretch), P.empireRate.value, ctx.years);
  drip(effects, 'system', 'system', 'centre.hold', step, because);
  const forgotten = (P.empireErodes.value * ctx.years * centre.hold) / 100;
  drip(effects, 'system', 'system', 'primary.sovereignty', fall(primary.sovereignty, forgotten), {
    rule: 'drift.empire',
    from: [ref('system', 'system', 'centre.hold')],
  });
}

/** How far away and how unwilling a realm is, 0–1, by the power of those who are ruled. */
function strain(ctx: RuleContext, ruler: StateId): number {
  const { world, look } = ctx;
  const self = world.states[ruler];
  if (!self) return 0;
  let strained = 0;
  let all = 0;
  for (const dyad of look.dyadsOf[ruler] ?? []) {
    const subject = world.states[dyad.a === ruler ? dyad.b : dyad.a];
    if (dyad.superior !== ruler || !subject) continue;
    const weight = powerOf(subject) * dyad.subordination;
    all += weight;
    strained += (weight * (distance(self, subject) / 2 + Math.max(0, -dyad.amity) / 100)) / 2;
  }
  return all > 0 ? strained / all : 0;
}

/** The realm is gone: no one is the centre, and peoples with a state of their own are in its hands again. */
function fallOf(ctx: RuleContext, effects: Effect[], ruler: StateId): void {
  const because: Because = { rule: 'drift.empire', from: [ref('system', 'system', 'centre.hold')] };
  effects.push(
    set('system', 'system', 'centre.state', null, because),
    set('system', 'system', 'centre.hold', 0, because),
  );
  for (const people of ctx.look.peoples) {
    if (people.guarantor !== ruler || people.home === null || people.home === ruler) continue;
    const home = ctx.world.states[people.home];
    if (home && home.standing !== 'annexed') {
      effects.push(set('people', people.id, 'guarantor', people.home, because));
    }
  }
}
