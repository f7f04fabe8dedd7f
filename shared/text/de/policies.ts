import type { Catalogue } from '../say';

/** Namen der Mittel, und was man liest, bevor man eines wählt. */
export const policies: Catalogue = {
  'policy.deepenInstitution.title': 'Eine Institution vertiefen',
  'policy.deepenInstitution.text':
    'Den eigenen Staat und Gleichgesinnte enger binden. Die Institution gewinnt Autorität; als Besitz einer Ordnung verliert sie Legitimität.',
  'policy.foundInstitution.title': 'Eine globale Institution gründen',
  'policy.foundInstitution.text':
    'Ein Gremium allgemeiner Regeln schaffen, wo noch keines gut regiert. Wer Ihnen wohlwill, ist eingeladen.',
  'policy.openTrade.title': 'Handel öffnen',
  'policy.openTrade.text':
    'Ein Handelsabkommen schließen. Reichtum und Verkehr wachsen auf beiden Seiten, und in jeder die Ungleichheit.',
  'policy.promoteDemocracy.title': 'Demokratie fördern',
  'policy.promoteDemocracy.text':
    'Eine Gesellschaft zu verantwortlicher Regierung drängen. Es kann Wurzeln schlagen oder das Volk hinter seine Herrscher scharen; souveräne Staaten stört beides.',
  'policy.sanction.title': 'Sanktionen verhängen',
  'policy.sanction.text':
    'Einen Staat von den Märkten abschneiden. Mit Mandat setzt es eine Regel durch; ohne kostet es die eigene Ordnung Legitimität.',
  'policy.fundRights.title': 'Bürgergruppen bezahlen',
  'policy.fundRights.text':
    'Rechtegruppen in einem anderen Land finanzieren. Sie reichen weiter und gelten leichter als jemandes Agenten.',
  'policy.intervene.title': 'Mit Gewalt eingreifen',
  'policy.intervene.text':
    'Truppen schicken, um Gewalt oder Unterdrückung in einem anderen Staat zu beenden. Es kann das Töten beenden oder nähren; ohne Mandat nehmen es viele übel.',
  'policy.upholdLaw.title': 'Sich einem Urteil fügen',
  'policy.upholdLaw.text':
    'Die eigene Sache unter gemeinsame Regeln stellen und das Ergebnis tragen. Recht, Institution und Glaubwürdigkeit gewinnen.',
  'policy.raiseMovement.title': 'Eine Bewegung wecken',
  'policy.raiseMovement.text':
    'Eine Bürgerbewegung zu Hause auf die Straße rufen. Sie wächst, die Gesellschaft spaltet sich ein wenig, und durch dieselben Türen gehen Gewalttätige.',
  'policy.linkMovements.title': 'Bewegungen über die Grenze verbinden',
  'policy.linkMovements.text':
    'Eigene Bewegungen mit ihresgleichen in einem anderen Land verknüpfen. Verantwortliche Regierungen begrüßen es, andere nicht.',
  'policy.strike.title': 'Über Grenzen streiken',
  'policy.strike.text':
    'Gewerkschaften legen die Arbeit eines Konzerns still. Gelingt es, wird der Konzern schwächer und die Ungleichheit sinkt, wo er zu Hause ist.',
  'policy.decarbonise.title': 'Vom Kohlenstoff lösen',
  'policy.decarbonise.text':
    'Die eigene Wirtschaft vom Kohlenstoff abwenden: zuerst teuer, am Ende mit neuer Technik.',
  'policy.redistribute.title': 'Helfen und Schulden erlassen',
  'policy.redistribute.text':
    'Eine ärmere Gesellschaft von Schuld und Unsicherheit entlasten. Sie zahlen und gewinnen Wohlwollen.',
  'policy.solidarity.title': 'Solidarität außerhalb der Blöcke',
  'policy.solidarity.text':
    'Zu einem Staat stehen, der keine Großmacht ist. Er hängt weniger von dem ab, der über ihm steht, und diesen stört es.',
  'policy.campaign.title': 'Bei einer Institution werben',
  'policy.campaign.text':
    'Eine Forderung nach Sicherheit oder Gleichheit in eine globale Institution tragen. Bewegungen im eigenen Land machen den Erfolg wahrscheinlicher; Institution und Bewegungen wachsen am Gebrauch.',
  'policy.openDoors.title': 'Eine Institution für Vereinigungen öffnen',
  'policy.openDoors.text':
    'Bürgervereinigungen Gehör geben. Die Institution gewinnt Legitimität, ihr größter Besitzer verliert etwas Griff.',
  'policy.tariff.title': 'Zölle erhöhen',
  'policy.tariff.text':
    'Den eigenen Markt einem Konkurrenten verschließen. Sie gewinnen einen Anteil, wenn er nicht gleich antwortet; Handelsregeln werden schwächer.',
  'policy.bilateralDeal.title': 'Zu zweit handelseinig werden',
  'policy.bilateralDeal.text':
    'Außerhalb gemeinsamer Regeln verhandeln. Beide gewinnen, der Stärkere mehr, und ein viel Schwächerer wird abhängig.',
  'policy.exitInstitution.title': 'Eine Institution verlassen',
  'policy.exitInstitution.text':
    'Die Hände frei machen. Die Institution verliert umso mehr, je mehr Sie dort zählten; treue Mitglieder und die eigene Glaubwürdigkeit leiden.',
  'policy.withholdDues.title': 'Beiträge zurückhalten',
  'policy.withholdDues.text':
    'Nicht zahlen, was man einer Institution schuldet, bis sie mehr Mitsprache gibt. Sie arbeitet inzwischen weniger und ist weniger ihr eigener Herr.',
  'policy.threaten.title': 'Drohen',
  'policy.threaten.text':
    'Von einem Schwächeren ein Zugeständnis verlangen. Er gibt nach oder lässt es darauf ankommen, je nach Ihrem Gewicht, Ihrer Glaubwürdigkeit und seinem Zusammenhalt.',
  'policy.arm.title': 'Aufrüsten',
  'policy.arm.text': 'Mit Reichtum Streitmacht kaufen. Nachbarn, die misstrauen, misstrauen mehr.',
  'policy.buyElites.title': 'Eliten kaufen',
  'policy.buyElites.text':
    'Die wenigen gewinnen, die anderswo entscheiden. Billig, wo sie niemandem Rechenschaft schulden, und verheerend, wenn es herauskommt.',
  'policy.backPopulists.title': 'Populisten im Ausland stützen',
  'policy.backPopulists.text':
    'Nationalpopulisten in einem anderen Land nähren. Je ungleicher es ist, desto besser gedeihen sie; es kann herauskommen.',
  'policy.recognise.title': 'Einen Staat anerkennen',
  'policy.recognise.text':
    'Einen Staat einen Schritt näher an souveräne Gleichheit führen. Wer ihm die Anerkennung verweigert, stört sich daran.',
  'policy.mediate.title': 'Einen Streit vermitteln',
  'policy.mediate.text':
    'Zwischen zwei Staaten treten, die Sie beide ertragen. Erfolg erwärmt sie füreinander und für Sie und kann einen Krieg beenden.',
  'policy.partnership.title': 'Nichteinmischung versprechen',
  'policy.partnership.text':
    'Eine Partnerschaft ohne Block schließen. Sie stärkt die Autonomie des anderen; wo Rechte gering sind, schützt sie die, die sie verweigern.',
  'policy.reformInstitution.title': 'Eine Institution reformieren',
  'policy.reformInstitution.text':
    'Ändern, wer abstimmt, sitzt und besitzt, und die Grundsätze lassen. Offen für Mitglieder, die drinnen weniger zählen als draußen.',
  'policy.foundUnion.title': 'Eine regionale Union gründen',
  'policy.foundUnion.text': 'Befreundete Nachbarn der Region unter einer eigenen Charta verbinden.',
  'policy.foundAlternative.title': 'Ein anderes Gremium gründen',
  'policy.foundAlternative.text':
    'Bank und Forum neben die bestehenden stellen. Es zerbricht keines, und besessene zählen weniger.',
  'policy.veto.title': 'Das Veto gebrauchen',
  'policy.veto.text':
    'In einer Krise ein Mandat nehmen. Souveränität wird gewahrt; je klarer und schwerer das Unrecht, desto mehr kostet es die eigene Ordnung.',
  'policy.steadySociety.title': 'Die Gesellschaft beruhigen',
  'policy.steadySociety.text':
    'Auf Stimmungen hören und von außen bezahlte Gruppen fernhalten. Ruhigere Straßen, weniger Rechte.',
  'policy.grantAutonomy.title': 'Einem Volk Autonomie geben',
  'policy.grantAutonomy.text':
    'Einem Volk im eigenen Staat ein eigenes Leben lassen. Sein Groll lässt nach; vielleicht will es mehr.',
  'policy.openChannel.title': 'Einen Kanal öffnen',
  'policy.openChannel.text':
    'Wieder mit einem Gegner reden. Nichts ist geregelt, und weniger wird gefürchtet.',
};
