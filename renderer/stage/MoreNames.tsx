import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import type { More, SceneRef } from '../scene';
import { openCard } from '../store/view';
import { useText } from '../text/useText';
import { isSubject } from './subject';

interface Props {
  more: More;
  /** Points something out in the picture; null for nothing. */
  onPoint: (ref: SceneRef | null) => void;
}

/**
 * “+5 more”, where the picture has no room for names: opens under the pointer and when pressed, and lists
 * them. Whoever is pointed at in the list is pointed out in the picture.
 */
export function MoreNames({ more, onPoint }: Props) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    onPoint(null);
  };
  const leave = (event: FocusEvent<HTMLFieldSetElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) close();
  };
  const putAway = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
  };
  const names = more.refs.map(({ label }) => label).join(', ');
  const label = t('ui.stage.more', { count: more.refs.length, names });
  return (
    <fieldset
      className="more"
      data-room={more.room}
      style={{
        left: more.x,
        top: more.y,
        fontSize: more.size,
        ...(more.covered && !open ? { visibility: 'hidden' } : {}),
      }}
      onBlur={leave}
      onKeyDown={putAway}
      onPointerLeave={close}
    >
      <button
        type="button"
        className="more-count"
        aria-expanded={open}
        aria-label={label}
        onClick={() => setOpen(true)}
        onPointerEnter={() => setOpen(true)}
      >
        <span>{t('scene.more', { count: more.refs.length })}</span>
      </button>
      {open && (
        <ul className="more-list">
          {more.refs.map((ref) => (
            <li key={`${ref.on}:${ref.id}`}>
              <button
                type="button"
                onFocus={() => onPoint(ref)}
                onPointerEnter={() => onPoint(ref)}
                onClick={() => isSubject(ref.on) && openCard({ on: ref.on, id: ref.id })}
              >
                {ref.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
