import { FastForward, Pause, Play, Rewind, RotateCcw, SkipForward, StepForward } from 'lucide-react';
import { useRef } from 'react';
import { film, useFilm } from '../../stage/player';
import { useStore } from '../../store/store';
import { tenths } from '../../text/numbers';
import { useText } from '../../text/useText';
import { IconButton } from '../../widgets/Button';
import { captionOf } from './caption';
import { useFilmFocus } from './filmFocus';

/** The player of a turn: what is being shown, in words, and the buttons to hurry it or hold it. */
export function FilmBar() {
  const text = useText();
  const { t } = text;
  const showing = useStore((s) => s.showing);
  const { playing, done, beat, share, speed } = useFilm();
  const first = useRef<HTMLButtonElement>(null);
  const replay = useStore((s) => s.route === 'replay');
  useFilmFocus(showing?.take, first, replay);
  if (!showing) return null;
  const caption = beat ? captionOf(beat, showing.film, text) : t('ui.film.begins');
  return (
    <section className="film-bar" aria-label={t('ui.film')}>
      <p className="caption" aria-live="polite">
        {caption}
      </p>
      <div className="film-buttons">
        <IconButton
          ref={first}
          icon={playing ? Pause : Play}
          label={t(playing ? 'ui.film.pause' : done ? 'ui.film.again' : 'ui.film.play')}
          onClick={film.toggle}
        />
        <IconButton icon={StepForward} label={t('ui.film.step')} onClick={film.step} />
        <IconButton icon={RotateCcw} label={t('ui.film.again')} onClick={film.again} />
        <span className="film-progress" aria-hidden>
          <span style={{ inlineSize: `${share * 100}%` }} />
        </span>
        <IconButton icon={Rewind} label={t('ui.film.slower')} onClick={film.slower} />
        <span className="film-speed" role="status" aria-label={t('ui.film.speed', { speed })}>
          {tenths(speed)} ×
        </span>
        <IconButton icon={FastForward} label={t('ui.film.faster')} onClick={film.faster} />
        <IconButton icon={SkipForward} label={t('ui.film.skip')} onClick={film.skip} />
      </div>
    </section>
  );
}
