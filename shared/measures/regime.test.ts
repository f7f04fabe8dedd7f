import { describe, expect, it } from 'vitest';
import { aDyad, aState, aWorld, everyDyad, someStates } from '../world/build';
import { forgetLookups } from '../world/lookups';
import type { World } from '../world/world';
import { measure } from './measure';
import { REGIMES, type RegimeId } from './reading';
import { ruledWorld, worldOf } from './seven-worlds';

function changed(world: World, change: (world: World) => void): World {
  change(world);
  forgetLookups(world);
  return world;
}
const regimeOf = (world: World): RegimeId => measure(world).regime.id;

describe('Walzer’s seven regimes', () => {
  it.each(REGIMES)('M-1 knows %s by its conditions', (regime) => {
    expect(regimeOf(worldOf(regime))).toBe(regime);
  });

  it('M-2 puts the seven worlds on the ribbon in Walzer’s order from unity to division', () => {
    const places = REGIMES.map((id) => measure(worldOf(id)).regime.position);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    const gaps = places.slice(1).map((p, i) => Math.round(p - (places[i] as number)));
    expect(new Set(gaps).size).toBeGreaterThan(3);
  });

  it('M-2 tells how far each other regime is, the nearest first, and what the nearest lacks', () => {
    const { distances, reasons, conditions } = measure(worldOf('firstDegree')).regime;
    expect(distances).toHaveLength(6);
    expect(distances.map((d) => d.distance)).toEqual(distances.map((d) => d.distance).sort((a, b) => a - b));
    expect(reasons.some((r) => r.key.endsWith('.met'))).toBe(true);
    expect(conditions.find((c) => c.key === 'regime.needs.civilSociety')).toMatchObject({
      met: false,
      value: 0,
    });
  });

  it.each([
    ['bank', 'fund'],
    ['court', 'court'],
    ['trade body', 'tradebody'],
  ])('takes the third degree away when the %s is the UN’s or a state’s own', (_, id) => {
    const world = changed(worldOf('thirdDegree'), (w) => {
      (w.institutions[id] as { independence: number }).independence = 40;
    });
    expect(regimeOf(world)).toBe('secondDegree');
  });

  it('needs many unions for the third degree: two are too few', () => {
    const world = changed(worldOf('thirdDegree'), (w) => delete w.institutions['union-west']);
    expect(measure(world).regime).toMatchObject({ id: 'secondDegree' });
    expect(measure(world).regime.conditions.find((c) => c.key === 'regime.needs.manyUnions')).toMatchObject({
      value: 2,
      needed: 3,
      met: false,
    });
  });

  it('falls back a degree with civil society, and into anarchy with the institutions', () => {
    const world = worldOf('thirdDegree');
    expect(regimeOf(changed(world, (w) => Object.assign(w, { movements: {} })))).toBe('firstDegree');
    expect(regimeOf(changed(world, (w) => Object.assign(w, { institutions: {} })))).toBe('anarchy');
  });

  it('does not take uncivil movements for a civil society', () => {
    const world = changed(worldOf('secondDegree'), (w) => {
      for (const id of Object.keys(w.movements)) (w.movements[id] as { temper: number }).temper = 80;
    });
    expect(regimeOf(world)).toBe('firstDegree');
  });

  it('turns a federation into an empire once members become subjects', () => {
    const world = changed(worldOf('federation'), (w) => {
      w.system.centre.state = 'alb';
      for (const dyad of Object.values(w.dyads)) {
        if (dyad.a !== 'alb') continue;
        Object.assign(dyad, { subordination: 70, superior: 'alb', recognition: 'deFacto' });
      }
    });
    expect(regimeOf(world)).toBe('empire');
  });

  it('calls a conqueror of the whole world an empire while subject nations keep ways of their own', () => {
    const states = someStates(6, (i) => (i === 0 ? {} : { standing: 'annexed', ruler: 's00', autonomy: 0 }));
    const kept = aWorld({
      states,
      peoples: [1, 2, 3, 4, 5].map((i) => ({
        ...worldOf('empire').peoples['people-alb']!,
        id: `p${i}`,
        home: null,
        shares: { [`s0${i}`]: 10 },
        autonomy: 45,
      })),
    });
    expect(regimeOf(kept)).toBe('empire');
    const crushed = structuredClone(kept);
    for (const people of Object.values(crushed.peoples)) people.autonomy = 5;
    expect(regimeOf(crushed)).toBe('globalState');
  });

  it('has a place for worlds with almost nothing in them', () => {
    expect(regimeOf(aWorld())).toBe('anarchy');
    expect(regimeOf(aWorld({ states: [aState({ id: 'one' })] }))).toBe('anarchy');
  });
});

describe('M-3 Watson’s spectrum', () => {
  it.each([
    [0, 'anarchy'],
    [25, 'hegemony'],
    [48, 'suzerainty'],
    [68, 'dominion'],
    [88, 'empire'],
  ] as const)('calls a world ruled to %i %s', (degree, id) => {
    const { spectrum } = measure(ruledWorld(degree));
    expect(spectrum.id).toBe(id);
    expect(spectrum.centre).toBe(degree === 0 ? null : 'alb');
  });

  it('finds hegemony compatible with sovereign equality: preponderance among equals is enough', () => {
    const states = someStates(8, (i) => (i === 0 ? { force: 100, wealth: 100 } : {}));
    const world = aWorld({
      states,
      dyads: everyDyad(states.map((s) => s.id)),
      system: { defaultRecognition: 'equal' },
    });
    const m = measure(world);
    expect(m.spectrum).toMatchObject({ id: 'hegemony', centre: 's00' });
    expect(m.society.societies[0]?.members).toHaveLength(8);
  });

  it('calls the system by what most of the rest stands under, not by its worst pair', () => {
    const world = ruledWorld(0);
    world.dyads['alb~bru'] = aDyad('alb', 'bru', { subordination: 95, superior: 'alb', recognition: 'none' });
    expect(measure(world).spectrum.id).toBe('anarchy');
  });

  it('sees the central authority of a global state that is nobody’s', () => {
    expect(measure(worldOf('globalState')).spectrum).toMatchObject({ id: 'empire', centre: null });
  });
});
