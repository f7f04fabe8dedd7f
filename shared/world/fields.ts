import type { SubjectKind } from './world';

/**
 * Who may see a field: everyone; the members of the institution; the seat that steers the state (others see an
 * estimate with an error of `error` points); the seat alone (others see nothing).
 */
type Visibility = 'public' | 'members' | 'estimated' | 'owner';

export interface FieldSpec {
  min: number;
  max: number;
  visibility: Visibility;
  /** Standard error of an outsider's estimate, in points of the field. */
  error?: number;
  /** Small changes gather until they amount to this much; 0 commits every thousandth at once. */
  step: number;
}

const index = (visibility: Visibility = 'public', step = 1, error?: number): FieldSpec => ({
  min: 0,
  max: 100,
  visibility,
  step,
  ...(error === undefined ? {} : { error }),
});
const signed = (visibility: Visibility = 'public', error?: number): FieldSpec => ({
  min: -100,
  max: 100,
  visibility,
  step: 2,
  ...(error === undefined ? {} : { error }),
});

/**
 * The one table of every number that can move: its bounds, who sees it, and how fine its changes are kept.
 * A name with a star stands for each entry of a record (`mix.*`, `members.*`).
 */
export const FIELDS = {
  system: {
    interactionCapacity: index(),
    warming: index(),
    worldSociety: index(),
    'primary.*': index(),
    'centre.hold': index(),
    'centre.disposition': index('estimated', 0.5, 12),
  },
  order: {
    universality: index(),
    supremacy: index(),
    legitimacy: index(),
    power: index(),
    'tracks.*': index(),
  },
  state: {
    population: { min: 0.001, max: 100000, visibility: 'public', step: 0 },
    force: index('estimated', 0.25, 4),
    wealth: index('public', 0.25),
    technology: index(),
    openness: index(),
    cohesion: index('estimated', 0.5, 6),
    inequality: index(),
    rights: index(),
    accountability: index(),
    legitimacy: index('estimated', 0.5, 6),
    opinion: signed('public'),
    bars: index(),
    autonomy: index(),
    debt: index(),
    strife: index(),
    carbon: index(),
    commitment: index('estimated', 0.5, 6),
    'mix.*': index('public', 0.5),
  },
  institution: {
    'members.*': index('public', 2),
    'votes.*': index('public', 0.5),
    'offices.*': index('members', 0.5),
    authority: index(),
    legitimacy: index(),
    independence: index(),
    enforcement: index(),
    'ownership.*': index(),
  },
  people: {
    'shares.*': { min: 0, max: 100000, visibility: 'public', step: 0 },
    autonomy: index(),
    security: index(),
    grievance: index('estimated', 0.5, 6),
    claim: index(),
  },
  movement: {
    strength: index(),
    'reach.*': index('public', 2),
    temper: index('estimated', 0.5, 6),
    'leaning.*': index(),
    independence: index(),
  },
  corporation: { strength: index(), independence: index() },
  dyad: {
    amity: signed('public'),
    interdependence: index('public', 2),
    subordination: index('public', 2),
  },
  treaty: {},
  war: {},
  crisis: {
    severity: index('public', 0),
    mandate: { min: 0, max: 10, visibility: 'public', step: 0 },
    clarity: { min: 0, max: 10, visibility: 'public', step: 0 },
    cost: { min: 0, max: 10, visibility: 'public', step: 0 },
  },
  seat: {
    capital: { min: 0, max: 99, visibility: 'owner', step: 0 },
    income: { min: 0, max: 99, visibility: 'owner', step: 0 },
    credibility: index('public', 0),
  },
} as const satisfies Record<SubjectKind, Record<string, FieldSpec>>;

const table: Record<SubjectKind, Record<string, FieldSpec>> = FIELDS;

/** The spec of a field; `mix.liberal` finds `mix.*`. Undefined for what is not a number that moves. */
export function fieldSpec(on: SubjectKind, field: string): FieldSpec | undefined {
  const own = table[on][field];
  if (own) return own;
  const dot = field.indexOf('.');
  return dot < 0 ? undefined : table[on][`${field.slice(0, dot)}.*`];
}
