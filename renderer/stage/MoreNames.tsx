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
 * “+5 more”, where the picture has no room for names, or for numbers that run: opens under the pointer and when pressed, and lists
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
  const count = more.refs.length;
  const names = more.refs.map(({ label }) => label).join(', ');
  const [said, label] =
    more.room === 'numbers'
      ? [t('scene.tick.more', { count }), t('ui.stage.moreNumbers', { count, names })]
      : [t('scene.more', { count }), t('ui.stage.more', { count, names })];
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
        <span>{said}</span>
      </button>
      {open && (
        <ul className="more-list">
          {more.refs.map((ref) => (
            <li key={`${ref.on}:${ref.id} ${ref.label}`}>
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
