import type { Catalogue } from '../say';

/** Crises: how they end, ways of persuading, why a place is barred, and what became of an offer to lead. */
export const crises: Catalogue = {
  'crisis.scheduled': 'The scenario breaks this crisis on purpose.',
  'crisis.outcome.reversed': 'The wrong was undone.',
  'crisis.outcome.contained': 'It was not undone, but it goes no further.',
  'crisis.outcome.failed': 'The answer failed.',
  'crisis.outcome.unanswered': 'Nobody answered. The harm runs on.',
  'crisis.outcome.settled': 'It ended without an answer.',
  'response.coalition.title': 'The circles form',
  'response.diplomacy.title': 'An embassy before the decision',
  'response.sidePayment.title': 'A side payment before the decision',
  'response.debtRelief.title': 'Debt relief before the decision',
  'response.mandate.title': 'Asking for a mandate',
  'response.centre.title': 'What a centre’s arms do',
  'persuasion.diplomacy': 'Send an embassy to {target}',
  'persuasion.sidePayment': 'Offer {target} a side payment',
  'persuasion.debtRelief': 'Forgive debts of {target}',
  'persuasion.mandate': 'Ask {target} for a mandate',
  'mandate.given': '{institution} gave {state} its mandate: {yes} for, {no} against.',
  'mandate.failed': '{institution} gave no mandate: {yes} for, {no} against.',
  'mandate.vetoed': '{veto} vetoed the mandate that {state} asked of {institution}.',
  'leadership.none': 'No state offers to lead.',
  'leadership.ordered':
    'Nobody leads of itself, and the centre orders {state} to act, whoever follows: it holds {has} of 100.',
  'leadership.stands':
    '{state} leads: it is followed, and {has%}% of the others who take a side are for it (it asks for {needs%}%).',
  'leadership.scaled':
    '{state} organises the answer, but short of war: only {has%}% of the others who take a side are for it, and to lead a fight it asks for {needs%}%.',
  'leadership.withdrawn':
    '{state} withdraws its offer to lead: its followers bring {has} times its own means, and it asks for {needs}.',
  'leadership.standsInstead':
    '{offered} withdrew, and {state} leads in its place: {has%}% of the others who take a side are for it.',
  'leadership.scaledInstead':
    '{offered} withdrew, and {state} organises the answer in its place, but short of war.',
  'barred.gone': 'The place of this crisis is no longer there.',
  'barred.target':
    '{state} is what the action is aimed at: it can resist, or give way by accepting the Council’s word.',
  'barred.victim': '{state} is the wronged party.',
  'barred.annexed': '{state} has been annexed and cannot lead others.',
  'barred.weak': '{state} has too little force and wealth for others to follow.',
  'barred.constitution': 'Its constitution bars {state} from fighting abroad.',
  'barred.noForce': '{state} has nothing to bring that would count.',
  'barred.poor': '{state} cannot afford to pay for others.',
  'barred.noTarget': 'There is no one here to stand with against the others.',
  'barred.notFriend': '{state} is no friend of the state that the others act against.',
  'coalition.term.alignLeader': 'Ties with the leader',
  'coalition.term.alignTarget': 'Ties with the target',
  'coalition.term.stake': 'What it has at risk',
  'coalition.term.mandate': 'The mandate',
  'coalition.term.norm': 'Its care for the rule',
  'coalition.term.opinion': 'Its public',
  'coalition.term.dependence': 'What it owes the leader',
};
