import { scenarios as texts } from '../text/en/scenarios';
import { say } from '../text/say';
import type { ScenarioCard, SeatCard } from '../views/cards';
import type { Token } from '../views/seen';
import { cloneJson } from '../world/clone';
import type { Crisis, ScheduledCrisis } from '../world/crisis';
import type { World } from '../world/world';
import { anarchyWorld, FIRST_YEAR, YEARS_PER_TURN } from './generate/anarchy';
import { CAST, listedSeats } from './generate/cast';
import gulf1990 from './gulf-1990.json';
import { readScenario, type ScenarioFile } from './schema';

/** A scenario that can be played. */
export interface Scenario {
  card: ScenarioCard;
  /** Crises that break on purpose, with what history did of them as the note. */
  schedule: readonly ScheduledCrisis[];
  /** The world at the start of a game, without seats: the engine seats those who play. A new copy each time. */
  start(seed: number): World;
  /** What history did about a crisis of the schedule, by the turn in play; null for any other crisis. */
  history(crisis: Pick<Crisis, 'kind' | 'place' | 'scheduled' | 'since'>, turn: number): Token | null;
}

/** Nobody has made a scenario of this id. */
export class UnknownScenario extends Error {
  readonly id: string;
  readonly known: readonly string[];
  constructor(id: string, known: readonly string[]) {
    super(`There is no scenario '${id}'. The known ones are: ${known.join(', ')}.`);
    this.name = 'UnknownScenario';
    this.id = id;
    this.known = known;
  }
}

const MAKERS: Readonly<Record<string, () => Scenario>> = {
  'gulf-1990': () => fromFile(readScenario(gulf1990)),
  'immature-anarchy': immatureAnarchy,
};
const made = new Map<string, Scenario>();

/** Ids of all scenarios, in the order in which they are offered. */
export function scenarioIds(): string[] {
  return Object.keys(MAKERS);
}

/** The scenario of an id. Throws `UnknownScenario`, or `ScenarioError` when its file is broken. */
export function scenario(id: string): Scenario {
  const ready = made.get(id);
  if (ready) return ready;
  const make = Object.hasOwn(MAKERS, id) ? MAKERS[id] : undefined;
  if (!make) throw new UnknownScenario(id, scenarioIds());
  const scenario = make();
  made.set(id, scenario);
  return scenario;
}

/** A scenario out of a file that was read and checked. */
function fromFile(file: ScenarioFile): Scenario {
  const { id, world } = file;
  // Parsed once more, so that its records are laid out alike whatever checked them, and copies of them too.
  const original = JSON.parse(JSON.stringify(world)) as World;
  const seats = file.seats.map((seat): SeatCard => {
    const state = world.states[seat.id];
    if (!state) throw new Error(`The seat '${seat.id}' of '${id}' has no state.`);
    return { ...seat, name: state.name, brief: [{ key: `scenario.${id}.brief.${seat.id}` }] };
  });
  const history: Scenario['history'] = (crisis, turn) => {
    const isListed = file.schedule.some(
      (entry) => entry.kind === crisis.kind && entry.place === crisis.place,
    );
    if (!crisis.scheduled || !isListed) return null;
    return lastKnown(`history.${id}.${crisis.kind}`, turn - crisis.since);
  };
  return {
    card: {
      id,
      title: word(`scenario.${id}.title`),
      summary: word(`scenario.${id}.summary`),
      year: world.year,
      yearsPerTurn: world.yearsPerTurn,
      turns: file.turns,
      minutes: file.minutes,
      states: Object.keys(world.states).length,
      seats,
      briefing: paragraphs(`scenario.${id}.briefing`),
    },
    schedule: file.schedule.map((entry) => {
      const token = lastKnown(`history.${id}.${entry.kind}`, 0);
      return token && entry.note === undefined ? { ...entry, note: word(token.key) } : entry;
    }),
    start: () => cloneJson(original),
    history,
  };
}

const ANARCHY_TURNS = 24;
const ANARCHY_MINUTES = 60;

/** An invented world: its cast is on the card, everything else comes from the seed of the game. */
function immatureAnarchy(): Scenario {
  const id = 'immature-anarchy';
  const regionOf = new Map(CAST.map((one) => [one.id, one.region]));
  const seats = listedSeats().map((seat): SeatCard => {
    const params = { state: seat.name, region: `region:${regionOf.get(seat.id)}` };
    const brief = [seat.rank, seat.order].map((which) => ({ key: `scenario.${id}.brief.${which}`, params }));
    return { ...seat, brief };
  });
  return {
    card: {
      id,
      title: word(`scenario.${id}.title`),
      summary: word(`scenario.${id}.summary`),
      year: FIRST_YEAR,
      yearsPerTurn: YEARS_PER_TURN,
      turns: ANARCHY_TURNS,
      minutes: ANARCHY_MINUTES,
      states: CAST.length,
      seats,
      briefing: paragraphs(`scenario.${id}.briefing`),
    },
    schedule: [],
    start: anarchyWorld,
    history: () => null,
  };
}

/** The step of a history that a crisis has come to; its last one for whatever runs on longer. */
function lastKnown(prefix: string, step: number): Token | null {
  for (let n = Math.max(0, step); n >= 0; n--)
    if (texts[`${prefix}.${n}`] !== undefined) return { key: `${prefix}.${n}` };
  return null;
}

/** `prefix.1`, `prefix.2` … as long as there are any. */
function paragraphs(prefix: string): string[] {
  const out: string[] = [];
  for (let n = 1; texts[`${prefix}.${n}`] !== undefined; n++) out.push(word(`${prefix}.${n}`));
  return out;
}

function word(key: string, params: Readonly<Record<string, string>> = {}): string {
  return say(texts, { key, params }, (_kind, id) => id);
}
