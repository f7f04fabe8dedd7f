import { glossary } from '@shared/text/en/glossary';

/** Every term that has a gloss, in the catalogue's order. */
export const TERMS: readonly string[] = Object.keys(glossary).flatMap(
  (key) => /^gloss\.(\w+)\.term$/.exec(key)?.[1] ?? [],
);

/** Which gloss explains a number of the world; by its subject and field, or the record that the field lies in. */
const OF_FIELDS: Readonly<Record<string, string>> = {
  'system.primary': 'primary',
  'system.worldSociety': 'worldSociety',
  'order.universality': 'universality',
  'order.supremacy': 'supremacy',
  'order.legitimacy': 'legitimacy',
  'state.autonomy': 'autonomy',
  'state.commitment': 'commitment',
  'state.legitimacy': 'legitimacy',
  'institution.ownership': 'ownership',
  'institution.legitimacy': 'legitimacy',
  'people.autonomy': 'autonomy',
  'movement.strength': 'civilSociety',
  'dyad.recognition': 'recognition',
  'dyad.interdependence': 'interdependence',
  'dyad.subordination': 'subordination',
  'crisis.mandate': 'mandate',
  'crisis.clarity': 'clarity',
  'crisis.cost': 'cost',
  'seat.capital': 'capital',
  'seat.credibility': 'credibility',
};

/** The gloss of a field; null where a word of everyday needs none. */
export function termOf(on: string, field: string): string | null {
  return OF_FIELDS[`${on}.${field}`] ?? OF_FIELDS[`${on}.${field.split('.')[0]}`] ?? null;
}
