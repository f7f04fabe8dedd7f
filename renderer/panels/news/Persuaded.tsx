import type { Foreseen } from '@shared/protocol/contract';
import type { PlayedCrisis } from '@shared/views/record';
import type { World } from '@shared/world/world';
import { samePersuasion } from '../../store/crisis';
import { firstOf, strongestFirst } from '../../text/strongest';
import { type Text, useText } from '../../text/useText';

/** So many names has a line room for. */
const FEW_NAMES = 3;

interface Props {
  foreseen: Foreseen;
  played: PlayedCrisis;
  own: string | undefined;
  world: World;
}

/** What the seat did to win others, and where those stood whom it was to move. */
export function Persuaded({ foreseen, played, own, world }: Props) {
  const text = useText();
  const { t, say } = text;
  const acts = foreseen.response.persuade;
  if (acts.length === 0) return null;
  return (
    <section className="expected">
      <h5>{t('ui.persuaded')}</h5>
      <ul>
        {acts.map(({ act, target }) => (
          <li key={`${act} ${target.id}`}>
            <strong>
              {say({ key: `persuasion.${act}`, params: { target: `${target.on}:${target.id}` } })}
            </strong>
            {cameOf({ act, target }, foreseen, played, own, world, text).map((line) => (
              <small key={line} className="expected-why">
                {line}
              </small>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function cameOf(
  one: Pick<Foreseen['response']['persuade'][number], 'act' | 'target'>,
  { forecast }: Foreseen,
  { circles }: PlayedCrisis,
  own: string | undefined,
  world: World,
  text: Text,
): string[] {
  const { t } = text;
  const sway = forecast.sways.find((other) => samePersuasion(other, one));
  const moved = sway?.moved.filter(({ state }) => state !== own) ?? [];
  const self = moved.find(({ state }) => state === one.target.id);
  // Of the others only those that did stand where it was to bring them.
  const others = moved.filter(({ state, to }) => state !== one.target.id && circles[state] === to);
  const place = one.target.on === 'state' ? circles[one.target.id] : undefined;
  const came = place ? t(`ui.circle.${place}`) : '';
  const target = !place
    ? []
    : !self
      ? [t('ui.persuaded.still', { came })]
      : place === self.to
        ? [t('ui.persuaded.moved', { came, from: t(`ui.circle.${self.from}`) })]
        : [t('ui.persuaded.missed', { came, to: t(`ui.circle.${self.to}`) })];
  const ids = others.map(({ state }) => state);
  const names = firstOf(strongestFirst(ids, world, text), FEW_NAMES);
  return [...target, ...(others.length > 0 ? [t('ui.persuaded.others', { names })] : [])];
}
