import { describe, expect, it } from 'vitest';
import { aDyad, aState, aWorld } from '../../world/build';
import { tryContext } from '../crises/tryout';
import { change } from '../tried';
import { burdenOf, commandOver, gripOf, leviesOf, means, unprotected } from './burden';
import { drifted } from './stage';

const [ruler, ruled] = [
  aState({ id: 'aaa', force: 60, wealth: 60 }),
  aState({ id: 'bbb', force: 40, wealth: 60 }),
];
const bond = (subordination: number, amity = 0) =>
  aDyad('aaa', 'bbb', { superior: 'aaa', recognition: 'none', subordination, amity });

/** Nobody but itself serves any ruler. */
const none = { of: () => 0 };

describe('D-38 what rule costs and takes', () => {
  it('is dearer than in proportion the tighter it is, and the more unwilling it is borne', () => {
    expect(burdenOf(bond(80), ruler, ruled)).toBeGreaterThan(2 * burdenOf(bond(40), ruler, ruled));
    expect(burdenOf(bond(40, -60), ruler, ruled)).toBeGreaterThan(burdenOf(bond(40), ruler, ruled));
    expect(burdenOf(bond(0), ruler, ruled)).toBe(0);
  });

  it('is held the more firmly the lighter it is, and not at all by a ruler without superiority', () => {
    expect(gripOf(bond(90), ruler, ruled, none)).toBeLessThan(gripOf(bond(30), ruler, ruled, none));
    expect(gripOf(bond(30), ruled, ruler, none)).toBeLessThan(0.5);
    expect(gripOf(bond(90), aState({ id: 'aaa', force: 100 }), ruled, none)).toBe(1);
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
      return means(tryContext(world), 'aaa');
    };
    expect(left(1, 0)).toBe(1);
    expect(left(1, 60)).toBeGreaterThan(left(3, 60));
    expect(left(5, 95)).toBe(0);
    const deepened = (subjects: number) =>
      change(drifted('subjection', realm(subjects, 60)), 'dyad', 'aaa~bbb', 'subordination');
    expect(deepened(1)).toBeGreaterThan(deepened(3));
  });
});

describe('D-47 who rules has the arms of the ruled (Walzer)', () => {
  const free = aDyad('aaa', 'ddd', { recognition: 'none' });
  const third = aState({ id: 'ccc', force: 50 });
  const rival = aState({ id: 'ddd', force: 50 });
  const levies = (parts: { ruled?: number; annexed?: boolean }) => {
    const world = aWorld({
      states: [
        ruler,
        parts.annexed ? { ...third, standing: 'annexed' as const, ruler: 'aaa' } : third,
        rival,
      ],
      dyads:
        parts.ruled === undefined
          ? []
          : [aDyad('aaa', 'ccc', { superior: 'aaa', recognition: 'none', subordination: parts.ruled })],
    });
    return leviesOf(tryContext(world));
  };

  it('commands more the more it rules, and all that it has swallowed', () => {
    const alone = commandOver(free, ruler, rival, none);
    expect(commandOver(free, ruler, rival, levies({ ruled: 20 }))).toBeGreaterThan(alone);
    expect(commandOver(free, ruler, rival, levies({ ruled: 70 }))).toBeGreaterThan(
      commandOver(free, ruler, rival, levies({ ruled: 20 })),
    );
    expect(levies({ annexed: true }).of('aaa')).toBeCloseTo(2500);
  });
  it('does not count the arms of the one that it faces for itself', () => {
    const bound = aDyad('aaa', 'ccc', { superior: 'aaa', recognition: 'none', subordination: 70 });
    expect(commandOver(bound, ruler, third, levies({ ruled: 70 }))).toBeCloseTo(3600 / 2500);
  });
});

describe('D-50 sovereignty is a practice of states that accept each other (Buzan)', () => {
  it('protects equals wholly, those who are known in fact less, and nobody from who knows it not', () => {
    expect(unprotected(80, 'equal')).toBeLessThan(unprotected(80, 'deFacto'));
    expect(unprotected(80, 'deFacto')).toBeLessThan(unprotected(80, 'none'));
    expect(unprotected(80, 'none')).toBe(1);
    expect(unprotected(0, 'equal')).toBe(1);
  });
  it('slows rule over whoever is known, as far as sovereignty is kept', () => {
    const [strong, weak] = [aState({ id: 'aaa', force: 90 }), aState({ id: 'bbb', force: 20 })];
    const deepened = (recognition: 'none' | 'deFacto', sovereignty: number) =>
      change(
        drifted('subjection', {
          states: [strong, weak],
          dyads: [aDyad('aaa', 'bbb', { superior: 'aaa', recognition, subordination: 20 })],
          system: { primary: { sovereignty, balanceOfPower: 0 } },
        }),
        'dyad',
        'aaa~bbb',
        'subordination',
      );
    expect(deepened('deFacto', 90)).toBeLessThan(deepened('none', 90));
    expect(deepened('none', 90)).toBeCloseTo(deepened('none', 10));
  });
});
