import { scenario } from '@shared/scenarios/catalogue';
import { aState, aWorld } from '@shared/world/build';
import { CIRCLES, type Circle } from '@shared/world/circles';
import { beforeAll, describe, expect, it } from 'vitest';
import { inventedWorld, measured } from '../dev/invented';
import { busyTurn, somePlaces } from '../dev/made';
import { sightOf } from '../dev/sight';
import { AT_REST } from '../film/stage';
import { crisisLayout } from '../picture/crisis';
import { describe as tell } from '../picture/describe';
import { hit } from '../picture/hit';
import { moreOf, moreWidth } from '../picture/more';
import { section } from '../picture/section';
import type { Picture, Sight } from '../picture/types';
import { LABEL_LEADING } from './floor';
import { frameOf, leanAt } from './frame';
import { overlaps, type Rect, touchesDisc, within } from './geometry';
import { boxOf } from './labelSpots';

const SIZES = [
  [700, 560],
  [1024, 768],
  [1215, 815],
  [2560, 1440],
] as const;
const gulf = measured(scenario('gulf-1990').start(1));
const crowd = measured(inventedWorld(60, 20));

/** Nothing plays. */
const STILL = { beat: null, share: 0, routes: [], causeOf: () => null };

/** A name that may stand on two lines, as it reads. */
const whole = (text: string) => text.replace('\n', ' ');

/** Boxes of every name of a state that is shown. */
function namesOf(picture: Picture, sight: Sight): { id: string; box: Rect }[] {
  const size = sight.frame.font.small;
  return picture.discs
    .filter((disc) => disc.labelAlpha > 0)
    .map((disc) => {
      const at = { x: disc.x + disc.labelDx, y: disc.y + disc.labelDy };
      const lines = disc.text.split('\n');
      const w = Math.max(...lines.map((line) => sight.measure(line, size)));
      return { id: disc.id, box: boxOf(at, w, lines.length * size * LABEL_LEADING) };
    });
}

