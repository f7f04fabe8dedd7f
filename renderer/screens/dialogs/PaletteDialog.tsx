import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import { findingsFor } from '../../commands/findings';
import { useStore } from '../../store/store';
import { closeDialog } from '../../store/view';
import { useText } from '../../text/useText';
import { Dialog } from '../../widgets/Dialog';
import { bringIntoSight } from '../../widgets/scrolls';

/** Finds a command, a policy or whatever bears a name; arrows choose, Enter goes there. */
export function PaletteDialog() {
  const text = useText();
  const { t } = text;
  const state = useStore();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const found = useMemo(() => findingsFor(query, state, text), [state, query, text]);
  const chosen = found[Math.min(at, found.length - 1)];
  const chosenId = chosen ? `${id}-${chosen.id}` : undefined;
  useEffect(() => {
    if (chosenId) bringIntoSight(document.getElementById(chosenId));
  }, [chosenId]);

  const give = (run: () => void) => {
    closeDialog();
    // The dialog must be gone first, or it would take the focus back from what the command opens.
    setTimeout(run, 0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt((now) => Math.min(found.length - 1, now + 1));
    else if (event.key === 'ArrowUp') setAt((now) => Math.max(0, now - 1));
    else if (event.key === 'Enter' && chosen) give(chosen.run);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={t('ui.palette')} onClose={closeDialog}>
      <input
        className="palette-input"
        type="text"
        role="combobox"
        aria-label={t('ui.palette.find')}
        aria-expanded
        aria-controls={id}
        aria-activedescendant={chosenId}
        placeholder={t('ui.palette.find')}
        value={query}
        data-first
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div className="palette" role="listbox" id={id} aria-label={t('ui.palette')}>
        {found.map((one) => (
          <div
            key={one.id}
            id={`${id}-${one.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={one === chosen}
            onClick={() => give(one.run)}
            onKeyDown={onKeyDown}
          >
            <span>{one.label}</span>
            {one.key && <kbd>{one.key}</kbd>}
            {one.kind && <small>{one.kind}</small>}
          </div>
        ))}
        {found.length === 0 && <p className="quiet-line">{t('ui.search.none')}</p>}
      </div>
    </Dialog>
  );
}
