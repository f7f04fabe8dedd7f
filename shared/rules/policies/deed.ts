import type { Movement } from '../../world/ground';
import {
  dyadId,
  entryOf,
  ORDER_OF,
  ORDERS,
  type OrderId,
  ofOrder,
  type PrimaryInstitution,
  type StateId,
  type TrackId,
} from '../../world/ids';
import { dyadBetween, neighboursOf, otherEnd } from '../../world/lookups';
import { type Dyad, EQUALS_BEAR, type Treaty } from '../../world/relations';
import type { State } from '../../world/state';
import type { FieldRef, SubjectKind } from '../../world/world';
import { add, type Because, create, type Effect, end, havingRead, set } from '../effect';
import { policyParameters as P } from '../parameters/policies';
import { claimed } from '../reach';
import type { Actor, RuleContext } from '../rule';
import { push, sway, within } from '../steps';

type NumberField<T> = { [K in keyof T]: T[K] extends number ? K : never }[keyof T] & string;
type StateIndex = Exclude<NumberField<State>, 'population'>;
type InstitutionIndex = 'authority' | 'legitimacy' | 'independence' | 'enforcement';

/**
 * An act while it is being carried out: it gathers effects and writes nothing. Every amount is what the act would
 * move from the far end of a scale by a seat that acts in its own order's manner; borrowed skill and a nearly full
 * scale make less of it.
 */
export class Deed {
  readonly effects: Effect[] = [];
  /** How many orders beyond the actor's own sponsor the act. */
  readonly otherOrders: number;
  private readonly because: Because;

  constructor(
    readonly ctx: RuleContext,
    readonly actor: Actor,
    because: Because,
    from: readonly FieldRef[] = [],
  ) {
    this.because = from.length > 0 && !ctx.drafts ? havingRead(because, from) : because;
    this.otherOrders = otherThan(actor);
  }

  /** Odds of success: better with skill and with sponsors of other orders, never certain. */
  odds(base: number): number {
    const odds = base * this.actor.skill + this.otherOrders * P.togetherOdds.value;
    return within(odds, P.oddsFloor.value, P.oddsCeiling.value);
  }

  /** A plain amount, scaled by skill. */
  move(on: SubjectKind, id: string, field: string, amount: number): this {
    const scaled = amount * this.actor.skill;
    if (scaled !== 0) {
      const { drafts } = this.ctx;
      this.effects.push(drafts?.add(on, id, field, scaled) ?? add(on, id, field, scaled, this.because));
    }
    return this;
  }

  state(id: StateId, field: StateIndex, amount: number): this {
    const state = this.ctx.world.states[id];
    if (!state) return this;
    const now = state[field];
    return this.move('state', id, field, field === 'opinion' ? sway(now, amount) : push(now, amount));
  }

  /** An order's repertoire gains in a state what the others lose. */
  lean(id: StateId, order: OrderId, amount: number): this {
    const state = this.ctx.world.states[id];
    if (!state) return this;
    return this.move('state', id, entryOf('mix', order), push(state.mix[order], amount));
  }

  institution(id: string, field: InstitutionIndex, amount: number): this {
    const institution = this.ctx.world.institutions[id];
    return institution ? this.move('institution', id, field, push(institution[field], amount)) : this;
  }

  /** Depth of a member's commitment. */
  depth(id: string, member: StateId, amount: number): this {
    const now = this.ctx.world.institutions[id]?.members[member];
    return now === undefined
      ? this
      : this.move('institution', id, entryOf('members', member), push(now, amount));
  }

  movement(movement: Movement, field: 'strength' | 'temper' | 'independence', amount: number): this {
    return this.move('movement', movement.id, field, push(movement[field], amount));
  }

  /** Reach of a movement in a state; from nothing if it was never there. */
  reach({ id, reach }: Movement, state: StateId, amount: number): this {
    return this.move('movement', id, entryOf('reach', state), push(reach[state] ?? 0, amount));
  }

  primary(name: PrimaryInstitution, amount: number): this {
    return this.move(
      'system',
      'system',
      entryOf('primary', name),
      push(this.ctx.world.system.primary[name], amount),
    );
  }

  order(id: OrderId, field: 'universality' | 'supremacy' | 'legitimacy', amount: number): this {
    return this.move('order', id, field, push(this.ctx.world.orders[id][field], amount));
  }

  /** Radicalises the order whose track it is. */
  track(track: TrackId, amount: number): this {
    const order = ORDER_OF[track];
    const now = this.ctx.world.orders[order].tracks[track];
    return now === undefined ? this : this.move('order', order, entryOf('tracks', track), push(now, amount));
  }

  credibility(amount: number): this {
    const now = this.ctx.world.seats[this.actor.seat]?.credibility;
    return now === undefined ? this : this.move('seat', this.actor.seat, 'credibility', push(now, amount));
  }

  /** Amity of two states; a pair that was not kept comes to be. */
  amity(a: StateId, b: StateId, amount: number): this {
    if (a === b) return this;
    const dyad = dyadBetween(this.ctx.world, a, b);
    return dyad ? this.amityOf(dyad, amount) : this.meet(a, b, { amity: amount * this.actor.skill });
  }

  /** Amity of a pair that is kept. */
  amityOf(dyad: Dyad, amount: number): this {
    return this.move('dyad', dyad.id, 'amity', sway(dyad.amity, amount));
  }

  interdependence(a: StateId, b: StateId, amount: number): this {
    const dyad = dyadBetween(this.ctx.world, a, b);
    if (dyad) return this.move('dyad', dyad.id, 'interdependence', push(dyad.interdependence, amount));
    return amount > 0 ? this.meet(a, b, { interdependence: amount * this.actor.skill }) : this;
  }

