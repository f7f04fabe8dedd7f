import type { GameLog } from '../../host/gamelog';
import { newGameId } from '../../host/library';
import { reopen } from '../../host/replay';
import { ruling } from '../../host/ruling';
import { decodeSave, encodeSave } from '../../host/savefile';
import { headOf } from '../../host/setup';
import { begin, pageAt } from '../../host/story';
import { VERSION } from '../../host/version';
import { playOn } from '../commands/play';
import { medianOf } from './measure';

interface SaveFigures {
  turns: number;
  bytes: number;
  /** Reading the file and playing it again with every turn's hash compared. */
  openMs: number;
  /** The ledger of a turn as it stands in the save, before it is packed. */
  ledgerBytesPerTurn: number;
  entriesPerTurn: number;
}

/** Plays a game of so many turns and measures its save. */
export function saveFigures(scenario: string, seed: number, turns: number, runs: number): SaveFigures {
  const card = ruling.scenarios().find(({ id }) => id === scenario);
  if (!card) throw new Error(`no scenario ${scenario}`);
  const wish = { seat: null, order: null, seed, difficulty: 'even' as const, turns };
  const head = headOf(card, wish, ruling.version, newGameId(), '2026-01-01T00:00:00Z');
  const story = playOn(begin(ruling, head.setup), turns);
  const pages = story.moments.map((_moment, turn) => pageAt(ruling, story, turn));
  const log: GameLog = { head, commands: story.commands, pages, draft: null };
  const bytes = encodeSave(log, { turn: turns, over: true, app: VERSION });
  const openMs = medianOf(runs, () => {
    const start = performance.now();
    const { verdict } = reopen(ruling, decodeSave(bytes, 'bench').log, 'bench');
    if (verdict.kind !== 'same') throw new Error(`the bench game came out otherwise: ${verdict.kind}`);
    return performance.now() - start;
  });
  const ledgers = pages.slice(1).map(({ text }) => ledgerBytes(text));
  const entries = story.records.map((record) => record.entries.length);
  return {
    turns,
    bytes: bytes.length,
    openMs,
    ledgerBytesPerTurn: mean(ledgers),
    entriesPerTurn: mean(entries),
  };
}

function ledgerBytes(text: string): number {
  const { ledger } = JSON.parse(text) as { ledger: unknown };
  return Buffer.byteLength(JSON.stringify(ledger));
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
