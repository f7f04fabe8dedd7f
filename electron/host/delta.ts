import { z } from 'zod';

/** Plain JSON, as everything in a saved game is. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * How one JSON value became another: the same, another value in its place, or changes inside an object. Lists are
 * taken whole unless they are of the same length.
 */
export type Delta =
  | { readonly to: Json }
  | { readonly in: { readonly [key: string]: Delta }; readonly gone?: readonly string[] }
  | { readonly at: readonly (readonly [number, Delta])[] };

const key = z.string().max(200);

/** A delta as a saved game may bring one. Its result is checked again as what it is meant to be. */
export const deltaSchema: z.ZodType<Delta> = z.lazy(() =>
  z.union([
    // It came out of JSON and is checked as a part of what it becomes; here only that it is there.
    z.strictObject({ to: z.custom<Json>((value) => value !== undefined) }),
    z.strictObject({ in: z.record(key, deltaSchema), gone: z.array(key).optional() }),
    z.strictObject({ at: z.array(z.tuple([z.int().min(0), deltaSchema])) }),
  ]),
);

/** What changed, or null when nothing did. */
export function difference(before: Json, after: Json): Delta | null {
  if (Object.is(before, after)) return null;
  if (isList(before) && isList(after)) return listDifference(before, after);
  if (isPlain(before) && isPlain(after)) return objectDifference(before, after);
  return { to: after };
}

function listDifference(before: readonly Json[], after: readonly Json[]): Delta | null {
  if (before.length !== after.length) return { to: after };
  const at: [number, Delta][] = [];
  after.forEach((value, index) => {
    const delta = difference(before[index] ?? null, value);
    if (delta) at.push([index, delta]);
  });
  return at.length === 0 ? null : { at };
}

function objectDifference(before: { [key: string]: Json }, after: { [key: string]: Json }): Delta | null {
  const inside: Record<string, Delta> = {};
  for (const [name, value] of Object.entries(after)) {
    const had = Object.hasOwn(before, name);
    const delta = had ? difference(before[name] ?? null, value) : { to: value };
    if (delta) inside[name] = delta;
  }
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  if (Object.keys(inside).length === 0 && gone.length === 0) return null;
  return gone.length === 0 ? { in: inside } : { in: inside, gone };
}

/**
 * Carries out a delta. A delta that does not fit the value gives a value that does not fit either, and is seen, or
 * throws a RangeError.
 */
export function change(before: Json, delta: Delta | null): Json {
  if (delta === null) return before;
  if ('to' in delta) return delta.to;
  if ('at' in delta) {
    const list = isList(before) ? [...before] : [];
    for (const [index, inner] of delta.at) {
      // A place far behind the end would make a list of billions of holes.
      if (index >= list.length) throw new RangeError(`no place ${index} in a list of ${list.length}`);
      list[index] = change(list[index] ?? null, inner);
    }
    return list;
  }
  const kept = isPlain(before) ? Object.entries(before) : [];
  const gone = new Set(delta.gone);
  const entries = kept
    .filter(([name]) => !gone.has(name))
    .map(([name, value]): [string, Json] => [name, change(value, own(delta.in, name))]);
  const had = new Set(kept.map(([name]) => name));
  for (const [name, inner] of Object.entries(delta.in)) {
    if (!had.has(name)) entries.push([name, change(null, inner)]);
  }
  return Object.fromEntries(entries);
}

function own(record: { readonly [key: string]: Delta }, name: string): Delta | null {
  return Object.hasOwn(record, name) ? (record[name] ?? null) : null;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isPlain(value: Json): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
