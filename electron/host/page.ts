import { idSchema, subjectKindSchema, whole } from '@shared/protocol/ids';
import { policyOrderSchema, responseSchema } from '@shared/protocol/orders-schema';
import { MAX_TURNS } from '@shared/protocol/schemas';
import { worldSchema } from '@shared/protocol/world-schema';
import type { TurnRecord } from '@shared/views/record';
import { PHASES } from '@shared/views/record';
import type { Measures, Reading } from '@shared/views/seen';
import { CIRCLES } from '@shared/world/circles';
import type { SeatId } from '@shared/world/ids';
import type { World } from '@shared/world/world';
import { z } from 'zod';
import { change, type Delta, deltaSchema, difference, type Json } from './delta';
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
export type Deeds = Omit<TurnRecord, 'measures' | 'scores'>;

/** A finished turn as it is kept: what it did, and how its moment differs from the one before. */
export interface Page {
  deeds: Deeds;
  delta: Delta | null;
}

const plainValue = z.union([z.number(), z.string().max(20_000), z.boolean(), z.null()]);
const subject = { on: subjectKindSchema, id: idSchema, field: z.union([idSchema, z.literal('')]) };
const ref = z.strictObject(subject);

const entry = z.strictObject({
  ...subject,
  n: whole(0, 1_000_000),
  phase: z.enum(PHASES),
  kind: z.enum(['add', 'clamp', 'set', 'create', 'end']),
  before: plainValue,
  after: plainValue,
  rule: idSchema,
  order: idSchema.optional(),
  crisis: idSchema.optional(),
  from: z.array(ref).max(200).optional(),
  note: tokenSchema.optional(),
});

const circle = z.enum(CIRCLES);
const terms = z.array(z.strictObject({ term: idSchema, amount: z.number() })).max(40);

const crisis = z.strictObject({
  id: idSchema,
  broke: z.boolean(),
  offered: idSchema.nullable(),
  leadership: tokenSchema.nullable(),
  circles: z.record(idSchema, circle),
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

const deedsSchema: z.ZodType<Deeds> = z.strictObject({
  turn: whole(0, MAX_TURNS),
  orders: z.array(played).max(2000),
  responses: z.array(answered).max(2000),
  entries: z.array(entry).max(100_000),
  crises: z.array(crisis).max(200),
  hash: z.string().regex(/^[0-9a-f]{8,64}$/),
});

export const pageSchema: z.ZodType<Page> = z.strictObject({
  deeds: deedsSchema,
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
  return { deeds, delta: difference(asJson(before), asJson(after)) };
}

/**
 * The moment that a page leads to, checked for its shape. Throws a ZodError where the page does not fit, which a
 * whole file only does when someone has forged it.
 */
export function turnPage(before: Moment | null, page: Page): Moment {
  return momentSchema.parse(change(asJson(before), page.delta));
}

/** Worlds and measures are plain JSON by their types' own word; `undefined` is nowhere in them. */
function asJson(moment: Moment | null): Json {
  return moment as unknown as Json;
}
