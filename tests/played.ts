import { advance, type Command, command, type Game, newGame, RULES_VERSION } from '../shared/engine';
import { namedStart, namedStartIds } from '../shared/lab/starts';
import { randomPlayers } from '../shared/opponents';
import { asLuck } from '../shared/rules/chance';
import { CRISIS_KINDS } from '../shared/rules/crises';
import { persuasionsFor } from '../shared/rules/response/persuade';
import type { Response } from '../shared/rules/rule';
import { scenario } from '../shared/scenarios/catalogue';
import type { LedgerEntry, TurnRecord } from '../shared/views/record';
import type { SeatView } from '../shared/views/view';
import { viewFor } from '../shared/views/viewFor';
import { inOrder, lookups } from '../shared/world/lookups';
import type { World } from '../shared/world/world';

export interface PlayedGame {
  /** What each turn did. */
  records: TurnRecord[];
  /** Every change of every turn. */
  entries: LedgerEntry[];
  /** The first world, and one for each kind and stage of crisis that waited for an answer. */
  worlds: World[];
  /** The world at the end of each turn. */
  ends: World[];
}

const players = (seed: number) => {
  const random = randomPlayers(seed);
  return {
    orders: random.orders,
    /** Any place, and any persuasion that is on offer first. */
    responses(view: SeatView, seat: string, open: readonly string[]): Response[] {
      const at = view.world.seats[seat];
      return random.responses(view, seat, open).map((response) => {
        const crisis = view.world.crises[response.crisis];
        const offer = crisis && at ? persuasionsFor(view.world, at.state, crisis)[0] : undefined;
        if (!offer || !crisis || response.circle !== 'support') return response;
        return { ...response, persuade: [{ act: offer.act, target: offer.target, crisis: crisis.id }] };
      });
    },
  };
};

/**
 * A game of players who try anything, each kind of crisis breaking once by schedule where it is likeliest. One seat
 * changes its order as soon as it can pay for it.
 */
export function playedGame(id: string, seed: number, turns: number): PlayedGame {
  const { seats: listed, start, schedule } = startOf(id);
  const seats = listed.map((s) => ({
    id: s.id,
    order: s.order,
    listedOrder: s.order,
    controller: 'computer' as const,
  }));
  const playable = { start, schedule: [...schedule, ...everyKind(start(seed))] };
  const setup = { scenario: id, seed, rules: RULES_VERSION, seats, turns, difficulty: 'even' as const };
  let game: Game = newGame(playable, setup);
  const { orders, responses } = players(seed);
  const records: TurnRecord[] = [];
  const ends: World[] = [];
  const worlds = [game.world];
  const shown = new Set<string>();
  const turncoat = seats.find((s) => s.order === 'liberal')?.id ?? '';
  while (game.awaits !== 'over') {
    const open = inOrder(game.world.crises).flatMap((c) => (c.stage === 'closed' ? [] : [c.id]));
    for (const { id: seat } of seats) {
      const view = viewFor(game.world, seat);
      const cmd: Command =
        game.awaits === 'orders'
          ? { kind: 'orders', seat, orders: orders(view, seat) }
          : { kind: 'responses', seat, responses: responses(view, seat, open) };
      game = command(game, cmd).game;
    }
    if (game.world.turn > 1)
      game = command(game, { kind: 'changeOrder', seat: turncoat, order: 'sovereign' }).game;
    const fresh = waiting(game).filter((crisis) => !shown.has(crisis));
    if (fresh.length > 0) worlds.push(game.world);
    for (const crisis of fresh) shown.add(crisis);
    const step = advance(game);
    game = step.game;
    if (!step.record) continue;
    records.push(step.record);
    ends.push(game.world);
  }
  return { records, entries: records.flatMap(({ entries }) => entries), worlds, ends };
}

/** Who sits where at the start of a scenario, or of a named start such as `spectrum.empire`. */
function startOf(id: string) {
  if (namedStartIds().includes(id)) return namedStart(id);
  const { card, start, schedule } = scenario(id);
  return { seats: card.seats, start, schedule };
}

/** Kinds of crisis that wait for an answer, and whether nobody gave one before. */
function waiting(game: Game): string[] {
  if (game.awaits !== 'responses') return [];
  return inOrder(game.world.crises).flatMap((c) => (c.stage === 'closed' ? [] : [`${c.kind} ${c.stage}`]));
}

/** One crisis of each kind, two a turn from the second on, where its hazard is greatest. */
function everyKind(world: World) {
  const ctx = {
    world,
    look: lookups(world),
    turn: 1,
    years: world.yearsPerTurn,
    chance: asLuck('likely'),
    moment: {},
  };
  return CRISIS_KINDS.flatMap((kind, i) => {
    const [worst] = kind.hazards(ctx).sort((a, b) => b.rate - a.rate);
    if (!worst) return [];
    const { place, target, victim, severity } = worst;
    return [{ turn: Math.floor(i / 2) + 2, kind: kind.id, place, target, victim, severity }];
  });
}