  /** A pair that was not kept begins, once however often the act touches it. */
  private meet(a: StateId, b: StateId, over: Partial<Dyad>): this {
    const [first, second] = a < b ? [a, b] : [b, a];
    const id = dyadId(a, b);
    for (let i = 0; i < this.effects.length; i++) {
      const effect = this.effects[i];
      if (effect?.kind === 'create' && effect.on === 'dyad' && effect.entity.id === id) {
        this.effects[i] = { ...effect, entity: { ...(effect.entity as Dyad), ...over } };
        return this;
      }
    }
    return this.make('dyad', {
      id,
      a: first,
      b: second,
      amity: 0,
      interdependence: 0,
      recognition: this.ctx.world.system.defaultRecognition,
      subordination: 0,
      superior: null,
      ...over,
    });
  }

  /** Subordination of one state to another, short of what sovereign equals can bear; the first step names who is above. */
  subordinate(superior: StateId, subject: StateId, amount: number): this {
    const dyad = dyadBetween(this.ctx.world, superior, subject);
    if (!dyad || (dyad.superior !== null && dyad.superior !== superior)) return this;
    const room = dyad.recognition === 'equal' ? EQUALS_BEAR - dyad.subordination : 100;
    const step = Math.min(push(dyad.subordination, amount), room / this.actor.skill);
    if (step <= 0) return this;
    if (dyad.superior === null) this.put('dyad', dyad.id, 'superior', superior);
    return this.move('dyad', dyad.id, 'subordination', step);
  }

  put(on: SubjectKind, id: string, field: string, value: Parameters<typeof set>[3]): this {
    this.effects.push(set(on, id, field, value, this.because));
    return this;
  }

  make<K extends Parameters<typeof create>[0]>(on: K, entity: Parameters<typeof create<K>>[1]): this {
    this.effects.push(create(on, entity, this.because));
    return this;
  }

  close(on: Parameters<typeof end>[0], id: string): this {
    this.effects.push(end(on, id, this.because));
    return this;
  }

  /** Friends of a state take what is done to it as done to them; allies of long standing most. */
  friendsMind(victim: StateId, amount: number): this {
    const { world, look } = this.ctx;
    for (const dyad of look.dyadsOf[victim] ?? []) {
      const friend = otherEnd(dyad, victim);
      if (friend === this.actor.state || dyad.amity < P.friendAmity.value) continue;
      const toActor = dyadBetween(world, friend, this.actor.state);
      if (toActor) this.amityOf(toActor, (-amount * dyad.amity) / 100);
    }
    return this;
  }

  /** States guided by an order mind (or, below 0, welcome) the act, as far as it guides them. */
  mindedBy(order: OrderId, amount: number): this {
    const place = ORDERS.indexOf(order);
    for (const { state, dyad } of neighboursOf(this.ctx.world, this.actor.state)) {
      const share = ofOrder(state.mix, place);
      if (share >= P.mindingMix.value) this.amityOf(dyad, (-amount * share) / 100);
    }
    return this;
  }

  /** A hostile act against a state with which the actor has a pact ends the pact, and is remembered. */
  breaksPacts(victim: StateId): this {
    for (const treaty of this.ctx.look.treaties) {
      if (isPactOf(treaty, this.actor.state, victim)) {
        this.close('treaty', treaty.id);
        this.credibility(-P.brokenPact.value);
        this.primary('internationalLaw', -P.brokenPactLaw.value);
      }
    }
    return this;
  }

  /**
   * What an act on an institution does to whose property it is: alone, the actor's order claims more of it; with
   * sponsors of other orders it comes to belong to all, and is the more legitimate for it (Sakwa 2019).
   */
  claim(id: string, amount: number): this {
    const institution = this.ctx.world.institutions[id];
    if (!institution) return this;
    if (this.otherOrders === 0) {
      const room = Math.max(0, 100 - claimed(institution));
      return this.move('institution', id, entryOf('ownership', this.actor.order), (amount * room) / 100);
    }
    for (const order of ORDERS) {
      const share = institution.ownership[order];
      this.move(
        'institution',
        id,
        entryOf('ownership', order),
        -share * within(P.togetherShare.value * this.otherOrders, 0, 1),
      );
    }
    return this.institution(id, 'legitimacy', P.togetherLegitimacy.value * this.otherOrders);
  }

  /** Acting with other orders lends each sponsor's order legitimacy, and takes the edge off its supremacy. */
  together(): this {
    if (this.otherOrders === 0) return this;
    for (const order of ORDERS) {
      if (order !== this.actor.order && !this.actor.sponsors.includes(order)) continue;
      this.order(order, 'legitimacy', P.togetherOrder.value).order(
        order,
        'supremacy',
        -P.togetherRestraint.value,
      );
    }
    return this;
  }

  /** The effects, with what sponsors of other orders add to any act. */
  done(): Effect[] {
    return this.together().effects;
  }
}

/** Orders other than the actor's own among its sponsors. */
function otherThan({ order, sponsors }: Actor): number {
  let count = 0;
  for (const sponsor of sponsors) if (sponsor !== order) count++;
  return count;
}

/** Whether a treaty binds these two and nobody else. */
function isPactOf({ parties }: Treaty, one: StateId, other: StateId): boolean {
  if (parties.length !== 2) return false;
  const [a, b] = parties;
  return (a === one && b === other) || (a === other && b === one);
}
