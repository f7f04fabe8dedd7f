import type { SubjectKind } from '@shared/world/world';
import { capital } from '../../text/names';
import { level } from '../../text/numbers';
import type { Text } from '../../text/useText';
import type { Column } from '../../widgets/DataTable';

/** Columns of numbers that are read as they are; the heads are short, and say in full which field they are. */
export function numbers<Row>(
  { t }: Pick<Text, 't'>,
  kind: SubjectKind,
  of: Readonly<Record<string, (row: Row) => number>>,
): Column<Row>[] {
  return Object.entries(of).map(([id, by]) => ({
    id,
    label: t(`ui.column.${id}`),
    full: capital(t(`field.${kind}.${id}`)),
    by,
    show: (row: Row) => level(by(row)),
    numeric: true,
  }));
}
