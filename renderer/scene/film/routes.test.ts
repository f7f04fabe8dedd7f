import { scenario } from '@shared/scenarios/catalogue';
import { aSeat } from '@shared/world/build';
import { describe, expect, it } from 'vitest';
import { madeFilm, order } from '../dev/made';
import { sightOf } from '../dev/sight';
import { stageOf } from './stage';

const start = scenario('gulf-1990').start(1);
const gulf = { ...start, seats: { chn: aSeat({ state: 'chn', order: 'sovereign' }) } };
const [body, movement, people] = [start.institutions, start.movements, start.peoples].map(
  (all) => Object.keys(all)[0] ?? '',
);
const film = madeFilm(gulf, null, (pen) => {
  const by = { order: '1.chn.0' };
  for (const id of ['chn~idn', 'chn~usa', 'fra~isr']) pen.add('resolution', 'dyad', id, 'amity', 4, by);
  pen.add('resolution', 'state', 'bra', 'wealth', 3, by);
  pen.add('resolution', 'institution', body ?? '', 'authority', 3, by);
  pen.add('resolution', 'movement', movement ?? '', 'strength', 3, by);
  pen.add('resolution', 'people', people ?? '', 'grievance', 3, by);
  for (const id of ['sovereign', 'liberal']) pen.add('resolution', 'order', id, 'legitimacy', 3, by);
  return [order('1.chn.0', 'chn', 'recognise')];
});

/** Where discs stand rim to rim a way may slip under one by so many pixels; discs are painted over it. */
const UNDER = 2;

describe.each([
  [684, 596],
  [1175, 847],
  [1810, 1326],
] as const)('the ways of policies at %i × %i', (width, height) => {
  const stage = stageOf(film, sightOf(width, height), false);
  const [beat] = stage.plan.beats;
  const { routes, picture } = stage.at((beat?.start ?? 0) + (beat?.length ?? 0) * 0.4);

  it('lead to everyone else whom it is about, and not back to whoever ordered it nor to its own order', () => {
    const ends = routes.map(({ end, to }) => (end.r > 0 ? end.id : to.on));
    expect(ends).toEqual(['idn', 'usa', 'fra', 'isr', 'bra', 'institution', 'movement', 'people', 'order']);
  });

  it('pass no state on their way', () => {
    for (const { points, end, to } of routes)
      for (const disc of picture.discs.filter(({ id }) => id !== 'chn' && id !== end.id)) {
        const near = Math.min(...points.map(({ x, y }) => Math.hypot(x - disc.x, y - disc.y)));
        expect(near, `${to.on}:${to.id} past ${disc.id}`).toBeGreaterThan(disc.r - UNDER);
      }
  });
});
