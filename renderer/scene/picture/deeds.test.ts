import { scenario } from '@shared/scenarios/catalogue';
import { aCrisis } from '@shared/world/build';
import { CIRCLES } from '@shared/world/circles';
import { describe, expect, it } from 'vitest';
import { contrast, hex, mix } from '../../tokens/contrast';
import { THEMES } from '../../tokens/themes';
import { somePlaces } from '../dev/made';
import { sightOf } from '../dev/sight';
import { crisisLayout } from './crisis';
import { DIMMED, dimAt, standsAside } from './deeds';

const gulf = scenario('gulf-1990').start(1);
const crisis = aCrisis({ id: 'c', place: 'kwt', target: 'irq', victim: 'kwt' });
const layoutOf = (leader: string | null, over: Parameters<typeof somePlaces>[2], size: [number, number]) =>
  crisisLayout(
    gulf,
    { places: somePlaces(gulf, leader, { irq: 'resist', ...over }) },
    crisis,
    sightOf(...size),
  );

describe.each([
  [684, 596],
  [1175, 847],
  [1810, 1326],
] as const)('deeds at %i × %i', (width, height) => {
  const { deeds, plan } = layoutOf('usa', {}, [width, height]);

  it('run past nobody who has no part in them', () => {
    expect(deeds.length).toBeGreaterThan(8);
    for (const { kind, from, to, way } of deeds)
      for (const disc of plan.at.values()) {
        if (disc.id === from || disc.id === to) continue;
        const near = Math.min(...way.map(({ x, y }) => Math.hypot(x - disc.x, y - disc.y)));
        expect(near, `${kind} ${from} past ${disc.id}`).toBeGreaterThan(disc.r - 1);
      }
  });

  it('come to one stroke, which ends just before whom the answer is aimed at', () => {
    const strokes = deeds.filter(({ kind }) => kind === 'strike');
    expect(strokes.map(({ from, to }) => [from, to])).toEqual([['usa', 'irq']]);
    const tip = strokes[0]?.way.at(-1);
    const aim = plan.at.get('irq');
    const far = Math.hypot((tip?.x ?? 0) - (aim?.x ?? 0), (tip?.y ?? 0) - (aim?.y ?? 0));
    expect(far - (aim?.r ?? 0)).toBeCloseTo(13);
  });
});

describe('deeds', () => {
  it('let everyone strike alone where nobody leads, and pay nobody', () => {
    const { deeds } = layoutOf(null, { usa: 'fight', jpn: 'pay' }, [1175, 847]);
    expect(deeds.some(({ kind, from }) => kind === 'strike' && from === 'usa')).toBe(true);
    expect(deeds.every(({ kind }) => kind === 'strike')).toBe(true);
  });

  it('strike at nobody who stands with the leader', () => {
    const { deeds } = layoutOf('usa', { irq: 'support' }, [1175, 847]);
    expect(deeds.filter(({ kind }) => kind !== 'pay')).toEqual([]);
  });

  it('dim nobody who is for the answer or against it', () => {
    const dimmed = CIRCLES.filter((circle) => standsAside(circle));
    expect(dimmed).toEqual(['neutral']);
    expect(standsAside(null)).toBe(true);
  });

  it('dim bystanders only while they last', () => {
    const { deeds } = layoutOf('usa', {}, [1175, 847]);
    expect([0, 1].map((wave) => dimAt({ wave, deeds }))).toEqual([0, 0]);
    expect(dimAt({ wave: 0.5, deeds })).toBe(1);
    expect(dimAt({ wave: 0.5, deeds: [] })).toBe(0);
  });

  it('leave the names of bystanders legible in every theme, on their ring and on those beside it', () => {
    const ring = CIRCLES.indexOf('neutral');
    for (const { crisis: dark } of Object.values(THEMES))
      for (const ground of dark.rings.slice(ring - 1, ring + 2)) {
        const dimmed = hex(mix(dark.text, ground, DIMMED.name));
        expect(contrast(dimmed, ground), ground).toBeGreaterThanOrEqual(4.5);
      }
  });
});
