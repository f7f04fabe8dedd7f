import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useStore } from '../../store/store';
import type { Sheet } from '../../store/types';
import { closeSheet } from '../../store/view';
import { type Text, useText } from '../../text/useText';
import { IconButton } from '../../widgets/Button';
import { bringIntoSight, SCROLLS } from '../../widgets/scrolls';
import { PolicyPage } from '../orders/PolicyPage';
import { CardSheet } from './CardSheet';
import { MeasureSheet } from './MeasureSheet';
import { WhySheet } from './WhySheet';

/** What is laid over a panel: the last one is seen, with a way back to what is under it. */
export function Sheets() {
  const text = useText();
  const sheet = useStore((s) => s.sheets.at(-1));
  const heading = useRef<HTMLHeadingElement>(null);
  const key = sheet ? JSON.stringify(sheet) : '';
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      // Back to where the question was asked, if it is still there.
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    if (key === '') return;
    heading.current?.focus({ preventScroll: true });
    // Where the whole side scrolls, as with large text, the head of the page may lie above what is seen.
    bringIntoSight(heading.current);
  }, [key]);
  if (!sheet) return null;
  return (
    <section className="sheet" aria-labelledby="sheet-title" key={key}>
      <header>
        <IconButton icon={ArrowLeft} label={text.t('ui.back')} onClick={closeSheet} />
        <h2 id="sheet-title" tabIndex={-1} ref={heading}>
          {titleOf(sheet, text)}
        </h2>
      </header>
      <div className="sheet-body" {...SCROLLS}>
        {contentOf(sheet)}
      </div>
    </section>
  );
}

function titleOf(sheet: Sheet, { t, name, ref }: Text): string {
  switch (sheet.kind) {
    case 'why':
      return ref(sheet.subject);
    case 'card':
      return name(sheet.subject.on, sheet.subject.id);
    case 'measure':
      return t(`ui.measure.${sheet.name}`);
    case 'policy':
      return t(`policy.${sheet.policy}.title`);
  }
}

function contentOf(sheet: Sheet) {
  switch (sheet.kind) {
    case 'why':
      return <WhySheet subject={sheet.subject} turn={sheet.turn} />;
    case 'card':
      return <CardSheet subject={sheet.subject} />;
    case 'measure':
      return <MeasureSheet name={sheet.name} />;
    case 'policy':
      return <PolicyPage id={sheet.policy} {...(sheet.aim ? { aim: sheet.aim } : {})} />;
  }
}
