import {
  type CSSProperties,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useStore } from '../store/store';

/** So long the pointer must rest, in milliseconds: whoever sweeps past is not spoken to. */
const REST = 350;
/** So long the card stays when the pointer leaves, so that it can be reached. */
const GRACE = 150;

interface Props {
  className: string;
  onClick: () => void;
  /** What is told beside the button while it is pointed at or has the focus; asked for when it opens. */
  card: () => ReactNode;
  children: ReactNode;
}

/** A button that tells of itself before it is pressed. Its card can be pointed at, and Escape puts it away (WCAG 1.4.13). */
export function HoverButton({ className, onClick, card, children }: Props) {
  const id = useId();
  const anchor = `--hover${id.replace(/[^a-zA-Z0-9]/g, '')}`;
  const box = useRef<HTMLSpanElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [wanted, setOpen] = useState(false);
  // A dialog covers whatever the card would tell of; Chromium 130 even dies of one that opens under an anchored card.
  const open = useStore((s) => s.dialog === null) && wanted;
  const turn = (to: boolean, after: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpen(to), after);
  };
  const enter = () => turn(true, REST);
  const leave = () => turn(false, GRACE);
  useEffect(() => () => clearTimeout(timer.current), []);
  // Before what is in it looks at its size: a card that is not shown has none.
  useLayoutEffect(() => {
    if (open) box.current?.showPopover?.();
  }, [open]);
  useEffect(() => {
    if (!open) return;
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setOpen(false);
    };
    document.addEventListener('keydown', close, true);
    return () => document.removeEventListener('keydown', close, true);
  }, [open]);
  return (
    <>
      <button
        type="button"
        className={className}
        style={{ anchorName: anchor } as CSSProperties}
        aria-describedby={open ? id : undefined}
        onClick={() => {
          turn(false, 0);
          onClick();
        }}
        onPointerEnter={enter}
        onPointerLeave={leave}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && turn(true, 0)}
        onBlur={leave}
      >
        {children}
      </button>
      {open && (
        <span
          ref={box}
          id={id}
          role="tooltip"
          popover="manual"
          className="popover hover-card"
          style={{ positionAnchor: anchor } as CSSProperties}
          onPointerEnter={enter}
          onPointerLeave={leave}
        >
          {card()}
        </span>
      )}
    </>
  );
}
