import { fieldRefSchema, idSchema } from '@shared/protocol/ids';
import { type LedgerEntry, PHASES } from '@shared/views/record';
import type { Token } from '@shared/views/seen';
import type { FieldRef } from '@shared/world/world';
import { z } from 'zod';
import { tokenSchema } from './readings-schema';

const KINDS = ['add', 'clamp', 'set', 'create', 'end'] as const satisfies readonly LedgerEntry['kind'][];

/**
 * An entry as a row, a third of its length as an object. A place in the world is written `state bra mix.liberal`; a
 * row's place in the list is the entry's number; what is missing at the end is left out.
 *
 *     phase, kind, place, before, after, rule, places read, order, crisis, note
 */
type Row = readonly (number | string | boolean | null | Token)[];

const SPACE = ' ';
const textOf = ({ on, id, field }: FieldRef): string => `${on}${SPACE}${id}${SPACE}${field}`;

/** The ledger of a turn as rows. Throws a RangeError for entries that are not numbered by their place. */
export function toRows(entries: readonly LedgerEntry[]): Row[] {
  return entries.map((entry, index) => {
    if (entry.n !== index) throw new RangeError(`entry ${entry.n} stands at ${index}`);
    const row: (Row[number] | undefined)[] = [
      PHASES.indexOf(entry.phase),
      KINDS.indexOf(entry.kind),
      textOf(entry),
      entry.before,
      entry.after,
      entry.rule,
      entry.from?.map(textOf).join(';'),
      entry.order,
      entry.crisis,
      entry.note,
    ];
    while (row.at(-1) === undefined) row.pop();
    return row.map((cell) => cell ?? null);
  });
}

const value = z.union([z.number(), z.string().max(20_000), z.boolean(), z.null()]);
const phase = z
  .int()
  .min(0)
  .max(PHASES.length - 1);
const kind = z
  .int()
  .min(0)
  .max(KINDS.length - 1);
const place = z.string().max(300);
const left = (schema: z.ZodType) => schema.nullable().optional();

const rowSchema = z.tuple([
  phase,
  kind,
  place,
  value,
  value,
  idSchema,
  left(z.string().max(20_000)),
  left(idSchema),
  left(idSchema),
  left(tokenSchema),
]);

/** The ledger of a turn from its rows; throws a ZodError where they are none. */
export function fromRows(rows: unknown): LedgerEntry[] {
  return z
    .array(rowSchema)
    .max(100_000)
    .parse(rows)
    .map(
      ([phaseAt, kindAt, about, before, after, rule, from, order, crisis, note], n): LedgerEntry => ({
        n,
        phase: PHASES[phaseAt] ?? 'resolution',
        kind: KINDS[kindAt] ?? 'set',
        ...refOf(about),
        before,
        after,
        rule,
        ...(from ? { from: String(from).split(';').map(refOf) } : {}),
        ...(order ? { order: String(order) } : {}),
        ...(crisis ? { crisis: String(crisis) } : {}),
        ...(note ? { note: tokenSchema.parse(note) } : {}),
      }),
    );
}

function refOf(text: string): FieldRef {
  const [on, id, field] = text.split(SPACE, 3);
  return fieldRefSchema.parse({ on, id, field });
}
