import type { Catalogue } from '../say';

/** Begriffe der Theorie, jeder in einem Absatz mit seiner Quelle. */
export const glossary: Catalogue = {
  'gloss.circles.term': 'Sieben Kreise',
  'gloss.circles.text':
    'In einer Krise machen Staaten nicht einfach mit oder nicht. Um den, der führt, stehen sie in Ringen abnehmender Bindung: die kämpfen, die zahlen, die unterstützen, die keine Seite wählen und die Regel doch gelten lassen, die widersprechen und die sich widersetzen. Der Golfkrieg von 1991 zeigte alle sieben.',
  'gloss.circles.source': 'Buzan 1993',
  'gloss.coalition.term': 'Über Ordnungen hinweg handeln',
  'gloss.coalition.text':
    'Plätze verschiedener Ordnungen können eine Tat gemeinsam tragen. Sie kostet weniger, gilt als legitimer und lässt eine Institution allen gehören statt einer Ordnung.',
  'gloss.coalition.source': 'Sakwa 2019',
  'gloss.regimes.term': 'Sieben Regime',
  'gloss.regimes.text':
    'Wie die Welt regiert werden könnte, von der Einheit bis zur Teilung: Weltstaat, Vielvölkerimperium, Föderation, drei Grade globalen Pluralismus und Anarchie. Keines ist in allem das beste; was den Frieden hält, kann Verschiedenheit erdrücken, und was Völker befreit, kann einige sterben lassen.',
  'gloss.regimes.source': 'Walzer 2013',
  'gloss.spectrum.term': 'Watsons Spektrum',
  'gloss.spectrum.text':
    'Wie unabhängig Staaten vom stärksten sind: Anarchie, Hegemonie, Suzeränität, Dominion, Imperium. Unter einem Hegemon sind Staaten rechtlich noch gleich; weiter außen nicht mehr.',
  'gloss.spectrum.source': 'Watson in Buzan 1993',
  'gloss.peace.term': 'Frieden',
  'gloss.peace.short':
    'Kein Krieg zwischen Staaten, keine organisierte Gewalt in ihnen, und keine Drohung mit beidem.',
  'gloss.peace.text':
    'Frieden zählt zwischen Staaten und in ihnen gleich: eine Welt ohne Kriege, in der Regierungen die eigenen Leute töten, ist nicht im Frieden.',
  'gloss.peace.source': 'Walzer 2013',
  'gloss.justice.term': 'Verteilungsgerechtigkeit',
  'gloss.justice.short':
    'Wie ungleich die Welt ist, zwischen Staaten und in ihnen, und wer gegen Unheil geschützt ist.',
  'gloss.justice.text':
    'Sie fragt, wer was hat: zwischen reichen und armen Staaten, zwischen Reich und Arm in jedem, und ob Hilfe alle erreicht, wenn Unheil kommt.',
  'gloss.justice.source': 'Walzer 2013',
  'gloss.pluralism.term': 'Kultureller Pluralismus',
  'gloss.pluralism.short': 'Völker, die auf ihre Weise leben, sicher in ihrer Autonomie.',
  'gloss.pluralism.text':
    'Er fragt, ob Völker überleben, sich in dem regieren, was ihnen wichtig ist, und sich darauf verlassen können; und ob es mehr als eine Art zu regieren gibt.',
  'gloss.pluralism.source': 'Walzer 2013',
  'gloss.freedom.term': 'Freiheit der Einzelnen',
  'gloss.freedom.short':
    'Rechte jedes Menschen, gegen den Staat, gegen die eigene Gruppe und gegen jedes Zentrum.',
  'gloss.freedom.text':
    'Rechte und verantwortliche Regierung, und Schutz nach zwei Seiten: gegen die eigene Gruppe, und gegen ein Zentrum, das so stark ist, dass man nirgends sonst hin kann.',
  'gloss.freedom.source': 'Walzer 2013',
  'gloss.disorder.term': 'Unordnung',
  'gloss.disorder.short': 'Krieg, innere Gewalt, offene Krisen und Regeln, die nicht mehr halten.',
  'gloss.disorder.text':
    'Wenn Macht und Legitimität auseinandergehen, schwindet die Zurückhaltung: durch zu viel Macht, oder durch einen zu großen Anspruch der eigenen Werte. Das Haus neigt sich, wenn sie wächst.',
  'gloss.disorder.source': 'Kissinger in Sakwa 2019',

  'gloss.storeys.term': 'Drei Stockwerke',
  'gloss.storeys.text':
    'Das internationale System als Haus: oben die Institutionen, in der Mitte die Staaten mit ihren Rivalitäten, unten die zivile und politische Gesellschaft. Jedes Stockwerk drückt auf die anderen, und keines ist allein zu verstehen.',
  'gloss.storeys.source': 'Sakwa 2019',
  'gloss.orders.term': 'Vier Ordnungen',
  'gloss.orders.text':
    'Vier Arten, international zu sein, die in einem System ringen: liberal, transformativ, merkantilistisch und souveränistisch. Wer eine davon für das System selbst hält, nimmt den Teil für das Ganze.',
  'gloss.orders.source': 'Sakwa 2019',
  'gloss.liberal.term': 'Liberale internationale Ordnung',
  'gloss.liberal.text':
    'Allgemeine Regeln, offene Märkte, Rechte und die Institutionen, die sie wahren, gewachsen um die atlantischen Staaten. Ihre Stärke ist die Zusammenarbeit, ihre Versuchung, sich für Ordnung schlechthin zu halten.',
  'gloss.liberal.source': 'Sakwa 2019',
  'gloss.transformative.term': 'Transformativer Internationalismus',
  'gloss.transformative.text':
    'Bewegungen und Parteien, die die Welt von unten ändern wollen: Frieden, Gleichheit, Klima. Er bewegt öffentliche Fragen leichter als Regierungen.',
  'gloss.transformative.source': 'Sakwa 2019',
  'gloss.mercantilist.term': 'Merkantilistischer Nationalismus',
  'gloss.mercantilist.text':
    'Die Welt als Feld von Geschäften, in der jeder Staat auf sich selbst sieht. Institutionen sind Werkzeuge, die man gebraucht oder liegen lässt; Regeln binden, solange sie sich lohnen.',
  'gloss.mercantilist.source': 'Sakwa 2019',
  'gloss.sovereign.term': 'Souveräner Internationalismus',
  'gloss.sovereign.text':
    'Staaten als Gleiche unter Institutionen, die ihnen allen gehören. Er wahrt Verschiedenheit und Nichteinmischung, und kann Herrscher schützen, die ihrem Volk verweigern, was sie für sich fordern.',
  'gloss.sovereign.source': 'Sakwa 2019',
  'gloss.universality.term': 'Universalität',
  'gloss.universality.text':
    'Wie weit die Normen einer Ordnung als für alle gültig gelten. Sie für alle zu meinen ist eines; sie im Namen aller zu besitzen ein anderes.',
  'gloss.universality.source': 'Sakwa 2019',
  'gloss.supremacy.term': 'Vorherrschaftsanspruch',
  'gloss.supremacy.text':
    'Wie sehr eine Ordnung darum kämpft, die Ordnung selbst zu sein. Je höher der Anspruch, desto mehr sammeln sich die anderen dagegen.',
  'gloss.supremacy.source': 'Sakwa 2019',
  'gloss.legitimacy.term': 'Legitimität',
  'gloss.legitimacy.text':
    'Ob Macht als rechtmäßig gilt. Eine Ordnung lebt vom Gleichgewicht aus Legitimität und Macht; wächst eine über die andere hinaus, schwindet die Zurückhaltung.',
  'gloss.legitimacy.source': 'Kissinger in Sakwa 2019',
  'gloss.ownership.term': 'Besitz von Institutionen',
  'gloss.ownership.text':
    'Wem eine Institution gehört. Bloßer Stein ist Gemeingut; ein farbiges Band ist der Teil, den eine Ordnung als ihren behandelt.',
  'gloss.ownership.source': 'Sakwa 2019',
  'gloss.commitment.term': 'Kreise der Bindung',
  'gloss.commitment.text':
    'Die internationale Gesellschaft ist kein Verein mit einer Art von Mitgliedern. Staaten teilen mehr oder weniger ihrer Regeln, und so stehen sie in Kreisen um einen Kern: je weiter außen, desto weniger Regeln binden sie.',
  'gloss.commitment.source': 'Buzan 1993',
  'gloss.recognition.term': 'Anerkennung',
  'gloss.recognition.text':
    'Staaten werden zu einer Gesellschaft, und nicht bloß einem System, wenn sie einander als Wesen derselben Art mit demselben Rang im Recht annehmen.',
  'gloss.recognition.source': 'Buzan 1993',
  'gloss.primary.term': 'Primäre Institutionen',
  'gloss.primary.text':
    'Die alten Bräuche, nach denen Staaten zusammenleben, unter jeder Organisation: Souveränität, Gebiet, Diplomatie, Recht, Gleichgewicht der Mächte, Krieg, Nationalismus.',
  'gloss.primary.source': 'Buzan 1993; Sakwa 2019',
  'gloss.worldSociety.term': 'Weltgesellschaft',
  'gloss.worldSociety.text':
    'Was Menschen über Grenzen hinweg teilen, als Menschen und nicht als Bürger. Von einem Punkt an wächst eine Gesellschaft der Staaten nur, wenn auch sie wächst.',
  'gloss.worldSociety.source': 'Buzan 1993',
  'gloss.interdependence.term': 'Gegenseitige Abhängigkeit',
  'gloss.interdependence.text':
    'Wie viel zwei Staaten ohne einander verlören. Sie gibt Gründe für Regeln, und dem, der sie weniger braucht, einen Hebel über den, der sie mehr braucht.',
  'gloss.interdependence.source': 'Buzan 1993',
  'gloss.subordination.term': 'Unterordnung',
  'gloss.subordination.text':
    'Wie weit ein Staat unter einem anderen steht: von Gleichen im Recht über Hegemonie und Suzeränität bis zu Dominion und Imperium.',
  'gloss.subordination.source': 'Watson in Buzan 1993',
  'gloss.autonomy.term': 'Autonomie',
  'gloss.autonomy.text':
    'Sich in dem zu regieren, was einem wichtig ist. Ein Staat oder Volk kann sie haben und doch nicht sicher in ihr sein: ein Stärkerer kann sie vielleicht zurücknehmen.',
  'gloss.autonomy.source': 'Walzer 2013',
  'gloss.centralisation.term': 'Zentralisierung',
  'gloss.centralisation.text':
    'Wie viel von der Welt einem Zentrum gehorcht, ohne etwas dazwischen. An dieser Linie liegen die sieben Regime.',
  'gloss.centralisation.source': 'Walzer 2013',
  'gloss.plurality.term': 'Vielzahl der Handelnden',
  'gloss.plurality.text':
    'Wie viele verschiedene Gremien zugleich für Menschen handeln: globale Institutionen, Staatenunionen, Vereinigungen über Grenzen. Drei Grade davon liegen zwischen Föderation und Anarchie.',
  'gloss.plurality.source': 'Walzer 2013',
  'gloss.civilSociety.term': 'Internationale Zivilgesellschaft',
  'gloss.civilSociety.text':
    'Vereinigungen von Menschen über Grenzen, für Rechte, Frieden, Arbeit, Glauben oder Klima. Sie sehen Unrecht früher als Staaten und haben weniger Macht, es zu beheben.',
  'gloss.civilSociety.source': 'Walzer 2013',
  'gloss.mandate.term': 'Mandat',
  'gloss.mandate.text':
    'Wie weit das Gremium, das für alle spricht, zum Handeln ja gesagt hat. Es ist 0, bis jemand fragt und genug Mitglieder zustimmen; ein Veto hält es auf. Viele Staaten kämpfen, zahlen oder unterstützen nicht ohne eines.',
  'gloss.mandate.source': 'Buzan 1993',
  'gloss.clarity.term': 'Deutlichkeit des Bruchs',
  'gloss.clarity.text':
    'Wie klar eine Regel gebrochen wurde. Einen anerkannten Staat ganz zu schlucken könnte kaum klarer sein; ein Streit in einem Staat ist selten klar.',
  'gloss.clarity.source': 'Buzan 1993',
  'gloss.cost.term': 'Erwartete Kosten',
  'gloss.cost.text':
    'Was das Handeln die voraussichtlich kostet, die kämpfen und zahlen, an Leben und Geld. Je höher, desto lieber stehen Staaten weiter außen.',
  'gloss.cost.source': 'Buzan 1993',
  'gloss.capital.term': 'Politisches Kapital',
  'gloss.capital.text':
    'Was eine Regierung in einer Runde für ihr Handeln nach außen aufbringen kann: Aufmerksamkeit, Gefälligkeiten, Geduld zu Hause. Es kehrt jede Runde wieder, legitimen und mächtigen Staaten mehr.',
  'gloss.capital.source': 'Dieses Spiel',
  'gloss.credibility.term': 'Glaubwürdigkeit',
  'gloss.credibility.text':
    'Ob andere glauben, was ein Platz sagt. Gehaltene Versprechen heben sie; verlorene Bluffs, verlassene Partner und Mittel fremder Ordnungen senken sie.',
  'gloss.credibility.source': 'Dieses Spiel',
  'gloss.drift.term': 'Drift',
  'gloss.drift.text':
    'Was geschieht, was immer man will: Strukturen bewegen sich von selbst, und Entscheidungen biegen sie nur.',
  'gloss.drift.source': 'Buzan 1993',
};
