import { rounded } from '../../text/numbers';
import type { Column } from '../../widgets/DataTable';

/** A column of a number that is read as it is. */
export function numbers<Row>(
  label: (id: string) => string,
  of: Readonly<Record<string, (row: Row) => number>>,
): Column<Row>[] {
  return Object.entries(of).map(([id, by]) => ({
    id,
    label: label(id),
    by,
    show: (row: Row) => rounded(by(row)),
    numeric: true,
  }));
}
