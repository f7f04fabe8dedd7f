import type { Table } from '@shared/protocol/contract';
import { ChevronFirst, ChevronLast, Pause, Play, SkipBack, SkipForward } from 'lucide-react';
import { film } from '../../stage/player';
import { replayNext, replayTo } from '../../store/replay';
import { set, useStore } from '../../store/store';
import { replayedAt } from '../../text/replayed';
import { useText } from '../../text/useText';
import { IconButton } from '../../widgets/Button';

/** First, back, play, on, last, and a bar to go anywhere: the turns of a finished game. */
export function ReplayBar({ table }: { table: Table }) {
  const text = useText();
  const { t } = text;
  const turn = useStore((s) => s.replayTurn);
  const on = useStore((s) => s.replayOn);
  const rolling = useStore((s) => s.showing !== null);
  const last = table.history.at(-1)?.turn ?? 0;
  const label = replayedAt(table, turn, last, text);
  const pause = () => {
    set({ replayOn: false });
    film.skip();
  };
  return (
    <section className="replay-bar" aria-label={t('ui.replay')}>
      <div className="film-buttons">
        <IconButton
          icon={ChevronFirst}
          label={t('ui.replay.first')}
          disabled={turn === 0}
          onClick={() => void replayTo(0)}
        />
        <IconButton
          icon={SkipBack}
          label={t('ui.replay.back')}
          disabled={turn === 0}
          onClick={() => void replayTo(turn - 1)}
        />
        {on && rolling ? (
          <IconButton icon={Pause} label={t('ui.replay.pause')} onClick={pause} />
        ) : (
          <IconButton
            icon={Play}
            label={t('ui.replay.play')}
            disabled={turn >= last || rolling}
            onClick={() => void replayNext(true)}
          />
        )}
        <IconButton
          icon={SkipForward}
          label={t('ui.replay.next')}
          disabled={turn >= last}
          onClick={() => void (rolling ? film.skip() : replayTo(turn + 1))}
        />
        <IconButton
          icon={ChevronLast}
          label={t('ui.replay.last')}
          disabled={turn >= last}
          onClick={() => void replayTo(last)}
        />
      </div>
      <input
        type="range"
        min={0}
        max={last}
        value={turn}
        aria-label={t('ui.replay.turn')}
        aria-valuetext={label}
        onChange={(event) => void replayTo(Number(event.target.value))}
      />
      <output>{label}</output>
    </section>
  );
}
