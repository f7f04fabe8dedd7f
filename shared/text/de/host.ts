import type { Catalogue } from '../say';

/** Die Nachrichten einer Runde; was der Gastgeber von Dateien und Türen sagt, bleibt vorerst englisch. */
export const host: Catalogue = {
  'host.watching': 'Sie schauen diesem Spiel zu: es hat keinen Platz, für den Sie anordnen könnten.',
  'host.watchOnly':
    'Dieses Spiel entstand nach anderen Regeln. Man kann es ansehen, aber nicht weiterspielen.',
  'host.over': 'Dieses Spiel ist zu Ende.',
  'host.notNow.orders': 'Jetzt werden Anordnungen erwartet, keine Antworten.',
  'host.notNow.responses': 'Jetzt werden Antworten auf Krisen erwartet, keine Anordnungen.',
  'host.internal':
    'In Worldhouse selbst ist etwas schiefgegangen. Ihr Spiel liegt sicher auf der Platte; öffnen Sie es noch einmal.',
  'host.noSuchGame':
    'Ein gespeichertes Spiel dieses Namens gibt es nicht mehr. Vielleicht wurde es entfernt.',
  'host.diskFull':
    'Die Platte ist voll: {file} konnte nicht geschrieben werden. Alles bis hierher ist sicher. Schaffen Sie Platz und versuchen Sie es noch einmal.',
  'host.file.foreign': '{file} ist kein Spiel von Worldhouse.',
  'host.file.damaged':
    '{file} ist beschädigt ({part}). Nichts wurde verändert. Kopieren Sie die Datei noch einmal von dort, woher sie kam.',
  'news.regime': 'Die Welt ist übergegangen von {from} zu {to}.',
  'news.crisis': 'Eine Krise ist ausgebrochen: {crisis}.',
  'news.crisisOver': 'Vorbei: {crisis}.',
  'news.against': '{actor}: „{policy}“, auf Sie gerichtet.',
  'news.act': '{actor}: „{policy}“, Ziel: {target}.',
  'news.actAlone': '{actor}: „{policy}“.',
  'news.refused': 'Ihr „{policy}“ wurde nicht ausgeführt.',
  'news.scoreUp': 'Ihre Wertung steht bei {score}, {by} mehr als in der Runde davor.',
  'news.scoreDown': 'Ihre Wertung steht bei {score}, {by} weniger als in der Runde davor.',
  'news.scoreSame': 'Ihre Wertung steht bei {score}, wie in der Runde davor.',
  'news.state': '{state}: {field} ging von {before} auf {after}.',
  'news.quiet': 'Eine ruhige Runde: wenig von Gewicht hat sich geändert.',
  'news.begin': 'Das Spiel beginnt. Ihre Wertung steht bei {score}.',
  'news.beginWatching': 'Das Spiel beginnt.',
};
