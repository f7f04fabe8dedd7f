import { measure } from '@shared/measures/measure';
import { describe, expect, it } from 'vitest';
import { inventedWorld } from '../dev/invented';
import { sightOf } from '../dev/sight';
import { blend } from './blend';
import { section } from './section';

const world = inventedWorld(12, 6);
const sight = sightOf();

describe('between two pictures', () => {
  it('makes nobody the wronged on the way to being who broke the rule', () => {
    const from = section(world, measure(world), sight);
    const free = from.discs.findIndex((disc) => disc.marked === 0);
    const to = structuredClone(from);
    const disc = to.discs[free];
    if (!disc) throw new Error('no disc');
    disc.marked = 1;
    const between = blend(from, to);
    const marks = [0.1, 0.3, 0.49, 0.51, 0.9].map((share) => between.at(share).discs[free]?.marked);
    expect(marks).toEqual([0, 0, 0, 1, 1]);
  });

  it('writes on the floor at either end, and nowhere on the way between them', () => {
    const from = section(world, measure(world), sight);
    const to = structuredClone(from);
    to.house.circleNames = from.house.circleNames.map((at) => at + 70);
    to.house.roseX = from.house.roseX - 300;
    const between = blend(from, to);
    for (const share of [0.1, 0.4, 0.6, 0.9]) {
      const { circleNames, roseX } = between.at(share).house;
      const { house } = share < 0.5 ? from : to;
      expect([circleNames, roseX]).toEqual([house.circleNames, house.roseX]);
    }
  });

  it('lets no name of a state travel but of those that keep theirs, which show it all the way and change sides halfway', () => {
    const from = section(world, measure(world), sight);
    const named = from.discs.flatMap((disc, i) => (disc.labelAlpha === 1 ? [i] : []));
    const [kept, other] = named as [number, number];
    const to = structuredClone(from);
    for (const i of [kept, other]) {
      const disc = to.discs[i];
      if (!disc) throw new Error('no disc');
      disc.x += 90;
      disc.labelDy = -disc.labelDy - 40;
      disc.keepsName = i === kept;
    }
    const between = blend(from, to);
    for (const share of [0.1, 0.3, 0.4, 0.6, 0.7, 0.9]) {
      const { discs } = between.at(share);
      const end = (share < 0.5 ? from : to).discs[kept];
      expect([discs[kept]?.labelAlpha, discs[kept]?.labelDy]).toEqual([1, end?.labelDy]);
    }
    for (const share of [0.3, 0.6]) expect(between.at(share).discs[other]?.labelAlpha).toBe(0);
  });

  it('lets no name of a pillar travel: it goes where it was and comes where it will be', () => {
    const from = section(world, measure(world), sight);
    const to = structuredClone(from);
    const [pillar] = to.pillars;
    if (!pillar) throw new Error('no pillar');
    const was = pillar.labelY;
    pillar.labelY -= 40;
    pillar.height += 4;
    const between = blend(from, to);
    const at = (share: number) => between.at(share).pillars[0];
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      expect([was, was - 40]).toContain(at(share)?.labelY);
      if (share > 0.25 && share < 0.75) expect(at(share)?.labelAlpha).toBe(0);
    }
    expect(at(0.1)?.labelAlpha).toBeCloseTo(0.6);
    expect(at(1)?.labelAlpha).toBe(1);
    expect(at(0.5)?.height).toBeCloseTo(pillar.height - 2);
  });

  it('lets no name of a state slide around its disc: it goes on one side and comes on the other', () => {
    const from = section(world, measure(world), sight);
    const to = structuredClone(from);
    const [disc] = to.discs;
    if (!disc) throw new Error('no disc');
    const was = disc.labelDy;
    disc.labelDy = -was;
    disc.x += 2;
    const between = blend(from, to);
    for (const share of [0.1, 0.4, 0.6, 0.9]) {
      const one = between.at(share).discs[0];
      expect(one?.labelDy).toBe(share < 0.5 ? was : -was);
      expect(one?.labelAlpha).toBeCloseTo(Math.max(0, share < 0.5 ? 1 - share * 4 : share * 4 - 3));
    }
  });
});
