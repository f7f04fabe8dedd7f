import { REGIMES, SPECTRUM } from '@shared/measures/reading';
import { fieldRefSchema, idSchema } from '@shared/protocol/ids';
import type { Measures, Reading, Token } from '@shared/views/seen';
import { ORDERS } from '@shared/world/ids';
import { z } from 'zod';

const key = z.string().min(1).max(120);
const params = z.record(key, z.union([z.string().max(2000), z.number()]));

export const tokenSchema: z.ZodType<Token> = z.strictObject({ key, params: params.optional() });

const component = z.strictObject({
  key,
  value: z.number(),
  weight: z.number(),
  from: z.array(fieldRefSchema).max(400),
});

export const readingSchema: z.ZodType<Reading> = z.strictObject({
  value: z.number(),
  parts: z.array(component).max(60),
});

const reasons = z.array(tokenSchema).max(100);
const failure = z.strictObject({ failing: z.boolean(), value: z.number(), reasons });
const perOrder = z.record(z.enum(ORDERS), z.number());
const ids = z.array(idSchema).max(400);

const regime = z.strictObject({
  id: z.enum(REGIMES),
  position: z.number(),
  centralisation: readingSchema,
  plurality: readingSchema,
  conditions: z
    .array(z.strictObject({ key, value: z.number(), needed: z.number(), met: z.boolean() }))
    .max(60),
  reasons,
  distances: z.array(z.strictObject({ id: z.enum(REGIMES), distance: z.number() })).max(REGIMES.length),
});

const society = z.strictObject({
  members: ids,
  road: z.enum(['gemeinschaft', 'gesellschaft']),
  level: z.enum(['basic', 'developed', 'integrated']),
  density: z.number(),
});

/** Everything measured of a moment, as a saved game may bring it. */
export const measuresSchema: z.ZodType<Measures> = z.strictObject({
  regime,
  spectrum: z.strictObject({ id: z.enum(SPECTRUM), centre: idSchema.nullable(), reasons }),
  society: z.strictObject({
    societies: z.array(society).max(200),
    circleOf: z.record(idSchema, z.literal([0, 1, 2, 3])),
    commitmentOf: z.record(idSchema, z.number()),
    pariahs: ids,
  }),
  peace: readingSchema,
  justice: readingSchema,
  pluralism: readingSchema,
  freedom: readingSchema,
  failures: z.strictObject({ peacekeeping: failure, equality: failure, liberty: failure }),
  order: z.strictObject({
    concentration: z.number(),
    gap: perOrder,
    effectiveOrders: z.number(),
    disorder: readingSchema,
    ownership: perOrder,
  }),
});
