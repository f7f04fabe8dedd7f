import { z } from 'zod';
import { isReserved } from '../world/reserved';
import { COLLECTIONS, type Collection, type SubjectKind } from '../world/world';

const WORD = /^[A-Za-z0-9][A-Za-z0-9~._:-]*$/;
const MAX_ID = 80;

const isFree = (word: string) => !isReserved(word);

/** An id as it may come from outside. */
export const idSchema = z.string().min(1).max(MAX_ID).regex(WORD).refine(isFree, 'reserved word');

/**
 * A line of text as people read it. What would break the line, turn it around or command a terminal has no place in a
 * name or a title.
 */
export const lineSchema = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/u, 'no plain line of text');

/** A game of the library: what the host itself gave it, and safe as a file's name. */
export const gameIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{2,63}$/)
  .refine(isFree, 'reserved word');

const collections = Object.keys(COLLECTIONS) as [Collection, ...Collection[]];
export const subjectKindSchema = z.enum([...collections, 'system'] satisfies SubjectKind[]);

/** A field's name, `force` or `mix.liberal`; no part of it is what every object answers to. */
export const fieldSchema = idSchema.refine((field) => field.split('.').every(isFree), 'reserved word');

/** One number of the world: `state`, `irq`, `mix.liberal`; without a field the subject as a whole, such as a war. */
export const fieldRefSchema = z.strictObject({
  on: subjectKindSchema,
  id: idSchema,
  field: z.union([fieldSchema, z.literal('')]),
});

/** A whole number that JavaScript holds exactly, within bounds. */
export const whole = (least: number, most: number) => z.int().min(least).max(most);
