import type { Catalogue } from '../say';

/** Namen der strukturellen Drift, wie sie auf „warum?“ antworten. */
export const drift: Catalogue = {
  'drift.securityDilemma.title': 'Das Sicherheitsdilemma',
  'drift.balanceOfPower.title': 'Das Gleichgewicht der Mächte',
  'drift.contact.title': 'Zwei Wege zur Gesellschaft',
  'drift.sentiments.title': 'Was Gesellschaften verbindet oder trennt',
  'drift.pacts.title': 'Geltende Pakte',
  'drift.ruleOverOthers.title': 'Herrschaft über andere',
  'drift.growth.title': 'Ungleiches Wachstum',
  'drift.domesticLife.title': 'Das Leben in den Staaten',
  'drift.groundFloor.title': 'Das Erdgeschoss antwortet',
  'drift.civilSociety.title': 'Die Zivilgesellschaft läuft den Problemen nach',
  'drift.corporations.title': 'Konzerne über Grenzen',
  'drift.climate.title': 'Wachstum heizt das Klima auf',
  'drift.circles.title': 'Kreise der Bindung',
  'drift.useBuilds.title': 'Gebrauch baut auf, Nichtgebrauch verfällt',
  'drift.supremacy.title': 'Vorherrschaft weckt Widerstand',
  'drift.radicalisation.title': 'Radikalisierung ohne Rivalen',
  'drift.orderStanding.title': 'Wie die Ordnungen stehen',
  'drift.restraint.title': 'Legitimität, Macht und Zurückhaltung',
};
