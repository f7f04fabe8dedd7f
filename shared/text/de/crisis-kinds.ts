import type { Catalogue } from '../say';

/** Die Arten von Krisen mit Namen, die neueren auch mit Text; ganz nur die Annexion, mit der das erste Spiel beginnt. */
export const crisisKinds: Catalogue = {
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
  'crisis.climateDisaster': 'Klimakatastrophe',
  'crisis.climateDisaster.text':
    'Dürre, Flut oder Sturm hat die getroffen, die nichts schützt. Ernten und Häuser sind verloren.',
  'crisis.colourRevolution': 'Farbrevolution',
  'crisis.colourRevolution.text':
    'Die Plätze sind voll. Die Menge fordert, dass eine Regierung geht, die niemand abwählen darf, und jede Großmacht fragt sich, wer sie geschickt hat.',
  'crisis.cyberAttack': 'Angriff durch Netze und Nachrichten',
  'crisis.cyberAttack.text':
    'Maschinen wurden aufgebrochen und Köpfe verwirrt, aus der Ferne und von niemandem, der dazu steht.',
  'crisis.ethnicCleansing': 'Ethnische Säuberung',
  'crisis.financialCrash': 'Finanzkrach',
  'crisis.institutionExit': 'Austritt aus einer Institution',
  'crisis.pandemic': 'Pandemie',
  'crisis.pandemic.text':
    'Eine neue Krankheit kommt aus einem Land, in dem niemand frei war zu warnen. Sie reist, wo Menschen und Waren reisen.',
  'crisis.populistLandslide': 'Erdrutsch der Populisten',
  'crisis.proliferation': 'Griff nach der Bombe',
  'crisis.secession': 'Abspaltung',
  'crisis.standOff': 'Kraftprobe der Großmächte',
  'crisis.standOff.text':
    'Zwei Großmächte stehen einander gegenüber, und keine sieht, wie sie zurücktreten könnte.',
  'crisis.stateCollapse': 'Zusammenbruch eines Staates',
  'crisis.stateCollapse.text':
    'Eine Regierung ist gestürzt, und niemand ist an ihre Stelle getreten. Bewaffnete teilen das Land unter sich, und wer kann, verlässt es.',
  'crisis.terror': 'Grenzenloser Terror',
  'crisis.terror.text':
    'Eine Bewegung, die keine Grenze kennt, hat unter Zivilisten zugeschlagen. Sie fordert nichts, was man gewähren könnte.',
  'crisis.tradeWar': 'Handelskrieg',
  'crisis.tradeWar.text':
    'Zoll wird mit Zoll beantwortet. Zwei, die vom Markt des anderen lebten, schließen ihn.',
};
