import { say } from '@shared/text/say';
import type { PlayedCrisis } from '@shared/views/record';
import { CIRCLES, type Circle } from '@shared/world/circles';
import { speech } from '../../text/language';

/** How a crisis is answered, as it is foreseen or as it came to pass. */
export interface Answer {
  places: Readonly<Partial<Record<string, Circle>>>;
  /** The first who offered to lead, if that is known. */
  offered?: string | null;
  leadership?: PlayedCrisis['leadership'];
  reasons?: PlayedCrisis['reasons'];
  outcome?: string | null;
  /** Where everyone would stand, as it was foreseen before; nothing where it was not, or where `places` are foreseen. */
  foreseen?: Readonly<Partial<Record<string, Circle>>>;
}

/** Who leads, and how; `withdrawn` and `scaled` leave the middle empty, and so does `none`. */
export type Lead = { kind: 'leads' | 'withdrawn' | 'scaled'; state: string } | { kind: 'none' };

export function leadOf({ places, offered, leadership }: Answer): Lead {
  const leader = Object.keys(places).find((id) => places[id] === 'lead');
  if (leader !== undefined) return { kind: 'leads', state: leader };
  const named = String(leadership?.params?.state ?? '').replace(/^state:/, '');
  const state = named || offered;
  if (!state) return { kind: 'none' };
  if (leadership?.key.startsWith('leadership.scaled')) return { kind: 'scaled', state };
  return leadership?.key === 'leadership.none' ? { kind: 'none' } : { kind: 'withdrawn', state };
}

/** Who came to stand elsewhere than was foreseen: nearer to the middle, or farther off. */
export function elsewhereIn({ places, foreseen = {} }: Answer): { id: string; nearer: boolean }[] {
  return Object.keys(places).flatMap((id) => {
    const [came, expected] = [places[id], foreseen[id]];
    if (came === undefined || expected === undefined || came === expected) return [];
    return [{ id, nearer: CIRCLES.indexOf(came) < CIRCLES.indexOf(expected) }];
  });
}

/** What is written where nobody stands. */
export function leadSaid(lead: Lead, nameOf: (state: string) => string): string {
  if (lead.kind === 'leads') return '';
  const state = lead.kind === 'none' ? '' : lead.state;
  const token = { key: `scene.lead.${lead.kind}`, params: { state: `state:${state}` } };
  return say(speech().words, token, (_kind, id) => nameOf(id));
}
