import { describe, expect, it } from 'vitest';
import { aDyad, aMovement, aState, type WorldParts } from '../../world/build';
import { change } from '../tried';
import { drifted } from './stage';

/** A violent land under a centre of nobody's, or under the empire of another state. */
function violent(centre: { state: string | null; hold: number }, subordination = 0): WorldParts {
  const ruled = { superior: 'emp', recognition: 'none', subordination } as const;
  return {
    states: [aState({ id: 'emp', strife: 30 }), aState({ id: 'sub', strife: 60 })],
    dyads: [aDyad('emp', 'sub', subordination > 0 ? ruled : {})],
    movements: [
      aMovement({ id: 'band', cause: 'uncivil', reach: { sub: 50 } }),
      aMovement({ id: 'vigil', cause: 'peace', reach: { sub: 50 } }),
    ],
    system: { centre },
  };
}

const calmed = (parts: WorldParts, state = 'sub') =>
  change(drifted('policing', parts), 'state', state, 'strife');

describe('D-39 all force in one hand', () => {
  it('puts down violence everywhere as far as a centre of nobody’s holds', () => {
    expect(calmed(violent({ state: null, hold: 90 }))).toBeLessThan(0);
    expect(calmed(violent({ state: null, hold: 90 }), 'emp')).toBeLessThan(0);
    expect(calmed(violent({ state: null, hold: 90 }))).toBeLessThan(
      calmed(violent({ state: null, hold: 60 })),
    );
    expect(calmed(violent({ state: null, hold: 0 }))).toBe(0);
  });

  it('and as far as an empire rules, but not at home', () => {
    const empire = { state: 'emp', hold: 80 };
    expect(calmed(violent(empire, 80))).toBeLessThan(calmed(violent(empire, 50)));
    expect(calmed(violent(empire, 0))).toBe(0);
    expect(calmed(violent(empire, 80), 'emp')).toBe(0);
  });

  it('takes the means of violent movements, and leaves the civil alone', () => {
    const effects = drifted('policing', violent({ state: null, hold: 90 }));
    expect(change(effects, 'movement', 'band', 'reach.sub')).toBeLessThan(0);
    expect(change(effects, 'movement', 'vigil', 'reach.sub')).toBe(0);
  });
});
