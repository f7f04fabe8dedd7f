import { useStore } from '../../store/store';
import { Criteria } from './Criteria';
import { Ribbon } from './Ribbon';

/** Under the house: which of the seven regimes, and how it stands with the four criteria. */
export function PlayFoot() {
  const table = useStore((s) => s.table);
  const replay = useStore((s) => s.route === 'replay');
  const replayTurn = useStore((s) => s.replayTurn);
  const film = useStore((s) => s.lastFilm);
  if (!table) return null;
  const history = replay ? table.history.slice(0, replayTurn + 1) : table.history;
  const past = film && (film.turn === replayTurn ? film.measures : film.measuresBefore);
  const measures = replay && past ? past : table.measures;
  return (
    <footer className="play-foot">
      <Ribbon regime={measures.regime} history={history} />
      <Criteria measures={measures} history={history} />
    </footer>
  );
}
