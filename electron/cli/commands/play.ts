import { MAX_TURNS } from '@shared/protocol/schemas';
import type { Command } from 'commander';
import type { GameLog } from '../../host/gamelog';
import { verify } from '../../host/replay';
import { ruling } from '../../host/ruling';
import { moveComputers, pageAt, type Story } from '../../host/story';
import { openGame } from '../files';
import { wholeNumber } from '../options';
import { EXIT, print, printJson, warn } from '../output';
import { tell } from './verify';

export function addPlay(program: Command): void {
  program
    .command('play')
    .description('let the computer play every seat, and update the file')
    .argument('<file>', 'game file')
    .option('--turns <n>', 'play so many turns (default: to the end)', wholeNumber(1, MAX_TURNS))
    .option('--json', 'print the outcome of each turn for programs')
    .addHelpText('after', '\nExample:\n  cli.js play gulf.worldhouse --turns 4')
    .action((file: string, options: { turns?: number; json?: boolean }) => play(file, options));
}

function play(file: string, { turns = MAX_TURNS, json }: { turns?: number; json?: boolean }): void {
  const { log, keep } = openGame(file);
  const found = verify(ruling, log, file);
  if (!('story' in found)) {
    // What cannot be gone on with is left as it is.
    warn(tell(file, found.verdict));
    process.exitCode = found.verdict.kind === 'otherRules' ? EXIT.otherRules : EXIT.diverged;
    return;
  }
  const from = found.story.records.length;
  const story = playOn(found.story, from + turns);
  const played = story.records.slice(from);
  if (played.length > 0) keep(grown(log, story));
  const over = story.game.awaits === 'over';
  if (json) {
    const shown = played.map(({ turn, hash, scores }) => ({ turn, hash, scores: valuesOf(scores) }));
    printJson({ file, played: shown, turn: story.records.length, over });
    return;
  }
  for (const { turn, hash, measures } of played) print(`turn ${turn}  ${hash}  ${measures.regime.id}`);
  if (played.length === 0) print(`${file}: this game is over`);
}

/** Plays until so many turns are finished or the game is over. */
export function playOn(start: Story, turns: number): Story {
  let story = start;
  while (story.game.awaits !== 'over' && story.records.length < turns) {
    story = moveComputers(ruling, story, true);
  }
  return story;
}

/** The log of a game that has gone on. */
export function grown(log: GameLog, story: Story): GameLog {
  const fresh = story.moments.slice(log.pages.length).map((_moment, i) => i + log.pages.length);
  const pages = [...log.pages, ...fresh.map((turn) => pageAt(ruling, story, turn))];
  return { ...log, commands: story.commands, pages };
}

const valuesOf = (scores: Record<string, { value: number }>) =>
  Object.fromEntries(Object.entries(scores).map(([seat, { value }]) => [seat, value]));
