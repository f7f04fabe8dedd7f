import { measure } from '@shared/measures/measure';
import type { Measures } from '@shared/views/seen';
import {
  aCorporation,
  aCrisis,
  aDyad,
  aMix,
  aMovement,
  anInstitution,
  aPeople,
  aSeat,
  aState,
  aWar,
  aWorld,
} from '@shared/world/build';
import { CAUSES } from '@shared/world/ground';
import { DOMAINS } from '@shared/world/institution';
import type { World } from '@shared/world/world';
import { hash } from '../layout/geometry';

/** A world that no scenario knows, as large as asked: for looking at the scene and for timing it. */
export function inventedWorld(states: number, institutions: number, movements = CAUSES.length): World {
  const ids = Array.from({ length: states }, (_, i) => `s${i < 10 ? '0' : ''}${i}`);
  const part = (i: number, of: number) => hash('part', i * 7 + of);
  return aWorld({
    scenario: 'invented',
    states: ids.map((id, i) => {
      const size = 1 / (1 + i * 0.16);
      const at = part(i, 1) * Math.PI * 2;
      const z = part(i, 2) * 1.6 - 0.8;
      const flat = Math.sqrt(1 - z * z);
      const lean = Math.floor(part(i, 3) * 4);
      return aState({
        id,
        name: `State ${i + 1}`,
        label: `State ${i + 1}`,
        place: [flat * Math.cos(at), flat * Math.sin(at), z],
        force: 8 + 90 * size * (0.6 + 0.4 * part(i, 4)),
        wealth: 8 + 90 * size * (0.6 + 0.4 * part(i, 5)),
        legitimacy: 25 + 70 * part(i, 6),
        commitment: 100 * part(i, 8),
        mix: aMix(
          ...([0, 1, 2, 3].map((order) => (order === lean ? 58 : 14)) as [number, number, number, number]),
        ),
      });
    }),
    dyads: ids.flatMap((a, i) =>
      ids.slice(i + 1, i + 5).map((b) => aDyad(a, b, { amity: 140 * part(i, 9) - 60 })),
    ),
    institutions: Array.from({ length: institutions }, (_, i) =>
      anInstitution({
        id: `body${i < 10 ? '0' : ''}${i}`,
        label: i % 3 === 0 ? `World Body ${i + 1}` : `Body ${i + 1}`,
        domain: DOMAINS[i % 10] ?? 'security',
        scope: i >= institutions - 2 ? 'alternative' : 'global',
        members: ids.slice(0, 20),
        authority: 15 + 80 * part(i, 10),
        legitimacy: 20 + 75 * part(i, 11),
        ownership: aMix(40 * part(i, 12), 15 * part(i, 13), 15 * part(i, 14), 20 * part(i, 15)),
      }),
    ),
    movements: Array.from({ length: movements }, (_, i) =>
      aMovement({
        id: `m${i}`,
        name: `Movement ${i + 1}`,
        cause: CAUSES[i % CAUSES.length] ?? 'rights',
        strength: 88,
        temper: 100 * part(i, 17),
      }),
    ),
    corporations: ids
      .slice(0, 8)
      .map((home, i) =>
        aCorporation({ id: `c${i}`, name: `Company ${i + 1}`, home, strength: 20 + 75 * part(i, 18) }),
      ),
    peoples: ids.slice(0, 18).map((home, i) =>
      aPeople({
        id: `p${i}`,
        name: `People ${i + 1}`,
        home,
        grievance: 90 * part(i, 19),
        autonomy: 100 * part(i, 20),
      }),
    ),
    seats: ids.slice(0, 4).map((state) => aSeat({ state })),
    wars: [aWar([ids[5] ?? 's05'], [ids[9] ?? 's09'])],
    crises: [aCrisis({ id: 'crisis1', place: ids[9] ?? 's09', target: ids[5] ?? 's05' })],
  });
}

export const measured = (world: World): { world: World; measures: Measures } => ({
  world,
  measures: measure(world),
});
