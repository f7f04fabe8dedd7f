import type { Catalogue } from '../say';

/** The first game's guide: one hint for each thing that a new player meets. */
export const guide: Catalogue = {
  'ui.hint.label': 'Hinweis',
  'ui.hint.dismiss': 'Verstanden',
  'ui.hint.skip': 'Führung auslassen',
  'ui.hint.step': '{at} von {count}',
  'hint.first':
    'Das ist das Haus der Welt: oben Institutionen, in der Mitte Staaten, unten Gesellschaften. Drücken Sie auf irgendetwas, um darüber zu lesen; die Legende im Dach sagt, was jedes Zeichen bedeutet. Wenn Sie sich umgesehen haben, öffnen Sie „Handeln“.',
  'hint.objective':
    'Jede Ordnung versteht unter Gewinnen etwas anderes: Ihr Ziel steht oben, daneben Ihre Wertung. Drücken Sie darauf, um zu sehen, woraus sie besteht.',
  'hint.orders':
    'Jede Anordnung kostet politisches Kapital. Öffnen Sie eine, um zu sehen, was sie täte und wen sie störte; nichts geht hinaus, bevor Sie die Runde beenden. Unsicher? Fragen Sie die vier Berater.',
  'hint.preview':
    'Das sind Ihre eigenen Schätzungen: was wahrscheinlich ist, und wie weit Glück und Pech davon abführen können. Ordnen Sie es an, suchen Sie weiter, oder beenden Sie unten die Runde.',
  'hint.film':
    'Die Runde spielt sich im Haus ab: Anordnungen wandern von dem, der sie gab, dorthin, wo sie wirken. Halten Sie an, gehen Sie schrittweise oder springen Sie; alles steht danach in den Tafeln.',
  'hint.crisis':
    'Wählen Sie einen Ring und sehen Sie, wie sich die anderen bewegen: Ihr Platz und wen Sie vorher gewinnen, verändert, wo sie stehen. Wer führt und keine Gefolgschaft hat, tritt zurück.',
  'hint.mandate':
    'Viele Staaten handeln erst, wenn das Gremium, das für alle spricht, ja gesagt hat. Erbitten Sie zuerst ein Mandat, wenn Sie führen wollen, und behalten Sie etwas für die, denen wenig zum Mitmachen fehlt.',
  'hint.why':
    'Jedes „warum?“ öffnet die Kette der Ursachen, Regel um Regel, jede mit ihrer Quelle. Nichts in dieser Welt bewegt sich ohne eine.',
  'hint.time':
    'So ging es bisher. Gehen Sie durch die Runden und fragen Sie, welcher der vier Maßstäbe für die anderen bezahlt hat.',
  'hint.end':
    'Sie haben ein ganzes Spiel gespielt. Sehen Sie es noch einmal an, oder spielen Sie es als andere Ordnung: dieselbe Krise sieht vom nächsten Platz aus anders aus.',
};
