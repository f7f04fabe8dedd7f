import { z } from 'zod';
import type { Persuasion, PolicyOrder, Response, Target } from '../views/seen';
import { CIRCLES } from '../world/circles';
import { idSchema, subjectKindSchema } from './ids';

const MAX_SPONSORS = 12;
const MAX_PERSUASIONS = 24;
/** Letters of a team's own words about an order. */
const MAX_INTENT = 2000;
/** More than any seat could pay for; the rules decide how many are affordable. */
const MAX_ORDERS = 24;
const MAX_RESPONSES = 12;

const targetSchema: z.ZodType<Target> = z.strictObject({
  on: z.enum([...subjectKindSchema.options, 'region', 'none']),
  // An order aimed at nothing names nothing.
  id: z.union([idSchema, z.literal('')]),
});

export const policyOrderSchema: z.ZodType<PolicyOrder> = z.strictObject({
  policy: idSchema,
  target: targetSchema,
  with: z.array(idSchema).max(MAX_SPONSORS).optional(),
  intent: z.string().max(MAX_INTENT).optional(),
});

const persuasionSchema: z.ZodType<Persuasion> = z.strictObject({
  act: idSchema,
  crisis: idSchema,
  target: targetSchema,
});

export const responseSchema: z.ZodType<Response> = z.strictObject({
  crisis: idSchema,
  circle: z.enum(CIRCLES),
  persuade: z.array(persuasionSchema).max(MAX_PERSUASIONS),
});

export const ordersSchema = z.array(policyOrderSchema).max(MAX_ORDERS);
export const responsesSchema = z.array(responseSchema).max(MAX_RESPONSES);
