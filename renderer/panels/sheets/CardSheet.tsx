import { fieldSpec } from '@shared/world/fields';
import type { World } from '@shared/world/world';
import { useCourse } from '../../store/course';
import { useShownTable } from '../../store/shown';
import { useStore } from '../../store/store';
import type { Subject } from '../../store/types';
import { valueAt } from '../../text/changes';
import { capital } from '../../text/names';
import { level } from '../../text/numbers';
import { termOf } from '../../text/terms';
import { useText } from '../../text/useText';
import { Sparkline } from '../../widgets/chart/Sparkline';
import { Gloss } from '../../widgets/Gloss';
import { Bar, Change } from '../../widgets/Meter';
import { WhyButton } from '../../widgets/WhyButton';
import { About } from './About';
import { fieldsOf } from './cardFields';
import { InCrisis } from './InCrisis';

/** A state, institution, people, movement, corporation or order: what it is, and every number it has. */
export function CardSheet({ subject }: { subject: Subject }) {
  const { t, value, field: nameOfField } = useText();
  const table = useShownTable();
  const before = useStore((s) => (s.route === 'replay' ? null : (s.lastFilm?.before ?? null)));
  const course = useCourse(subject, table ? fieldsOf(subject, table.world) : []);
  if (!table) return null;
  const { world } = table;
  const own = table.seat === null ? null : (table.world.seats[table.seat]?.state ?? null);
  const played = table.history.length > 1;
  return (
    <div className="card-sheet">
      {subject.on === 'state' && <InCrisis state={subject.id} />}
      <About subject={subject} world={world} own={own} society={table.measures.society} />
      <dl className="card-fields">
        {fieldsOf(subject, world).map((field) => {
          const ref = { ...subject, field };
          const now = valueAt(world, ref);
          const was = before ? valueAt(before, ref) : null;
          if (now === null) return null;
          const spec = fieldSpec(subject.on, field);
          const guessed =
            spec?.visibility === 'estimated' &&
            subject.id !== own &&
            table.seat !== null &&
            table.awaits !== 'over';
          return (
            <div key={field} className="card-field">
              <dt>
                <FieldLabel on={subject.on} field={field} label={capital(nameOfField(ref))} />
                {guessed && <small>{t('ui.card.estimate')}</small>}
                {judged(world, subject, field) && <small>{t('ui.card.judged')}</small>}
              </dt>
              <dd>
                {typeof now === 'number' ? (
                  <>
                    <Sparkline values={course?.values[field] ?? []} />
                    <Bar value={now} from={spec?.min ?? 0} />
                    <b>{level(now)}</b>
                  </>
                ) : (
                  <b>{value(now)}</b>
                )}
                {typeof now === 'number' && typeof was === 'number' && Math.abs(now - was) >= 0.05 && (
                  <Change by={now - was} />
                )}
                {played && <WhyButton subject={ref} />}
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}

/** The name of a number; what is a term of theory explains itself. */
function FieldLabel({ on, field, label }: { on: string; field: string; label: string }) {
  const term = termOf(on, field);
  return term ? <Gloss term={term}>{label}</Gloss> : label;
}

function judged(world: World, { on, id }: Subject, field: string): boolean {
  return on === 'state' && (world.states[id]?.judged.includes(field) ?? false);
}
