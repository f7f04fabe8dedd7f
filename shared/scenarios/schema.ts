import { z } from 'zod';
import type { SeatCard } from '../views/cards';
import { CIRCLES } from '../world/circles';
import type { Crisis, ScheduledCrisis } from '../world/crisis';
import { CAUSES } from '../world/ground';
import { ORDERS, PRIMARY_INSTITUTIONS, TRACKS } from '../world/ids';
import { DOMAINS } from '../world/institution';
import { isReserved } from '../world/reserved';
import type { World } from '../world/world';

/**
 * Schemas of a whole world and of a scenario file: shapes and bounds. What one part of a world says of another is
 * held by `checkWorld`. A saved game's world is held by the protocol's own, which bounds what strangers may send.
 */

const isFree = (word: string) => !isReserved(word);
const id = z
  .string()
  .regex(/^[a-z][A-Za-z0-9.~-]*$/, 'must be a lower-case id')
  .refine(isFree, 'must not be a word that every object answers to');
const word = z.string().min(1);
const index = z.number().min(0).max(100);
const signed = z.number().min(-100).max(100);
const tenth = z.number().min(0).max(10);
const whole = z.number().int();
/** Records may hold any id as a key, but never one that would reach into the object itself. */
const recordOf = <T extends z.ZodType>(value: T) =>
  z.record(z.string().refine(isFree, 'must not be a word that every object answers to'), value);
const byOrder = z.strictObject({
  liberal: index,
  transformative: index,
  mercantilist: index,
  sovereign: index,
});
const recognition = z.enum(['none', 'deFacto', 'equal']);

const system = z.strictObject({
  interactionCapacity: index,
  warming: index,
  worldSociety: index,
  primary: z.record(z.enum(PRIMARY_INSTITUTIONS), index),
  defaultRecognition: recognition,
  centre: z.strictObject({ state: id.nullable(), hold: index, disposition: index }),
});

const order = z.strictObject({
  id: z.enum(ORDERS),
  universality: index,
  supremacy: index,
  legitimacy: index,
  power: index,
  tracks: z.partialRecord(z.enum(TRACKS), index),
});

const coordinate = z.number().min(-1).max(1);
const state = z.strictObject({
  id,
  name: word,
  label: word.max(14),
  region: word,
  culture: word,
  place: z.tuple([coordinate, coordinate, coordinate]).readonly(),
  borders: z.array(id).readonly(),
  population: z.number().positive(),
  standing: z.enum(['sovereign', 'annexed', 'failed']),
  ruler: id.nullable(),
  force: index,
  wealth: index,
  technology: index,
  openness: index,
  cohesion: index,
  inequality: index,
  rights: index,
  accountability: index,
  legitimacy: index,
  opinion: signed,
  bars: index,
  autonomy: index,
  debt: index,
  strife: index,
  carbon: index,
  commitment: index,
  mix: byOrder,
  judged: z.array(word).readonly(),
});

const institution = z.strictObject({
  id,
  name: word,
  label: word,
  domain: z.enum(DOMAINS),
  scope: z.enum(['global', 'regional', 'alternative']),
  region: word.nullable(),
  decision: z.enum(['veto', 'majority', 'weighted', 'consensus']),
  members: recordOf(index),
  votes: recordOf(index),
  offices: recordOf(index),
  vetoes: z.array(id).readonly(),
  authority: index,
  legitimacy: index,
  independence: index,
  enforcement: index,
  ownership: byOrder,
  founder: id.nullable(),
});

const people = z.strictObject({
  id,
  name: word,
  culture: word,
  shares: recordOf(z.number().min(0).max(100000)),
  home: id.nullable(),
  autonomy: index,
  security: index,
  guarantor: id.nullable(),
  grievance: index,
  claim: index,
});

const movement = z.strictObject({
  id,
  name: word,
  cause: z.enum(CAUSES),
  strength: index,
  reach: recordOf(index),
  temper: index,
  leaning: byOrder,
  independence: index,
});

const corporation = z.strictObject({
  id,
  name: word,
  sector: z.enum(['oil', 'finance', 'industry', 'technology', 'arms']),
  home: id,
  strength: index,
  independence: index,
});

const dyad = z.strictObject({
  id,
  a: id,
  b: id,
  amity: signed,
  interdependence: index,
  recognition,
  subordination: index,
  superior: id.nullable(),
});

const treaty = z.strictObject({
  id,
  kind: z.enum(['defence', 'trade', 'nonaggression', 'partnership']),
  parties: z.array(id).min(2).readonly(),
  since: whole.min(-1),
});

