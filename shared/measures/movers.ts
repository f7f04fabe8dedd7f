import { byText } from '../world/lookups';
import { COLLECTIONS, type Collection, type FieldRef, type World } from '../world/world';
import { centralisation } from './centralisation';
import { freedom } from './freedom';
import { justice } from './justice';
import { order } from './order';
import { peace } from './peace';
import { pluralism } from './pluralism';
import { MEASURE_READS } from './reads';
import { survey } from './survey';

/** Walzer's four criteria, and disorder beside them. */
export const CRITERIA = ['peace', 'justice', 'pluralism', 'freedom', 'disorder'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** What moved a criterion: a field, or with `field` empty a subject that came or went, and by how many points. */
export interface Mover extends FieldRef {
  by: number;
}
export type Movers = Readonly<Record<Criterion, readonly Mover[]>>;

/** Movers named for one criterion. */
const MOST = 3;
/** Points below which something is no reason. */
const LEAST = 0.2;
/** Kinds of subject that the criteria read. Pairs are many: of them only those are tried that moved most. */
const KINDS = ['state', 'war', 'people', 'institution', 'movement', 'crisis', 'order'] as const;
const DYADS = 16;

/** Fields of each kind that any measure reads, without the entries of records. */
const READ: Partial<Record<string, readonly string[]>> = {};
for (const path of MEASURE_READS) {
  const [on = '', field = ''] = path.split('.');
  READ[on] = [...(READ[on] ?? []), field];
}

/** What the criteria would be, had one field of a subject stayed as it was. */
type Undoing = (subject: Named, field: string) => Values;
type Values = Readonly<Record<Criterion, number>>;
type Subject = Readonly<Record<string, unknown>>;
type Bag = Readonly<Record<string, Subject>>;

/**
 * What moved each criterion from one world to another, the most first, in the direction in which it moved. A subject's
 * part is what the criterion would be off by had this subject alone stayed as it was; of its fields the one is named
 * that accounts for most. Parts need not add up: what two did together is told of both.
 */
export function moversOf(before: World, after: World): Movers {
  const was = criteriaOf(before);
  const now = criteriaOf(after);
  const parts = changedSubjects(before, after).map((subject) => ({
    subject,
    off: criteriaOf(undone(before, after, subject)),
  }));
  const tried = new Map<string, Values>();
  const without: Undoing = (subject, field) => {
    const key = `${subject.on} ${subject.id} ${field}`;
    const known = tried.get(key) ?? criteriaOf(undone(before, after, subject, field));
    tried.set(key, known);
    return known;
  };
  const movers = (of: Criterion): Mover[] => {
    const way = now[of] >= was[of] ? 1 : -1;
    return parts
      .map(({ subject, off }) => ({ subject, by: now[of] - off[of] }))
      .filter(({ by }) => by * way >= LEAST)
      .sort((a, b) => (b.by - a.by) * way || byText(a.subject.id, b.subject.id))
      .slice(0, MOST)
      .map(({ subject, by }) => ({
        ...subject,
        field: fieldBehind(before, after, subject, (field) => (now[of] - without(subject, field)[of]) * way),
        by,
      }));
  };
  return {
    peace: movers('peace'),
    justice: movers('justice'),
    pluralism: movers('pluralism'),
    freedom: movers('freedom'),
    disorder: movers('disorder'),
  };
}

function criteriaOf(world: World): Values {
  const from = survey(world);
  return {
    peace: peace(from).value,
    justice: justice(from).value,
    pluralism: pluralism(from).value,
    freedom: freedom(from, centralisation(from)).value,
    disorder: order(from).disorder.value,
  };
}

interface Named {
  on: Collection;
  id: string;
}

const bagOf = (world: World, on: Collection): Bag => world[COLLECTIONS[on]] as unknown as Bag;

/** Everything that came, went or changed, in a fixed order. */
function changedSubjects(before: World, after: World): Named[] {
  const found: Named[] = [];
  for (const on of KINDS) {
    const [was, now] = [bagOf(before, on), bagOf(after, on)];
    for (const id of [...new Set([...Object.keys(was), ...Object.keys(now)])].sort(byText)) {
      if (was[id] !== now[id]) found.push({ on, id });
    }
  }
  const moved = Object.keys(after.dyads)
    .sort(byText)
    .map((id) => ({ id, by: Math.abs((after.dyads[id]?.amity ?? 0) - (before.dyads[id]?.amity ?? 0)) }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by || byText(a.id, b.id));
  for (const { id } of moved.slice(0, DYADS)) found.push({ on: 'dyad', id });
  return found;
}

/** The later world, but for one subject, which is as it was: with one field of it only, where a field is named. */
function undone(before: World, after: World, { on, id }: Named, field?: string): World {
  const [was, now] = [bagOf(before, on)[id], bagOf(after, on)[id]];
  const { [id]: _gone, ...others } = bagOf(after, on);
  const kept = field !== undefined && was && now ? { ...now, [field]: was[field] } : was;
  return { ...after, [COLLECTIONS[on]]: kept ? { ...others, [id]: kept } : others };
}

/** The field of a subject that moved the criterion most; none for a subject that came or went. */
function fieldBehind(
  before: World,
  after: World,
  { on, id }: Named,
  movedBy: (field: string) => number,
): string {
  const [was, now] = [bagOf(before, on)[id], bagOf(after, on)[id]];
  if (!was || !now) return '';
  let best = { field: '', by: 0 };
  for (const field of READ[on] ?? []) {
    if (was[field] === now[field]) continue;
    const by = movedBy(field);
    if (by > best.by) best = { field, by };
  }
  return best.field;
}
