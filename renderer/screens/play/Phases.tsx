import { useFilm } from '../../stage/player';
import { useStore } from '../../store/store';
import { useText } from '../../text/useText';

const STEPS = ['orders', 'resolution', 'drift', 'crisis', 'assessment'] as const;
type Step = (typeof STEPS)[number];

/** The steps of a turn, and which of them is now. */
export function Phases() {
  const { t } = useText();
  const now = useStep();
  return (
    <ol className="phases" aria-label={t('ui.phases')}>
      {STEPS.map((step) => (
        <li key={step} aria-current={step === now ? 'step' : undefined}>
          {t(`ui.phase.${step}`)}
        </li>
      ))}
    </ol>
  );
}

function useStep(): Step {
  const rolling = useStore((s) => s.showing !== null);
  // Whoever watches has no desk, and yet the turn waits at its crises.
  const asked = useStore((s) => s.desk !== null || s.table?.awaits === 'responses');
  const over = useStore((s) => s.table?.awaits === 'over');
  const phase = useFilm((s) => s.beat?.phase ?? 'resolution');
  if (rolling) return phase === 'response' ? 'crisis' : phase;
  if (asked) return 'crisis';
  return over ? 'assessment' : 'orders';
}
