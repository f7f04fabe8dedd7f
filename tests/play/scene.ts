import {
  advance,
  type Command,
  command,
  type Game,
  newGame,
  type Outcome,
  type Playable,
  RULES_VERSION,
  type Setup,
} from '../../shared/engine';
import type { PolicyOrder, Response } from '../../shared/rules/rule';
import { scenario } from '../../shared/scenarios/catalogue';
import type { TurnRecord } from '../../shared/views/record';
import { aDyad, aMix, anInstitution, aState, aWorld } from '../../shared/world/build';
import type { OrderId } from '../../shared/world/ids';

/** A small table at which tests play: three seats, a fourth state, a body, and no crisis that breaks of itself. */

const ORDER_OF: Readonly<Record<string, OrderId>> = { aaa: 'liberal', bbb: 'sovereign', ccc: 'mercantilist' };

const calm: Playable = {
  schedule: [],
  start: () =>
    aWorld({
      yearsPerTurn: 1,
      states: [
        aState({ id: 'aaa', force: 80, wealth: 80, accountability: 90, mix: aMix(60, 10, 10, 20) }),
        aState({ id: 'bbb', force: 30, wealth: 30, openness: 0, debt: 0, mix: aMix(10, 10, 10, 70) }),
        aState({ id: 'ccc', force: 50, wealth: 60, openness: 0, debt: 0 }),
        aState({ id: 'ddd', openness: 0, debt: 0 }),
      ],
      dyads: [
        aDyad('aaa', 'bbb', { amity: 30, interdependence: 40 }),
        aDyad('aaa', 'ccc', { amity: -20 }),
        aDyad('bbb', 'ccc', { amity: 10 }),
        aDyad('aaa', 'ddd', { amity: 40 }),
      ],
      institutions: [
        anInstitution({ id: 'un', members: ['aaa', 'bbb', 'ccc', 'ddd'], depth: 90 }),
        anInstitution({ id: 'court', domain: 'law', members: ['aaa', 'bbb'], depth: 90 }),
      ],
    }),
};

function setup(turns: number, seats: readonly string[] = ['aaa', 'bbb', 'ccc']): Setup {
  return {
    scenario: 'table',
    seed: 7,
    rules: RULES_VERSION,
    seats: seats.map((id) => {
      const order = ORDER_OF[id] ?? 'liberal';
      return { id, order, listedOrder: order, controller: 'person' };
    }),
    turns,
    difficulty: 'even',
  };
}

export const aGame = (turns = 3, seats?: readonly string[]): Game => newGame(calm, setup(turns, seats));

/** The Gulf with these seats, in which Iraq annexes Kuwait in the first turn. */
export function gulfGame(...seats: readonly string[]): Game {
  const { card } = scenario('gulf-1990');
  const listed = card.seats.filter((seat) => seats.includes(seat.id));
  return newGame(scenario('gulf-1990'), {
    ...setup(4, []),
    scenario: 'gulf-1990',
    seats: listed.map(({ id, order }) => ({ id, order, listedOrder: order, controller: 'person' })),
  });
}

/** Send a command that must be taken. */
export function sent(game: Game, cmd: Command): Game {
  const { game: next, outcome } = command(game, cmd);
  if (!outcome.ok) throw new Error(`${cmd.kind} of ${cmd.seat} was refused: ${outcome.code}`);
  return next;
}

/** Send a command that must be refused: its code. Throws when the game was not left as it was. */
export function refused(game: Game, cmd: Command): string {
  const { game: next, outcome }: { game: Game; outcome: Outcome } = command(game, cmd);
  if (outcome.ok) throw new Error(`${cmd.kind} of ${cmd.seat} was taken`);
  if (next !== game) throw new Error(`a refused command changed the game`);
  return outcome.code;
}

export const orders = (seat: string, ...list: readonly PolicyOrder[]): Command => ({
  kind: 'orders',
  seat,
  orders: list,
});
export const responses = (seat: string, ...list: readonly Response[]): Command => ({
  kind: 'responses',
  seat,
  responses: list,
});

export function at(policy: string, target: string, over: Partial<PolicyOrder> = {}): PolicyOrder {
  const [on = 'none', id = 'none'] = target.split(':');
  return { policy, target: { on: on as PolicyOrder['target']['on'], id }, ...over };
}

/** Play a turn to its end with what was handed in. */
export function played(game: Game): { game: Game; record: TurnRecord } {
  const step = advance(game);
  if (!step.record) return played(step.game);
  return { game: step.game, record: step.record };
}

/** What a rule added to a field of a subject in a turn, all together. */
export function added(record: TurnRecord, rule: string, subject: string, field: string): number {
  let sum = 0;
  for (const e of record.entries) {
    if (e.kind !== 'add' || e.rule !== rule || `${e.on}:${e.id}` !== subject || e.field !== field) continue;
    sum += (e.after as number) - (e.before as number);
  }
  return Math.round(sum * 1000) / 1000;
}
