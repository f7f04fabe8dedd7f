import type { Catalogue } from '../say';

/** Eine Krise: die sieben Kreise, wen man zuerst gewinnen kann, was zu erwarten ist, und was kam. */
export const screenCrisis: Catalogue = {
  'ui.circle.lead': 'Führen',
  'ui.circle.fight': 'Kämpfen',
  'ui.circle.pay': 'Zahlen',
  'ui.circle.support': 'Unterstützen',
  'ui.circle.neutral': 'Neutral',
  'ui.circle.oppose': 'Ablehnen',
  'ui.circle.resist': 'Widerstehen',
  'ui.crisis': 'Krise',
  'ui.crisis.of': 'Krise {at} von {count}',
  'ui.crisis.target': 'Brach die Regel',
  'ui.crisis.ofTen': '{value} von 10',
  'ui.crisis.mandateLikely': 'wohl {likely} von 10, jetzt {value}',
  'ui.crisis.noMandate':
    'Noch hat kein Gremium gesprochen. Ein Mandat lässt sich unten erbitten; es gewinnt die, die ohne eines nicht handeln.',
  'ui.crisis.noBody': 'Kein Gremium hat gesprochen, und es gibt keines, das Sie bitten könnten.',
  'ui.crisis.place': 'Ihr Platz',
  'ui.crisis.persuade': 'Zuerst andere gewinnen',
  'ui.persuasion.mandate': 'Ein Mandat erbitten von',
  'ui.persuasion.diplomacy': 'Gesandte schicken an',
  'ui.persuasion.debtRelief': 'Schulden erlassen für',
  'ui.persuasion.sidePayment': 'Eine Zahlung anbieten an',
  'ui.crisis.forecast': 'Wo alle stünden',
  'ui.crisis.chosen': 'Diesen Platz würde er selbst wählen.',
  'ui.crisis.noTerms': 'Er steht, wo er steht.',
  'ui.crisis.history': 'Was in der Geschichte geschah',
  'ui.crisis.next': 'Nächste Krise',
  'ui.crisis.commit': '{seat}: {circle} festlegen',

  'ui.crisis.shares':
    'Jeder Staat zählt einmal; wer führt und gegen wen gehandelt wird, zählt nicht. Wer führt, verlangt umso weniger, je mehr auf dem Spiel steht und je eher die eigene Öffentlichkeit handeln will.',
  'ui.crisis.vote.mandate.given': 'Jetzt gefragt, gäbe {institution} es wohl: {yes} dafür, {no} dagegen.',
  'ui.crisis.vote.mandate.failed':
    'Jetzt gefragt, gäbe {institution} wohl keines: {yes} dafür, {no} dagegen.',
  'ui.crisis.vote.mandate.vetoed':
    'Jetzt gefragt, stünde in {institution} wohl das Veto von {veto} entgegen.',
  'ui.crisis.forecast.tag': 'Vorhersage',
  'ui.crisis.forecast.note':
    'Nach dem, was Sie wissen: Schätzungen, wo andere Geheimnisse haben, und was andere Regierungen am ehesten wählen. Es kann anders kommen; die Lage nach der Runde sagt, wo und warum.',
  'ui.persuasion.note':
    'Jedes kostet das Kapital, das daneben steht, und geschieht, bevor die Plätze eingenommen werden. Unter jedem Namen: wen es nach Ihrer Schätzung jetzt bewegen würde.',
  'ui.persuasion.mandate.what':
    'Eine Abstimmung, jedes Mitglied aus eigenen Gründen. Ein Mandat gewinnt die, die ohne eines nicht handeln; ein Veto schwächt das Gremium.',
  'ui.persuasion.diplomacy.what':
    'Ein Gesandter gilt so viel wie Ihr Wort: etwas Freundschaft, und dort eine Öffentlichkeit, die eher handeln will.',
  'ui.persuasion.debtRelief.what':
    'Nimmt Schulden ab und kostet etwas von Ihrem Reichtum: der Schuldner kann mehr tragen und vergisst es nicht.',
  'ui.persuasion.sidePayment.what':
    'Etwas von Ihrem Reichtum geht über: das kauft Freundschaft und etwas Abhängigkeit von Ihnen.',
  'ui.persuasion.idle': 'Jetzt ohne Nutzen bei: {names}',
  'ui.sway.asking': 'wird geschätzt …',
  'ui.sway.none': 'würde niemanden bewegen',
  'ui.sway.own': '{from} → {to}',
  'ui.sway.others': 'würde den Platz ändern von: {names}',
  'ui.sway.vote.mandate.given': 'wohl {yes} dafür, {no} dagegen',
  'ui.sway.vote.mandate.failed': 'scheitert wohl: {yes} dafür, {no} dagegen',
  'ui.sway.vote.mandate.vetoed': 'wohl Veto von {veto}',
  'ui.sway.veto.hardly': 'ein Veto ist unwahrscheinlich: {veto}',
  'ui.sway.veto.perhaps': 'vielleicht ein Veto: {veto}',
  'ui.sway.veto.likely': 'aber insgesamt ist ein Veto wahrscheinlich, am ehesten: {veto}',
  'ui.wrought': 'Was sie in dieser Runde änderte',
  'ui.wrought.none': 'Nichts von Gewicht, was Sie sehen können.',
  'ui.wrought.more.one': 'und {count} kleinere Änderung',
  'ui.wrought.more.other': 'und {count} kleinere Änderungen',
  'ui.persuaded': 'Wen Sie gewannen',
  'ui.persuaded.moved': 'Platz: {came}; ohne dies, nach Ihrer Schätzung: {from}.',
  'ui.persuaded.missed': 'Erwarteter Platz: {to}; gekommen ist: {came}.',
  'ui.persuaded.still': 'Platz: {came}, wie auch ohne dies.',
  'ui.persuaded.others': 'Bewegt wurden, nach Ihrer Schätzung: {names}.',
  'ui.foreseen': 'Was Sie erwarteten, und was kam',
  'ui.foreseen.same': 'Alle standen, wo Sie sie erwarteten.',
  'ui.foreseen.count.one': '{count} Staat stand anderswo, als Sie erwarteten:',
  'ui.foreseen.count.other': '{count} Staaten standen anderswo, als Sie erwarteten:',
  'ui.foreseen.expected': 'Sie erwarteten: {said}',
  'ui.foreseen.vote':
    'Die Abstimmung ging anders aus. Sie erwarteten: {said} Stimmen hängen an dem, was Mitglieder für sich behalten, und ein zweifelhaftes Veto am Zufall.',
  'ui.otherwise.chose': 'So wählte es die Regierung selbst',
  'ui.otherwise.leader': 'Die Antwort wurde anders geführt, als Sie erwarteten',
  'ui.otherwise.term': '{term}: {came}, wo Sie {foreseen} erwarteten',
  'ui.otherwise.won': 'Inzwischen gewonnen von {by}; {term}: {came}, wo Sie {foreseen} erwarteten',
  'ui.otherwise.means': 'Ihre Schätzung dessen, was er beitragen kann, traf nicht',
};
