import { useId, useState } from 'react';
import { closeDialog } from '../../store/view';
import { TERMS } from '../../text/terms';
import { useText } from '../../text/useText';
import { Dialog } from '../../widgets/Dialog';

/** Every term of theory in one place, each in a paragraph with its source. */
export function GlossaryDialog() {
  const { t, compare } = useText();
  const id = useId();
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const entries = TERMS.map((term) => ({
    term,
    title: t(`gloss.${term}.term`),
    text: t(`gloss.${term}.text`),
    source: t(`gloss.${term}.source`),
  }))
    .filter(({ title, text }) => `${title} ${text}`.toLowerCase().includes(wanted))
    .sort((a, b) => compare(a.title, b.title));
  return (
    <Dialog title={t('ui.glossary')} onClose={closeDialog} size="wide">
      <label className="unseen" htmlFor={id}>
        {t('ui.search.in', { what: t('ui.glossary') })}
      </label>
      <input
        id={id}
        type="search"
        className="glossary-search"
        placeholder={t('ui.search')}
        value={query}
        data-first
        onChange={(event) => setQuery(event.target.value)}
      />
      <dl className="glossary">
        {entries.map(({ term, title, text, source }) => (
          <div key={term}>
            <dt>{title}</dt>
            <dd>
              {text} <cite>{source}</cite>
            </dd>
          </div>
        ))}
      </dl>
      {entries.length === 0 && <p className="quiet-line">{t('ui.search.none')}</p>}
    </Dialog>
  );
}
