import type { Command, Game, Setup } from '@shared/engine/game';
import type { TurnRecord } from '@shared/views/record';
import type { World } from '@shared/world/world';
import type { Moment, Page } from './page';
import { pageOf } from './page';
import type { Rules } from './rules';
import { Trouble, trouble } from './trouble';

/** A game and how it came to be. Immutable: what fails leaves no trace. */
export interface Story {
  game: Game;
  commands: readonly Command[];
  /** Commands since the phase began. */
  handedIn: number;
  records: readonly TurnRecord[];
  /** The start, then the end of each finished turn. */
  moments: readonly Moment[];
  /** Of each finished turn the world as it was when it asked for responses; null where nothing asked. */
  asked: readonly (World | null)[];
}

/** Commands that a phase may take: more than sixty seats and all that may be agreed on come to. */
const MOST_A_PHASE = 500;

/** The start of a game. Throws an error with code and reason when the setup cannot be. */
export function begin(rules: Rules, setup: Setup): Story {
  const game = rules.begin(setup);
  const { world } = game;
  const opening: Moment = {
    world,
    carry: Object.fromEntries(game.carry),
    measures: rules.measure(world),
    scores: rules.scores(world),
  };
  return { game, commands: [], handedIn: 0, records: [], moments: [opening], asked: [] };
}

/** Takes a command, and plays on when it was the last that was awaited. Throws a Trouble when it is refused. */
export function take(rules: Rules, story: Story, command: Command): Story {
  if (story.handedIn >= MOST_A_PHASE) throw trouble('tooMuchHandedIn', { most: MOST_A_PHASE });
  const { game, outcome } = rules.command(story.game, command);
  if (!outcome.ok) throw new Trouble(outcome.code, outcome.reason);
  const commands = [...story.commands, command];
  const taken: Story = { ...story, game, commands, handedIn: story.handedIn + 1 };
  return rules.ready(game) ? playOn(rules, taken) : taken;
}

function playOn(rules: Rules, story: Story): Story {
  const { game, record } = rules.advance(story.game);
  if (!record) return { ...story, game, handedIn: 0 };
  const moment: Moment = {
    world: game.world,
    carry: Object.fromEntries(game.carry),
    measures: record.measures,
    scores: record.scores,
  };
  return {
    ...story,
    game,
    handedIn: 0,
    records: [...story.records, record],
    moments: [...story.moments, moment],
    asked: [...story.asked, story.game.awaits === 'responses' ? story.game.world : null],
  };
}

/**
 * Every computer seat hands in what is awaited of it now, which may end the phase; with `everyone` the computer moves
 * for the people too.
 */
export function moveComputers(rules: Rules, story: Story, everyone = false): Story {
  const { awaits, orders, responses, world } = story.game;
  const handed = awaits === 'orders' ? orders : responses;
  const seats = story.game.setup.seats.map(({ id }) => id);
  let next = story;
  for (const seat of seats) {
    const moves = everyone || world.seats[seat]?.controller === 'computer';
    if (!moves || handed[seat] !== undefined) continue;
    if (awaits === 'orders') next = takeOrNothing(rules, next, ordersOf(rules, story.game, seat));
    else if (awaits === 'responses') next = takeOrNothing(rules, next, responsesOf(rules, story.game, seat));
  }
  return next;
}

const ordersOf = (rules: Rules, game: Game, seat: string): Command => ({
  kind: 'orders',
  seat,
  orders: rules.computerOrders(game, seat),
});

const responsesOf = (rules: Rules, game: Game, seat: string): Command => ({
  kind: 'responses',
  seat,
  responses: rules.computerResponses(game, seat),
});

/** A computer seat that asks for what cannot be sits the phase out: the game goes on for everyone else. */
function takeOrNothing(rules: Rules, story: Story, command: Command): Story {
  try {
    return take(rules, story, command);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    if (command.kind === 'orders') return take(rules, story, { ...command, orders: [] });
    if (command.kind === 'responses') return take(rules, story, { ...command, responses: [] });
    throw error;
  }
}

/** The page of a finished turn; of turn 0 the opening. */
export function pageAt(rules: Rules, story: Story, turn: number): Page {
  const after = story.moments[turn];
  if (!after) throw new RangeError(`turn ${turn} is not finished`);
  const record = story.records[turn - 1];
  if (!record) {
    const hash = rules.hash(after.world, after.carry);
    return pageOf({ turn: 0, orders: [], responses: [], entries: [], crises: [], hash }, null, after);
  }
  const { measures: _measures, scores: _scores, ...deeds } = record;
  return pageOf(deeds, story.moments[turn - 1] ?? null, after);
}
