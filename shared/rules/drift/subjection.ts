import { ref } from '../../world/ref';
import { EQUALS_BEAR } from '../../world/relations';
import type { State } from '../../world/state';
import { type Effect, set } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import type { Drift, RuleContext } from '../rule';
import { rise } from '../steps';
import { commandOver, gripOf, type Levies, leviesOf, means, unprotected } from './burden';
import { realmOf } from './centre';
import { drip, eachInTurn, type Pair, pairsOf, rounds } from './gauge';

/**
 * Power over the weak grows where no society forbids it: the near and weak fall into dependence, dependence becomes
 * rule, and equality in law goes before it. Sovereignty, a balance of power and a superior's own citizens hold it
 * back; whoever rules much renews its rule the faster, with the arms of all it rules (Watson in Buzan 1993; Walzer
 * 2013: conquest leads to empire).
 */
export const subjection: Drift = {
  id: 'subjection',
  title: { key: 'drift.subjection.title' },
  source: 'Walzer 2013',
  reads: [
    'dyad.amity',
    'dyad.recognition',
    'dyad.subordination',
    'dyad.superior',
    'state.accountability',
    'state.commitment',
    'state.force',
    'state.ruler',
    'state.standing',
    'state.wealth',
    'system.centre.hold',
    'system.centre.state',
    'system.primary.*',
  ],
  writes: ['dyad.recognition', 'dyad.subordination', 'dyad.superior'],
  run(ctx) {
    const effects: Effect[] = [];
    const every = rounds(ctx);
    const span = ctx.years * every;
    const { primary } = ctx.world.system;
    const alone = 1 - (P.subjectBalance.value * primary.balanceOfPower) / 100;
    const levies = leviesOf(ctx);
    eachInTurn(ctx, pairsOf(ctx), every, (pair) => {
      const lawless = alone * unprotected(primary.sovereignty, pair.dyad.recognition);
      if (pair.dyad.superior === null) begin(ctx, effects, pair, levies, lawless * span);
      else deepen(ctx, effects, pair, { levies, lawless, span });
    });
    return effects;
  },
};

/** What all bonds have in common in a round. */
interface Reign {
  levies: Levies;
  /** What neither sovereignty nor a balance of power holds back, 0–1. */
  lawless: number;
  span: number;
}

/** What the superior's own citizens leave of its appetite. */
function unbound(superior: State): number {
  return 1 - (P.subjectRepublic.value * superior.accountability) / 100;
}

/** A weak neighbour that nobody's recognition as an equal protects falls into dependence. */
function begin(ctx: RuleContext, effects: Effect[], pair: Pair, levies: Levies, lawless: number): void {
  const { dyad, a, b, near } = pair;
  if (near < P.subjectNear.value || dyad.recognition === 'equal') return;
  const [strong, weak] = a.force >= b.force ? [a, b] : [b, a];
  if (commandOver(dyad, strong, weak, levies) < P.subjectRatio.value) return;
  const odds = P.subjectOdds.value * lawless * unbound(strong);
  if (!ctx.chance.happens(`subjection.${dyad.id}`, Math.min(1, odds))) return;
  const because = { rule: 'drift.subjection', from: [ref('state', strong.id, 'force')] };
  effects.push(
    set('dyad', dyad.id, 'superior', strong.id, because),
    set('dyad', dyad.id, 'subordination', P.subjectFirst.value, because),
  );
}

/** Rule is renewed as far as the ruler's arms and means suffice; an equal can be pressed only so far before equality goes. */
function deepen(ctx: RuleContext, effects: Effect[], pair: Pair, { levies, lawless, span }: Reign): void {
  const { dyad, a, b } = pair;
  const { centre, primary } = ctx.world.system;
  const [over, under] = dyad.superior === a.id ? [a, b] : [b, a];
  const grip = gripOf(dyad, over, under, levies);
  const realm = Math.max(realmOf(ctx, over.id), centre.state === over.id ? centre.hold : 0);
  const centred = P.subjectAlone.value + (P.subjectCentre.value * realm) / 100;
  const appetite = P.subjectGrow.value * span * lawless * unbound(over) * centred;
  const gain = rise(dyad.subordination, appetite * grip * means(ctx, over.id));
  const because = { rule: 'drift.subjection', from: [ref('state', over.id, 'force')] };
  if (dyad.recognition !== 'equal') {
    if (gain >= P.subjectLeast.value) drip(effects, 'dyad', dyad.id, 'subordination', gain, because);
    return;
  }
  const most = Math.min(EQUALS_BEAR, P.subjectEquals.value);
  const pressed = Math.min(gain, most - dyad.subordination);
  if (pressed >= P.subjectLeast.value) drip(effects, 'dyad', dyad.id, 'subordination', pressed, because);
  if (dyad.subordination + gain < most || grip < 1) return;
  const unguarded = (1 - primary.sovereignty / 100) * (1 - over.commitment / 100);
  const odds = Math.min(1, P.subjectStrips.value * span * unguarded);
  if (ctx.chance.happens(`stripped.${dyad.id}`, odds)) {
    const from = [ref('system', 'system', 'primary.sovereignty'), ref('state', over.id, 'commitment')];
    effects.push(set('dyad', dyad.id, 'recognition', 'deFacto', { rule: 'drift.subjection', from }));
  }
}
