import { scenario } from '@shared/scenarios/catalogue';
import { german } from '@shared/text/de/index';
import { english } from '@shared/text/en/index';
import { describe, expect, it } from 'vitest';
import { inventedWorld, measured } from '../dev/invented';
import { busyTurn, madeFilm, somePlaces } from '../dev/made';
import { sightOf } from '../dev/sight';
import { planOf } from '../film/plan';
import { stageOf } from '../film/stage';
import { crisisLayout, crisisPicture } from './crisis';
import { type Legend, legendOf, UNTIED } from './legend';
import { section } from './section';
import type { Picture, Sight } from './types';

const gulf = measured(scenario('gulf-1990').start(1));
const sight = sightOf(1175, 847);
const settled = (picture: Picture) => legendOf({ picture, beat: null, ties: UNTIED });
const signs = ({ groups }: Legend) => groups.flatMap((group) => group.signs.map(({ sign }) => sign));
const house = (world: typeof gulf, at: Sight = sight) => section(world.world, world.measures, at);

describe('the key of the picture', () => {
  it('explains what is to be seen, storey by storey', () => {
    const legend = settled(house(gulf));
    expect(legend.groups.map(({ id }) => id)).toEqual(['roof', 'top', 'middle', 'ground', 'foundation']);
    expect(signs(legend)).toEqual(
      expect.arrayContaining([
        'bar',
        'near',
        'bearing',
        'badge',
        'window',
        'windows',
        'plaque',
        'down',
        'up',
      ]),
    );
  });

  it('leaves out what is not to be seen', () => {
    const peaceful = signs(settled(house(gulf)));
    for (const sign of ['war', 'fire', 'target', 'victim', 'hollow', 'strike', 'ring', 'travel', 'tick'])
      expect(peaceful).not.toContain(sign);
    const atWar = signs(settled(house(measured(inventedWorld(16, 6)))));
    expect(atWar).toEqual(expect.arrayContaining(['war', 'fire', 'target', 'victim', 'seat']));
    expect(atWar).not.toContain('window');
    const bare = signs(settled(house(measured({ ...inventedWorld(6, 0), peoples: {}, movements: {} }))));
    for (const sign of ['height', 'crack', 'dots', 'plaque']) expect(bare).not.toContain(sign);
  });

  it('gives the names behind codes, and only of codes that are written', () => {
    const picture = house(gulf);
    for (const tower of picture.towers) tower.text = tower.label;
    expect(settled(picture).codes).toEqual([]);
    const [disc] = picture.discs;
    const [pillar] = picture.pillars;
    const [crowd] = picture.crowds;
    const [tower, dark] = picture.towers;
    if (!disc || !pillar || !crowd || !tower || !dark) throw new Error('the house is empty');
    Object.assign(disc, { text: 'ABC' });
    Object.assign(pillar, { lines: 'D' });
    Object.assign(crowd, { lines: 'Two\nlines' });
    Object.assign(tower, { text: 'T' });
    Object.assign(dark, { text: 'U', labelAlpha: 0 });
    expect(settled(picture).codes).toEqual([
      { code: 'ABC', name: disc.label },
      { code: 'D', name: pillar.label },
      { code: 'T', name: tower.label },
      { code: 'Two lines', name: crowd.label },
    ]);
  });

  it('speaks of rings in a crisis, and of deeds while they are done', () => {
    const film = busyTurn(inventedWorld(40, 6));
    const stage = stageOf(film, sight, false);
    const legendAt = (kind: string) => {
      const beat = stage.plan.beats.find((one) => one.kind === kind)!;
      return legendOf({ picture: stage.end(beat), beat, ties: UNTIED });
    };
    expect(legendAt('ring').groups.map(({ id }) => id)).toEqual(['rings']);
    expect(signs(legendAt('ring'))).not.toContain('strike');
    expect(signs(legendAt('outcome'))).toEqual(expect.arrayContaining(['strike', 'pay', 'wave']));
    expect(signs(legendAt('order'))).toEqual(expect.arrayContaining(['travel', 'tick']));
    expect(legendAt('order').groups[0]?.id).toBe('moment');
  });

  it('tells a crisis that breaks from one that runs on', () => {
    const world = inventedWorld(12, 6);
    const [crisis] = Object.values(world.crises);
    const signsAt = (before: typeof world) => {
      const film = madeFilm(before, null, (pen) => {
        pen.add('crisis', 'state', 's03', 'cohesion', -9, { crisis: crisis?.id ?? '' });
        return [];
      });
      const [beat] = planOf(film).beats;
      return signs(legendOf({ picture: house(measured(world)), beat: beat ?? null, ties: UNTIED }));
    };
    const moment = (some: readonly string[]) => some.filter((sign) => sign === 'alarm' || sign === 'runs');
    expect(moment(signsAt(world))).toEqual(['runs']);
    expect(moment(signsAt({ ...world, crises: {} }))).toEqual(['alarm']);
  });

  it('tells lines of ties apart while a state is pointed at', () => {
    const picture = house(gulf);
    const ties = ['defence', 'trade', 'nonaggression', 'partnership', 'hostile'];
    const some = signs(legendOf({ picture, beat: null, ties: ['trade', 'hostile'] }));
    expect(some.filter((sign) => ties.includes(sign))).toEqual(['trade', 'hostile']);
    for (const tie of ties) expect(signs(settled(picture))).not.toContain(tie);
  });

  it('has words for every sign and group in both languages', () => {
    const places = somePlaces(gulf.world, 'usa');
    const rings = crisisPicture(
      house(gulf),
      null,
      crisisLayout(gulf.world, { places }, null, sight),
      sight,
      7,
    );
    for (const { groups } of [settled(house(gulf)), settled(rings)])
      for (const { title, signs: some } of groups)
        for (const said of [title, ...some.map(({ text }) => text)]) expect(said).not.toMatch(/^\[/);
    const keys = Object.keys(english).filter((key) => key.startsWith('scene.legend'));
    expect(keys.length).toBeGreaterThan(40);
    for (const key of keys) expect(german[key], key).toBeTypeOf('string');
  });

  it('is opened where nothing else stands', () => {
    for (const [width, height] of [
      [684, 596],
      [1175, 847],
      [1810, 1326],
    ] as const) {
      const { keySpot, frame, house: roof } = house(gulf, sightOf(width, height));
      const half =
        ((keySpot.y - frame.roof.apex) / (frame.roof.eaves - frame.roof.apex)) * (frame.house.w / 2);
      expect(keySpot.x + 80 - (width / 2 + roof.lean)).toBeLessThan(half);
    }
  });
});
