import type { CrisisAsk } from '@shared/protocol/contract';
import type { Response } from '@shared/views/seen';
import { useRef } from 'react';
import { chooseCircle } from '../../store/crisis';
import { useText } from '../../text/useText';
import { Cost } from '../../widgets/Cost';
import { Gloss } from '../../widgets/Gloss';
import { useInSight } from './inSight';

interface Props {
  asked: CrisisAsk;
  response: Response;
  kind: string;
  left: number;
}

/** The seven circles: what each means in this crisis, what it costs, and why it is barred where it is. */
export function CircleChoice({ asked, response, kind, left }: Props) {
  const { t, say } = useText();
  const places = useRef<HTMLFieldSetElement>(null);
  useInSight(places, asked.crisis);
  const now = asked.circles.find(({ circle }) => circle === response.circle)?.cost ?? 0;
  return (
    <fieldset ref={places} className="circles" data-crisis={asked.crisis}>
      <legend>
        <Gloss term="circles">{t('ui.crisis.place')}</Gloss>
      </legend>
      {asked.circles.map(({ circle, barred, cost }) => {
        const dear = cost > left + now;
        const chosen = response.circle === circle;
        const gloss = t(`crisis.${kind}.circle.${circle}`);
        return (
          <label
            key={circle}
            data-circle={circle}
            className={`circle ${chosen ? 'chosen' : ''} ${barred || dear ? 'barred' : ''}`}
          >
            <input
              type="radio"
              name={`circle-${asked.crisis}`}
              checked={chosen}
              disabled={barred !== null || (dear && !chosen)}
              onChange={() => chooseCircle(asked.crisis, circle)}
            />
            <span>
              <strong>{t(`ui.circle.${circle}`)}</strong>
              <small>{barred ? say(barred) : gloss}</small>
            </span>
            {!barred && cost > 0 && <Cost of={cost} />}
          </label>
        );
      })}
    </fieldset>
  );
}
