import { asLuck } from '../rules/chance';
import { RESPONSE as P } from '../rules/parameters/response';
import { powerOf } from '../rules/reach';
import { circleCost, whyBarred } from '../rules/response/barred';
import { hasToAct } from '../rules/response/centre';
import { type Circles, expectedCircles, wouldLead } from '../rules/response/form';
import { persuasionsFor } from '../rules/response/persuade';
import { seenBy, type Theatre, theatre } from '../rules/response/theatre';
import type { Persuasion, Response, RuleContext } from '../rules/rule';
import type { SeatView } from '../views/view';
import type { Circle } from '../world/circles';
import type { Crisis } from '../world/crisis';
import type { OrderId, StateId } from '../world/ids';
import { inOrder, lookups } from '../world/lookups';
import { Notes } from '../world/notes';
import type { Seat } from '../world/order';
import type { World } from '../world/world';

/**
 * How a computer seat answers the open crises. It expects the circles to form as the published rule places them, by
 * its own estimates, and takes the place that its state would take anyway, bent by what its order makes of the case;
 * a leader spends what it can on a mandate and on those nearest to joining.
 */
export function chooseResponses(view: SeatView, seatId: string, crises: readonly string[]): Response[] {
  const seat = view.world.seats[seatId];
  if (!seat) return [];
  const out: Response[] = [];
  let capital = seat.capital;
  for (const id of crises) {
    const crisis = view.world.crises[id];
    if (!crisis || crisis.stage === 'closed') continue;
    const caller = crisis.stage === 'open' ? callerOf(view, crisis) : null;
    const expected = expectedCoalition(view, crisis, caller);
    const natural = expected.circleOf(seat.state) ?? 'neutral';
    const at = asSeenBy(view, crisis, seat.state);
    const spoken = caller !== null || crisis.mandate >= P.mandateLeast.value;
    const calls = caller === seat.state || hasToAct(view.world, crisis, seat.state);
    const wanted = calls ? ['lead' as const] : bent(natural, seat, crisis, spoken);
    const circle = firstOpen(
      wanted,
      natural,
      (c) =>
        circleCost(view.world, crisis, seat.state, c) <= capital &&
        !whyBarred(view.world, crisis, seat.state, c, at),
    );
    capital -= circleCost(view.world, crisis, seat.state, circle);
    const persuade: Persuasion[] = [];
    const leads = circle === 'lead' || expected.offered === seat.state;
    if (leads) {
      for (const offer of persuasionsFor(view.world, seat.state, crisis, at())) {
        if (persuade.length >= 3 || offer.cost > capital) continue;
        // One approach to each: a second in the same week is pestering.
        if (persuade.some((p) => p.target.id === offer.target.id)) continue;
        capital -= offer.cost;
        persuade.push({ act: offer.act, crisis: id, target: offer.target });
      }
    }
    out.push({ crisis: id, circle, persuade });
  }
  return out;
}

/** Places from which each order's state steps forward, if the others would follow a leader with the Council's word. */
const STEPS_FORWARD: Readonly<Record<OrderId, readonly Circle[]>> = {
  // Rules need someone to keep them: it tries to lead where it would only have supported.
  liberal: ['lead', 'fight', 'pay', 'support'],
  transformative: ['lead'],
  mercantilist: ['lead'],
  sovereign: ['lead', 'fight'],
};

/**
 * The state that is expected to call the others: the strongest of those whose seats are able, inclined, and sure to
 * be followed once the Council has spoken. Everyone expects the same one, by what everyone may see, so it is worked
 * out once for all seats.
 */
function callerOf(view: SeatView, crisis: Crisis): string | null {
  const { callers } = forecastOf(view);
  let caller = callers.get(crisis.id);
  if (caller === undefined) {
    caller = expectedCaller(view, crisis);
    callers.set(crisis.id, caller);
  }
  return caller;
}

function expectedCaller(view: SeatView, crisis: Crisis): string | null {
  const able = inOrder(view.open.seats)
    .map((seat) => ({ seat, state: view.open.states[seat.state] }))
    .filter(({ state }) => state !== undefined && state.standing === 'sovereign')
    .sort((a, b) => (b.state ? powerOf(b.state) : 0) - (a.state ? powerOf(a.state) : 0));
  const alone = expectedCoalition(view, crisis, null);
  for (const { seat, state } of able) {
    const natural = alone.circleOf(seat.state);
    if (natural === undefined || !STEPS_FORWARD[seat.order].includes(natural)) continue;
    const at = theatreOf(view, crisis);
    if (!state || whyBarred(view.open, crisis, seat.state, 'lead', () => at)) continue;
    if (wouldLead(asAllSee(view), mandated(crisis), state, at)) return seat.state;
  }
  return null;
}

