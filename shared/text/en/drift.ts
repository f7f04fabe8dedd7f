import type { Catalogue } from '../say';

/** Names of the structural drifts, as answers to "why?" show them. */
export const drift: Catalogue = {
  'drift.securityDilemma.title': 'The security dilemma',
  'drift.balanceOfPower.title': 'The balance of power',
  'drift.contact.title': 'Two roads to society',
  'drift.sentiments.title': 'What holds societies together or apart',
  'drift.pacts.title': 'Pacts in force',
  'drift.ruleOverOthers.title': 'Rule over others',
  'drift.growth.title': 'Uneven growth',
  'drift.domesticLife.title': 'Life within states',
  'drift.groundFloor.title': 'The ground floor answers',
  'drift.civilSociety.title': 'Civil society runs after problems',
  'drift.corporations.title': 'Corporations across borders',
  'drift.climate.title': 'Growth heats the climate',
  'drift.circles.title': 'Circles of commitment',
  'drift.useBuilds.title': 'Use builds, disuse decays',
  'drift.supremacy.title': 'Supremacy breeds resistance',
  'drift.radicalisation.title': 'Radicalisation without a rival',
  'drift.orderStanding.title': 'How the orders stand',
  'drift.restraint.title': 'Legitimacy, power and restraint',
};
