import type { Catalogue } from '../say';

/** Wie Krisen enden, was man zuvor tun kann, und was aus dem Angebot zu führen wurde. */
export const crises: Catalogue = {
  'crisis.outcome.reversed': 'Das Unrecht wurde rückgängig gemacht.',
  'crisis.outcome.contained': 'Es wurde nicht rückgängig gemacht, geht aber nicht weiter.',
  'crisis.outcome.failed': 'Die Antwort scheiterte.',
  'crisis.outcome.unanswered': 'Niemand hat geantwortet. Der Schaden läuft weiter.',
  'crisis.outcome.settled': 'Es endete ohne Antwort.',
  'persuasion.diplomacy': 'Gesandte schicken an {target}',
  'persuasion.sidePayment': 'Eine Zahlung anbieten an {target}',
  'persuasion.debtRelief': 'Schulden erlassen für {target}',
  'persuasion.mandate': 'Ein Mandat erbitten von {target}',
  'mandate.given': 'Mandat von {institution} für {state}: {yes} dafür, {no} dagegen.',
  'mandate.failed': 'Kein Mandat von {institution}: {yes} dafür, {no} dagegen.',
  'mandate.vetoed': 'Veto von {veto} gegen das Mandat, das {state} von {institution} erbat.',
  'leadership.none': 'Kein Staat bietet an zu führen.',
  'leadership.ordered':
    'Von selbst führt niemand; das Zentrum befiehlt es {state}, wer immer folgt: es hält {has} von 100.',
  'leadership.stands':
    'Führung durch {state}: Gefolgschaft ist da, und {has%} % der anderen, die eine Seite wählen, sind dafür (verlangt: {needs%} %).',
  'leadership.scaled':
    '{state} organisiert die Antwort, aber unterhalb des Krieges: nur {has%} % der anderen, die eine Seite wählen, sind dafür; um einen Kampf zu führen, sind {needs%} % verlangt.',
  'leadership.withdrawn':
    'Angebot von {state} zurückgezogen: die Gefolgschaft bringt das {has}-Fache der eigenen Mittel, verlangt ist das {needs}-Fache.',
  'leadership.standsInstead':
    'Nach dem Rücktritt von {offered} Führung durch {state}: {has%} % der anderen, die eine Seite wählen, sind dafür.',
  'leadership.scaledInstead':
    'Nach dem Rücktritt von {offered} organisiert {state} die Antwort, aber unterhalb des Krieges.',
  'barred.victim': '{state}: der Geschädigte.',
  'barred.annexed': '{state}: annektiert, kann andere nicht führen.',
  'barred.weak': '{state}: zu wenig Streitmacht und Reichtum, als dass andere folgten.',
  'barred.constitution': 'Die Verfassung verbietet {state}, im Ausland zu kämpfen.',
  'barred.noForce': '{state}: nichts beizutragen, was zählte.',
  'barred.poor': '{state}: kein Geld, um für andere zu zahlen.',
  'barred.notFriend': '{state}: kein Freund des Staates, gegen den die anderen vorgehen.',
  'coalition.term.alignLeader': 'Bande zum Führenden',
  'coalition.term.alignTarget': 'Bande zum Ziel',
  'coalition.term.stake': 'Was für ihn auf dem Spiel steht',
  'coalition.term.mandate': 'Das Mandat',
  'coalition.term.norm': 'Wie viel ihm die Regel gilt',
  'coalition.term.opinion': 'Seine Öffentlichkeit',
  'coalition.term.dependence': 'Was er dem Führenden schuldet',

  'crisis.scheduled': 'Das Szenario lässt diese Krise mit Absicht ausbrechen.',
  'response.coalition.title': 'Die Kreise bilden sich',
  'response.diplomacy.title': 'Eine Gesandtschaft vor der Entscheidung',
  'response.sidePayment.title': 'Eine Zuwendung vor der Entscheidung',
  'response.debtRelief.title': 'Ein Schuldenerlass vor der Entscheidung',
  'response.mandate.title': 'Die Bitte um ein Mandat',
  'response.centre.title': 'Was die Waffen eines Zentrums tun',
  'barred.gone': 'Den Ort dieser Krise gibt es nicht mehr.',
  'barred.target':
    'Auf {state} zielt das Handeln: hier bleibt nur, sich zu widersetzen oder nachzugeben und das Wort des Rates anzunehmen.',
  'barred.noTarget': 'Hier gibt es niemanden, mit dem man gegen die anderen stehen könnte.',
};
