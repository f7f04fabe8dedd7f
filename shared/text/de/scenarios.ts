import type { Catalogue } from '../say';

/** Der Golf von 1990: Karte, Lage, die vier ersten Plätze und was in der Geschichte geschah; und die unreife Anarchie. */
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
};
