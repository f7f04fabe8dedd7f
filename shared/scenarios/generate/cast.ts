import type { SeatCard } from '../../views/cards';
import type { OrderId, StateId } from '../../world/ids';

/**
 * Who takes part in the invented anarchy. Names, cultures, regions and ranks are the same in every game, so that the
 * card of the scenario can be read before a seed is chosen; everything else comes from the seed.
 */
export interface Player {
  id: StateId;
  name: string;
  region: string;
  culture: string;
  rank: SeatCard['rank'];
  /** The order that the scenario lists for its seat; null for a state that nobody plays. */
  seat: OrderId | null;
}

const player = (
  id: StateId,
  name: string,
  region: string,
  culture: string,
  rank: SeatCard['rank'],
  seat: OrderId | null = null,
): Player => ({ id, name, region, culture, rank, seat });

/** Three landmasses, four cultures: two of the cultures live on more than one of them. */
export const CAST: readonly Player[] = [
  player('hal', 'Haldemark', 'westermain', 'haldic', 'great', 'mercantilist'),
  player('tor', 'Torvmark', 'westermain', 'haldic', 'major', 'mercantilist'),
  player('gre', 'Gresund', 'westermain', 'haldic', 'middle', 'liberal'),
  player('esk', 'Eskeland', 'westermain', 'haldic', 'small'),
  player('kel', 'Kelvund', 'westermain', 'haldic', 'small'),
  player('orl', 'Orlanza', 'westermain', 'orlan', 'great', 'liberal'),
  player('cor', 'Corvessa', 'westermain', 'orlan', 'major', 'liberal'),
  player('pel', 'Pellano', 'westermain', 'orlan', 'middle'),
  player('lus', 'Luscara', 'westermain', 'orlan', 'small', 'liberal'),
  player('tes', 'Tesmar', 'tahresh', 'tesmari', 'great', 'sovereign'),
  player('zam', 'Zamireth', 'tahresh', 'tesmari', 'major', 'sovereign'),
  player('bel', 'Belthar', 'tahresh', 'tesmari', 'middle'),
  player('ird', 'Irdesh', 'tahresh', 'tesmari', 'middle', 'sovereign'),
  player('nar', 'Naramesh', 'tahresh', 'tesmari', 'small', 'sovereign'),
  player('sar', 'Saravine', 'tahresh', 'orlan', 'major', 'mercantilist'),
  player('vel', 'Vellane', 'tahresh', 'orlan', 'middle'),
  player('ond', 'Ondrisca', 'tahresh', 'orlan', 'small'),
  player('lum', 'Lumana', 'lumarra', 'lumani', 'great', 'transformative'),
  player('tan', 'Tanowe', 'lumarra', 'lumani', 'major', 'transformative'),
  player('wen', 'Wenara', 'lumarra', 'lumani', 'middle', 'transformative'),
  player('nok', 'Nokula', 'lumarra', 'lumani', 'middle'),
  player('sul', 'Sulimba', 'lumarra', 'lumani', 'small'),
  player('vas', 'Vashirin', 'lumarra', 'tesmari', 'middle'),
  player('osh', 'Oshkeret', 'lumarra', 'tesmari', 'small'),
];

export const REGIONS: readonly string[] = ['westermain', 'tahresh', 'lumarra'];

/** Peoples without a state of their own; the seed says where they live. */
export const STATELESS: readonly { id: string; name: string; region: string; culture: string }[] = [
  { id: 'ardish', name: 'Ardish', region: 'westermain', culture: 'haldic' },
  { id: 'sorrin', name: 'Sorrin', region: 'westermain', culture: 'orlan' },
  { id: 'veneki', name: 'Veneki', region: 'tahresh', culture: 'tesmari' },
  { id: 'maradim', name: 'Maradim', region: 'tahresh', culture: 'orlan' },
  { id: 'talami', name: 'Talami', region: 'lumarra', culture: 'lumani' },
  { id: 'kesheru', name: 'Kesheru', region: 'lumarra', culture: 'tesmari' },
];

/** The four that a lone player meets: the great powers, each of another order. */
export function listedSeats(): Pick<SeatCard, 'id' | 'name' | 'order' | 'rank' | 'solo'>[] {
  return CAST.flatMap(({ id, name, rank, seat }) =>
    seat === null ? [] : [{ id, name, order: seat, rank, solo: rank === 'great' }],
  );
}
