import type { SavedGame } from '@shared/protocol/contract';
import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { importGame, removeGame } from '../../store/library';
import { useStore } from '../../store/store';
import { titleOf } from '../../text/titles';
import { useText } from '../../text/useText';
import { Button } from '../../widgets/Button';
import { Dialog } from '../../widgets/Dialog';
import { SavedGameRow } from './SavedGameRow';

const FILES = '.worldhouse';

/** All saved games, the last played first. */
export function Library() {
  const { t } = useText();
  const games = useStore((s) => s.library) ?? [];
  const cards = useStore((s) => s.scenarios);
  const folder = useStore((s) => s.welcome?.savesFolder);
  const file = useRef<HTMLInputElement>(null);
  const [doomed, setDoomed] = useState<SavedGame | null>(null);
  return (
    <section className="library" aria-labelledby="library-title">
      <header>
        <h2 id="library-title">{t('ui.library')}</h2>
        <Button look="quiet" icon={Upload} onClick={() => file.current?.click()}>
          {t('ui.library.import')}
        </Button>
        <input
          ref={file}
          hidden
          type="file"
          accept={FILES}
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            if (chosen) void importGame(chosen);
            event.target.value = '';
          }}
        />
      </header>
      {games.length === 0 ? (
        <p className="quiet-line">{t('ui.library.empty')}</p>
      ) : (
        <ul className="saved-games">
          {games.map((game) => (
            <SavedGameRow key={game.id} game={game} onRemove={() => setDoomed(game)} />
          ))}
        </ul>
      )}
      {folder && <p className="folder">{t('ui.library.folder', { folder })}</p>}
      {doomed && (
        <Dialog
          title={t('ui.library.removeSure')}
          onClose={() => setDoomed(null)}
          foot={
            <>
              <Button onClick={() => setDoomed(null)}>{t('ui.cancel')}</Button>
              <Button
                look="danger"
                onClick={() => {
                  void removeGame(doomed.id);
                  setDoomed(null);
                }}
              >
                {t('ui.library.removeYes')}
              </Button>
            </>
          }
        >
          <p>{t('ui.library.removeWhat', { title: titleOf(doomed, cards) })}</p>
        </Dialog>
      )}
    </section>
  );
}
