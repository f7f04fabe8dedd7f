import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDyad, anInstitution, aPeople, aSeat, aState, aWorld } from '../world/build';
import { FIELDS } from '../world/fields';
import { publicWorld, viewFor } from './viewFor';

function someWorld(secret: { force: number; capital: number; chair: number }) {
  const world = aWorld({
    states: [
      aState({ id: 'aaa', force: secret.force, cohesion: secret.force }),
      aState({ id: 'bbb', force: 40 }),
      aState({ id: 'ccc', force: 12 }),
    ],
    institutions: [
      anInstitution({
        id: 'club',
        members: { aaa: 50, bbb: 50 },
        votes: { aaa: 50, bbb: 50 },
        offices: { aaa: secret.chair, bbb: 100 - secret.chair },
      }),
    ],
    peoples: [aPeople({ id: 'hill', shares: { aaa: 3 } })],
    dyads: [aDyad('aaa', 'bbb', { amity: 20 })],
    seats: [
      aSeat({ id: 'aaa', state: 'aaa', capital: secret.capital }),
      aSeat({ id: 'bbb', state: 'bbb' }),
      aSeat({ id: 'ccc', state: 'ccc' }),
    ],
  });
  return { ...world, salt: 77 };
}

describe('views', () => {
  it('V-1 show a seat its own state as it is and others as estimates', () => {
    const world = someWorld({ force: 63.217, capital: 5, chair: 10 });
    expect(viewFor(world, 'aaa').world.states.aaa?.force).toBe(63.217);
    const guess = viewFor(world, 'bbb').world.states.aaa?.force ?? 0;
    expect(Number.isInteger(guess)).toBe(true);
    expect(Math.abs(guess - 63.217)).toBeLessThan(9);
  });

  it('V-2 keep capital, the salt and boards from those who may not know them', () => {
    const world = someWorld({ force: 60, capital: 5, chair: 10 });
    expect(viewFor(world, 'bbb').world.seats.aaa?.capital).toBe(0);
    expect(viewFor(world, 'aaa').world.seats.aaa?.capital).toBe(5);
    expect(viewFor(world, 'aaa').world.salt).toBeUndefined();
    expect(viewFor(world, 'bbb').world.institutions.club?.offices).toEqual({ aaa: 10, bbb: 90 });
    expect(viewFor(world, 'ccc').world.institutions.club?.offices).toEqual({});
    expect(viewFor(world, null).world.institutions.club?.offices).toEqual({});
  });

  it('V-2 keep nothing of a body from its members, to whom it is shown as it is', () => {
    for (const [field, { visibility }] of Object.entries(FIELDS.institution))
      expect(['public', 'members'], field).toContain(visibility);
  });

  it('V-3 change no byte of another seat when a secret changes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 100 }), (capital, chair) => {
        const plain = JSON.stringify(viewFor(someWorld({ force: 60, capital: 6, chair: 10 }), 'ccc').world);
        expect(JSON.stringify(viewFor(someWorld({ force: 60, capital, chair }), 'ccc').world)).toBe(plain);
      }),
    );
  });

  it('V-4 show nothing that the list of visible fields does not name', () => {
    const world = someWorld({ force: 60, capital: 5, chair: 10 });
    const leaky = { ...world.states.aaa, plan: 'strike at dawn' } as unknown as (typeof world.states)['aaa'];
    const seen = publicWorld({ ...world, states: { ...world.states, aaa: leaky } } as typeof world);
    expect(JSON.stringify(seen)).not.toContain('strike at dawn');
  });

  it('V-5 give the same estimate at every look, so that looking again teaches nothing', () => {
    const look = () =>
      viewFor(someWorld({ force: 60, capital: 5, chair: 10 }), 'bbb').world.states.aaa?.force;
    expect(look()).toBe(look());
  });
});
