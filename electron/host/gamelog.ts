import type { Command, Setup } from '@shared/engine/game';
import { gameIdSchema, idSchema, lineSchema, whole } from '@shared/protocol/ids';
import { ordersSchema, policyOrderSchema, responsesSchema } from '@shared/protocol/orders-schema';
import { MAX_SEED, MAX_TURNS } from '@shared/protocol/schemas';
import type { PolicyOrder } from '@shared/views/seen';
import type { SeatId } from '@shared/world/ids';
import { ORDERS } from '@shared/world/ids';
import { z } from 'zod';
import { type Page, pageSchema } from './page';

/** What a game is called and whose it is; it stands at the head of its file. */
export interface GameHead {
  id: string;
  title: string;
  /** The person's seat; null when the game is only watched. */
  seat: SeatId | null;
  /** ISO time. */
  began: string;
  setup: Setup;
}

/** A game as it is kept: the log that rebuilds it, and a page for each finished turn to check and to watch it by. */
export interface GameLog {
  head: GameHead;
  commands: readonly Command[];
  /** The opening first (turn 0), then one for each finished turn. */
  pages: readonly Page[];
  /** Orders drafted and not yet handed in, and the turn they are for. */
  draft: { turn: number; orders: readonly PolicyOrder[] } | null;
}

const controller = z.enum(['person', 'computer']);

const setupSchema: z.ZodType<Setup> = z.strictObject({
  scenario: idSchema,
  seed: whole(0, MAX_SEED),
  rules: lineSchema(40),
  seats: z
    .array(z.strictObject({ id: idSchema, order: z.enum(ORDERS), listedOrder: z.enum(ORDERS), controller }))
    .min(1)
    .max(60),
  turns: whole(1, MAX_TURNS),
  difficulty: z.enum(['gentle', 'even', 'hard']),
});

export const headSchema: z.ZodType<GameHead> = z
  .strictObject({
    id: gameIdSchema,
    title: lineSchema(200),
    seat: idSchema.nullable(),
    began: z.iso.datetime(),
    setup: setupSchema,
  })
  .refine(isPlayable, { path: ['setup', 'seats'], error: 'not the one seat of a person that the game says' });

/** A game waits for each of its seats: for one of nobody, or for a second person's, it would wait for ever. */
function isPlayable({ seat, setup }: GameHead): boolean {
  const people = setup.seats.filter(({ controller: who }) => who === 'person').map(({ id }) => id);
  return people.length === (seat === null ? 0 : 1) && people.every((id) => id === seat);
}

export const commandSchema: z.ZodType<Command> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('orders'), seat: idSchema, orders: ordersSchema }),
  z.strictObject({ kind: z.literal('responses'), seat: idSchema, responses: responsesSchema }),
  z.strictObject({ kind: z.literal('sponsor'), seat: idSchema, actor: idSchema, order: policyOrderSchema }),
  z.strictObject({ kind: z.literal('changeOrder'), seat: idSchema, order: z.enum(ORDERS) }),
  z.strictObject({ kind: z.literal('control'), seat: idSchema, controller }),
]);

export const draftSchema = z.strictObject({ turn: whole(1, MAX_TURNS), orders: ordersSchema });

/** Sixty seats, four hundred turns, two commands and a few agreements a turn. */
export const MAX_COMMANDS = 60_000;

/** The body of a `.worldhouse` file. A draft is no part of it: it is the player's own and of the moment. */
export const logSchema = z.strictObject({
  head: headSchema,
  commands: z.array(commandSchema).max(MAX_COMMANDS),
  pages: z
    .array(pageSchema)
    .min(1)
    .max(MAX_TURNS + 1),
});
