import { scenario } from '@shared/scenarios/catalogue';
import { describe, expect, it } from 'vitest';
import { inventedWorld } from '../dev/invented';
import { busyTurn, madeFilm } from '../dev/made';
import { sightOf } from '../dev/sight';
import { planOf } from '../film/plan';
import { partiesOf } from '../film/routes';
import { stageOf } from '../film/stage';
import type { SceneFilm, Tick } from '../film/types';
import { overlaps, touchesDisc } from '../layout/geometry';
import { crosses } from '../layout/stems';
import { moreOf, numbersOf } from './more';
import { platesOf, spotsOf } from './ticks';
import type { Sight } from './types';
import { writtenIn } from './written';

const gulf = scenario('gulf-1990').start(1);
const fieldOf = ({ field }: Tick) => field;
const sightAt = (width: number, height: number): Sight => ({
  ...sightOf(width, height),
  measure: (said, size) => said.length * size * 0.53,
});

/** Every beat of a film that runs numbers in the house, with its plates. */
function beatsOf(film: SceneFilm, sight: Sight) {
  const stage = stageOf(film, sight, false);
  return planOf(film).beats.flatMap((beat) => {
    const [now, rest] = [stage.start(beat), stage.end(beat)];
    if (beat.ticks.length === 0 || rest.house.camera > 0.05) return [];
    const { measure } = sight;
    return [{ beat, now, rest, ...platesOf(beat.ticks, now, rest, { film, measure, fieldOf, kept: [] }) }];
  });
}

describe.each([
  [684, 596],
  [1175, 847],
  [1810, 1326],
] as const)('numbers that run, at %i × %i', (width, height) => {
  const sight = sightAt(width, height);

  it.each([
    ['the Gulf', busyTurn(gulf)],
    ['sixty states', busyTurn(inventedWorld(60, 20))],
  ])(
    'lie on no name, no disc that matters and no other number, near what they belong to: %s',
    (_name, film) => {
      const beats = beatsOf(film, sight);
      expect(beats.length).toBeGreaterThan(0);
      for (const { beat, now, rest, shown } of beats)
        shown.forEach(({ box, line, tick, spot, text }, i) => {
          for (const picture of [now, rest])
            for (const name of writtenIn(picture, sight.measure)) {
              expect(overlaps(box, name), text).toBe(false);
              expect(line && crosses(line, name), text).toBeFalsy();
            }
          const small = sight.frame.font.small;
          for (const disc of rest.discs)
            if (
              disc.seat !== null ||
              disc.r >= small ||
              beat.ticks.some((one) => partiesOf(one, film).includes(disc.id))
            )
              expect(touchesDisc(box, disc), disc.id).toBe(false);
          for (const other of shown.slice(i + 1)) {
            expect(overlaps(box, other.box)).toBe(false);
            expect(line && crosses(line, other.box)).toBeFalsy();
          }
          const at = spotsOf(tick, rest, film)[spot];
          expect(at).toBeDefined();
          if (line)
            expect(Math.hypot(line.to.x - line.from.x, line.to.y - line.from.y)).toBeLessThan(
              sight.frame.font.small * 16,
            );
        });
    },
  );

  it('are all told, beside what they belong to or among those that are counted', () => {
    const film = busyTurn(gulf);
    for (const { beat, rest, shown, left } of beatsOf(film, sight)) {
      expect(shown.length + left.length).toBe(beat.ticks.length);
      expect(shown.length).toBeGreaterThan(0);
      const [counted] = numbersOf(rest, left);
      expect(counted?.refs.length ?? 0).toBe(left.length);
      for (const { label } of left) expect(label).toMatch(/\S {2}.*\d/);
      if (counted) expect(counted.x + sight.measure('+8 more numbers', counted.size)).toBeLessThan(width);
    }
  });
});

describe('numbers that run', () => {
  const sight = sightAt(1175, 847);

  it('of a pair stand on its tie, and lead to the first of the two where there is no room', () => {
    const pair = Object.keys(gulf.dyads)[0] ?? '';
    const film = madeFilm(gulf, null, (pen) => {
      pen.add('drift', 'dyad', pair, 'amity', -20);
      pen.add('drift', 'state', 'usa', 'force', -20);
      return [];
    });
    const [only] = beatsOf(film, sight);
    const told = only?.shown.find(({ tick }) => tick.on === 'dyad');
    expect(told?.field.split('\n')[0]).toMatch(/\S–\S/);
    const everywhere = [{ x: 0, y: 0, w: 1175, h: 847 }];
    const { measure } = sight;
    const { shown, left } = platesOf(only?.beat.ticks ?? [], only!.now, only!.rest, {
      film,
      measure,
      fieldOf,
      kept: everywhere,
    });
    expect(shown).toEqual([]);
    expect(left.map(({ on, id }) => `${on} ${id}`).sort()).toEqual(
      [`state ${pair.split('~')[0]}`, 'state usa'].sort(),
    );
  });

  it('of a people that is only counted are counted too', () => {
    const film = madeFilm(gulf, null, (pen) => {
      for (const id of Object.keys(gulf.peoples)) pen.add('drift', 'people', id, 'grievance', 12);
      return [];
    });
    for (const { rest, left, shown } of beatsOf(film, sightAt(684, 596))) {
      const hidden = new Set(
        moreOf(rest).flatMap(({ room, refs }) => (room === 'foundation' ? refs.map(({ id }) => id) : [])),
      );
      expect(hidden.size).toBeGreaterThan(5);
      for (const { tick } of shown) expect(hidden.has(tick.id)).toBe(false);
      expect(left.length).toBeGreaterThan(0);
    }
  });
});
