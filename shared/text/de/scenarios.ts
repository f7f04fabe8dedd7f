import type { Catalogue } from '../say';

/** Der Golf von 1990 und die unreife Anarchie: Karte, Lage und Plätze; was in der Geschichte geschah; Regionen und Kulturen. */
export const scenarios: Catalogue = {
  'scenario.gulf-1990.title': 'Golf, 1990',
  'scenario.gulf-1990.summary':
    'Der Kalte Krieg geht zu Ende, und niemand hat noch gesagt, was danach kommt. Im August wird der Irak versuchen, ein Mitglied der Vereinten Nationen auszulöschen.',
  'scenario.gulf-1990.briefing.1':
    'Es ist Juli 1990. Vor acht Monaten fiel die Berliner Mauer, zwei deutsche Staaten werden einer, und sowjetische Truppen verlassen Ungarn und die Tschechoslowakei. Zum ersten Mal seit 1945 könnten sich die fünf ständigen Mitglieder des Sicherheitsrats einig sein.',
  'scenario.gulf-1990.briefing.2':
    'Vier Ordnungen wollen das Haus führen. Die liberale hat die meiste Macht und die meisten Mitglieder. In Moskau verlangt ein neues Denken nach einem gemeinsamen Haus und nach Politik jenseits der Blöcke, während Wirtschaft und Union der Sowjets darunter nachgeben. Japan verkauft mehr, als es kauft, und hält sich aus Kriegen heraus. China, die Blockfreien und die meisten kleinen Staaten halten sich an den Buchstaben der Charta: souveräne Gleichheit und keine Einmischung.',
  'scenario.gulf-1990.briefing.3':
    'Der Irak kam aus acht Jahren Krieg gegen den Iran mit einer Million Mann unter Waffen und einer Schuld, die er nicht zahlen kann. Er wirft Kuwait und den Emiraten vor, Öl zu fördern, das seinen Preis ruiniert, und hat Truppen an die Grenze verlegt. Kuwaits Nachbarn nennen es Druck, nicht Krieg.',
  'scenario.gulf-1990.briefing.4':
    'Andere Streitfälle warten nicht: Libanon und Äthiopien sind vom Krieg zerrissen, Jugoslawien und die Sowjetunion könnten zerfallen, Kaschmir brachte Indien und Pakistan in diesem Frühjahr an den Rand eines Krieges, und in Südafrika hat das Gespräch begonnen. Institutionen, die antworten könnten, sind wenige und viel in Gebrauch.',
  'scenario.gulf-1990.briefing.5':
    'Jede Runde ist ein halbes Jahr. Die Zahlen der Staaten kommen aus öffentlichen Tabellen um 1990; was ein Mensch beurteilt hat, sagt es. Ihr Spiel muss der Geschichte nicht folgen und wird es oft nicht.',
  'scenario.gulf-1990.brief.usa':
    'Sie sind der einzige Staat, der eine halbe Million Soldaten über einen Ozean schicken kann. Ihre Ordnung hat keinen Rivalen mehr in Sicht, und das ist ihre Stärke und ihre Versuchung: werden die neuen Institutionen allen gehören oder Ihnen? Sie führen nur, wenn andere folgen, und Sie schulden mehr, als Sie gern zugeben.',
  'scenario.gulf-1990.brief.sun':
    'Sie wollen die Politik selbst neu machen: gemeinsame Sicherheit, weniger Waffen, ein gemeinsames Haus von Vancouver bis Wladiwostok. Sie sitzen an jedem Tisch, und zu Hause sind die Regale leer, Republiken erklären sich für souverän, und die Zeit ist kurz. Der Irak ist ein alter Schützling; was Sie mit ihm tun, sagt der Welt, ob Sie meinen, was Sie sagen.',
  'scenario.gulf-1990.brief.jpn':
    'Sie haben die zweitgrößte Wirtschaft der Welt, und Ihre Verfassung verzichtet auf Krieg. Das Szenario führt Sie wegen Ihrer Überschüsse, geschützten Märkte und Industriepolitik als merkantilistisch; darüber lässt sich streiten, denn Sie sind auch eine Demokratie, ein Verbündeter und eine Säule der Handelsregeln, von denen Sie leben. Wachsen Sie, kaufen Sie Frieden, wo Sie können, und rechnen Sie damit, um mehr als Geld gebeten zu werden.',
  'scenario.gulf-1990.brief.chn':
    'Seit den Tötungen um den Tiananmen-Platz im Juni 1989 stehen Sie unter Sanktionen und wollen mit Ihren Angelegenheiten in Ruhe gelassen werden. Fünf Grundsätze friedlicher Koexistenz sind Ihr Bekenntnis, ein Veto Ihr Schild. Sie wollen Handel, Anerkennung und ein Wort bei der Führung des Hauses, ohne für jemandes Krieg zu bürgen.',
  'scenario.gulf-1990.brief.gbr':
    'Sie haben ein Veto, ein Heer für ferne Einsätze und das Ohr Washingtons. Die Gemeinschaft verlangt mehr von Ihrer Souveränität, als Sie geben wollen, und die deutsche Einheit beunruhigt Sie. Wo Regeln mit Gewalt gebrochen werden, sagen Sie es gern als Erste.',
  'scenario.gulf-1990.brief.fra':
    'Sie sprechen für ein unabhängiges Europa und für eine eigene Politik gegenüber der arabischen Welt. Der Irak schuldet Ihnen Geld und fliegt Ihre Flugzeuge. Sie können durch Vermittlung führen oder mit Waffen folgen; nur weniger zählen als bisher dürfen Sie nicht.',
  'scenario.gulf-1990.brief.deu':
    'Die Einheit ist Monate entfernt und hängt am guten Willen aller vier Mächte. Recht und Erinnerung verbieten Ihnen, im Ausland zu kämpfen; Ihr Reichtum entlässt Sie nicht. Binden Sie sich so tief in Institutionen ein, dass niemand Sie fürchtet.',
  'scenario.gulf-1990.brief.ind':
    'Sie regieren ein Sechstel der Menschheit mit dem Stimmzettel, führen die Blockfreien und halten Kaschmir mit Notrecht. Ihr Vertragspartner in Moskau verblasst, Ihre Reserven gehen zu Ende, und viele Ihrer Arbeiter sind am Golf. Halten Sie das Land zusammen, und finden Sie einen Platz, der niemandes Block ist.',
  'scenario.gulf-1990.brief.irq':
    'Sie haben das größte Heer der arabischen Welt, eine zerrüttete Kasse und ein Regime, das auf Furcht ruht. Die Krise des Szenarios ist Ihr Werk, und Sie beginnen sie: Die Annexion ist für die erste Runde befohlen. Sie können festhalten, handeln oder einen Weg zurück finden; die Kurden und Schiiten Ihres eigenen Landes zahlen für jede Wahl.',
  'scenario.gulf-1990.brief.sau':
    'Unter Ihnen liegt ein Viertel des bekannten Öls der Welt, und unweit Ihrer Grenze steht das größte arabische Heer. Sie brauchen Schutz und dürfen nicht zeigen, dass Sie ihn brauchen: Der Hüter der heiligen Stätten kann fremde Soldaten nicht leicht beherbergen. Halten Sie den Golfrat zusammen und den Preis ruhig.',
  'scenario.gulf-1990.brief.egy':
    'Nach zehn Jahren Ausschluss, weil Sie Frieden schlossen, sind Sie zurück in der Arabischen Liga. Sie schulden rund fünfzig Milliarden Dollar und leben von Hilfe und von Überweisungen vom Golf. Vermitteln Sie zuerst, wie Kairo es immer tut; dann entscheiden Sie, was Ihr Heer wert ist, und wem.',
  'scenario.gulf-1990.brief.irn':
    'Der Krieg kostete Sie Hunderttausende Leben und endete, wo er begann. Unter Staaten haben Sie wenige Freunde, weit jenseits Ihrer Grenzen viele Zuhörer. Bauen Sie wieder auf, warten Sie, und wählen Sie, ob Ihre Revolution noch für die Ausfuhr bestimmt ist.',
  'scenario.gulf-1990.brief.isr':
    'Sie sind stark, von fast keinem Ihrer Nachbarn anerkannt und im dritten Jahr eines palästinensischen Aufstands, den Gewalt nicht beendet hat. Ihr Beschützer will Sie still in einer Krise, die Sie mit Raketen bedroht. Finden Sie Anerkennung, die bleibt, oder kommen Sie ohne sie aus.',
  'scenario.gulf-1990.brief.tur':
    'Sie bewachen die ferne Ecke des Atlantischen Bündnisses und fragen sich, wer Sie dort ohne sowjetische Bedrohung noch haben will. Iraks Pipeline quert Ihr Land, und Kurden leben auf beiden Seiten Ihrer Grenze. Jede Hilfe, die Sie geben, hat zu Hause ihren Preis und draußen ihren Lohn.',
  'scenario.gulf-1990.brief.bra':
    'Sie sind eine junge Demokratie mit alten Schulden und einer Wirtschaft hinter Zöllen. Der Irak kauft Ihre Waffen, und Ihre Ingenieure arbeiten dort. Verkaufen Sie, industrialisieren Sie und behalten Sie Ihr Wort mitzureden; um Ihren Anteil kümmert sich sonst niemand.',
  'scenario.gulf-1990.brief.cub':
    'Ihr Schutzherr geht, und Ihr Nachbar wartet. Sie sitzen in diesem Jahr im Sicherheitsrat und sprechen dort für die, die nie gefragt werden. Ernähren Sie die Insel, und halten Sie die Solidarität über Grenzen hinweg lebendig.',
  'scenario.gulf-1990.brief.syr':
    'Moskau gibt Ihnen keine Waffen mehr auf Kredit, und Bagdad ist Ihr schlimmster Feind. Ihre Truppen halten einen großen Teil des Libanon, und wenige widersprechen, solange sie anderswohin sehen. Eine Koalition gegen den Irak hätte seltsame Gesellschaft: Sie.',
  'scenario.gulf-1990.brief.kwt':
    'Sie sind klein, reich und stehen vor einem Einmarsch. Steht das Heer am Tor, regieren Sie aus dem Exil, das Volk verstreut, das Vermögen sicher im Ausland. Sorgen Sie dafür, dass Ihre Anerkennung gilt und Ihr Land zurückkommt; dann sagen Sie, wer darin wählen darf.',

  'history.gulf-1990.annexation.0':
    '1990 verurteilte der Sicherheitsrat den Einmarsch binnen Stunden und verbot binnen vier Tagen allen Handel mit dem Irak; die Vereinigten Staaten und einige arabische und europäische Staaten schickten Truppen nach Saudi-Arabien. Am 29. November erlaubte er „alle notwendigen Mittel“, gegen Kuba und Jemen und bei Enthaltung Chinas.',
  'history.gulf-1990.annexation.1':
    'Gespräche scheiterten, und vom 17. Januar bis zum 28. Februar 1991 bombardierte eine Koalition unter Führung der Vereinigten Staaten den Irak und trieb sein Heer aus Kuwait. Japan und Deutschland zahlten, die Sowjetunion und China schickten niemanden, Jordanien und Jemen blieben aus Protest beiseite.',
  'history.gulf-1990.annexation.2':
    'Der Waffenstillstand ließ die irakische Regierung an ihrem Platz. Aufstände von Schiiten und Kurden wurden im März 1991 niedergeschlagen; nur für die Kurden des Nordens schickten Staaten dann Soldaten, um Lager und eine Zone zu bewachen. Sanktionen blieben zwölf Jahre; Inspekteure kamen und gingen.',

  'scenario.immature-anarchy.title': 'Unreife Anarchie',
  'scenario.immature-anarchy.summary':
    'Vierundzwanzig ungleiche Staaten auf drei Landmassen; die meisten erkennen keinen anderen an. Noch gibt es keine Gesellschaft der Staaten: sehen Sie, ob eine entsteht, und auf welchem Weg.',
  'scenario.immature-anarchy.briefing.1':
    'Diese Welt ist erfunden, und jede Startzahl macht eine andere. Die Staaten liegen, wo der Zufall sie hinsetzte; wenige sind groß, die meisten nicht, und kaum einer hat einem anderen versprochen, ihn bestehen zu lassen.',
  'scenario.immature-anarchy.briefing.2':
    'Über ihnen steht nichts als ein Eid zwischen einigen westlichen Städten und, in manchen Welten, ein Zollbund. Krieg ist Brauch, Souveränität Prahlerei. Tributpflichtige zahlen den Starken, Völker sind durch Grenzen geteilt, nach denen niemand sie fragte, und freie Kompanien verkaufen ihre Schwerter.',
  'scenario.immature-anarchy.briefing.3':
    'Zwei Wege sollen von hier zu einer Gesellschaft der Staaten führen. Wo die Kultur geteilt wird, können Herrscher früh im anderen den Gleichen sehen; wo der Verkehr dicht wird, können sie zuerst Regeln brauchen und danach entdecken, dass sie welche haben. Eroberung führt anderswohin: zum Imperium, und mit der Zeit zum Aufstand.',
  'scenario.immature-anarchy.briefing.4':
    'Jede Runde ist fünf Jahre. Keine Krise ist angesetzt: was bricht, bricht dort, wo die Welt schwach ist.',

  'scenario.immature-anarchy.brief.great':
    '{state} ist eine von vier Großmächten, und keine in {region} ist viel stärker. Nachbarn zahlen Ihnen Tribut oder fürchten, es bald zu müssen.',
  'scenario.immature-anarchy.brief.major':
    '{state} ist stark genug, um umworben zu werden, und zu schwach, um sicher zu sein. Eine Großmacht teilt mit Ihnen die Landmasse {region}.',
  'scenario.immature-anarchy.brief.middle':
    '{state} ist einer von mehreren mittleren Staaten in {region}. Sie können ein Gleichgewicht kippen, nicht halten.',
  'scenario.immature-anarchy.brief.small':
    '{state} gehört zu den schwächsten Staaten in {region}. Wer wollte, könnte Sie nehmen; Sie leben davon, allein mehr wert zu sein.',
  'scenario.immature-anarchy.brief.liberal':
    'Gründen Sie Körperschaften, die auch die Starken binden, halten Sie die Märkte offen, und hoffen Sie, dass gehaltene Regeln geglaubte werden; nur halten Sie Ihre Gewohnheiten nicht für die aller.',
  'scenario.immature-anarchy.brief.transformative':
    'Verbinden Sie die unten über die Grenzen hinweg, teilen Sie, was da ist, und ändern Sie, wozu Staaten da sind; nicht alle, die mit Ihnen aufstehen, werden sanft sein.',
  'scenario.immature-anarchy.brief.mercantilist':
    'Rüsten Sie, verhandeln Sie mit jedem allein und nehmen Sie den größeren Teil; wenn Sie andere brauchen, rechnen Sie mit niemandem.',
  'scenario.immature-anarchy.brief.sovereign':
    'Gewinnen und geben Sie Anerkennung, vermitteln Sie, und überlassen Sie anderen ihre Angelegenheiten; früher oder später wird jemand zu Hause tun, was keine Ordnung decken sollte.',

  'region.americas': 'Amerika',
  'region.europe': 'Europa',
  'region.gulf': 'der Golf',
  'region.middleEast': 'der Nahe Osten',
  'region.africa': 'Afrika',
  'region.southAsia': 'Südasien',
  'region.eastAsia': 'Ostasien',
  'region.southeastAsia': 'Südostasien',
  'region.oceania': 'Ozeanien',
  'region.westermain': 'Westermain',
  'region.tahresh': 'Tahresch',
  'region.lumarra': 'Lumarra',

  'culture.western': 'westlich',
  'culture.latinAmerican': 'lateinamerikanisch',
  'culture.easternEuropean': 'osteuropäisch',
  'culture.arab': 'arabisch',
  'culture.turkish': 'türkisch',
  'culture.israeli': 'israelisch',
  'culture.iranian': 'iranisch',
  'culture.african': 'afrikanisch',
  'culture.southAsian': 'südasiatisch',
  'culture.chinese': 'chinesisch',
  'culture.japanese': 'japanisch',
  'culture.korean': 'koreanisch',
  'culture.malay': 'malaiisch',
  'culture.kurdish': 'kurdisch',
  'culture.turkic': 'turksprachig',
  'culture.caucasian': 'kaukasisch',
  'culture.baltic': 'baltisch',
  'culture.albanian': 'albanisch',
  'culture.tibetan': 'tibetisch',
  'culture.timorese': 'timoresisch',
  'culture.afrikaner': 'afrikaans',
  'culture.haldic': 'haldisch',
  'culture.orlan': 'orlanisch',
  'culture.tesmari': 'tesmarisch',
  'culture.lumani': 'lumanisch',
};
