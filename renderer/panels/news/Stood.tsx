import { CIRCLES } from '@shared/world/circles';
import type { World } from '@shared/world/world';
import { strongestFirst } from '../../text/strongest';
import { useText } from '../../text/useText';

interface Props {
  circles: Readonly<Record<string, string>>;
  world: World;
}

/** Who took which place in a crisis, by name: what the rings of the film showed, to be read again. */
export function Stood({ circles, world }: Props) {
  const text = useText();
  const { t } = text;
  if (Object.keys(circles).length === 0) return null;
  return (
    <details className="history stood">
      <summary>{t('ui.news.stood')}</summary>
      <dl className="facts">
        {CIRCLES.map((circle) => {
          const there = Object.keys(circles).filter((id) => circles[id] === circle);
          if (there.length === 0) return null;
          return (
            <div key={circle}>
              <dt>{t(`ui.circle.${circle}`)}</dt>
              <dd>{strongestFirst(there, world, text).join(', ')}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
