import type { Mover } from '@shared/views/seen';
import type { World } from '@shared/world/world';
import { askWhy } from '../../store/view';
import { signed } from '../../text/numbers';
import { textFor } from '../../text/useText';

interface Props {
  movers: readonly Mover[];
  /** A world that holds whoever is named. */
  world: World;
  /** The turn at whose end it had moved. */
  turn: number;
}

/** Who and what moved a criterion, by name and by how many points; a press asks why. */
export function Reasons({ movers, world, turn }: Props) {
  if (movers.length === 0) return null;
  const { name, ref } = textFor(world);
  return (
    <ul className="reasons-named">
      {movers.map((one) => (
        <li key={`${one.on} ${one.id}`}>
          <button type="button" className="link" onClick={() => askWhy(one, turn)}>
            {one.field === '' ? name(one.on, one.id) : ref(one)}
          </button>{' '}
          <b>{signed(one.by)}</b>
        </li>
      ))}
    </ul>
  );
}
