import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useText } from '../text/useText';
import { IconButton } from './Button';
import { SCROLLS } from './scrolls';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the foot. */
  foot?: ReactNode;
  size?: 'small' | 'wide';
}

/** A dialog of the page: it holds the focus, Escape closes it, and what had the focus gets it back. */
export function Dialog({ title, onClose, children, foot, size = 'small' }: Props) {
  const { t } = useText();
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    if (dialog && !dialog.open) dialog.showModal();
    // Where a field is to be filled or one button is the natural answer, that is where to begin.
    dialog?.querySelector<HTMLElement>('[data-first], .dialog-foot .main')?.focus();
    return () => {
      if (dialog?.open) dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={`dialog ${size}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="dialog-head">
        <h2 id={id}>{title}</h2>
        <IconButton icon={X} label={t('ui.close')} onClick={onClose} />
      </header>
      <div className="dialog-body" {...SCROLLS}>
        {children}
      </div>
      {foot && <footer className="dialog-foot">{foot}</footer>}
    </dialog>
  );
}
