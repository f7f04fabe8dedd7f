import type { Catalogue } from '../say';

/** Wie Krisen enden, was man zuvor tun kann, und was aus dem Angebot zu führen wurde. */
export const crises: Catalogue = {
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
