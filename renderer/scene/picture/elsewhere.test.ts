import { scenario } from '@shared/scenarios/catalogue';
import { describe, expect, it } from 'vitest';
import { somePlaces } from '../dev/made';
import { sightOf } from '../dev/sight';
import { touchesDisc } from '../layout/geometry';
import { boxOf } from '../layout/labelSpots';
import { crisisLayout } from './crisis';
import { ANGLES_OFF } from './elsewhere';

const gulf = scenario('gulf-1990').start(1);
const places = somePlaces(gulf, 'usa', { irq: 'resist' });
const foreseen = Object.fromEntries(Object.keys(places).map((id) => [id, 'neutral' as const]));

describe.each([
  [1175, 847],
  [1810, 1326],
] as const)('the angles of whoever is elsewhere at %i × %i', (width, height) => {
  const sight = sightOf(width, height);
  const { elsewhere, plan } = crisisLayout(gulf, { places, foreseen }, null, sight);
  const { scale } = sight.frame;

  it('mark everyone who left the forecast, and say which way', () => {
    const moved = Object.keys(places).filter((id) => places[id] !== 'neutral');
    expect(elsewhere.map(({ id }) => id)).toEqual(moved);
    expect(elsewhere.find(({ id }) => id === 'usa')?.nearer).toBe(true);
    expect(elsewhere.find(({ id }) => id === 'irq')?.nearer).toBe(false);
  });

  it('stand on no disc', () => {
    for (const { id, dx, dy } of elsewhere) {
      const own = plan.at.get(id);
      if (!own) throw new Error(id);
      const off = own.r + ANGLES_OFF * scale;
      const box = boxOf({ x: own.x + dx * off, y: own.y + dy * off }, 8 * scale, 8 * scale);
      for (const disc of plan.at.values()) expect(touchesDisc(box, disc), `${id} ${disc.id}`).toBe(false);
    }
  });

  it('stand above where nothing is in the way', () => {
    const above = elsewhere.filter(({ dy }) => dy === -1);
    expect(above.length).toBeGreaterThan(elsewhere.length / 2);
  });
});
