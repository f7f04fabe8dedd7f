import type { LedgerEntry } from '@shared/views/record';
import type { Beat, SceneFilm } from './types';

/** Kinds of things in the picture, as `describe()` names them. */
export type Kind =
  | 'house'
  | 'institution'
  | 'state'
  | 'war'
  | 'treaty'
  | 'movement'
  | 'corporation'
  | 'people'
  | 'order'
  | 'rings';

/**
 * Which ledger entry moves each thing during a beat: an entry of the beat about the thing itself, else one about
 * a pair, a body or a war that it belongs to, else the turn's last word on it, else the beat's own first entry.
 */
export function causesOf(film: SceneFilm, beat: Beat): (kind: Kind, id: string) => number | null {
  const own = new Set(beat.entries);
  const inBeat = new Map<string, number>();
  const inTurn = new Map<string, number>();
  for (const entry of film.entries)
    for (const key of touched(entry, film)) {
      inTurn.set(key, entry.n);
      if (own.has(entry.n)) inBeat.set(key, entry.n);
    }
  const first = beat.entries[0] ?? null;
  return (kind, id) => {
    const key = kind === 'house' || kind === 'rings' ? kind : `${kind}:${id}`;
    if (kind === 'rings') return first;
    return inBeat.get(key) ?? inTurn.get(key) ?? first;
  };
}

/** Everything in the picture that an entry is about. */
function touched(entry: LedgerEntry, film: SceneFilm): string[] {
  const { on, id, field } = entry;
  const states = (ids: readonly (string | null | undefined)[]) =>
    ids.flatMap((one) => (one ? [`state:${one}`] : []));
  const member =
    field.startsWith('members.') || field.startsWith('circles.') ? field.slice(field.indexOf('.') + 1) : null;
  switch (on) {
    case 'system':
      return ['house'];
    case 'dyad':
      return states(id.split('~'));
    case 'seat':
      return states([film.after.seats[id]?.state]);
    case 'treaty':
      return [
        `treaty:${id}`,
        ...states((film.after.treaties[id] ?? film.before.treaties[id])?.parties ?? []),
      ];
    case 'war': {
      const war = film.after.wars[id] ?? film.before.wars[id];
      return [`war:${id}`, 'house', ...states([...(war?.attackers ?? []), ...(war?.defenders ?? [])])];
    }
    case 'crisis': {
      const crisis = film.after.crises[id] ?? film.before.crises[id];
      return member ? states([member]) : states([crisis?.place]);
    }
    case 'institution':
      return [`institution:${id}`, 'house', ...states([member])];
    default:
      return [`${on}:${id}`, ...(on === 'order' ? ['house'] : [])];
  }
}
