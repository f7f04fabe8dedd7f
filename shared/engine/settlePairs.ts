import { EQUALS_BEAR, type Recognition } from '../world/relations';
import type { World } from '../world/world';
import { table } from './columns';
import { amountOf, type Bag, type EntryOf, fieldAt, type Settled } from './settled';

/** A pair as it will stand once what is decided has been written. */
interface Standing {
  subordination: number;
  superior: string | null;
  recognition: Recognition;
}

const PAIRS = { rule: 'engine.pairs' };

function keep(pair: Standing, field: string, value: unknown): void {
  if (field === 'subordination') pair.subordination = value as number;
  else if (field === 'superior') pair.superior = value as string | null;
  else pair.recognition = value as Recognition;
}

/**
 * Rules that each mean well can together leave a pair as none can be: a superior of nobody, a subject of nobody, an
 * equal that is ruled. What was decided last is brought in line: dependence fallen to nothing names no superior,
 * dependence without a superior is none, and equality gives way to rule (Watson in Buzan 1993).
 */
export function settlePairs(
  world: World,
  created: ReadonlyMap<string, Bag>,
  out: Settled,
  entry: EntryOf | null,
): void {
  let touched: Map<string, Standing> | null = null;
  for (const write of out.writes) {
    if ((write.kind !== 'value' && write.kind !== 'sum') || !write.column.paired) continue;
    const { id } = write;
    touched ??= new Map();
    let pair = touched.get(id);
    if (!pair) {
      const kept = (world.dyads[id] ?? created.get(`dyad:${id}`)) as unknown as Standing;
      const { subordination, superior, recognition } = kept;
      pair = { subordination, superior, recognition };
      touched.set(id, pair);
    }
    keep(pair, write.column.field, write.kind === 'sum' ? amountOf(write) : write.value);
  }
  if (!touched) return;
  const put = (
    id: string,
    field: keyof Standing,
    before: string | number | null,
    value: string | number | null,
  ) => {
    const column = table().columnOf('dyad', field);
    out.writes.push({ kind: 'value', column, id, value });
    entry?.(fieldAt(column, id), 'set', before, value, PAIRS);
  };
  for (const [id, { subordination, superior, recognition }] of touched) {
    if (subordination <= 0 && superior !== null) put(id, 'superior', superior, null);
    else if (subordination > 0 && superior === null) put(id, 'subordination', subordination, 0);
    else if (recognition === 'equal' && subordination >= EQUALS_BEAR)
      put(id, 'recognition', recognition, 'deFacto');
  }
}
