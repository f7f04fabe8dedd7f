import { FIELDS } from '../world/fields';
import type { Movement, People } from '../world/ground';
import type { Institution } from '../world/institution';
import type { Seat } from '../world/order';
import type { State } from '../world/state';
import type { System } from '../world/system';
import { estimated, misjudgements } from './estimate';

/** What outsiders see of one kind of subject. What is not written is not seen. */
export interface Shown<T, Guessed extends string = never> {
  /** Fields of which outsiders have only an estimate. */
  guessed: readonly Guessed[];
  /** Write what never changes into `seen`, which is empty at first: once, when a subject came. */
  name(truth: T, seen: T): void;
  /**
   * Write what else may be seen into `seen`; a simulation writes into the same one again each turn. `off` is how far outsiders
   * are off about what is guessed (`misjudgements`).
   */
  write(truth: T, off: Readonly<Record<Guessed, number>>, seen: T): void;
}

export const shownState: Shown<State, 'force' | 'cohesion' | 'legitimacy' | 'commitment'> = {
  guessed: ['force', 'cohesion', 'legitimacy', 'commitment'],
  name(s, seen) {
    seen.id = s.id;
    seen.name = s.name;
    seen.label = s.label;
    seen.region = s.region;
    seen.culture = s.culture;
    seen.place = s.place;
    seen.judged = s.judged;
  },
  write(s, off, seen) {
    seen.borders = s.borders;
    seen.population = s.population;
    seen.standing = s.standing;
    seen.ruler = s.ruler;
    seen.force = estimated(s.force, FIELDS.state.force, off.force);
    seen.wealth = s.wealth;
    seen.technology = s.technology;
    seen.openness = s.openness;
    seen.cohesion = estimated(s.cohesion, FIELDS.state.cohesion, off.cohesion);
    seen.inequality = s.inequality;
    seen.rights = s.rights;
    seen.accountability = s.accountability;
    seen.legitimacy = estimated(s.legitimacy, FIELDS.state.legitimacy, off.legitimacy);
    seen.opinion = s.opinion;
    seen.bars = s.bars;
    seen.autonomy = s.autonomy;
    seen.debt = s.debt;
    seen.strife = s.strife;
    seen.carbon = s.carbon;
    seen.commitment = estimated(s.commitment, FIELDS.state.commitment, off.commitment);
    seen.mix = s.mix;
  },
};

export const shownPeople: Shown<People, 'grievance'> = {
  guessed: ['grievance'],
  name(p, seen) {
    seen.id = p.id;
    seen.name = p.name;
    seen.culture = p.culture;
  },
  write(p, off, seen) {
    seen.shares = p.shares;
    seen.home = p.home;
    seen.autonomy = p.autonomy;
    seen.security = p.security;
    seen.guarantor = p.guarantor;
    seen.grievance = estimated(p.grievance, FIELDS.people.grievance, off.grievance);
    seen.claim = p.claim;
  },
};

export const shownMovement: Shown<Movement, 'temper'> = {
  guessed: ['temper'],
  name(m, seen) {
    seen.id = m.id;
    seen.name = m.name;
    seen.cause = m.cause;
  },
  write(m, off, seen) {
    seen.strength = m.strength;
    seen.reach = m.reach;
    seen.temper = estimated(m.temper, FIELDS.movement.temper, off.temper);
    seen.leaning = m.leaning;
    seen.independence = m.independence;
  },
};

const NOBODY = {};

export const shownInstitution: Shown<Institution> = {
  guessed: [],
  name(i, seen) {
    seen.id = i.id;
    seen.name = i.name;
    seen.label = i.label;
    seen.domain = i.domain;
    seen.scope = i.scope;
    seen.region = i.region;
    seen.decision = i.decision;
    seen.offices = NOBODY;
    seen.founder = i.founder;
  },
  write(i, _off, seen) {
    seen.members = i.members;
    seen.votes = i.votes;
    seen.vetoes = i.vetoes;
    seen.authority = i.authority;
    seen.legitimacy = i.legitimacy;
    seen.independence = i.independence;
    seen.enforcement = i.enforcement;
    seen.ownership = i.ownership;
  },
};

export const shownSeat: Shown<Seat> = {
  guessed: [],
  name(s, seen) {
    seen.id = s.id;
    seen.state = s.state;
    seen.capital = 0;
    seen.income = 0;
    seen.start = NOBODY;
  },
  write(s, _off, seen) {
    seen.order = s.order;
    seen.listedOrder = s.listedOrder;
    seen.controller = s.controller;
    seen.credibility = s.credibility;
  },
};

const GUESSED_OF_CENTRE = ['disposition'] as const;

/** What everyone may see of the whole system. */
export function shownSystem(system: System, salt: number): System {
  const off = misjudgements(salt, 'centre', GUESSED_OF_CENTRE);
  const { state, hold, disposition } = system.centre;
  return {
    interactionCapacity: system.interactionCapacity,
    warming: system.warming,
    worldSociety: system.worldSociety,
    primary: system.primary,
    defaultRecognition: system.defaultRecognition,
    centre: {
      state,
      hold,
      disposition: estimated(disposition, FIELDS.system['centre.disposition'], off.disposition),
    },
  };
}
