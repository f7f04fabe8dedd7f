import type { Catalogue } from '../say';

/** Was über jede Krise zu sagen ist, und die Annexion, mit der das erste Spiel beginnt. Andere bleiben vorerst englisch. */
export const crises: Catalogue = {
  'crisis.annexation': 'Annexion',
  'crisis.annexation.text':
    'Ein starker Nachbar hat einen schwächeren Staat ganz genommen. Sein Herrscher ist fort, und sein Volk lebt unter fremdem Gesetz.',
  'crisis.annexation.circle.lead': 'Das Handeln ordnen und befehligen, das die Eroberung rückgängig macht',
  'crisis.annexation.circle.fight': 'Truppen in den Kampf schicken',
  'crisis.annexation.circle.pay': 'Für fremde Truppen zahlen, keine schicken',
  'crisis.annexation.circle.support': 'Dafür stimmen und sprechen, Basen öffnen, Sanktionen anwenden',
  'crisis.annexation.circle.neutral': 'Keine Seite wählen und die Beschlüsse des Rates annehmen',
  'crisis.annexation.circle.oppose': 'Dagegen sprechen und stimmen, innerhalb der Regeln',
  'crisis.annexation.circle.resist': 'Unter Waffen zum Eroberer stehen',
  'crisis.ethnicCleansing': 'Ethnische Säuberung',
  'crisis.financialCrash': 'Finanzkrach',
  'crisis.institutionExit': 'Austritt aus einer Institution',
  'crisis.populistLandslide': 'Erdrutsch der Populisten',
  'crisis.secession': 'Abspaltung',
  'crisis.outcome.reversed': 'Das Unrecht wurde rückgängig gemacht.',
  'crisis.outcome.contained': 'Es wurde nicht rückgängig gemacht, geht aber nicht weiter.',
  'crisis.outcome.failed': 'Die Antwort scheiterte.',
  'crisis.outcome.unanswered': 'Niemand hat geantwortet. Der Schaden läuft weiter.',
  'crisis.outcome.settled': 'Es brannte ohne Antwort aus.',
  'persuasion.diplomacy': 'Gesandte schicken an {target}',
  'persuasion.sidePayment': 'Eine Zahlung anbieten an {target}',
  'persuasion.debtRelief': 'Schulden erlassen für {target}',
  'persuasion.mandate': 'Ein Mandat erbitten von {target}',
  'mandate.given': '{institution} gab {state} das Mandat: {yes} dafür, {no} dagegen.',
  'mandate.failed': '{institution} gab kein Mandat: {yes} dafür, {no} dagegen.',
  'mandate.vetoed': '{veto} legte gegen das Mandat, das {state} von {institution} erbat, ein Veto ein.',
  'leadership.none': 'Kein Staat bietet an zu führen.',
  'leadership.stands':
    '{state} führt: Gefolgschaft ist da, und die Unterstützer sind {has} aller, die eine Seite wählen (verlangt: {needs}).',
  'leadership.scaled':
    '{state} führt mit Mitteln unterhalb der Gewalt: die Unterstützer sind nur {has} aller, die eine Seite wählen (verlangt: {needs}).',
  'leadership.withdrawn':
    '{state} zieht das Angebot zu führen zurück: die Gefolgschaft bringt das {has}-Fache der eigenen Mittel, verlangt: {needs}.',
  'leadership.standsInstead':
    '{offered} trat zurück, und {state} führt an seiner Stelle: die Unterstützer sind {has} aller, die eine Seite wählen.',
  'leadership.scaledInstead':
    '{offered} trat zurück, und {state} führt an seiner Stelle mit Mitteln unterhalb der Gewalt.',
  'barred.victim': '{state} ist der Geschädigte.',
  'barred.annexed': '{state} ist annektiert und kann andere nicht führen.',
  'barred.weak': '{state} hat zu wenig Streitmacht und Reichtum, als dass andere folgten.',
  'barred.constitution': 'Die Verfassung verbietet {state}, draußen zu kämpfen.',
  'barred.noForce': '{state} hat nichts beizutragen, was zählte.',
  'barred.poor': '{state} kann nicht für andere zahlen.',
  'barred.notFriend': '{state} ist kein Freund dessen, auf den das Handeln zielt.',
  'coalition.term.alignLeader': 'Bande zum Führenden',
  'coalition.term.alignTarget': 'Bande zum Ziel',
  'coalition.term.stake': 'Was für ihn auf dem Spiel steht',
  'coalition.term.mandate': 'Das Mandat',
  'coalition.term.norm': 'Wie viel ihm die Regel gilt',
  'coalition.term.opinion': 'Seine Öffentlichkeit',
  'coalition.term.dependence': 'Was er dem Führenden schuldet',
};
