import { useCourse } from '../../store/course';
import { useShownTable } from '../../store/shown';
import type { Subject } from '../../store/types';
import { valueAt } from '../../text/changes';
import { capital } from '../../text/names';
import { TOLD } from '../../text/told';
import { useText } from '../../text/useText';
import { TrendRow } from '../../widgets/chart/TrendRow';

const NONE: readonly string[] = [];

/** What is told of a subject that is pointed at: its name in full, and its first numbers with the way they went. */
export function TrendCard({ subject, name }: { subject: Subject; name: string }) {
  const fields = TOLD[subject.on] ?? NONE;
  const { field: nameOfField } = useText();
  const table = useShownTable();
  const course = useCourse(subject, fields);
  if (!table) return null;
  return (
    <>
      <strong>{name}</strong>
      {fields.map((field) => {
        const now = valueAt(table.world, { ...subject, field });
        const values = course?.values[field] ?? (typeof now === 'number' ? [now] : []);
        return (
          <TrendRow key={field} label={capital(nameOfField({ on: subject.on, field }))} values={values} />
        );
      })}
    </>
  );
}
