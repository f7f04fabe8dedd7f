import { FilmBar } from '../panels/film/FilmBar';
import { ReplayBar } from '../panels/film/ReplayBar';
import { PlayFoot } from '../panels/foot/PlayFoot';
import { SidePanel } from '../panels/SidePanel';
import { Stage } from '../stage/Stage';
import { useShownTable } from '../store/shown';
import { useStore } from '../store/store';
import { useText } from '../text/useText';
import { PlayHead } from './play/PlayHead';

/** A saved game seen again, turn by turn, in the same house. */
export function ReplayScreen() {
  const { t } = useText();
  // The picture holds words of its own: in another language it is painted anew.
  const language = useStore((s) => s.settings.language);
  const whole = useStore((s) => s.table);
  const table = useShownTable();
  const showing = useStore((s) => s.showing !== null);
  if (!whole || !table) return null;
  return (
    <div className="play replay" data-mode={showing ? 'film' : 'table'}>
      <PlayHead table={table} plain />
      <div className="play-main">
        <main className="play-stage" aria-label={t('ui.stage.label')}>
          <Stage key={language} />
        </main>
        <ReplayBar table={whole} />
        <div className="foot">
          <PlayFoot />
          {showing && <FilmBar />}
        </div>
      </div>
      <SidePanel table={table} replay />
    </div>
  );
}
