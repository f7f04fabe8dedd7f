import type { Table } from '@shared/protocol/contract';
import { CIRCLES } from '@shared/world/circles';
import type { Crisis } from '@shared/world/crisis';
import { useText } from '../../text/useText';
import { yearOf } from '../../text/yearOf';
import { SeeTurn } from './SeeTurn';

/** As many as a debriefing begins with; the others wait below. */
const GRAVEST = 4;

/** What broke in these years: who led, how many stood where, and what came of it; the gravest first to be seen. */
export function Answered({ table }: { table: Table }) {
  const { t } = useText();
  const crises = Object.values(table.world.crises).filter(({ since }) => since > 0);
  if (crises.length === 0) return null;
  const gravest = [...crises].sort((a, b) => b.severity - a.severity || a.since - b.since).slice(0, GRAVEST);
  const others = crises.filter((crisis) => !gravest.includes(crisis));
  return (
    <section className="turning">
      <h2>{t('ui.end.crises')}</h2>
      <Broke table={table} crises={gravest} />
      {others.length > 0 && (
        <details>
          <summary>{t('ui.end.crises.more', { count: others.length })}</summary>
          <Broke table={table} crises={others} />
        </details>
      )}
    </section>
  );
}

function Broke({ table, crises }: { table: Table; crises: readonly Crisis[] }) {
  const { t, name, date } = useText();
  return (
    <ol>
      {[...crises]
        .sort((a, b) => a.since - b.since)
        .map((crisis) => (
          <li key={crisis.id}>
            <div>
              <small>
                {date(yearOf(table.history, crisis.since) ?? table.year, table.world.yearsPerTurn)}
              </small>
              <strong>{name('crisis', crisis.id)}</strong>{' '}
              {crisis.leader !== null && t(ledAs(crisis), { leader: `state:${crisis.leader}` })}{' '}
              {crisis.outcome !== null && t(`crisis.outcome.${crisis.outcome}`)}
              {crisis.leader !== null && <Places crisis={crisis} />}
            </div>
            <SeeTurn table={table} turn={crisis.since} />
          </li>
        ))}
    </ol>
  );
}

/** Who brings an answer about without war stands elsewhere than in the place of the leader. */
const ledAs = ({ leader, circles }: Crisis) =>
  circles[leader ?? ''] === 'lead' ? 'ui.end.led' : 'ui.end.organised';

/** How many stood in each circle, the leader and those who kept out of it among them. */
function Places({ crisis: { circles } }: { crisis: Crisis }) {
  const { t } = useText();
  const count = new Map<string, number>();
  for (const circle of Object.values(circles)) count.set(circle, (count.get(circle) ?? 0) + 1);
  const told = CIRCLES.filter((circle) => count.has(circle));
  return (
    <small>{told.map((circle) => `${t(`ui.circle.${circle}`)} ${count.get(circle)}`).join(' · ')}</small>
  );
}
