import { say } from '@shared/text/say';
import type { Token } from '@shared/views/seen';
import type { FieldRef, World } from '@shared/world/world';
import { COLLECTIONS } from '@shared/world/world';
import { speech } from './language';
import { written } from './numbers';

/** What is called by its name; institutions go by their labels. */
const NAMED = ['state', 'people', 'movement', 'corporation'] as const;
type Named = (typeof NAMED)[number];
const isNamed = (kind: string): kind is Named => (NAMED as readonly string[]).includes(kind);

/** A word of the catalogue; undefined when there is none. */
function word(key: string): string | undefined {
  return speech().words[key];
}

/** The name of an id as people read it. An id that the world does not hold is shown as it is. */
export function nameOf(world: World | null, kind: string, id: string): string {
  // As the scene labels them: the full name of an institution is on its card.
  if (kind === 'institution') return world?.institutions[id]?.label ?? id;
  if (isNamed(kind)) return world?.[COLLECTIONS[kind]][id]?.name ?? id;
  switch (kind) {
    case 'seat':
      return nameOf(world, 'state', world?.seats[id]?.state ?? id);
    case 'dyad':
      return pairName(world, id);
    case 'treaty':
      return treatyName(world, id);
    case 'war':
      return warName(world, id);
    case 'crisis':
      return crisisName(world, id);
    case 'policy':
      return word(`policy.${id}.title`) ?? id;
    case 'field':
      return word(`field.state.${id}`) ?? word(`field.${id}`) ?? id;
    case 'system':
      return word('ui.subject.system') ?? id;
    case 'none':
      return '';
    default:
      // Not every text with a colon names something: a folder may begin with C:, a title may hold one.
      return word(`${kind}.${id}`) ?? word(`ui.${kind}.${id}`) ?? `${kind}:${id}`;
  }
}

function sentence(world: World | null, token: Token): string {
  return say(speech().words, token, (kind, id) => nameOf(world, kind, id), written);
}

function pairName(world: World | null, id: string): string {
  const [a = id, b = ''] = id.split('~');
  return sentence(world, { key: 'ui.subject.pair', params: { a: `state:${a}`, b: `state:${b}` } });
}

function treatyName(world: World | null, id: string): string {
  const treaty = world?.treaties[id];
  if (!treaty) return word('ui.subject.treaty') ?? id;
  const kind = word(`ui.treaty.${treaty.kind}`) ?? treaty.kind;
  return sentence(world, {
    key: 'ui.subject.between',
    params: { kind, parties: list(world, treaty.parties) },
  });
}

function warName(world: World | null, id: string): string {
  const war = world?.wars[id];
  if (!war) return word('ui.subject.war') ?? id;
  const params = { attackers: list(world, war.attackers), defenders: list(world, war.defenders) };
  return sentence(world, { key: 'ui.subject.warOf', params });
}

/** “Annexation: Kuwait”: the kind and the place. */
export function crisisName(world: World | null, id: string): string {
  const crisis = world?.crises[id];
  if (!crisis) return word('ui.subject.crisis') ?? id;
  const kind = word(`crisis.${crisis.kind}`) ?? crisis.kind;
  return sentence(world, { key: 'ui.subject.crisisAt', params: { kind, place: `state:${crisis.place}` } });
}

/** At most three names, then how many more. */
function list(world: World | null, ids: readonly string[]): string {
  const names = ids.slice(0, 3).map((id) => nameOf(world, 'state', id));
  const more = ids.length - names.length;
  return more > 0 ? `${names.join(', ')} +${more}` : names.join(', ');
}

/** The name of a field: `members.usa` is “commitment of United States”. */
export function fieldName(world: World | null, { on, field }: Pick<FieldRef, 'on' | 'field'>): string {
  const whole = word(`field.${on}.${field}`);
  if (whole) return whole;
  const dot = field.indexOf('.');
  if (dot < 0) return field;
  const [record, entry] = [field.slice(0, dot), field.slice(dot + 1)];
  const key = `field.${on}.${record}`;
  return word(key) ? sentence(world, { key, params: { entry: `state:${entry}` } }) : field;
}

/** Whose number it is and which: “Iraq: armed force”. The system's own numbers need no owner. */
export function refName(world: World | null, ref: FieldRef): string {
  const field = fieldName(world, ref);
  if (ref.on === 'system') return capital(field);
  return `${nameOf(world, ref.on, ref.id)}: ${field}`;
}

/** The first letter raised, as at the head of a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