describe.each(SIZES)('the section at %i × %i', (width, height) => {
  describe.each([
    ['the Gulf', gulf],
    ['sixty states', crowd],
  ] as const)('%s', (_name, { world, measures }) => {
    const sight = sightOf(width, height);
    let picture: Picture;
    beforeAll(() => {
      picture = section(world, measures, sight);
    });

    it('never lets two discs touch, nor one leave the floor', () => {
      const { discs } = picture;
      const lean = (y: number) => leanAt(sight.frame, picture.house.lean, y);
      discs.forEach((a, i) => {
        for (const b of discs.slice(i + 1)) {
          if (a.hollow > 0 || b.hollow > 0) continue;
          expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.id} and ${b.id}`).toBeGreaterThanOrEqual(
            a.r + b.r - 1,
          );
        }
        const box = { x: a.x - lean(a.y) - a.r, y: a.y - a.r, w: 2 * a.r, h: 2 * a.r };
        expect(
          within(box, { ...sight.frame.floor, y: sight.frame.floor.y - 1, h: sight.frame.floor.h + 2 }),
        ).toBe(true);
      });
    });

    it('never lets names collide with names or with other discs', () => {
      const names = namesOf(picture, sight);
      names.forEach((a, i) => {
        for (const b of names.slice(i + 1))
          expect(overlaps(a.box, b.box, -1.5), `${a.id} and ${b.id}`).toBe(false);
        for (const disc of picture.discs)
          if (disc.id !== a.id) expect(touchesDisc(a.box, disc, -1.5), `${a.id} on ${disc.id}`).toBe(false);
      });
      expect(names.length / picture.discs.length).toBeGreaterThanOrEqual(width >= 1024 ? 0.95 : 0.88);
    });

    it('gathers the peoples without a name where it is said how many they are', () => {
      for (const { labelAlpha, w, x } of picture.plaques) {
        expect(w > 0).toBe(labelAlpha > 0);
        if (w === 0) expect(x).toBe(picture.moreSpots.foundation.x);
      }
    });

    it('keeps every pillar in the gallery and every name of one apart from the others', () => {
      const size = sight.frame.font.small;
      const boxes = picture.pillars
        .filter((pillar) => pillar.labelAlpha > 0)
        .map((pillar) => {
          const lines = pillar.lines.split('\n');
          const w = Math.max(...lines.map((line) => sight.measure(line, size)));
          return boxOf({ x: pillar.labelX, y: pillar.labelY }, w, lines.length * size * 1.16);
        });
      boxes.forEach((a, i) => {
        for (const b of boxes.slice(i + 1)) expect(overlaps(a, b, 0)).toBe(false);
      });
      for (const pillar of picture.pillars) expect(pillar.height).toBeLessThan(sight.frame.gallery.h);
    });

    it('counts whoever goes without a name, beside the title of the storey', () => {
      const lists = moreOf(picture);
      const counted = (room: string) =>
        lists.find((one) => one.room === room)?.refs.map(({ id }) => id) ?? [];
      const without = <T extends { id: string; labelAlpha: number }>(items: readonly T[]) =>
        items.filter((item) => item.labelAlpha === 0).map(({ id }) => id);
      expect(counted('middle')).toEqual(without(picture.discs));
      expect(counted('top')).toEqual(without(picture.pillars));
      expect(counted('foundation')).toEqual(without(picture.plaques));
      expect(counted('ground')).toEqual([...without(picture.crowds), ...without(picture.towers)]);
      for (const { x, y } of lists) {
        expect(x).toBeGreaterThan(0);
        expect(x + moreWidth(sight)).toBeLessThan(width);
        expect(y).toBeLessThan(height);
      }
    });

    it('puts the core nearer the middle than the fringe', () => {
      const { house, discs } = picture;
      const far = (circle: number) => {
        const some = discs.filter((disc) => disc.circle === circle && disc.hollow === 0);
        const reach = some.map((disc) =>
          Math.hypot((disc.x - house.floorX) / house.floorRx, (disc.y - house.floorY) / house.floorRy),
        );
        return reach.reduce((sum, one) => sum + one, 0) / Math.max(1, reach.length);
      };
      const present = [0, 1, 2, 3].filter((circle) => discs.some((disc) => disc.circle === circle));
      const distances = present.map(far);
      expect(distances).toEqual([...distances].sort((a, b) => a - b));
    });
  });
});

describe('the section', () => {
  it('is the same for the same world', () => {
    const once = section(gulf.world, gulf.measures, sightOf());
    const again = section(structuredClone(gulf.world), structuredClone(gulf.measures), sightOf());
    expect(again).toEqual(once);
  });

  it('gives discs areas in proportion to power', () => {
    const { discs } = section(gulf.world, gulf.measures, sightOf());
    const [usa, fra] = ['usa', 'fra'].map((id) => discs.find((disc) => disc.id === id)!);
    expect((usa!.r * usa!.r) / (fra!.r * fra!.r)).toBeCloseTo(usa!.power / fra!.power, 6);
  });

  it('hangs an annexed state on its ruler, hollow', () => {
    const states = [
      aState({ id: 'irq', force: 60 }),
      aState({ id: 'kwt', standing: 'annexed', ruler: 'irq' }),
      aState({ id: 'sau' }),
    ];
    const { world, measures } = measured(aWorld({ states }));
    const { discs } = section(world, measures, sightOf());
    const [iraq, kuwait] = ['irq', 'kwt'].map((id) => discs.find((disc) => disc.id === id)!);
    expect(kuwait?.hollow).toBe(1);
    expect(Math.hypot(kuwait!.x - iraq!.x, kuwait!.y - iraq!.y)).toBeLessThan(iraq!.r + kuwait!.r);
  });

  it('goes dark at the top when nobody governs, and burns where there is war', () => {
    const { world, measures } = measured({ ...crowd.world, institutions: {} });
    const { house } = section(world, measures, sightOf());
    expect(house.light).toBe(0);
    expect(house.fires).toBe(1);
  });

  it('finds what is pointed at', () => {
    const picture = section(gulf.world, gulf.measures, sightOf());
    const usa = picture.discs.find((disc) => disc.id === 'usa')!;
    expect(hit(picture, usa.x, usa.y)).toEqual({ on: 'state', id: 'usa' });
    const pillar = picture.pillars[0]!;
    expect(hit(picture, pillar.x, pillar.base - 4)).toEqual({ on: 'institution', id: pillar.id });
    const crowdAt = picture.crowds[0]!;
    expect(hit(picture, crowdAt.x, crowdAt.y - 4)).toEqual({ on: 'movement', id: crowdAt.id });
    expect(hit(picture, picture.frame.width / 2, 30)).toBeNull();
  });

  it('grows its text with the reader’s text scale', () => {
    const ratio = frameOf(1215, 815, 2).font.small / frameOf(1215, 815, 1).font.small;
    expect(ratio).toBeGreaterThan(1.9);
    expect(ratio).toBeLessThan(2.1);
  });
});

describe.each(SIZES)('the rings at %i × %i', (width, height) => {
  const sight = sightOf(width, height);
  const circles: Readonly<Record<string, Circle>> = somePlaces(gulf.world, 'usa', { irq: 'resist' });
  const { plan } = crisisLayout(gulf.world, { places: circles }, null, sight);

  it('holds every state in the ring of its circle', () => {
    for (const [id, spot] of plan.at) {
      const ring = CIRCLES.indexOf(circles[id]!);
      const far = Math.hypot(spot.x - plan.centre.x, spot.y - plan.centre.y);
      const [from, to] = [plan.edges[ring] ?? 0, plan.edges[ring + 1] ?? 0];
      // Wholly between its edges, or where the ring is narrower than it is, as far over the one as over the other.
      const over = Math.max(0, spot.r - (to - from) / 2);
      expect(far + spot.r, id).toBeLessThan(to + over + 2);
      if (ring > 0) expect(far - spot.r, id).toBeGreaterThan(from - over - 2);
      expect(over, id).toBeLessThan(spot.r * 0.25);
    }
  });

  it('keeps discs apart, and the rings clear of the tally', () => {
    const spots = [...plan.at.values()];
    spots.forEach((a, i) => {
      for (const b of spots.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.id} ${b.id}`).toBeGreaterThanOrEqual(a.r + b.r - 1);
    });
    expect(plan.centre.x + plan.radius).toBeLessThan(plan.tally.x);
    expect(plan.centre.y - plan.radius).toBeGreaterThan(0);
  });

  it('writes the name of a ring where no disc stands, and everyone on the canvas', () => {
    for (const name of plan.names.slice(1))
      for (const spot of plan.at.values()) expect(touchesDisc(name, spot), spot.id).toBe(false);
    for (const spot of plan.waiting.values()) {
      expect(spot.x - spot.r, spot.id).toBeGreaterThan(0);
      expect(spot.y - spot.r, spot.id).toBeGreaterThan(0);
      expect(spot.y + spot.r + sight.frame.font.small * LABEL_LEADING, spot.id).toBeLessThan(height);
    }
  });

  it('leaves the middle empty when nobody leads', () => {
    const headless = crisisLayout(gulf.world, { places: somePlaces(gulf.world, null) }, null, sight).plan;
    const inside = [...headless.at.values()].filter(
      (spot) => Math.hypot(spot.x - headless.centre.x, spot.y - headless.centre.y) < (headless.edges[1] ?? 0),
    );
    expect(inside).toEqual([]);
  });
});

/** What windows of 1600 × 1000 and 2560 × 1440 leave for the picture, and the text on a wall. */
describe.each([
  [1175, 847, 1],
  [1810, 1326, 1],
  [1810, 1326, 1.3],
] as const)('at %i × %i with text × %f', (width, height, text) => {
  // The house's type is a little narrower than the cautious guess of the other tests.
  const sight: Sight = {
    ...sightOf(width, height, text),
    measure: (said, size) => said.length * size * 0.52,
  };
  const settled = section(gulf.world, gulf.measures, sight);
  const written = (labels: ReadonlyMap<string, { side: string; text: string }>) =>
    [...labels].filter(
      ([id, { side, text: said }]) => side === 'none' || whole(said) !== gulf.world.states[id]?.label,
    );

  it('writes every state of the Gulf by its name', () => {
    const coded = settled.discs.filter((disc) => disc.labelAlpha === 0 || whole(disc.text) !== disc.label);
    expect(coded.map(({ id }) => id)).toEqual([]);
  });

  it('does so in a crisis too, before and after the places are taken', () => {
    const places = somePlaces(gulf.world, 'usa', { irq: 'resist' });
    const { labels, waitingLabels } = crisisLayout(gulf.world, { places }, null, sight);
    expect(written(labels)).toEqual([]);
    expect(written(waitingLabels)).toEqual([]);
  });
});

describe('in a small window', () => {
  it('names whoever takes a side in a crisis before all who look on', () => {
    const sight = sightOf(684, 596);
    const places = somePlaces(gulf.world, 'usa', { irq: 'resist' });
    const { labels } = crisisLayout(gulf.world, { places }, null, sight);
    for (const [id, { side, text }] of labels)
      if (['lead', 'fight', 'pay', 'oppose', 'resist'].includes(places[id] ?? ''))
        expect([id, side !== 'none' && whole(text)]).toEqual([id, gulf.world.states[id]?.label]);
  });

  it.each([
    [684, 596],
    [885, 628],
    [885, 577],
  ])(
    'writes the great powers by their names at %i × %i, and every lesser one where that leaves room',
    (width, height) => {
      const sight: Sight = { ...sightOf(width, height), measure: (said, size) => said.length * size * 0.54 };
      for (const { world, measures } of [gulf, measured(busyTurn(gulf.world).after)]) {
        const { discs } = section(world, measures, sight);
        const ranked = [...discs].sort((a, b) => b.power - a.power);
        const named = ranked.filter((disc) => disc.labelAlpha > 0 && whole(disc.text) === disc.label);
        expect(named.slice(0, 10)).toEqual(ranked.slice(0, 10));
        expect(named.length).toBeGreaterThan(ranked.length * 0.9);
      }
    },
  );

  it('calls a great power by its short name before its code', () => {
    const sight: Sight = { ...sightOf(700, 500), measure: (said, size) => said.length * size * 0.7 };
    const { discs } = section(gulf.world, gulf.measures, sight);
    expect(discs.find(({ id }) => id === 'sun')?.text).toBe('USSR');
  });

  it.each([
    [684, 596],
    [700, 560],
    [885, 577],
    [1024, 768],
  ])('leaves no pillar, crowd or tower without anything written at %i × %i', (width, height) => {
    const sight: Sight = { ...sightOf(width, height), measure: (said, size) => said.length * size * 0.55 };
    for (const { world, measures } of [gulf, measured(busyTurn(gulf.world).after)]) {
      const told = tell(
        { ...AT_REST, picture: section(world, measures, sight), ...STILL },
        section(world, measures, sight),
      );
      const signs = told.filter(({ kind }) => ['institution', 'movement', 'corporation'].includes(kind));
      expect(signs.length).toBeGreaterThan(40);
      expect(signs.filter(({ meaning }) => !meaning.written).map(({ id }) => id)).toEqual([]);
    }
  });

  it('writes what stands above towers apart, below the title of their storey', () => {
    const sight: Sight = { ...sightOf(684, 596), measure: (said, size) => said.length * size * 0.55 };
    const { towers, frame } = section(gulf.world, gulf.measures, sight);
    const { tiny, small } = frame.font;
    const boxes = towers.map(({ labelX, labelY, text }) =>
      boxOf({ x: labelX, y: labelY }, sight.measure(text, tiny), tiny),
    );
    boxes.forEach((a, i) => {
      for (const b of boxes.slice(i + 1)) expect(overlaps(a, b)).toBe(false);
      expect(a.y).toBeGreaterThan(frame.ground.y + small * 1.6);
    });
    for (const tower of towers) expect(tower.y - tower.height).toBeGreaterThan(tower.labelY + tiny / 2);
  });
});
