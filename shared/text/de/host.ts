import type { Catalogue } from '../say';

/** Die Nachrichten einer Runde, und was der Gastgeber von Spielen, Dateien und Türen sagt. */
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
  'news.crisisCame': 'In dieser Runde ausgebrochen und vorbei: {crisis}.',
  'news.crisisOver': 'Vorbei: {crisis}.',
  'news.against': '{actor}: „{policy}“, auf Sie gerichtet.',
  'news.act': '{actor}: „{policy}“, Ziel: {target}.',
  'news.actAlone': '{actor}: „{policy}“.',
  'news.refused': 'Ihr „{policy}“ wurde nicht ausgeführt.',
  'news.scoreUp': 'Ihre Wertung steht bei {score.0}, {by} mehr als in der Runde davor.',
  'news.scoreDown': 'Ihre Wertung steht bei {score.0}, {by} weniger als in der Runde davor.',
  'news.scoreSame': 'Ihre Wertung steht bei {score.0}, wie in der Runde davor.',
  'news.state': '{state}: {field} ging von {before#} auf {after#}.',
  'news.quiet': 'Eine ruhige Runde: wenig von Gewicht hat sich geändert.',
  'news.begin': 'Das Spiel beginnt. Ihre Wertung steht bei {score.0}.',
  'news.beginWatching': 'Das Spiel beginnt.',

  'host.unknownRequest': 'Diese Fassung von Worldhouse kennt keine Anfrage „{request}“.',
  'host.badInput':
    'Die Anfrage „{request}“ wurde abgelehnt: {field} ist nicht, wie es sein soll ({problem}).',
  'host.tooFast': 'Zu viele Anfragen auf einmal. Warten Sie eine Sekunde und versuchen Sie es noch einmal.',
  'host.fault': 'In Worldhouse selbst ist etwas schiefgegangen. Es wurde nichts geschrieben.',
  'host.existsForce':
    '{file} gibt es schon. Wählen Sie einen anderen Namen, oder überschreiben Sie die Datei mit --force.',
  'host.noSuchScenarioKnown': 'Ein Szenario „{scenario}“ gibt es nicht. Es gibt: {known}.',
  'host.noSuchScenario': 'Ein Szenario „{scenario}“ gibt es nicht.',
  'host.noSuchSeat': 'Das Szenario „{scenario}“ hat keinen Platz „{seat}“.',
  'host.noSuchTurn': 'Runde {turn} wurde noch nicht gespielt.',
  'host.noSuchSubject': 'Nichts namens „{subject}“ hat dort einen Wert „{field}“.',
  'host.noSuchPolicy': 'Eine Politik „{policy}“ gibt es nicht.',
  'host.noSuchCrisis': 'Diese Krise verlangt jetzt keine Antwort.',
  'host.orderWithoutSeat': 'Eine Ordnung lässt sich nur zusammen mit einem Platz wählen.',
  'host.notWatching':
    'Dieses Spiel wartet auf Sie; nur ein Spiel, dem man zuschaut, wird von selbst weitergespielt.',
  'host.ownSeat': 'Ein Platz kann sich nicht selbst einen Vorschlag machen.',
  'host.noPermission':
    'Der Ordner lässt Worldhouse {file} nicht schreiben oder lesen. Ändern Sie seine Rechte, oder wählen Sie mit WORLDHOUSE_HOME einen anderen.',
  'host.missing': '{file} ist nicht da.',
  'host.notAFile': '{file} ist ein Ordner und keine Datei.',
  'host.notRegular': '{file} ist ein Gerät oder eine Pipe und keine Datei, die ein Spiel enthält.',
  'host.notAFolder': '{file} ist nicht zu erreichen: wo ein Ordner sein sollte, ist eine Datei.',
  'host.noFolder':
    'Für {file} gibt es keinen Ordner. Legen Sie ihn zuerst an, oder wählen Sie einen anderen.',
  'host.nameTooLong':
    'Der Name von {file} ist länger, als es diese Platte erlaubt. Wählen Sie einen kürzeren.',
  'host.linkNowhere':
    '{file} ist eine Verknüpfung, die im Kreis führt. Entfernen Sie sie, oder wählen Sie einen anderen Namen.',
  'host.disk': '{file} ließ sich nicht lesen oder schreiben ({problem}). Alles bis hierher ist sicher.',
  'host.busy':
    'Ein anderes Worldhouse schreibt gerade an diesem Spiel und kommt nicht zu Ende. Ihr letzter Schritt gilt nicht; versuchen Sie ihn noch einmal.',
  'host.changedElsewhere':
    'Ein anderes Worldhouse hat dieses Spiel inzwischen geändert. Es wurde neu gelesen; Ihr letzter Schritt gilt nicht.',
  'host.file.truncated':
    '{file} ist abgeschnitten: ein Teil des Spiels fehlt. Kopieren Sie die Datei noch einmal von dort, woher sie kam.',
  'host.file.newer':
    '{file} stammt von einem neueren Worldhouse (Format {format}; dieses liest bis {known}). Bringen Sie Worldhouse auf den neuesten Stand, um sie zu öffnen.',
  'host.file.tooBig': '{file} ist zu groß (mehr als {limit} MB).',
  'host.file.invalid':
    '{file} ist heil, aber was sie enthält, ist kein Spiel: {field} ist nicht, wie es sein soll ({problem}).',
  'host.file.tooMuch':
    '{file} ist heil, enthält aber mehr als jedes Spiel: sie zu öffnen würde den Speicher füllen. Es wurde nichts geändert.',
  'host.tooLongToKeep':
    'Dieses Spiel ist für eine Datei zu lang geworden (mehr als {limit} MB). Es wurde nicht geschrieben; was vorher da war, steht noch.',
  'host.journal.full':
    'Das Journal dieses Spiels kann nicht weiter wachsen; Ihr letzter Schritt gilt nicht. Alles bis hierher ist sicher in {file}.',
  'host.draftsFull':
    'Das Journal dieses Spiels nimmt keine Entwürfe mehr auf. Geben Sie Ihre Anordnungen ab, sonst gehen sie verloren, wenn Sie gehen.',
  'host.tooManyPledges':
    'Sie haben für diese Runde {most} Absprachen; mehr lassen sich bis zur nächsten nicht halten.',
  'host.tooMuchHandedIn':
    'Für einen Abschnitt einer Runde wurden mehr als {most} Dinge abgegeben; mehr wird nicht angenommen.',
  'host.file.empty': '{file} ist leer.',
  'host.journal.damaged':
    'Das Journal dieses Spiels ist in Zeile {line} beschädigt. Es wurde nichts geändert; die Datei ist {file}.',
  'host.otherRules':
    'Nach anderen Regeln entstanden ({made}; hier gelten {rules}): Man kann es ansehen, aber nicht weiterspielen.',
  'host.diverged':
    'Noch einmal gespielt, geht dieses Spiel ab Runde {turn} anders aus: Man kann es ansehen, aber nicht weiterspielen.',
  'host.settings.damaged': 'Die Datei der Einstellungen war nicht zu lesen; es gelten die üblichen.',
  'host.port.inUse':
    'Der Port {port} gehört schon einem anderen Programm. Wählen Sie mit --port einen anderen, oder mit --port 0 irgendeinen freien.',
  'host.port.denied':
    'Den Port {port} darf dieser Benutzer nicht öffnen. Wählen Sie mit --port einen über 1023.',
  'host.port.failed': 'Die Adresse 127.0.0.1:{port} ließ sich nicht öffnen ({problem}).',
  'host.noPages': 'Die gebauten Seiten fehlen ({folder}). Bauen Sie sie zuerst: npm run build',
  'host.badToken':
    'Der Adresse fehlt der Schlüssel. Nehmen Sie die ganze Adresse, die der Gastgeber ausgab, mit ?token=….',
};
