import { readField } from '../../engine';
import { fieldSpec } from '../../world/fields';
import { once } from '../../world/random';
import type { World } from '../../world/world';
import { Fault, gather } from './fault';
import { type Path, parsePath } from './path';
import type { ChangeTo } from './schema';
import { type Bag, demandField, demandPicked, fieldsIn, picked, subjectAt, unkeptDyad } from './select';

/** A change of the starting world, read and ready. */
export interface Override {
  /** Where it is written, for whoever has to mend it. */
  place: string;
  path: Path;
  to: ChangeTo;
}

/** Words that a field may hold, where only some are. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  recognition: ['none', 'deFacto', 'equal'],
  defaultRecognition: ['none', 'deFacto', 'equal'],
  standing: ['sovereign', 'annexed', 'failed'],
  decision: ['veto', 'majority', 'weighted', 'consensus'],
};
/** Shares of one whole: those that nobody changed make room for those that were. */
const WHOLES = ['mix', 'votes', 'offices', 'leaning'];

/** Reads the changes of an arm; what is wrong is added to `faults` with its place. */
export function readOverrides(
  set: Readonly<Record<string, ChangeTo>>,
  place: string,
  faults: string[],
): Override[] {
  const out: Override[] = [];
  for (const text of Object.keys(set)) {
    const at = `${place}set.${text}`;
    const read = gather(faults, at, () => {
      const path = parsePath(text);
      if (path.on === 'seat') throw new Fault('seats are taken when the game starts; write them under seats');
      if (path.field === '') throw new Fault('names no field; write which, as in states.*.openness');
      return { place: at, path, to: set[text] as ChangeTo };
    });
    if (read) out.push(read);
  }
  return out;
}

/**
 * Change a world that belongs to the caller. With `strict` a path that picks nothing is told there, as it should be
 * for the first game; where each seed makes another world, a later one may lack a subject, and is left as it is.
 */
export function applyOverrides(
  world: World,
  overrides: readonly Override[],
  seed: number,
  strict: string[] | null,
): void {
  const touched = new Map<Bag, Set<string>>();
  for (const { place, path, to } of overrides) {
    const change = () => {
      keepPair(world, path);
      const ids = strict ? demandPicked(world, path, seed) : picked(world, path, seed);
      if (strict) demandField(world, path);
      for (const id of ids) {
        const subject = subjectAt(world, path.on, id);
        if (!subject) continue;
        for (const field of fieldsIn(subject, path.field)) {
          writeTo(subject, path, field, to, seed);
          const fields = touched.get(subject) ?? new Set();
          touched.set(subject, fields.add(field));
        }
      }
    };
    if (strict) gather(strict, place, change);
    else change();
  }
  for (const [subject, fields] of touched) {
    for (const head of WHOLES) {
      const makeRoom = () => fitWhole(subject, head, fields);
      if (strict) gather(strict, `set: ${head} of ${String(subject.id)}`, makeRoom);
      else makeRoom();
    }
  }
}

/** A pair that is named but not kept yet is kept from now on. */
function keepPair(world: World, path: Path): void {
  if (path.on !== 'dyad' || path.id === null || world.dyads[path.id]) return;
  const pair = unkeptDyad(world, path.id);
  if (pair) world.dyads[path.id] = pair;
}

function writeTo(subject: Bag, path: Path, field: string, to: ChangeTo, seed: number): void {
  const before = readField(subject, field);
  const spec = path.on === 'world' ? undefined : fieldSpec(path.on, field);
  let after: unknown = to;
  if (typeof to === 'object' && to !== null) {
    if (typeof before !== 'number') throw new Fault('has no number to add to or to multiply');
    const moved =
      'add' in to
        ? before + to.add
        : 'times' in to
          ? before * to.times
          : before +
            to.blur * (2 * once(seed, 0, `experiment.blur.${String(subject.id)}.${path.text}.${field}`) - 1);
    after = spec ? Math.min(spec.max, Math.max(spec.min, moved)) : moved;
  } else if (typeof to === 'number') {
    if (typeof before !== 'number' && !(before === undefined && spec))
      throw new Fault(`takes ${typeof before === 'string' || before === null ? 'a word' : 'no number'}`);
    if (spec && (to < spec.min || to > spec.max))
      throw new Fault(`must be from ${spec.min} to ${spec.max}, not ${to}`);
  } else {
    if (typeof before !== 'string' && before !== null) throw new Fault('takes a number, not a word');
    const known = WORDS[field];
    if (known && (to === null || !known.includes(to))) throw new Fault(`must be one of ${known.join(', ')}`);
  }
  if (typeof after === 'number') {
    after = Math.round(after * 1000) / 1000;
    if ((field === 'yearsPerTurn' || field === 'population') && (after as number) <= 0)
      throw new Fault('must be more than 0');
  }
  const dot = field.indexOf('.');
  if (dot < 0) subject[field] = after;
  else
    subject[field.slice(0, dot)] = {
      ...(subject[field.slice(0, dot)] as Bag),
      [field.slice(dot + 1)]: after,
    };
}

/** Scale the shares that were not changed, so that all sum to 100 again. */
function fitWhole(subject: Bag, head: string, fields: ReadonlySet<string>): void {
  const changed = [...fields].filter((field) => field.startsWith(`${head}.`));
  if (changed.length === 0) return;
  const shares = { ...(subject[head] as Record<string, number>) };
  const own = new Set(changed.map((field) => field.slice(head.length + 1)));
  const sum = (keys: readonly string[]) => keys.reduce((total, key) => total + (shares[key] ?? 0), 0);
  const keys = Object.keys(shares).sort((a, b) => (a < b ? -1 : 1));
  const given = sum(keys.filter((key) => own.has(key)));
  const rest = keys.filter((key) => !own.has(key));
  const left = sum(rest);
  if (Math.abs(given + left - 100) < 0.01) return;
  if (given > 100 || (left <= 0 && given < 99.99))
    throw new Fault(`are shares of one whole and sum to ${Math.round((given + left) * 10) / 10}, not to 100`);
  for (const key of rest) {
    const share = left > 0 ? ((shares[key] ?? 0) * (100 - given)) / left : 0;
    shares[key] = Math.round(share * 1000) / 1000;
  }
  subject[head] = shares;
}
