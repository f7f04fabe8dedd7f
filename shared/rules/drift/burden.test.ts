import { describe, expect, it } from 'vitest';
import { aDyad, aState, aWorld } from '../../world/build';
import { lookups } from '../../world/lookups';
import { burdenOf, gripOf, means } from './burden';
import { change, drifted } from './stage';

const [ruler, ruled] = [
  aState({ id: 'aaa', force: 60, wealth: 60 }),
  aState({ id: 'bbb', force: 40, wealth: 60 }),
];
const bond = (subordination: number, amity = 0) =>
  aDyad('aaa', 'bbb', { superior: 'aaa', recognition: 'none', subordination, amity });

describe('D-38 what rule costs and takes', () => {
  it('is dearer than in proportion the tighter it is, and the more unwilling it is borne', () => {
    expect(burdenOf(bond(80), ruler, ruled)).toBeGreaterThan(2 * burdenOf(bond(40), ruler, ruled));
    expect(burdenOf(bond(40, -60), ruler, ruled)).toBeGreaterThan(burdenOf(bond(40), ruler, ruled));
    expect(burdenOf(bond(0), ruler, ruled)).toBe(0);
  });

  it('is held the more firmly the lighter it is, and not at all by a ruler without superiority', () => {
    expect(gripOf(bond(90), ruler, ruled)).toBeLessThan(gripOf(bond(30), ruler, ruled));
    expect(gripOf(bond(30), ruled, ruler)).toBeLessThan(0.5);
    expect(gripOf(bond(90), aState({ id: 'aaa', force: 100 }), ruled)).toBe(1);
  });

  it('leaves an overstretched ruler no means to reach for more', () => {
    const realm = (subjects: number, subordination: number) => {
      const ids = ['bbb', 'ccc', 'ddd', 'eee', 'fff'].slice(0, subjects);
      return {
        states: [
          aState({ id: 'aaa', force: 100, wealth: 100 }),
          ...ids.map((id) => aState({ id, force: 55, wealth: 80 })),
        ],
        dyads: ids.map((b) =>
          aDyad('aaa', b, { superior: 'aaa', recognition: 'none', subordination, amity: -80 }),
        ),
        system: { primary: { sovereignty: 0, balanceOfPower: 0 } },
      };
    };
    const left = (subjects: number, subordination: number) => {
      const world = aWorld(realm(subjects, subordination));
      return means(world, lookups(world), 'aaa');
    };
    expect(left(1, 0)).toBe(1);
    expect(left(1, 60)).toBeGreaterThan(left(3, 60));
    expect(left(5, 95)).toBe(0);
    const deepened = (subjects: number) =>
      change(drifted('subjection', realm(subjects, 60)), 'dyad', 'aaa~bbb', 'subordination');
    expect(deepened(1)).toBeGreaterThan(deepened(3));
  });
});
