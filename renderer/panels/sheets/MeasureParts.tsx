import type { Reading } from '@shared/views/seen';
import { rounded, reading as told } from '../../text/numbers';
import { useText } from '../../text/useText';
import { Bar } from '../../widgets/Meter';
import { WhyButton } from '../../widgets/WhyButton';

interface Props {
  reading: Reading;
  /** Something has happened that could be asked about. */
  played: boolean;
  /** Names and values only. */
  short?: boolean;
}

/** Components by weight, each with the numbers behind it. */
export function Parts({ reading, played, short = false }: Props) {
  const { t, ref } = useText();
  return (
    <ul className={short ? 'parts short' : 'parts'}>
      {reading.parts.map((part) => (
        <li key={part.key}>
          <div className="part">
            <span>{t(part.key)}</span>
            <Bar value={part.value} />
            <b>{told(part.value)}</b>
          </div>
          {!short && <small>{t('ui.part.weight', { percent: rounded(part.weight * 100) })}</small>}
          {played && part.from.length > 0 && (
            <ul className="part-from">
              {part.from.slice(0, 4).map((one) => (
                <li key={`${one.on} ${one.id} ${one.field}`}>
                  <span>{ref(one)}</span> <WhyButton subject={one} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
