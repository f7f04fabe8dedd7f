import { describe, expect, it } from 'vitest';
import type { SeatView } from '../views/view';
import { viewFor } from '../views/viewFor';
import { anInstitution, aSeat, aState, aWorld } from '../world/build';
import type { Institution } from '../world/institution';
import { grievance } from './grievance';
import { stakesOf } from './stakes';

/** A great power with hardly a vote or an office among four small states. */
function view(over: Partial<Omit<Institution, 'members'>> = {}): SeatView {
  const ids = ['big', 's1', 's2', 's3', 's4'];
  const shares = { big: 2, s1: 24.5, s2: 24.5, s3: 24.5, s4: 24.5 };
  const world = aWorld({
    states: ids.map((id) => aState({ id, force: id === 'big' ? 60 : 40, wealth: id === 'big' ? 60 : 40 })),
    institutions: [
      anInstitution({ id: 'body', members: ids, votes: shares, offices: shares, legitimacy: 45, ...over }),
    ],
    seats: [aSeat({ id: 'big', state: 'big', order: 'sovereign' })],
  });
  return viewFor(world, 'big');
}

const BARRED = new Set(['reformInstitution']);
const felt = (
  over: Parameters<typeof view>[0] = {},
  policy = 'exitInstitution',
  barred?: ReadonlySet<string>,
  hopeless = false,
) => {
  const at = view(over);
  return grievance(
    at.world,
    stakesOf(at, 'big')!,
    policy,
    { on: 'institution', id: 'body' },
    {
      ...(barred && { barred }),
      hopeless,
    },
  );
};

describe('O-6 what an aggrieved government sees in breaking with a body (Sakwa)', () => {
  it('is more where it may not hope to change how the body is run', () => {
    expect(felt()).toBeGreaterThan(0);
    expect(felt({}, 'exitInstitution', BARRED)).toBeGreaterThan(felt());
    expect(felt({ vetoes: ['s1'] })).toBeGreaterThan(felt());
  });
  it('is the same where it does not ask what could be reformed, whether it could or not', () => {
    expect(felt({}, 'exitInstitution', undefined, true)).toBe(felt({}, 'exitInstitution', BARRED));
    expect(felt({}, 'exitInstitution', BARRED, true)).toBe(felt({}, 'exitInstitution', BARRED));
  });
  it('is less where the body is believed in, or is its own order’s', () => {
    expect(felt({ legitimacy: 90 }, 'exitInstitution', BARRED)).toBeLessThan(
      felt({}, 'exitInstitution', BARRED),
    );
    const own = { liberal: 0, transformative: 0, mercantilist: 0, sovereign: 80 };
    expect(felt({ ownership: own })).toBeLessThan(felt());
  });
  it('is nothing where it counts for about what it weighs, and in acts that break nothing', () => {
    const fair = { big: 36, s1: 16, s2: 16, s3: 16, s4: 16 };
    expect(felt({ votes: fair, offices: fair }, 'exitInstitution', BARRED)).toBe(0);
    expect(felt({}, 'deepenInstitution', BARRED)).toBe(0);
  });
  it('is more in leaving than in keeping back dues', () => {
    expect(felt({}, 'withholdDues')).toBeGreaterThan(0);
    expect(felt({}, 'withholdDues')).toBeLessThan(felt());
  });
});
