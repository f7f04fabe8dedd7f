import type { State } from '../world/state';
import type { Centralisation } from './centralisation';
import type { Measures } from './measures';
import { SPECTRUM_AT } from './parameters';
import { strongest } from './power';
import type { Reason, SpectrumId } from './reading';
import type { Survey } from './survey';

/**
 * Watson's spectrum from the independence of all to central authority (Watson in Buzan 1993). Mutual recognition as
 * equals excludes suzerainty, dominion and empire, and only these; a hegemon leads states that stay its equals in
 * law. The system is called by the strictest rule under which at least half of the rest of the world stands. A
 * state stands under the centre as far as it is subordinate to it, or as far as a centre that is nobody's takes its
 * autonomy away.
 */
export function spectrum(from: Survey, c: Centralisation): Measures['spectrum'] {
  const P = SPECTRUM_AT;
  const ruler = c.centre;
  let rest = 0;
  let suzerain = 0;
  let dominion = 0;
  let empire = 0;
  let mean = 0;
  if (c.bound > 0) {
    for (let i = 0; i < from.n; i++) {
      if (i === ruler) continue;
      const w = from.weight[i] as number;
      const taken = (c.hold * (100 - (from.states[i] as State).autonomy)) / 100;
      const r = Math.max(c.ruled[i] as number, taken);
      rest += w;
      mean += w * r;
      if (r >= P.suzerainty.value) suzerain += w;
      if (r >= P.dominion.value) dominion += w;
      if (r >= P.empire.value) empire += w;
    }
  }
  const share = (part: number) => (rest > 0 ? (100 * part) / rest : 0);
  const told = (id: SpectrumId, value: number, who: number): Measures['spectrum'] => {
    const state = who < 0 ? null : (from.states[who] as State).id;
    const params: Record<string, string | number> = { value: Math.round(value) };
    if (state !== null) params.state = `state:${state}`;
    const reasons: Reason[] = [{ key: `spectrum.${id}.because`, params }];
    return { id, centre: state, reasons };
  };
  if (share(empire) >= P.reach.value) return told('empire', share(empire), ruler);
  if (share(dominion) >= P.reach.value) return told('dominion', share(dominion), ruler);
  if (share(suzerain) >= P.reach.value) return told('suzerainty', share(suzerain), ruler);
  if (rest > 0 && mean / rest >= P.hegemony.value) return told('hegemony', mean / rest, ruler);
  const { first, second } = strongest(from);
  if (first >= 0) {
    const own = 100 * (from.power[first] as number);
    const next = second < 0 ? 0 : 100 * (from.power[second] as number);
    if (own >= P.preponderance.value && own >= P.lead.value * next) {
      return { ...told('hegemony', own, first), reasons: [preponderance(from, first, own)] };
    }
    return told('anarchy', own, -1);
  }
  return told('anarchy', 0, -1);
}

function preponderance(from: Survey, who: number, share: number): Reason {
  const params = { state: `state:${(from.states[who] as State).id}`, value: Math.round(share) };
  return { key: 'spectrum.hegemony.preponderance', params };
}
