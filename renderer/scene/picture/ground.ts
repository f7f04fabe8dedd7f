import type { World } from '@shared/world/world';
import { TYPE } from '../../tokens/tokens';
import { broken } from '../layout/broken';
import { initialsOf } from '../layout/codes';
import type { Point } from '../layout/geometry';
import { groundPlan, plaquePlan } from '../layout/ground';
import { rowNames } from '../layout/rowNames';
import { shortName } from '../words';
import { moreWidth } from './more';
import type { Crowd, Plaque, Sight, Tower } from './types';

/** Parts of its own width and of its crowd's that a name may stand aside, and of its own where a line leads down from it. */
const ASIDE = 0.4;
const ASIDE_OF_CROWD = 0.6;
const ASIDE_ON_LINE = 0.5;
/** On one line where that is no wider than so many times its crowd. */
const AS_CROWD = 1.1;

/** Movements and corporations, and the names that find room under them and above them. */
export function groundOf(
  world: World,
  sight: Sight,
  lean: (y: number) => number,
): { crowds: Crowd[]; towers: Tower[] } {
  const { frame, measure } = sight;
  const plan = groundPlan(world, frame, sight.density);
  const shift = lean(frame.pavement);
  const room = { left: frame.ground.x, right: frame.ground.x + frame.ground.w };
  const small = (line: string) => measure(line, frame.font.small, TYPE.weight.medium);
  const tiny = (line: string) => measure(line, frame.font.tiny);
  const lessOf = (kind: string, id: string, name: string) => {
    const short = shortName(world.scenario, kind, id);
    return short === null ? [[initialsOf(name)]] : [[initialsOf(short)], [short]];
  };
  const names = rowNames(
    plan.crowds.map(({ id, x, width }) => {
      const { name, strength } = world.movements[id] ?? { name: id, strength: 0 };
      const forms = [...lessOf('movement', id, name), broken(name)];
      if (small(name) <= width * AS_CROWD) forms.push([name]);
      return { id, x, aside: width * ASIDE_OF_CROWD, part: ASIDE, forms, strength };
    }),
    { ...room, gap: frame.font.small * 0.85 },
    small,
  );
  const signs = rowNames(
    plan.towers.map(({ id, x }) => {
      const { name, strength } = world.corporations[id] ?? { name: id, strength: 0 };
      const forms = [...lessOf('corporation', id, name), [name]];
      return { id, x, aside: Number.POSITIVE_INFINITY, part: ASIDE_ON_LINE, forms, strength };
    }),
    { ...room, gap: frame.font.tiny * 0.6 },
    tiny,
  );
  const crowds = plan.crowds.map((spot): Crowd => {
    const one = world.movements[spot.id];
    const name = names.get(spot.id);
    return {
      id: spot.id,
      label: one?.name ?? spot.id,
      x: spot.x + shift,
      y: frame.pavement,
      alpha: 1,
      cause: one?.cause ?? 'rights',
      width: spot.width,
      height: spot.height,
      spacing: spot.spacing,
      strength: one?.strength ?? 0,
      temper: one?.temper ?? 0,
      lines: name?.lines.join('\n') ?? '',
      labelX: (name?.x ?? spot.x) + shift,
      labelAlpha: name ? 1 : 0,
    };
  });
  const towers = plan.towers.map((spot): Tower => {
    const one = world.corporations[spot.id];
    const sign = signs.get(spot.id);
    return {
      id: spot.id,
      label: one?.name ?? spot.id,
      x: spot.x + shift,
      y: frame.pavement,
      alpha: 1,
      width: spot.width,
      height: spot.full * (0.16 + 0.84 * ((one?.strength ?? 0) / 100)),
      strength: one?.strength ?? 0,
      independence: one?.independence ?? 0,
      text: sign?.lines.join(' ') ?? '',
      labelX: (sign?.x ?? spot.x) + shift,
      labelY: plan.namesY,
      labelAlpha: sign ? 1 : 0,
    };
  });
  return { crowds, towers };
}

/** Peoples on the plinth, and where it is said how many of them go without a name. */
export function plaquesOf(world: World, sight: Sight): { plaques: Plaque[]; more: Point } {
  const { frame, measure } = sight;
  const { spots, end } = plaquePlan(world, frame, measure, moreWidth(sight));
  const plaques = spots.map((spot): Plaque => {
    const one = world.peoples[spot.id];
    return {
      id: spot.id,
      label: one?.name ?? spot.id,
      x: spot.x,
      y: spot.y,
      alpha: 1,
      w: spot.w,
      h: spot.h,
      autonomy: one?.autonomy ?? 0,
      grievance: one?.grievance ?? 0,
      claim: one?.claim ?? 0,
      labelAlpha: spot.named ? 1 : 0,
    };
  });
  return { plaques, more: { x: end, y: frame.foundation.y + frame.scale * 4 + frame.font.tiny } };
}
