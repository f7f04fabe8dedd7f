import { Lightbulb } from 'lucide-react';
import { GUIDE, type GuideStep } from '../store/guide';
import { dismissHint, skipGuide } from '../store/hints';
import { useStore } from '../store/store';
import { useText } from '../text/useText';
import { Button } from './Button';

/**
 * A step of the first game's guide at the point of need, until it is put away or its advice has been taken. One that
 * stands on the same page as another waits its turn `after` it; with the last the guide is over.
 */
export function Hint({ id, after }: { id: GuideStep; after?: GuideStep }) {
  const { t } = useText();
  const seen = useStore((s) => s.hintsSeen);
  const rolling = useStore((s) => s.showing !== null);
  // One thing at a time: while the turn plays, only the film is explained.
  if (seen.includes(id) || (rolling && id !== 'film')) return null;
  if (after && !seen.includes(after)) return null;
  const last = id === GUIDE.at(-1);
  const left = last ? 1 : GUIDE.filter((one) => !seen.includes(one)).length;
  return (
    <aside className="hint" aria-label={t('ui.hint.label')}>
      <Lightbulb aria-hidden size="1.2em" strokeWidth={1.7} />
      <div>
        <p>{t(`hint.${id}`)}</p>
        <p className="hint-foot">
          <Button look="quiet" onClick={() => (last ? skipGuide() : dismissHint(id))}>
            {t('ui.hint.dismiss')}
          </Button>
          {left > 1 && (
            <Button look="quiet" onClick={skipGuide}>
              {t('ui.hint.skip')}
            </Button>
          )}
          <small>{t('ui.hint.step', { at: GUIDE.length - left + 1, count: GUIDE.length })}</small>
        </p>
      </div>
    </aside>
  );
}
