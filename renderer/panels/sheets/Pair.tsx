import { dyadBetween, inOrder, recognitionBetween } from '@shared/world/lookups';
import type { Recognition } from '@shared/world/relations';
import type { World } from '@shared/world/world';
import { level, signedLevel } from '../../text/numbers';
import { firstOf, strongestFirst } from '../../text/strongest';
import { type Text, useText } from '../../text/useText';
import { type Fact, Facts } from './Facts';

/** So many states are named that do not fully recognise another. */
const MOST_NAMES = 6;

/** What two states are to one another: whether each takes the other for its equal in law, and what else ties them. */
export function Pair({ id, world }: { id: string; world: World }) {
  const { t } = useText();
  const [a = '', b = ''] = id.split('~');
  const dyad = dyadBetween(world, a, b);
  if (!world.states[a] || !world.states[b]) return null;
  const ruled = dyad?.superior && dyad.subordination > 0 ? dyad : null;
  return (
    <Facts
      facts={[
        [t('ui.pair.recognition'), t(`ui.pair.${recognitionBetween(world, a, b)}`), 'recognition'],
        ...(dyad
          ? ([
              [t('ui.pair.amity'), signedLevel(dyad.amity)],
              [t('ui.pair.interdependence'), level(dyad.interdependence)],
            ] satisfies Fact[])
          : []),
        ...(ruled
          ? ([
              [
                t('ui.pair.superior'),
                t('ui.pair.ruled', {
                  state: `state:${ruled.superior ?? ''}`,
                  points: level(ruled.subordination),
                }),
              ],
            ] satisfies Fact[])
          : []),
      ]}
    />
  );
}

/** Who does not recognise a state as an equal, by how far they fall short of it; nothing where all do. */
export function unrecognising(state: string, world: World, text: Text): Fact[] {
  const others = inOrder(world.states).filter(({ id, standing }) => id !== state && standing !== 'annexed');
  const short = (level: Recognition): Fact[] => {
    const ids = others.filter(({ id }) => recognitionBetween(world, state, id) === level).map(({ id }) => id);
    const names = strongestFirst(ids, world, text);
    return names.length === 0
      ? []
      : [[text.t(`ui.card.${level}`), firstOf(names, MOST_NAMES), 'recognition']];
  };
  return [...short('none'), ...short('deFacto')];
}
