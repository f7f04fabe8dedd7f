import type { FieldRef } from '@shared/world/world';
import { askWhy } from '../store/view';
import { useText } from '../text/useText';

/** The question that may be asked of any number. */
export function WhyButton({ subject, turn }: { subject: FieldRef; turn?: number }) {
  const { t, ref } = useText();
  return (
    <button
      type="button"
      className="why"
      aria-label={t('ui.why.of', { subject: ref(subject) })}
      onClick={() => askWhy(subject, turn)}
    >
      {t('ui.why.ask')}
    </button>
  );
}
