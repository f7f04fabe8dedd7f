import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, type Spaced } from './apart';

const whole = 2 * Math.PI;
const turned = (angle: number) => ((angle % whole) + whole) % whole;
const at = (id: string, angle: number, half: number): Spaced => ({ id, angle, half });

describe('apart', () => {
  it('leaves alone whoever has room', () => {
    const angles = apart([at('a', 0, 0.1), at('b', 1, 0.1), at('c', 3, 0.1)]);
    expect([...angles.values()].map(turned).sort()).toEqual([0, 1, 3]);
  });

  it('moves a press apart around its middle, and across the seam of the turn', () => {
    const angles = apart([at('a', -0.05, 0.2), at('b', 0.05, 0.2), at('c', 3, 0.1)]);
    expect(angles.get('a')).toBeCloseTo(-0.2);
    expect(angles.get('b')).toBeCloseTo(0.2);
    const seam = apart([at('a', Math.PI - 0.05, 0.2), at('b', -Math.PI + 0.05, 0.2)]);
    expect(turned(seam.get('b') ?? 0) - turned(seam.get('a') ?? 0)).toBeCloseTo(0.4);
  });

  it('keeps everyone in order and gives all their room where there is enough', () => {
    const spaced = fc.record({
      angle: fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }),
      half: fc.double({ min: 0.01, max: 0.12, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(spaced, { minLength: 1, maxLength: 12 }), (some) => {
        const items = some.map(({ angle, half }, i) => at(`s${i}`, angle, half));
        const angles = apart(items);
        expect(angles.size).toBe(items.length);
        const row = [...angles].sort((a, b) => a[1] - b[1]);
        for (let i = 1; i < row.length; i++) {
          const [before, one] = [row[i - 1]!, row[i]!];
          const need = [before, one].reduce((sum, [id]) => sum + items[Number(id.slice(1))]!.half, 0);
          expect(one[1] - before[1]).toBeGreaterThan(need - 1e-9);
        }
      }),
    );
  });
});
