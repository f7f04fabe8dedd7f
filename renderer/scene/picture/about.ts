import { ORDERS } from '@shared/world/ids';
import { signed } from '../../text/numbers';
import { FLOOR_CIRCLES } from '../layout/floor';
import type { SceneRef } from '../types';
import { word } from '../words';
import type { Disc, Picture } from './types';

/** So many terms of the coalition rule are told of a state; its place turns on the weightiest. */
const MOST_REASONS = 4;

/** Why a state stands in its circle: terms in words, with the points that each adds. */
export type Reasons = Readonly<Record<string, { chosen: boolean; terms: readonly Term[] }>>;
export interface Term {
  term: string;
  amount: number;
}

const whole = (value: number) => String(Math.round(value));
const figure = (key: string, value: number) => `${word(key)} ${whole(value)}`;
const find = <T extends { id: string }>(list: readonly T[], id: string) => list.find((one) => one.id === id);

/** What is said of something that is pointed at, under its name: a line or a few. */
export function aboutOf(
  picture: Picture,
  ref: SceneRef,
  reasons: Reasons,
  nameOf: (kind: string, id: string) => string,
  withTrends = false,
): string[] {
  // What the rows of trends say is not said twice.
  const unless = (line: string) => (withTrends ? [] : [line]);
  switch (ref.on) {
    case 'state': {
      const one = find(picture.discs, ref.id);
      if (!one) return [];
      return picture.house.camera > 0.5 ? placeOf(one, reasons, nameOf) : stateLines(one, withTrends);
    }
    case 'institution': {
      const one = find(picture.pillars, ref.id);
      if (!one) return [];
      const owners = ORDERS.flatMap((order, i) =>
        (one.own[i] ?? 0) >= 0.05 ? [`${word(`order.${order}`)} ${whole((one.own[i] ?? 0) * 100)}`] : [],
      );
      return [
        ...unless(`${figure('authority', one.authority)} · ${figure('legitimacy', one.legitimacy)}`),
        ...(owners.length > 0 ? [`${word('owned')} ${owners.join(', ')}`] : []),
      ];
    }
    case 'movement': {
      const one = find(picture.crowds, ref.id);
      return one ? unless(`${figure('strength', one.strength)} · ${figure('anger', one.temper)}`) : [];
    }
    case 'corporation': {
      const one = find(picture.towers, ref.id);
      return one
        ? unless(`${figure('strength', one.strength)} · ${figure('independence', one.independence)}`)
        : [];
    }
    case 'people': {
      const one = find(picture.plaques, ref.id);
      return one
        ? unless(
            `${figure('selfRule', one.autonomy)} · ${figure('grievance', one.grievance)} · ${figure('claim', one.claim)}`,
          )
        : [];
    }
    case 'order': {
      const one = find(picture.marks, ref.id);
      return one ? unless(`${figure('power', one.power)} · ${figure('legitimacy', one.legitimacy)}`) : [];
    }
    default:
      return [];
  }
}

function stateLines(one: Disc, withTrends: boolean): string[] {
  const mix = ORDERS.flatMap((order, i) =>
    (one.mix[i] ?? 0) >= 0.1 ? [`${word(`order.${order}`)} ${whole((one.mix[i] ?? 0) * 100)}`] : [],
  );
  const circle = word(FLOOR_CIRCLES[Math.round(one.circle)] ?? 'fringe');
  const figures = withTrends
    ? figure('power', one.power)
    : `${figure('power', one.power)} · ${figure('legitimacy', one.legitimacy)}`;
  return [
    `${figures} · ${circle}`,
    mix.join(', '),
    ...(one.seat ? [`${word('steered')} ${word(`order.${one.seat}`)}`] : []),
  ];
}

function placeOf(one: Disc, reasons: Reasons, nameOf: (kind: string, id: string) => string): string[] {
  if (!one.place) return [];
  const why = reasons[one.id];
  const terms = [...(why?.terms ?? [])]
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || (a.term < b.term ? -1 : 1))
    .filter((term) => Math.abs(term.amount) >= 0.05)
    .slice(0, MOST_REASONS)
    .map(({ term, amount }) => `${signed(amount)}  ${nameOf('coalition.term', term)}`);
  return [word(`circle.${one.place}`), ...(why?.chosen ? [word('chosen')] : []), ...terms];
}
