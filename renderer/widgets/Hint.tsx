import { Lightbulb, X } from 'lucide-react';
import { dismissHint } from '../store/hints';
import { useStore } from '../store/store';
import { useText } from '../text/useText';
import { IconButton } from './Button';

/** A hint at the point of need, until it is put away for good. */
export function Hint({ id }: { id: string }) {
  const { t } = useText();
  const seen = useStore((s) => s.hintsSeen.includes(id));
  if (seen) return null;
  return (
    <aside className="hint" aria-label={t('ui.hint.label')}>
      <Lightbulb aria-hidden size="1.2em" strokeWidth={1.7} />
      <p>{t(`hint.${id}`)}</p>
      <IconButton icon={X} label={t('ui.hint.dismiss')} onClick={() => dismissHint(id)} />
    </aside>
  );
}
