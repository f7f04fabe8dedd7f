import { useLayoutEffect, useRef } from 'react';
import { CrisisPanel } from '../panels/crisis/CrisisPanel';
import { FilmBar } from '../panels/film/FilmBar';
import { PlayFoot } from '../panels/foot/PlayFoot';
import { SidePanel } from '../panels/SidePanel';
import { Stage } from '../stage/Stage';
import { useStore } from '../store/store';
import { useSurroundings } from '../store/surroundings';
import { wear } from '../style/wear';
import { useText } from '../text/useText';
import { PlayHead } from './play/PlayHead';

/** The game: the house in the middle, the panels at its side, the ribbon and the criteria under it. */
export function PlayScreen() {
  const { t } = useText();
  // The picture holds words of its own: in another language it is painted anew.
  const language = useStore((s) => s.settings.language);
  const table = useStore((s) => s.table);
  const showing = useStore((s) => s.showing !== null);
  const inCrisis = useStore((s) => s.desk !== null && s.showing === null);
  const clothes = useSurroundings();
  const page = useRef<HTMLDivElement>(null);
  // A crisis is shown in the dark, whatever the theme; everything around it dims with it.
  useLayoutEffect(() => {
    if (page.current) wear(page.current, inCrisis ? { ...clothes, theme: 'dark' } : clothes);
  }, [inCrisis, clothes]);
  if (!table) return null;
  return (
    <div className="play" ref={page} data-mode={showing ? 'film' : inCrisis ? 'crisis' : 'table'}>
      <PlayHead table={table} />
      <div className="play-main">
        <main className="play-stage" aria-label={t('ui.stage.label')}>
          <Stage key={language} />
        </main>
        <div className="foot">
          <PlayFoot />
          {showing && <FilmBar />}
        </div>
      </div>
      {inCrisis ? <CrisisPanel /> : <SidePanel table={table} />}
    </div>
  );
}