/** What everyone expects of the crises of one moment, by what everyone may see. */
interface Forecast {
  callers: Map<string, string | null>;
  circles: Map<string, Circles>;
  theatres: Map<string, Theatre>;
}

const forecasts = new Notes<World, Forecast>();

function forecastOf({ open }: SeatView): Forecast {
  let known = forecasts.of(open);
  if (!known) {
    known = { callers: new Map(), circles: new Map(), theatres: new Map() };
    forecasts.put(open, known);
  }
  return known;
}

/** Where a crisis plays, by what everyone may see. */
function theatreOf(view: SeatView, crisis: Crisis): Theatre {
  const { theatres } = forecastOf(view);
  let at = theatres.get(crisis.id);
  if (!at) {
    at = theatre(view.open, crisis);
    theatres.set(crisis.id, at);
  }
  return at;
}

/**
 * The same with what the seat knows of its own state: the rest is public, so only where it stands itself is worked out
 * anew, and only if somebody asks.
 */
function asSeenBy(view: SeatView, crisis: Crisis, own: StateId): () => Theatre {
  let seen: Theatre | null = null;
  return () => {
    seen ??= seenBy(theatreOf(view, crisis), own, view.world);
    return seen;
  };
}

/**
 * How the circles would form by what everyone may see; worked out once for all seats. With `leader`, as if that
 * state led with a mandate in its hand.
 */
function expectedCoalition(view: SeatView, crisis: Crisis, leader: string | null): Circles {
  const known = forecastOf(view).circles;
  const key = `${crisis.id} ${leader ?? ''}`;
  let formed = known.get(key);
  if (!formed) {
    const ctx = asAllSee(view);
    const at = theatreOf(view, crisis);
    formed =
      leader === null
        ? expectedCircles(ctx, crisis, {}, at)
        : expectedCircles(ctx, mandated(crisis), { [leader]: 'lead' }, at);
    known.set(key, formed);
  }
  return formed;
}

/** What a rule gets of what everyone may see. */
function asAllSee({ open }: SeatView): RuleContext {
  return {
    world: open,
    look: lookups(open),
    turn: open.turn + 1,
    years: open.yearsPerTurn,
    chance: asLuck('likely'),
    moment: {},
  };
}

/** The crisis with a mandate in its leader's hand. */
function mandated(crisis: Crisis): Crisis {
  return { ...crisis, mandate: Math.max(crisis.mandate, P.mandateLeast.value) };
}

/** What an order makes of the place that interest alone would take. */
function bent(natural: Circle, { order, state }: Seat, crisis: Crisis, spoken: boolean): Circle[] {
  switch (order) {
    case 'liberal':
      return [natural];
    case 'transformative':
      // Common security: it stands by the Council's word, with relief rather than war.
      if (natural === 'fight') return ['pay', 'support'];
      return spoken && (natural === 'neutral' || natural === 'oppose') ? ['support', 'neutral'] : [natural];
    case 'mercantilist':
      // A war among equals costs more than any stand is worth: whoever thinks in deals steps back in time.
      if (crisis.target === state && crisis.kind === 'standOff') return ['neutral', natural];
      // Lets others bear the cost where it can.
      return natural === 'fight' || natural === 'pay'
        ? crisis.victim === null
          ? ['support']
          : [natural, 'support']
        : [natural];
    case 'sovereign':
      // Force needs the Council's word.
      return natural === 'fight' && !spoken
        ? ['support', 'neutral']
        : natural === 'support' && !spoken
          ? ['neutral']
          : [natural];
  }
}

function firstOpen(wanted: readonly Circle[], natural: Circle, open: (c: Circle) => boolean): Circle {
  for (const circle of [...wanted, natural, 'support' as const, 'neutral' as const])
    if (open(circle)) return circle;
  // The target's own seat can only give way or resist.
  return open('resist') ? 'resist' : 'neutral';
}
