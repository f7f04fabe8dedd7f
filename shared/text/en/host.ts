import type { Catalogue } from '../say';

/** What the host says of files, messages and doors. A sentence says what is wrong, what is safe, and what to do. */
export const host: Catalogue = {
  'host.unknownRequest': 'This version of Worldhouse knows no request “{request}”.',
  'host.badInput': 'The request “{request}” was refused: {field} is not as it should be ({problem}).',
  'host.tooFast': 'Too many requests at once. Wait a second and try again.',
  'host.internal': 'Something went wrong in Worldhouse itself. Your game is safe on disk; open it again.',
  'host.fault': 'Something went wrong in Worldhouse itself. Nothing was written.',
  'host.existsForce': '{file} exists already. Choose another name, or add --force to write over it.',
  'host.noSuchScenarioKnown': 'There is no scenario “{scenario}”. The scenarios are: {known}.',
  'host.noSuchGame': 'There is no saved game of that name any more. It may have been removed.',
  'host.noSuchScenario': 'There is no scenario “{scenario}”.',
  'host.noSuchSeat': 'The scenario “{scenario}” has no seat “{seat}”.',
  'host.noSuchTurn': 'Turn {turn} has not been played.',
  'host.noSuchSubject': 'Nothing called “{subject}” has a value “{field}” there.',
  'host.noSuchPolicy': 'There is no policy “{policy}”.',
  'host.noSuchCrisis': 'That crisis does not ask for a response now.',
  'host.orderWithoutSeat': 'An order can be chosen only together with a seat.',
  'host.watching': 'You are watching this game: it has no seat of yours to give orders for.',
  'host.watchOnly': 'This game was made by other rules. It can be watched, but not played on.',
  'host.notWatching': 'This game waits for you; only a game that you watch is played on by itself.',
  'host.over': 'This game is over.',
  'host.notNow.orders': 'Orders are awaited now, not responses.',
  'host.notNow.responses': 'Responses to crises are awaited now, not orders.',
  'host.ownSeat': 'A seat cannot make a proposal to itself.',

  'host.diskFull':
    'The disk is full: {file} could not be written. Everything up to now is safe. Free some space and try again.',
  'host.noPermission':
    'The folder does not let Worldhouse write or read {file}. Change its permissions, or choose another folder with WORLDHOUSE_HOME.',
  'host.missing': '{file} is not there.',
  'host.notAFile': '{file} is a folder, not a file.',
  'host.notRegular': '{file} is a device or a pipe, not a file that keeps a game.',
  'host.notAFolder': '{file} cannot be reached: a file stands where a folder was expected.',
  'host.noFolder': 'The folder for {file} is not there. Make it first, or choose another.',
  'host.nameTooLong': 'The name of {file} is longer than this disk allows. Choose a shorter one.',
  'host.linkNowhere': '{file} is a link that leads round in a circle. Remove it, or choose another name.',
  'host.disk': '{file} could not be read or written ({problem}). Everything up to now is safe.',
  'host.busy':
    'Another Worldhouse is writing to this game and does not come to an end. Your last step was not taken; try it again.',
  'host.changedElsewhere':
    'Another Worldhouse has changed this game in the meantime. It has been read again; your last step was not taken.',

  'host.file.foreign': '{file} is not a Worldhouse game.',
  'host.file.truncated':
    '{file} is cut short: part of the game is missing. Copy it again from where it came.',
  'host.file.damaged': '{file} is damaged ({part}). Nothing was changed. Copy it again from where it came.',
  'host.file.newer':
    '{file} was made by a newer Worldhouse (format {format}; this one reads up to {known}). Update Worldhouse to open it.',
  'host.file.tooBig': '{file} is too big (more than {limit} MB).',
  'host.file.invalid':
    '{file} is whole, but what it holds is no game: {field} is not as it should be ({problem}).',
  'host.file.tooMuch':
    '{file} is whole, but it holds more than any game: opening it would fill the memory. Nothing was changed.',
  'host.tooLongToKeep':
    'This game has grown too long for one file (more than {limit} MB). It was not written; what was there before still stands.',
  'host.journal.full':
    'The journal of this game can grow no longer; your last step was not taken. Everything up to now is safe in {file}.',
  'host.draftsFull':
    'The journal of this game keeps no more drafts. Hand in your orders, or they are lost when you leave.',
  'host.tooManyPledges': 'You have {most} agreements for this turn; no more can be kept until the next.',
  'host.tooMuchHandedIn':
    'More than {most} things were handed in for one phase of a turn; no more can be taken.',
  'host.file.empty': '{file} is empty.',
  'host.journal.damaged':
    'The journal of this game is damaged at line {line}. Nothing was changed; the file is {file}.',
  'host.otherRules': 'Made by other rules ({made}; these are {rules}): it can be watched, but not played on.',
  'host.diverged':
    'Played again, this game comes out otherwise from turn {turn} on: it can be watched, but not played on.',

  'host.settings.damaged': 'The settings file could not be read; the usual settings are used.',
  'host.port.inUse':
    'Port {port} is in use by another program. Choose another one with --port, or --port 0 for any free one.',
  'host.port.denied': 'Port {port} may not be opened by this user. Choose one above 1023 with --port.',
  'host.port.failed': 'The address 127.0.0.1:{port} could not be opened ({problem}).',
  'host.noPages': 'The built pages are missing ({folder}). Build them first: npm run build',
  'host.badToken': 'The address lacks its key. Use the whole address that the host printed, with ?token=….',

  'news.regime': 'The world has moved from {from} to {to}.',
  'news.crisis': 'A crisis has broken: {crisis}.',
  'news.crisisCame': '{crisis} broke and was over within the turn.',
  'news.crisisOver': '{crisis} has ended.',
  'news.against': '{actor} has aimed “{policy}” at you.',
  'news.act': '{actor} carried out “{policy}” on {target}.',
  'news.actAlone': '{actor} carried out “{policy}”.',
  'news.refused': 'Your “{policy}” was not carried out.',
  'news.scoreUp': 'Your score stands at {score.0}, {by} more than the turn before.',
  'news.scoreDown': 'Your score stands at {score.0}, {by} less than the turn before.',
  'news.scoreSame': 'Your score stands at {score.0}, as the turn before.',
  'news.state': '{state}: {field} went from {before#} to {after#}.',
  'news.quiet': 'A quiet turn: little of weight has changed.',
  'news.begin': 'The game begins. Your score stands at {score.0}.',
  'news.beginWatching': 'The game begins.',
};
