import { z } from 'zod';
import { ORDERS } from '../world/ids';
import type { Api, Request } from './contract';
import { fieldRefSchema, fieldSchema, gameIdSchema, idSchema, subjectKindSchema, whole } from './ids';
import { ordersSchema, policyOrderSchema, responseSchema, responsesSchema } from './orders-schema';
import { settingsSchema } from './settings-schema';

/** Seeds run over the positive whole numbers of 32 bits. */
export const MAX_SEED = 2_147_483_647;
/** Experiments run to 400 turns; no game is longer. */
export const MAX_TURNS = 400;
/** Fields whose course is asked for at once: more than any card shows. */
const MAX_FIELDS = 60;
/** Bytes of a game file; the longest game, of 400 turns, takes ten and a half megabytes. */
export const MAX_GAME_FILE = 16 * 1024 * 1024;
/** Letters of such a file in base64. */
export const MAX_BASE64 = Math.ceil(MAX_GAME_FILE / 3) * 4;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

const nothing = z.strictObject({});
const game = z.strictObject({ game: gameIdSchema });

/**
 * What may come in with each request. Unknown keys are refused, every text, list and number is bounded, and what
 * only the rules can know (whether an order is legal, whose seat it is) is left to them.
 */
export const REQUESTS: { readonly [R in Request]: z.ZodType<Api[R]['in']> } = {
  welcome: nothing,
  scenarios: nothing,
  library: nothing,
  newGame: z.strictObject({
    scenario: idSchema,
    seat: idSchema.nullable(),
    order: z.enum(ORDERS).nullable(),
    seed: whole(0, MAX_SEED).nullable(),
    difficulty: z.enum(['gentle', 'even', 'hard']),
    turns: whole(1, MAX_TURNS).nullable(),
  }),
  open: game,
  remove: game,
  importGame: z.strictObject({
    name: z.string().min(1).max(255),
    bytes: z.string().max(MAX_BASE64).regex(BASE64),
  }),
  exportGame: game,
  table: game,
  draft: z.strictObject({ game: gameIdSchema, orders: ordersSchema }),
  preview: z.strictObject({ game: gameIdSchema, order: policyOrderSchema }),
  advice: game,
  propose: z.strictObject({ game: gameIdSchema, to: idSchema, order: policyOrderSchema }),
  submit: z.strictObject({ game: gameIdSchema, orders: ordersSchema }),
  forecast: z.strictObject({ game: gameIdSchema, response: responseSchema }),
  respond: z.strictObject({ game: gameIdSchema, responses: responsesSchema }),
  step: game,
  film: z.strictObject({ game: gameIdSchema, turn: whole(0, MAX_TURNS) }),
  why: z.strictObject({ game: gameIdSchema, turn: whole(0, MAX_TURNS), subject: fieldRefSchema }),
  course: z.strictObject({
    game: gameIdSchema,
    turn: whole(0, MAX_TURNS),
    on: subjectKindSchema,
    id: idSchema,
    fields: z.array(fieldSchema).max(MAX_FIELDS),
  }),
  movers: z.strictObject({ game: gameIdSchema, from: whole(0, MAX_TURNS), to: whole(0, MAX_TURNS) }),
  settings: settingsSchema.partial(),
};

/** Whether a text names a request; what every object answers to (`constructor`) does not. */
export function isRequest(name: unknown): name is Request {
  return typeof name === 'string' && Object.hasOwn(REQUESTS, name);
}
