/**
 * Lay the entries of a record keyed by id out in a list, each at the index of its id; what has no entry is
 * `absent`, and ids that are not known are passed over. The one place where a record is walked in no stated order:
 * each entry goes to its own place, so the order cannot show, and asking the record for every id in turn costs
 * several times as much.
 */
export function spread(
  record: Readonly<Record<string, number>>,
  indexOf: ReadonlyMap<string, number>,
  into: number[],
  absent: number,
): void {
  for (let i = 0; i < into.length; i++) into[i] = absent;
  for (const id in record) {
    const i = indexOf.get(id);
    if (i !== undefined) into[i] = record[id] as number;
  }
}
