import { CrisisPanel } from '../panels/crisis/CrisisPanel';
import { FilmBar } from '../panels/film/FilmBar';
import { PlayFoot } from '../panels/foot/PlayFoot';
import { SidePanel } from '../panels/SidePanel';
import { Stage } from '../stage/Stage';
import { useStore } from '../store/store';
import { useText } from '../text/useText';
import { PlayHead } from './play/PlayHead';

/** The game: the house in the middle, the panels at its side, the ribbon and the criteria under it. */
export function PlayScreen() {
  const { t } = useText();
  const table = useStore((s) => s.table);
  const showing = useStore((s) => s.showing !== null);
  const inCrisis = useStore((s) => s.desk !== null && s.showing === null);
  if (!table) return null;
  return (
    <div className="play" data-mode={showing ? 'film' : inCrisis ? 'crisis' : 'table'}>
      <PlayHead table={table} />
      <main className="play-stage" aria-label={t('ui.stage.label')}>
        <Stage />
        {showing && <FilmBar />}
      </main>
      {inCrisis ? <CrisisPanel /> : <SidePanel table={table} />}
      <PlayFoot />
    </div>
  );
}
