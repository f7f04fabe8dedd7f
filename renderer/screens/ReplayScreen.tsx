import { FilmBar } from '../panels/film/FilmBar';
import { ReplayBar } from '../panels/film/ReplayBar';
import { PlayFoot } from '../panels/foot/PlayFoot';
import { SidePanel } from '../panels/SidePanel';
import { Stage } from '../stage/Stage';
import { useStore } from '../store/store';
import { useText } from '../text/useText';
import { PlayHead } from './play/PlayHead';

/** A saved game seen again, turn by turn, in the same house. */
export function ReplayScreen() {
  const { t } = useText();
  const table = useStore((s) => s.table);
  const showing = useStore((s) => s.showing !== null);
  if (!table) return null;
  return (
    <div className="play replay" data-mode={showing ? 'film' : 'table'}>
      <PlayHead table={table} plain />
      <main className="play-stage" aria-label={t('ui.stage.label')}>
        <Stage />
        {showing && <FilmBar />}
      </main>
      <SidePanel table={table} replay />
      <div className="replay-foot">
        <ReplayBar table={table} />
        <PlayFoot />
      </div>
    </div>
  );
}
