import { useShownTable } from '../../store/shown';
import { Criteria } from './Criteria';
import { Ribbon } from './Ribbon';

/** Under the house: which of the seven regimes, and how it stands with the four criteria. */
export function PlayFoot() {
  const table = useShownTable();
  if (!table) return null;
  return (
    <footer className="play-foot">
      <Ribbon regime={table.measures.regime} history={table.history} />
      <Criteria measures={table.measures} history={table.history} />
    </footer>
  );
}
