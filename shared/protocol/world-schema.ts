import { z } from 'zod';
import { CIRCLES } from '../world/circles';
import { CAUSES } from '../world/ground';
import { ORDERS, PRIMARY_INSTITUTIONS, TRACKS } from '../world/ids';
import { DOMAINS } from '../world/institution';
import type { World } from '../world/world';
import { idSchema, lineSchema, whole } from './ids';

const name = lineSchema(200);
/** Far beyond any number of a world, and still so small that sums and products of a few stay numbers. */
const MOST = 1e12;
const number = z.number().min(-MOST).max(MOST);
const turn = whole(-1, 100_000);
/** Texts as long as a world ever needs for a region or a culture. */
const word = z.string().max(80);
/** Subjects of a kind by their ids. Readings take time by pairs of states, so there may not be any number of them. */
const subjects = <T>(one: z.ZodType<T>, most: number) =>
  z
    .record(idSchema, one)
    .refine((record) => Object.keys(record).length <= most, { error: `more than ${most}` });
const MOST_STATES = 200;
const MOST_PAIRS = (MOST_STATES * (MOST_STATES - 1)) / 2;
const MOST_OTHERS = 5000;
const perId = z.record(idSchema, number);
const perOrder = z.record(z.enum(ORDERS), number);
const ids = z.array(idSchema).max(400);

const state = z.strictObject({
  id: idSchema,
  name,
  label: name,
  region: word,
  culture: word,
  place: z.tuple([number, number, number]),
  borders: ids,
  population: number,
  standing: z.enum(['sovereign', 'annexed', 'failed']),
  ruler: idSchema.nullable(),
  force: number,
  wealth: number,
  technology: number,
  openness: number,
  cohesion: number,
  inequality: number,
  rights: number,
  accountability: number,
  legitimacy: number,
  opinion: number,
  bars: number,
  autonomy: number,
  debt: number,
  strife: number,
  carbon: number,
  commitment: number,
  mix: perOrder,
  judged: z.array(word).max(60),
});

const institution = z.strictObject({
  id: idSchema,
  name,
  label: name,
  domain: z.enum(DOMAINS),
  scope: z.enum(['global', 'regional', 'alternative']),
  region: word.nullable(),
  decision: z.enum(['veto', 'majority', 'weighted', 'consensus']),
  members: perId,
  votes: perId,
  offices: perId,
  vetoes: ids,
  authority: number,
  legitimacy: number,
  independence: number,
  enforcement: number,
  ownership: perOrder,
  founder: idSchema.nullable(),
});

const people = z.strictObject({
  id: idSchema,
  name,
  culture: word,
  shares: perId,
  home: idSchema.nullable(),
  autonomy: number,
  security: number,
  guarantor: idSchema.nullable(),
  grievance: number,
  claim: number,
});

const movement = z.strictObject({
  id: idSchema,
  name,
  cause: z.enum(CAUSES),
  strength: number,
  reach: perId,
  temper: number,
  leaning: perOrder,
  independence: number,
});

const corporation = z.strictObject({
  id: idSchema,
  name,
  sector: z.enum(['oil', 'finance', 'industry', 'technology', 'arms']),
  home: idSchema,
  strength: number,
  independence: number,
});

const dyad = z.strictObject({
  id: idSchema,
  a: idSchema,
  b: idSchema,
  amity: number,
  interdependence: number,
  recognition: z.enum(['none', 'deFacto', 'equal']),
  subordination: number,
  superior: idSchema.nullable(),
});

const treaty = z.strictObject({
  id: idSchema,
  kind: z.enum(['defence', 'trade', 'nonaggression', 'partnership']),
  parties: ids,
  since: turn,
});

const war = z.strictObject({
  id: idSchema,
  attackers: ids,
  defenders: ids,
  since: turn,
  crisis: idSchema.nullable(),
});

const crisis = z.strictObject({
  id: idSchema,
  kind: idSchema,
  since: turn,
  stage: z.enum(['open', 'running', 'closed']),
  scheduled: z.boolean(),
  place: idSchema,
  target: idSchema.nullable(),
  victim: idSchema.nullable(),
  severity: number,
  ruleAtIssue: z.enum(PRIMARY_INSTITUTIONS).exclude(['war']),
  mandate: number,
  clarity: number,
  cost: number,
  forum: idSchema.nullable(),
  leader: idSchema.nullable(),
  circles: z.record(idSchema, z.enum(CIRCLES)),
  outcome: z.enum(['reversed', 'contained', 'failed', 'unanswered', 'settled']).nullable(),
});

const seat = z.strictObject({
  id: idSchema,
  state: idSchema,
  order: z.enum(ORDERS),
  listedOrder: z.enum(ORDERS),
  controller: z.enum(['person', 'computer']),
  capital: number,
  income: number,
  credibility: number,
  start: perId,
});

const order = z.strictObject({
  id: z.enum(ORDERS),
  universality: number,
  supremacy: number,
  legitimacy: number,
  power: number,
  tracks: z.partialRecord(z.enum(TRACKS), number),
});

const system = z.strictObject({
  interactionCapacity: number,
  warming: number,
  worldSociety: number,
  primary: z.record(z.enum(PRIMARY_INSTITUTIONS), number),
  defaultRecognition: z.enum(['none', 'deFacto', 'equal']),
  centre: z.strictObject({ state: idSchema.nullable(), hold: number, disposition: number }),
});

/**
 * A whole world, as a saved game may bring one. A snapshot of a game by other rules cannot be worked out again,
 * so its shape is all that stands between a forged file and the screen.
 */
export const worldSchema: z.ZodType<World> = z.strictObject({
  scenario: idSchema,
  turn: whole(0, 100_000),
  year: number,
  yearsPerTurn: number,
  salt: number.optional(),
  system,
  orders: z.record(z.enum(ORDERS), order),
  states: subjects(state, MOST_STATES),
  institutions: subjects(institution, MOST_OTHERS),
  peoples: subjects(people, MOST_OTHERS),
  movements: subjects(movement, MOST_OTHERS),
  corporations: subjects(corporation, MOST_OTHERS),
  dyads: subjects(dyad, MOST_PAIRS),
  treaties: subjects(treaty, MOST_OTHERS),
  wars: subjects(war, MOST_OTHERS),
  crises: subjects(crisis, MOST_OTHERS),
  seats: subjects(seat, MOST_STATES),
});
