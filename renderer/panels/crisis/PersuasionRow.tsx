import type { CrisisAsk, Forecast } from '@shared/protocol/contract';
import type { Response } from '@shared/views/seen';
import type { World } from '@shared/world/world';
import { useId } from 'react';
import { samePersuasion, togglePersuasion } from '../../store/crisis';
import { useStore } from '../../store/store';
import { firstOf, strongestFirst } from '../../text/strongest';
import { type Text, useText } from '../../text/useText';
import { likelihood } from './likelihood';
import { movedBy } from './sway';

type One = CrisisAsk['persuasions'][number];

/** So many names has a line room for. */
const FEW_NAMES = 3;

interface Props {
  crisis: string;
  one: One;
  chosen: boolean;
  /** Capital that is left to pay with. */
  left: number;
}

/** One whom to win: its price, and whom it would move as things stand, by the seat's own estimates. */
export function PersuasionRow({ crisis, one, chosen, left }: Props) {
  const text = useText();
  const { t, say, name } = text;
  const estimate = useId();
  const forecast = useStore((s) => s.desk?.forecasts[crisis]);
  const world = useStore((s) => s.table?.world ?? null);
  const own = useStore((s) => s.table?.world.seats[s.table.seat ?? '']?.state);
  const { act, target, cost, affordable } = one;
  const price = t('ui.cost', { cost });
  return (
    <label className={`persuasion ${chosen ? 'chosen' : ''}`}>
      <input
        type="checkbox"
        checked={chosen}
        disabled={!chosen && (!affordable || cost > left)}
        aria-label={say({ key: `persuasion.${act}`, params: { target: `${target.on}:${target.id}` } })}
        aria-describedby={estimate}
        onChange={() =>
          togglePersuasion(crisis, act, {
            on: target.on as Response['persuade'][number]['target']['on'],
            id: target.id,
          })
        }
      />
      <span>
        {name(target.on, target.id)}
        <small id={estimate} className="sway">
          <span className="unseen">{price}: </span>
          {forecast ? swayOf(one, forecast, own, world, text) : t('ui.sway.asking')}
        </small>
      </span>
      <b className="cost" title={price} aria-hidden>
        {cost}
      </b>
    </label>
  );
}

/** “likely 7 for, 2 against · perhaps a veto: China · would change the place of Oman, Qatar”, “Neutral → Support”, “Neutral · would move nobody”. */
function swayOf(
  one: One,
  forecast: Forecast,
  own: string | undefined,
  world: World | null,
  text: Text,
): string {
  const { sways, circles } = forecast;
  const { t } = text;
  const sway = sways.find((other) => samePersuasion(other, one));
  const moved = movedBy(one, forecast, own);
  if (!sway || !moved) return '';
  const self = moved.find(({ state }) => state === one.target.id);
  const others = strongestFirst(
    moved.filter((other) => other !== self).map(({ state }) => state),
    world,
    text,
  );
  const place = circles[one.target.id];
  const told = [
    ...(sway.vote ? [t(`ui.sway.vote.${sway.vote.key}`, sway.vote.params)] : []),
    ...(sway.veto
      ? [t(`ui.sway.veto.${likelihood(sway.veto.odds)}`, { veto: `state:${sway.veto.state}` })]
      : []),
    ...(self
      ? [t('ui.sway.own', { from: t(`ui.circle.${self.from}`), to: t(`ui.circle.${self.to}`) })]
      : place
        ? [t(`ui.circle.${place}`)]
        : []),
    ...(others.length > 0 ? [t('ui.sway.others', { names: firstOf(others, FEW_NAMES) })] : []),
    ...(moved.length === 0 ? [t('ui.sway.none')] : []),
  ];
  return told.join(' · ');
}
