/** The four world orders (Sakwa 2019): operating systems of the international system, always present, seat or none. */
export const ORDERS = ['liberal', 'transformative', 'mercantilist', 'sovereign'] as const;
export type OrderId = (typeof ORDERS)[number];

/** What a record has for the order at a place of `ORDERS`; named outright, which is quicker than by a name that varies. */
export function ofOrder<T>(record: Readonly<Record<OrderId, T>>, place: number): T {
  switch (place) {
    case 0:
      return record.liberal;
    case 1:
      return record.transformative;
    case 2:
      return record.mercantilist;
    default:
      return record.sovereign;
  }
}

/** The three storeys of the house (Sakwa 2019): governance institutions, states, civil and political society. */
export const STOREYS = ['top', 'middle', 'ground'] as const;
export type Storey = (typeof STOREYS)[number];

/** The seven primary institutions of international society (Sakwa 2019 after the English School). */
export const PRIMARY_INSTITUTIONS = [
  'sovereignty',
  'territoriality',
  'balanceOfPower',
  'war',
  'internationalLaw',
  'diplomacy',
  'nationalism',
] as const;
export type PrimaryInstitution = (typeof PRIMARY_INSTITUTIONS)[number];

/** Radicalisation tracks of an order. The liberal order's five are Sakwa's; the others each have one of their own. */
export const TRACKS = [
  'endOfHistory',
  'rightsMaximalism',
  'intervention',
  'disembedding',
  'culturalLiberalism',
  'vanguard',
  'beggarNeighbour',
  'shelter',
] as const;
export type TrackId = (typeof TRACKS)[number];

/** Which tracks belong to which order. */
export const TRACKS_OF: Readonly<Record<OrderId, readonly TrackId[]>> = {
  liberal: ['endOfHistory', 'rightsMaximalism', 'intervention', 'disembedding', 'culturalLiberalism'],
  transformative: ['vanguard'],
  mercantilist: ['beggarNeighbour'],
  sovereign: ['shelter'],
};

/** The order whose track it is. */
export const ORDER_OF = Object.fromEntries(
  ORDERS.flatMap((order) => TRACKS_OF[order].map((track) => [track, order])),
) as Readonly<Record<TrackId, OrderId>>;

/** Ids are lower-case words; a state's id is its three-letter code. */
export type StateId = string;
export type SeatId = string;
export type InstitutionId = string;
export type PeopleId = string;
export type MovementId = string;
export type CrisisId = string;

const dyadIds = new Map<StateId, Map<StateId, string>>();
/** States founded in play could fill the table for ever; a new row past this many begins it anew. */
const MOST_ROWS = 1000;

/**
 * The id of the pair of two states, the same whichever is named first. Ids are made once and kept: a rule asks for
 * hundreds in a turn, and finding one takes a third of the time of writing it and looking up what was written.
 */
export function dyadId(a: StateId, b: StateId): string {
  let row = dyadIds.get(a);
  if (!row) {
    if (dyadIds.size >= MOST_ROWS) dyadIds.clear();
    row = new Map();
    dyadIds.set(a, row);
  }
  let id = row.get(b);
  if (id === undefined) {
    id = a < b ? `${a}~${b}` : `${b}~${a}`;
    row.set(b, id);
  }
  return id;
}

const entryNames = new Map<string, Map<string, string>>();
const namesOfEntries = new Map<string, string>();

/**
 * The name of an entry of a record as a field, as `reach.usa`. Written once and kept like the ids of pairs: hundreds
 * are asked for in a turn, and whoever looks one up need not read it anew.
 */
export function entryOf(record: string, name: string): string {
  let row = entryNames.get(record);
  if (!row || row.size >= MOST_ROWS) {
    row = new Map();
    entryNames.set(record, row);
    namesOfEntries.clear();
  }
  let field = row.get(name);
  if (field === undefined) {
    field = `${record}.${name}`;
    row.set(name, field);
    namesOfEntries.set(field, name);
  }
  return field;
}

/** The entry that such a field names: `usa` of `reach.usa`. */
export function entryIn(field: string): string {
  return namesOfEntries.get(field) ?? field.slice(field.indexOf('.') + 1);
}
