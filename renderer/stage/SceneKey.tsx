import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { Legend, Scene } from '../scene';
import { toggleKey } from '../store/legend';
import { useStore } from '../store/store';
import { useText } from '../text/useText';
import { IconButton } from '../widgets/Button';
import { SCROLLS } from '../widgets/scrolls';

interface Props {
  legend: Legend;
  /** The address of a picture of a sign, as the scene paints it. */
  signOf: Scene['signOf'];
}

/**
 * The key of the picture: a button on the picture, and what it opens. It lists what is to be seen just now, each with
 * the sign that the scene paints, and the names behind codes. Escape in it shuts it.
 */
export function SceneKey({ legend, signOf }: Props) {
  const { t } = useText();
  const open = useStore((s) => s.keyOpen);
  const button = useRef<HTMLButtonElement>(null);
  const within = useRef(false);
  const id = useId();
  const { spot, isPlan, groups, codes } = legend;
  const shut = () => {
    toggleKey();
    button.current?.focus();
  };
  const putAway = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    shut();
  };
  // Whoever reads in it by keyboard is led back to its button when the command shuts it.
  useEffect(() => {
    if (open) return;
    if (within.current) button.current?.focus();
    within.current = false;
  }, [open]);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="key-button"
        style={spot.end ? { right: `calc(100% - ${spot.x}px)`, top: spot.y } : { left: spot.x, top: spot.y }}
        aria-label={t('ui.stage.key')}
        aria-expanded={open}
        aria-controls={id}
        onClick={toggleKey}
      >
        <span>{t('scene.legend')}</span>
      </button>
      {open && (
        <section
          id={id}
          className="scene-key"
          data-plan={isPlan}
          aria-label={t('ui.stage.key')}
          {...SCROLLS}
          onKeyDown={putAway}
          onFocus={() => {
            within.current = true;
          }}
          onBlur={() => {
            within.current = false;
          }}
        >
          <h2>{t('scene.legend')}</h2>
          <IconButton icon={X} label={t('ui.close')} onClick={shut} />
          {groups.map((group) => (
            <div key={group.id} className="key-group">
              <h3>{group.title}</h3>
              <ul>
                {group.signs.map(({ sign, text }) => (
                  <li key={sign}>
                    <img src={signOf(sign, isPlan)} alt="" width={30} height={30} />
                    <span>{text}</span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
          {codes.length > 0 && (
            <div className="key-group">
              <h3>{t('scene.legend.codes')}</h3>
              <dl>
                {codes.map(({ code, name }) => (
                  <div key={code}>
                    <dt>{code}</dt>
                    <dd>{name}</dd>
                  </div>
                ))}
              </dl>
            </div>
          )}
        </section>
      )}
    </>
  );
}
