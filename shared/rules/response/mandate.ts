import type { Crisis } from '../../world/crisis';
import type { StateId } from '../../world/ids';
import type { Institution } from '../../world/institution';
import { byText, lookups } from '../../world/lookups';
import { placesOf } from '../../world/places';
import type { World } from '../../world/world';
import type { Chance } from '../chance';
import { coalitionValues } from '../coalition/parameters';
import { weighWillingness } from '../coalition/willingness';
import { odds, ofPair, orderOf } from '../crises/weigh';
import { add, type Because, type Effect, noting, set } from '../effect';
import { RESPONSE as P } from '../parameters/response';
import { caseOf, inputsUnder, leadBy, roleOf } from './features';
import { theatre } from './theatre';

/** How a body asked for a mandate decided. */
export interface Vote {
  yes: StateId[];
  no: StateId[];
  /** Members with a veto who used it. */
  vetoes: StateId[];
  /** Share of the votes in favour, 0–1. */
  favour: number;
  /** 0–10: what the crisis is authorised with now. */
  mandate: number;
}

/**
 * The body that can give a mandate: the one that the crisis is already before, else the Council, which is the body for
 * security of all the world where some hold a veto; null where there is none.
 */
export function forumOf(world: World, crisis: Crisis): Institution | null {
  const before = crisis.forum === null ? undefined : world.institutions[crisis.forum];
  if (before) return before;
  for (const body of lookups(world).institutions) {
    if (body.domain === 'security' && body.scope === 'global' && body.decision === 'veto') return body;
  }
  return null;
}

/**
 * The vote. Each member pictures the mandate given and the asker leading, and votes by its willingness to go along:
 * yes unless it is against it, no where it would oppose, else it abstains. A member with a veto uses it where it is
 * far against it, may where it is less so, and otherwise abstains. No state is bound to reasons other than its own (Buzan 1993; Walzer 2013).
 */
export function askForMandate(
  world: World,
  crisis: Crisis,
  body: Institution,
  asker: StateId,
  chance: Chance,
): Vote {
  const at = theatre(world, crisis);
  const places = placesOf(at);
  const leader = leadBy(world, asker);
  const values = coalitionValues();
  const pictured = { ...caseOf(crisis), mandate: P.mandateAsked.value };
  const vote: Vote = { yes: [], no: [], vetoes: [], favour: 0, mandate: 0 };
  let all = 0;
  for (const id of Object.keys(body.votes).sort(byText)) {
    const member = places.get(id);
    const weight = body.votes[id] ?? 0;
    if (member === undefined || weight <= 0) continue;
    all += weight;
    const role = roleOf(crisis, id, asker);
    const { willingness } = weighWillingness(inputsUnder(at, member, leader), pictured, values);
    const holdsVeto = body.vetoes.includes(id);
    const opposes = role === 'target' || (role === 'other' && willingness <= -values.supportAt);
    if (opposes && !holdsVeto) {
      vote.no.push(id);
    } else if (
      role === 'leader' ||
      role === 'victim' ||
      (role === 'other' && willingness >= P.mandateYes.value)
    ) {
      vote.yes.push(id);
      vote.favour += weight;
    } else if (holdsVeto && (role === 'target' || stopsIt(chance, crisis, id, -willingness))) {
      vote.no.push(id);
      vote.vetoes.push(id);
    }
  }
  vote.favour = all > 0 ? vote.favour / all : 0;
  return { ...vote, mandate: mandateOf(body, vote) };
}

/** A veto defies all the others at once, so it takes more than mere opposition; `unwilling` is in points. */
function stopsIt(chance: Chance, crisis: Crisis, id: StateId, unwilling: number): boolean {
  const doubt = odds((P.mandateDoubt.value * unwilling) / P.mandateVeto.value, 1);
  return unwilling >= P.mandateVeto.value || chance.happens(vetoDraw(crisis, id), doubt, false);
}

/** The name under which chance is asked whether a member in doubt uses its veto. */
export const vetoDraw = (crisis: Crisis, id: StateId) => `mandate.${crisis.id}.${id}`;

function mandateOf(body: Institution, vote: Vote): number {
  const needed = body.decision === 'consensus' ? 1 : body.decision === 'veto' ? P.mandateMajority.value : 0.5;
  const carried =
    body.decision === 'consensus' ? vote.no.length === 0 && vote.yes.length > 0 : vote.favour >= needed;
  if (!carried) return 0;
  if (vote.vetoes.length > 0) return P.mandateContested.value;
  const beyond = needed < 1 ? Math.max(0, vote.favour - needed) / (1 - needed) : 1;
  return P.mandateLeast.value + (10 - P.mandateLeast.value) * beyond;
}

/**
 * A decision authorises what follows and strengthens the body that was asked, and the order in whose name it was asked
 * gains in legitimacy (Sakwa 2019: governance belongs to all); a veto weakens the body and parts asker and veto.
 */
export function mandateEffects(
  world: World,
  crisis: Crisis,
  body: Institution,
  asker: StateId,
  vote: Vote,
  because: Because,
): Effect[] {
  const noted = noting(because, {
    key: vote.vetoes.length > 0 ? 'mandate.vetoed' : vote.mandate > 0 ? 'mandate.given' : 'mandate.failed',
    params: {
      state: `state:${asker}`,
      institution: `institution:${body.id}`,
      yes: vote.yes.length,
      no: vote.no.length,
      // Who voted how is public, and drawn.
      inFavour: vote.yes.join(' '),
      against: vote.no.join(' '),
      veto: vote.vetoes[0] === undefined ? '' : `state:${vote.vetoes[0]}`,
    },
  });
  const effects: Effect[] = [set('crisis', crisis.id, 'forum', body.id, noted)];
  // What was given before is not taken back by a later vote that fails.
  if (vote.mandate > crisis.mandate) effects.push(set('crisis', crisis.id, 'mandate', vote.mandate, noted));
  if (vote.vetoes.length > 0) {
    effects.push(add('institution', body.id, 'authority', -P.mandateVetoed.value, noted));
    for (const id of vote.vetoes)
      effects.push(...ofPair(world, asker, id, 'amity', -P.vetoAmity.value, noted));
  } else if (vote.mandate > 0) {
    effects.push(
      add('institution', body.id, 'authority', P.mandateUsed.value, noted),
      add('order', orderOf(world, asker), 'legitimacy', P.mandateLegitimacy.value, noted),
    );
  }
  return effects;
}
