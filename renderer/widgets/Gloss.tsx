import { type ReactNode, useId } from 'react';
import { useText } from '../text/useText';

/** A term of theory with its one-paragraph gloss and source behind it. */
export function Gloss({ term, children }: { term: string; children?: ReactNode }) {
  const { t } = useText();
  const id = useId();
  const anchor = `--gloss${id.replace(/[^a-zA-Z0-9]/g, '')}`;
  return (
    <>
      <button
        type="button"
        className="gloss"
        popoverTarget={id}
        style={{ anchorName: anchor } as React.CSSProperties}
      >
        {children ?? t(`gloss.${term}.term`)}
      </button>
      <span
        id={id}
        popover="auto"
        className="popover"
        style={{ positionAnchor: anchor } as React.CSSProperties}
      >
        <strong>{t(`gloss.${term}.term`)}</strong>
        <span>{t(`gloss.${term}.text`)}</span>
        <cite>{t(`gloss.${term}.source`)}</cite>
      </span>
    </>
  );
}
