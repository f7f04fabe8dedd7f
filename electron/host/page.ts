import { idSchema, whole } from '@shared/protocol/ids';
import { policyOrderSchema, responseSchema } from '@shared/protocol/orders-schema';
import { MAX_TURNS } from '@shared/protocol/schemas';
import { worldSchema } from '@shared/protocol/world-schema';
import type { TurnRecord } from '@shared/views/record';
import type { Measures, Reading } from '@shared/views/seen';
import { CIRCLES } from '@shared/world/circles';
import type { SeatId } from '@shared/world/ids';
import type { World } from '@shared/world/world';
import { z } from 'zod';
import { change, type Delta, deltaSchema, difference, type Json } from './delta';
import { fromRows, toRows } from './ledger';
import { measuresSchema, readingSchema, tokenSchema } from './readings-schema';

/** How things stood when a turn ended. */
export interface Moment {
  world: World;
  measures: Measures;
  scores: Record<SeatId, Reading>;
  /** Trickles that the engine still holds back; they are part of what is hashed. */
  carry: Record<string, number>;
}

/** What a turn did, without what stands in its moment. */
type Deeds = Omit<TurnRecord, 'measures' | 'scores'>;

/**
 * A finished turn as it is kept. Whoever plays a game again needs no more of it than the hash, so the rest is one
 * text that is read only when a game has to be watched from its pages.
 */
export interface Page {
  turn: number;
  hash: string;
  /** JSON of what the turn did, and of how its moment differs from the one before. */
  text: string;
}

/** A turn's text is never longer, whatever a file says; the longest ever seen has 360,000 letters. */
export const MAX_TEXT = 4 * 1024 * 1024;

export const pageSchema: z.ZodType<Page> = z.strictObject({
  turn: whole(0, MAX_TURNS),
  hash: z.string().regex(/^[0-9a-f]{8,64}$/),
  text: z.string().max(MAX_TEXT),
});

const terms = z.array(z.strictObject({ term: idSchema, amount: z.number() })).max(40);

const crisis = z.strictObject({
  id: idSchema,
  broke: z.boolean(),
  offered: idSchema.nullable(),
  leadership: tokenSchema.nullable(),
  circles: z.record(idSchema, z.enum(CIRCLES)),
  reasons: z.record(idSchema, z.strictObject({ chosen: z.boolean(), terms })),
  outcome: z.string().max(40).nullable(),
});

const played = z.strictObject({
  id: idSchema,
  seat: idSchema,
  order: policyOrderSchema,
  cost: z.number(),
  result: z.enum(['done', 'refused', 'overruled']),
  note: tokenSchema.nullable(),
});

const answered = z.strictObject({
  seat: idSchema,
  response: responseSchema,
  result: z.enum(['done', 'refused']),
  note: tokenSchema.nullable(),
});

const textSchema = z.strictObject({
  orders: z.array(played).max(2000),
  responses: z.array(answered).max(2000),
  crises: z.array(crisis).max(200),
  ledger: z.unknown(),
  delta: deltaSchema.nullable(),
});

const momentSchema: z.ZodType<Moment> = z.strictObject({
  world: worldSchema,
  measures: measuresSchema,
  scores: z.record(idSchema, readingSchema),
  carry: z.record(z.string().max(300), z.number()),
});

/** The page of a turn. `before` is null for the opening. */
export function pageOf(deeds: Deeds, before: Moment | null, after: Moment): Page {
  const { turn, hash, orders, responses, crises, entries } = deeds;
  const delta: Delta | null = difference(asJson(before), asJson(after));
  const text = JSON.stringify({ orders, responses, crises, ledger: toRows(entries), delta });
  return { turn, hash, text };
}

/**
 * What a page tells: the turn's deeds, and the moment that it led to, both checked for their shape. Throws where the
 * page does not fit, which in a file with sound checksums only happens when someone has forged it.
 */
export function readPage(before: Moment | null, page: Page): { deeds: Deeds; after: Moment } {
  const { turn, hash, text } = page;
  const { ledger, delta, ...acts } = textSchema.parse(JSON.parse(text));
  const deeds: Deeds = { turn, ...acts, entries: fromRows(ledger), hash };
  return { deeds, after: momentSchema.parse(change(asJson(before), delta)) };
}

/** Worlds and measures are plain JSON by their types' own word; `undefined` is nowhere in them. */
function asJson(moment: Moment | null): Json {
  return moment as unknown as Json;
}