const war = z.strictObject({
  id,
  attackers: z.array(id).min(1).readonly(),
  defenders: z.array(id).min(1).readonly(),
  since: whole,
  crisis: id.nullable(),
});

const crisis: z.ZodType<Crisis> = z.strictObject({
  id,
  kind: word,
  since: whole,
  stage: z.enum(['open', 'running', 'closed']),
  scheduled: z.boolean(),
  place: id,
  target: id.nullable(),
  victim: id.nullable(),
  severity: index,
  ruleAtIssue: z.enum([
    'sovereignty',
    'territoriality',
    'internationalLaw',
    'diplomacy',
    'nationalism',
    'balanceOfPower',
  ]),
  mandate: tenth,
  clarity: tenth,
  cost: tenth,
  forum: id.nullable(),
  leader: id.nullable(),
  circles: recordOf(z.enum(CIRCLES)),
  outcome: z.enum(['reversed', 'contained', 'failed', 'unanswered', 'settled']).nullable(),
});

const seat = z.strictObject({
  id,
  state: id,
  order: z.enum(ORDERS),
  listedOrder: z.enum(ORDERS),
  controller: z.enum(['person', 'computer']),
  capital: z.number().min(0).max(99),
  income: z.number().min(0).max(99),
  credibility: index,
  start: recordOf(z.number()),
});

/** A whole world, as a scenario starts it or a save keeps it. */
export const worldSchema: z.ZodType<World> = z.strictObject({
  scenario: word,
  turn: whole.min(0),
  year: z.number(),
  yearsPerTurn: z.number().positive(),
  system,
  orders: z.strictObject({ liberal: order, transformative: order, mercantilist: order, sovereign: order }),
  states: recordOf(state),
  institutions: recordOf(institution),
  peoples: recordOf(people),
  movements: recordOf(movement),
  corporations: recordOf(corporation),
  dyads: recordOf(dyad),
  treaties: recordOf(treaty),
  wars: recordOf(war),
  crises: recordOf(crisis),
  seats: recordOf(seat),
});

const scheduled: z.ZodType<ScheduledCrisis> = z.strictObject({
  turn: whole.min(1),
  kind: word,
  place: id,
  target: id.nullable(),
  victim: id.nullable(),
  severity: index,
  clarity: tenth.optional(),
  cost: tenth.optional(),
  note: word.optional(),
});

/** A playable seat as a file lists it; its name is its state's, its brief is in the catalogue of texts. */
type ListedSeat = Pick<SeatCard, 'id' | 'order' | 'rank' | 'solo'>;

const listedSeat: z.ZodType<ListedSeat> = z.strictObject({
  id,
  order: z.enum(ORDERS),
  rank: z.enum(['great', 'major', 'middle', 'small']),
  solo: z.boolean(),
});

/** A scenario as its file holds it. */
export interface ScenarioFile {
  /** Version of this shape. */
  format: 1;
  id: string;
  turns: number;
  /** Expected playing time alone, minutes. */
  minutes: number;
  seats: readonly ListedSeat[];
  schedule: readonly ScheduledCrisis[];
  world: World;
}

const scenarioSchema: z.ZodType<ScenarioFile> = z.strictObject({
  format: z.literal(1, 'is a version of the format that this program does not know'),
  id,
  turns: whole.min(5).max(40),
  minutes: whole.positive(),
  seats: z.array(listedSeat).min(12).readonly(),
  schedule: z.array(scheduled).readonly(),
  world: worldSchema,
});

/** A file that is no scenario, with what is wrong in it, place by place. */
export class ScenarioError extends Error {
  readonly faults: readonly string[];
  constructor(what: string, faults: readonly string[]) {
    const shown = faults.slice(0, 8).map((fault) => `\n  ${fault}`);
    const more = faults.length > 8 ? `\n  and ${faults.length - 8} more` : '';
    super(`${what}:${shown.join('')}${more}`);
    this.name = 'ScenarioError';
    this.faults = faults;
  }
}

/** Reads a scenario file. Throws a `ScenarioError` that names every fault by its place. */
export function readScenario(data: unknown): ScenarioFile {
  const read = scenarioSchema.safeParse(data);
  if (read.success) return read.data;
  throw new ScenarioError(
    'This file is not a scenario that can be played',
    read.error.issues.map((issue) => `${issue.path.map(String).join('.') || 'the file'}: ${issue.message}`),
  );
}
