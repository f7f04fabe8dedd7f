import type { Crisis } from '../../world/crisis';
import { entryOf } from '../../world/ids';
import type { World } from '../../world/world';
import { add, type Because, type Effect, set } from '../effect';
import { CRISES as P } from '../parameters/crises';
import { RESPONSE as R } from '../parameters/response';
import type { Hazard, RuleContext } from '../rule';
import { aftermath } from './aftermath';
import { civilMeans, civilResistance } from './means';
import { capability, odds, product, share } from './weigh';

/** A crisis as it breaks: open, unanswered, and without a mandate. `clarity` and `cost` run 0–10. */
export function freshCrisis(
  ctx: RuleContext,
  kind: string,
  at: Hazard,
  id: string,
  ruleAtIssue: Crisis['ruleAtIssue'],
  clarity: number,
  cost: number,
): Crisis {
  return {
    id,
    kind,
    since: ctx.turn,
    stage: 'open',
    scheduled: false,
    place: at.place,
    target: at.target,
    victim: at.victim,
    severity: at.severity,
    ruleAtIssue,
    mandate: 0,
    clarity: tenth(clarity),
    cost: tenth(cost),
    forum: null,
    leader: null,
    circles: {},
    outcome: null,
  };
}

/** To a tenth, 0–10: as fine as a scale of judgement can be. */
function tenth(value: number): number {
  return Math.round(Math.min(10, Math.max(0, value)) * 10) / 10;
}

/** What decides a crisis once the circles stand, and what each ending does beyond the costs that all crises share. */
export interface Answer {
  /** Settled by arms: fighters bear losses, and force without a mandate is the leader's own. */
  arms: boolean;
  /** Means of the coalition, and what they must overcome, in the same unit. */
  means: number;
  need: number;
  /** A failed answer ends nothing: the crisis runs on. */
  failureRunsOn?: boolean;
  reversed(): Effect[];
  contained(): Effect[];
  failed(): Effect[];
}

/**
 * The ending of a crisis. Without a leader nobody answers and harm runs on, for no agent is assigned to stop it
 * (Walzer 2013); with one, a coalition that outweighs what it faces reverses the wrong, a lesser one may contain it.
 */
export function verdict(
  ctx: RuleContext,
  crisis: Crisis,
  because: Because,
  answer: Answer,
): { effects: Effect[]; outcome: Crisis['outcome'] } {
  if (crisis.leader === null) {
    return {
      outcome: 'unanswered',
      effects: [...ends(crisis, 'unanswered', because), ...unanswered(crisis, because)],
    };
  }
  const chances = odds(answer.means, answer.need);
  const reversed = ctx.chance.happens(`crisis.${crisis.id}.reversed`, chances);
  const holds = Math.max(
    odds(chances, P.containHardness.value),
    answer.arms ? pressure(ctx.world, crisis) : 0,
  );
  const held = reversed || ctx.chance.happens(`crisis.${crisis.id}.held`, holds);
  const outcome = reversed ? 'reversed' : held ? 'contained' : 'failed';
  const own = reversed ? answer.reversed() : held ? answer.contained() : answer.failed();
  return {
    outcome,
    effects: [
      ...ends(crisis, outcome, because, outcome === 'failed' && answer.failureRunsOn),
      ...own,
      ...aftermath(ctx, crisis, outcome, answer.arms, because),
    ],
  };
}

/** Odds that money and standing, without arms, ring in a wrong that they cannot undo: an embargo, if there is whom to. */
function pressure(world: World, crisis: Crisis): number {
  const target = crisis.target === null ? undefined : world.states[crisis.target];
  if (!target) return 0;
  const bears = product(target) + capability(target) + civilResistance(world, crisis);
  return odds(R.pressure.value * civilMeans(world, crisis), bears);
}

/** The crisis takes its outcome: one that nobody answers, or that `runsOn`, goes on; every other ending closes it. */
export function ends(
  crisis: Crisis,
  outcome: NonNullable<Crisis['outcome']>,
  because: Because,
  runsOn = outcome === 'unanswered',
): Effect[] {
  return [
    set('crisis', crisis.id, 'outcome', outcome, because),
    set('crisis', crisis.id, 'stage', runsOn ? 'running' : 'closed', because),
  ];
}

/** A wrong that nobody answers wears away the rule it breaks, and the body that was asked. */
function unanswered(crisis: Crisis, because: Because): Effect[] {
  const graveness = share(crisis.severity);
  const effects: Effect[] = [
    add(
      'system',
      'system',
      entryOf('primary', crisis.ruleAtIssue),
      -P.unansweredNorm.value * graveness,
      because,
    ),
  ];
  if (crisis.forum !== null) {
    effects.push(
      add('institution', crisis.forum, 'authority', -P.unansweredForum.value * graveness, because),
    );
  }
  return effects;
}
