import { ref } from '../../world/ref';
import type { State } from '../../world/state';
import { type Effect, set } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import { armsRatio } from '../reach';
import type { Drift, RuleContext } from '../rule';
import { approach } from '../steps';
import { isCommon } from './centre';
import { drip, type Pair, pairsOf, rounds, turnsOf } from './gauge';
import { zeros } from './places';

/**
 * Where nobody is safe the weak lean on the strongest in reach that they do not hate, and accept its lead for its
 * protection: the more, the more they have to fear from all others and the more it outweighs them. What sovereignty
 * and recognition as an equal make safe seeks no protector (Buzan 1993: insecurity punishes the weak in a raw anarchy,
 * one unit may gain control of the system; Walzer 2013: insecurity and fear).
 */
export const protection: Drift = {
  id: 'protection',
  title: { key: 'drift.protection.title' },
  source: 'Buzan 1993',
  reads: [
    'dyad.amity',
    'dyad.recognition',
    'dyad.subordination',
    'dyad.superior',
    'state.force',
    'state.standing',
    'system.centre.hold',
    'system.centre.state',
    'system.interactionCapacity',
    'system.primary.*',
  ],
  writes: ['dyad.subordination', 'dyad.superior'],
  run(ctx) {
    const effects: Effect[] = [];
    // A centre of nobody's protects all alike.
    if (isCommon(ctx.world)) return effects;
    const every = rounds(ctx);
    const insecure = 1 - (P.protectLaw.value * ctx.world.system.primary.sovereignty) / 100;
    const seekers = new Seekers(ctx, every);
    seekers.protector.forEach((pair, place) => {
      if (pair) lean(effects, pair, seekers.needOf(place) * insecure, ctx.years * every);
    });
    return effects;
  },
};

/** The weaker of a pair leans on the stronger as far as it needs to, 0–1, and as the stronger is worth it. */
function lean(effects: Effect[], { dyad, a, b }: Pair, need: number, span: number): void {
  const [strong, weak] = a.force >= b.force ? [a, b] : [b, a];
  const worth = 1 - 1 / armsRatio(strong, weak);
  const accepted = P.protectMost.value * need * worth;
  if (accepted < P.protectFrom.value) return;
  // An equal does not give its equality away.
  const goal = dyad.recognition === 'equal' ? Math.min(accepted, P.subjectEquals.value) : accepted;
  if (goal <= dyad.subordination) return;
  const because = {
    rule: 'drift.protection',
    from: [ref('state', weak.id, 'force'), ref('state', strong.id, 'force')],
  };
  const step = approach(dyad.subordination, goal, P.protectRate.value, span);
  if (dyad.superior !== null) {
    drip(effects, 'dyad', dyad.id, 'subordination', step, because);
    return;
  }
  effects.push(
    set('dyad', dyad.id, 'superior', strong.id, because),
    set('dyad', dyad.id, 'subordination', step, because),
  );
}

/** What each standing state that is looked at this turn has to fear, and on whom it would lean, by its place. */
class Seekers {
  readonly protector: (Pair | undefined)[];
  private readonly fear: number[];
  private readonly ofProtector: number[];
  private readonly best: number[];
  private readonly contact: number;

  constructor(
    private readonly ctx: RuleContext,
    every: number,
  ) {
    const count = ctx.look.standing.length;
    this.fear = zeros(count);
    this.ofProtector = zeros(count);
    this.best = zeros(count);
    this.protector = new Array<Pair | undefined>(count).fill(undefined);
    this.contact = ctx.world.system.interactionCapacity / 100;
    const trust = P.protectTrust.value;
    const turns = turnsOf(ctx, count, every);
    for (const pair of pairsOf(ctx)) {
      const ofA = turns[pair.placeA] === 1;
      const ofB = turns[pair.placeB] === 1;
      if (!ofA && !ofB) continue;
      const known = pair.dyad.recognition === 'equal' ? P.protectEqual.value : 0;
      const mistrust = Math.max(0, trust - pair.dyad.amity) / (trust + 100);
      const fear = mistrust * pair.near * (1 - known);
      if (ofA) this.weigh(pair, pair.placeA, pair.a, pair.b, fear);
      if (ofB) this.weigh(pair, pair.placeB, pair.b, pair.a, fear);
    }
  }

  /** How much it needs help against all but its protector, 0–1; arms of its own make it need less. */
  needOf(place: number): number {
    const { force } = this.ctx.look.standing[place] as State;
    const feared = (this.fear[place] as number) - (this.ofProtector[place] as number);
    return feared / (feared + (P.protectOwn.value * Math.max(1, force)) / 100);
  }

  private weigh(pair: Pair, place: number, self: State, other: State, fear: number): void {
    const size = (fear * other.force) / 100;
    this.fear[place] = (this.fear[place] as number) + size;
    const { dyad, near } = pair;
    if (dyad.superior === self.id || armsRatio(other, self) < P.protectRatio.value) return;
    // The denser the contact of the whole, the farther help reaches; whom one follows one follows on.
    const reach = near + (1 - near) * this.contact;
    const goodwill = Math.max(0, P.protectTrust.value + dyad.amity);
    const value = other.force * other.force * reach * goodwill * (1 + dyad.subordination / 100);
    if (value <= (this.best[place] as number)) return;
    this.best[place] = value;
    this.protector[place] = pair;
    this.ofProtector[place] = size;
  }
}
