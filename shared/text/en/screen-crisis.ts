import type { Catalogue } from '../say';

/** A crisis: the seven circles, whom one may win first, what is foreseen, and what came of it. */
export const screenCrisis: Catalogue = {
  'ui.circle.lead': 'Lead',
  'ui.circle.fight': 'Fight',
  'ui.circle.pay': 'Pay',
  'ui.circle.support': 'Support',
  'ui.circle.neutral': 'Neutral',
  'ui.circle.oppose': 'Oppose',
  'ui.circle.resist': 'Resist',
  'ui.crisis': 'Crisis',
  'ui.crisis.of': 'Crisis {at} of {count}',
  'ui.crisis.target': 'Broke the rule',
  'ui.crisis.ofTen': '{value} of 10',
  'ui.crisis.mandateLikely': 'likely {likely} of 10, now {value}',
  'ui.crisis.noMandate':
    'No body has spoken yet. A mandate can be asked for below; it brings in those who will not act without one.',
  'ui.crisis.noBody': 'No body has spoken, and there is none that you could ask.',
  'ui.crisis.place': 'Your place',
  'ui.crisis.persuade': 'Win others first',
  'ui.persuasion.mandate': 'Ask for a mandate',
  'ui.persuasion.diplomacy': 'Send an embassy to',
  'ui.persuasion.debtRelief': 'Forgive debts of',
  'ui.persuasion.sidePayment': 'Offer a side payment to',
  'ui.crisis.forecast': 'Where everyone would stand',
  'ui.crisis.chosen': 'It would choose this place itself.',
  'ui.crisis.noTerms': 'It stands where it stands.',
  'ui.crisis.history': 'What history did',
  'ui.crisis.next': 'Next crisis',
  'ui.crisis.commit': 'Commit {seat}: {circle}',

  'ui.crisis.shares':
    'Each state counts as one; the leader and whom the action is aimed at do not count. A leader asks for the less, the more it has at risk and the readier its public is to act.',
  'ui.crisis.vote.mandate.given': 'Asked now, {institution} would likely give it: {yes} for, {no} against.',
  'ui.crisis.vote.mandate.failed':
    'Asked now, {institution} would likely give none: {yes} for, {no} against.',
  'ui.crisis.vote.mandate.vetoed': 'Asked now, {institution} would likely be stopped by a veto of {veto}.',
  'ui.crisis.forecast.tag': 'Forecast',
  'ui.crisis.forecast.note':
    'By what you know: estimates where others keep secrets, and the likeliest choice of other governments. What comes may differ; the news of the turn will say where and why.',
  'ui.persuasion.note':
    'Each costs the capital beside it and is done before the places are taken. Below each name: whom it would move as things stand, by your estimates.',
  'ui.persuasion.mandate.what':
    'A vote, each member for its own reasons. A mandate brings in those who will not act without one; a veto weakens the body.',
  'ui.persuasion.diplomacy.what':
    'An envoy carries what your word is worth: a little friendship, and a public there that is readier to act.',
  'ui.persuasion.debtRelief.what':
    'Takes debts off it at the cost of some of your wealth: it can bear more, and remembers who let it.',
  'ui.persuasion.sidePayment.what':
    'Some of your wealth becomes its own: it buys friendship, and some dependence on you.',
  'ui.persuasion.idle': 'Of no use now with {names}',
  'ui.sway.asking': 'estimating …',
  'ui.sway.none': 'would move nobody',
  'ui.sway.own': '{from} → {to}',
  'ui.sway.others': 'would change the place of {names}',
  'ui.sway.vote.mandate.given': 'likely {yes} for, {no} against',
  'ui.sway.vote.mandate.failed': 'likely fails: {yes} for, {no} against',
  'ui.sway.vote.mandate.vetoed': 'likely vetoed by {veto}',
  'ui.sway.veto.hardly': 'a veto is unlikely: {veto}',
  'ui.sway.veto.perhaps': 'perhaps a veto: {veto}',
  'ui.sway.veto.likely': 'but all told a veto is likely, first of all: {veto}',
  'ui.wrought': 'What it changed in this turn',
  'ui.wrought.none': 'Nothing of weight that you can see.',
  'ui.wrought.more.one': 'and {count} smaller one',
  'ui.wrought.more.other': 'and {count} smaller ones',
  'ui.persuaded': 'Whom you won',
  'ui.persuaded.moved': 'Stood at {came}; without this, by your estimates, at {from}.',
  'ui.persuaded.missed': 'Was to stand at {to}, but stood at {came}.',
  'ui.persuaded.still': 'Stood at {came}, as without this.',
  'ui.persuaded.others': 'By your estimates it moved {names}.',
  'ui.foreseen': 'What you expected, and what came',
  'ui.foreseen.same': 'Everyone stood where you expected.',
  'ui.foreseen.count.one': '{count} state stood elsewhere than you expected:',
  'ui.foreseen.count.other': '{count} states stood elsewhere than you expected:',
  'ui.foreseen.expected': 'You expected: {said}',
  'ui.foreseen.vote':
    'The vote went otherwise. You expected: {said} Votes hang on what members keep to themselves, and a veto in doubt on chance.',
  'ui.otherwise.chose': 'Its government chose so itself',
  'ui.otherwise.leader': 'The answer was led otherwise than you expected',
  'ui.otherwise.term': '{term}: {came}, where you expected {foreseen}',
  'ui.otherwise.won': 'Won by {by} meanwhile; {term}: {came}, where you expected {foreseen}',
  'ui.otherwise.means': 'Your estimate of what it could bring was off',
};
