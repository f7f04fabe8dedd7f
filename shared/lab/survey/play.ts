import { hashMoment, RULES_VERSION, type Setup, simulate, startWorld } from '../../engine';
import type { RegimeId } from '../../measures/reading';
import { seatScore } from '../../measures/score';
import { strategicPlayers } from '../../opponents';
import { CRISIS_KINDS } from '../../rules/crises';
import { POLICIES } from '../../rules/policies';
import type { OrderId } from '../../world/ids';
import type { World } from '../../world/world';
import type { Stage } from '../experiment/stage';
import { Tally } from '../experiment/tally';
import { dealtGame, type SurveySpec, seatedBy } from './spec';
import { Watch } from './watch';

/** What a survey keeps of one game; plain JSON, small enough to be handed from a worker by the thousand. */
export interface SurveyGame {
  start: string;
  balanced: boolean;
  seed: number;
  yearsPerTurn: number;
  /** Turns at an end of its scale, for each of GAUGES in their order. */
  ends: readonly number[];
  /** By institution: turns that its authority stood at an end, and turns that it was there. */
  authority: Readonly<Record<string, readonly [ends: number, turns: number]>>;
  /** How often, for each of POLICIES and of CRISIS_KINDS in their order. */
  policies: readonly number[];
  crises: readonly number[];
  /** Regimes as they were come to, each once; the first is the start's own. */
  regimes: readonly RegimeId[];
  /** Every seat's score on its own order's yardstick, when the game began and when it ended. */
  scores: readonly { order: OrderId; before: number; after: number }[];
  /** Hash of the last world: two games that came out alike have the same. */
  hash: string;
}

/** Play the game of this number, from 0. The same survey and number, the same result. */
export function playSurveyGame(spec: SurveySpec, stage: Stage, game: number): SurveyGame {
  const { start, seed, deal, yearsPerTurn } = dealtGame(spec, game);
  const from = stage.start(start.id);
  const { schedule } = from;
  const seated = seatedBy(from, deal);
  const setup: Setup = {
    scenario: start.id,
    seed,
    rules: RULES_VERSION,
    seats: seated.map((seat) => ({ ...seat, controller: 'computer' })),
    turns: spec.turns,
    difficulty: 'even',
  };
  const scores = (world: World) => seated.map(({ id }) => seatScore(world, id).value);
  const opening = startWorld({ schedule, start: (of) => paced(from.start(of), yearsPerTurn) }, setup);
  const before = scores(opening);
  const watch = new Watch(opening);
  const tally = new Tally();
  const players = strategicPlayers(seed);
  const { world } = simulate(
    { schedule, start: () => opening },
    setup,
    {
      ...players,
      orders(view, seat) {
        const orders = players.orders(view, seat);
        for (const { policy } of orders) tally.policy(policy);
        return orders;
      },
    },
    (now) => watch.look(now),
    {
      admit(effects) {
        for (const effect of effects) tally.note(effect);
        return effects;
      },
    },
  );
  const after = scores(world);
  return {
    start: start.id,
    balanced: start.balanced,
    seed,
    yearsPerTurn: opening.yearsPerTurn,
    ends: watch.ends,
    authority: watch.authority,
    policies: POLICIES.map(({ id }) => tally.of(`policies.${id}`)),
    crises: CRISIS_KINDS.map(({ id }) => tally.of(`crises.${id}`)),
    regimes: watch.regimes,
    scores: seated.map(({ order }, i) => ({ order, before: before[i] ?? 0, after: after[i] ?? 0 })),
    hash: hashMoment(world, new Map()),
  };
}

function paced(world: World, yearsPerTurn: number | null): World {
  return yearsPerTurn === null ? world : { ...world, yearsPerTurn };
}
