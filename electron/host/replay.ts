import type { TurnRecord } from '@shared/views/record';
import type { GameLog } from './gamelog';
import { type Moment, type Page, readPage } from './page';
import type { Rules } from './rules';
import { begin, type Story, take } from './story';
import { isTrouble, trouble } from './trouble';

/**
 * same: played again it came out the same; diverged: from `turn` on it did not; otherRules: it was made by other
 * rules, so its snapshots were checked against their hashes and nothing was played again.
 */
export type Verdict =
  | { kind: 'same'; turns: number }
  | { kind: 'diverged'; turn: number }
  | { kind: 'otherRules'; made: string; turns: number };

/** A game read back: playable where it is the same, else to be watched from its pages. */
type Reopened = { verdict: Same; story: Story } | { verdict: Exclude<Verdict, Same>; archive: Archive };

type Same = Extract<Verdict, { kind: 'same' }>;
type Verified = { verdict: Same; story: Story } | { verdict: Exclude<Verdict, Same> };

/** What was, where it cannot be played again. */
export interface Archive {
  moments: readonly Moment[];
  records: readonly TurnRecord[];
}

/**
 * Plays a log again and checks every turn's hash; the story is what came of it as far as it was the same. Throws a
 * Trouble where a game by other rules has snapshots that do not match their hashes.
 */
export function verify(rules: Rules, log: GameLog, file: string): Verified {
  const made = log.head.setup.rules;
  if (made !== rules.version) {
    const { records } = readArchive(rules, log, file);
    return { verdict: { kind: 'otherRules', made, turns: records.length } };
  }
  const { story, diverged } = replay(rules, log);
  if (diverged === null) return { verdict: { kind: 'same', turns: story.records.length }, story };
  return { verdict: { kind: 'diverged', turn: diverged } };
}

/** Reads a game back, to be played or to be watched. Throws a Trouble where its snapshots are broken. */
export function reopen(rules: Rules, log: GameLog, file: string): Reopened {
  const found = verify(rules, log, file);
  return 'story' in found ? found : { ...found, archive: readArchive(rules, log, file) };
}

/** The log played again, and the first turn that came out otherwise, or null. */
function replay(rules: Rules, log: GameLog): { story: Story; diverged: number | null } {
  let story = begin(rules, log.head.setup);
  const [opening] = story.moments;
  if (opening && rules.hash(opening.world, opening.carry) !== log.pages[0]?.hash) {
    return { story, diverged: 0 };
  }
  for (const command of log.commands) {
    const turn = story.records.length + 1;
    try {
      // Commands are counted in at the end: a list that grows by copying takes the square of its length.
      story = { ...take(rules, story, command), commands: [] };
    } catch (error) {
      // What was taken once and is refused now is as much a divergence as another number.
      if (isTrouble(error)) return { story, diverged: turn };
      throw error;
    }
    const finished = story.records[turn - 1];
    const kept = log.pages[turn];
    // The last turn's page may be missing: its commands were on the disk when the power went, the page was not.
    if (finished && kept && kept.hash !== finished.hash) return { story, diverged: turn };
  }
  const untold = log.pages.length - 1 > story.records.length;
  return { story: { ...story, commands: log.commands }, diverged: untold ? story.records.length + 1 : null };
}

/** Values of all moments together; four hundred turns of sixty states come to about fifteen million. */
const MOST_VALUES = 24_000_000;

/** Moments and records from the pages alone, each checked against its hash. */
export function readArchive(rules: Rules, log: GameLog, file: string, most = MOST_VALUES): Archive {
  const moments: Moment[] = [];
  const records: TurnRecord[] = [];
  let before: Moment | null = null;
  let values = 0;
  log.pages.forEach((page, turn) => {
    const { deeds, after } = openPage(before, page, turn, file);
    const { world, carry, measures, scores } = after;
    if (page.turn !== turn || rules.hash(world, carry) !== page.hash) {
      throw trouble('file.damaged', { file, part: `turn ${turn}` });
    }
    // A page that changes nothing costs a few bytes and gives a whole world: forged, they would fill the memory.
    values += valuesIn(after);
    if (values > most) throw trouble('file.tooMuch', { file });
    moments.push(after);
    if (turn > 0) records.push({ ...deeds, measures, scores });
    before = after;
  });
  return { moments, records };
}

function valuesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  let sum = 1;
  for (const inner of Object.values(value)) sum += valuesIn(inner);
  return sum;
}

function openPage(before: Moment | null, page: Page, turn: number, file: string) {
  try {
    return readPage(before, page);
  } catch (error) {
    throw trouble('file.damaged', { file, part: `turn ${turn}` }, error);
  }
}
