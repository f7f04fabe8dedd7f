import type { Command, Game } from '@shared/engine/game';
import { targetText } from '@shared/views/actor';
import type { TurnRecord } from '@shared/views/record';
import type { PolicyOrder, Response, Token } from '@shared/views/seen';
import type { SeatId } from '@shared/world/ids';
import type { World } from '@shared/world/world';
import type { GameHead, GameLog } from './gamelog';
import type { Journal } from './journal';
import type { Library } from './library';
import { commandLine, draftLine, pageLine } from './lines';
import type { Moment, Page } from './page';
import { reopen, type Verdict } from './replay';
import type { Rules } from './rules';
import { begin, moveComputers, pageAt, type Story, take } from './story';
import { isTrouble, Trouble, trouble } from './trouble';

/** More agreements in a turn than anyone could use; each is a line of the game's log. */
const MOST_PLEDGES = 100;

/**
 * One game that is open: it takes what its player hands in, lets the computer seats move, and has everything on the
 * disk before it says so. Whatever fails leaves game and journal as they were.
 */
export class Session {
  private constructor(
    private readonly rules: Rules,
    private readonly library: Library,
    readonly head: GameHead,
    readonly verdict: Verdict,
    private story: Story | null,
    private archive: {
      commands: readonly Command[];
      moments: readonly Moment[];
      records: readonly TurnRecord[];
    },
    private pages: readonly Page[],
    private journal: Journal | null,
    private drafted: GameLog['draft'],
    /** Of the file that the game was read from, while it stands in one. */
    private readonly stamp: string | null,
  ) {}

  /** A new game, on the disk when this returns. Throws an error with code and reason. */
  static create(rules: Rules, library: Library, head: GameHead): Session {
    const story = begin(rules, head.setup);
    const pages = [pageAt(rules, story, 0)];
    const journal = library.keep({ head, commands: [], pages, draft: null });
    const same: Verdict = { kind: 'same', turns: 0 };
    return new Session(rules, library, head, same, story, story, pages, journal, null, null);
  }

  /** A game of the library, played again and checked, or ready to be watched. Throws a Trouble. */
  static open(rules: Rules, library: Library, id: string): Session {
    const { log, journal, path, stamp } = library.read(id);
    const found = reopen(rules, log, path);
    const head = { ...log.head, id };
    const story = 'story' in found ? found.story : null;
    const archive = 'story' in found ? found.story : { ...found.archive, commands: log.commands };
    const session = new Session(
      rules,
      library,
      head,
      found.verdict,
      story,
      archive,
      log.pages.slice(0, archive.moments.length),
      journal,
      log.draft,
      stamp,
    );
    session.catchUp();
    return session;
  }

  /** The engine's game; null where it can only be watched. */
  get game(): Game | null {
    return this.story?.game ?? null;
  }

  /** The start, then the end of each finished turn. */
  get moments(): readonly Moment[] {
    return this.archive.moments;
  }

  get records(): readonly TurnRecord[] {
    return this.archive.records;
  }

  /** The world in the middle of a finished turn, when it asked for responses; null where none is known. */
  askedIn(turn: number): World | null {
    return this.story?.asked[turn - 1] ?? null;
  }

  /** The world as it stands now, which may be in the middle of a turn. */
  get world(): World {
    const last = this.moments.at(-1);
    const world = this.game?.world ?? last?.world;
    if (!world) throw new Error('a game without an opening');
    return world;
  }

  get awaits(): Game['awaits'] {
    return this.game?.awaits ?? 'over';
  }

  /** Orders drafted for the turn in play. */
  get draft(): readonly PolicyOrder[] {
    const isOfNow = this.awaits === 'orders' && this.drafted?.turn === this.world.turn + 1;
    return isOfNow ? (this.drafted?.orders ?? []) : [];
  }

  /** The whole game as it would be kept now. */
  get log(): GameLog {
    return { head: this.head, commands: this.archive.commands, pages: this.pages, draft: this.drafted };
  }

  /** Keeps orders without handing them in; they must be such as could be handed in. Throws a Trouble. */
  saveDraft(orders: readonly PolicyOrder[]): void {
    const { seat, story } = this.playing('orders');
    const { outcome } = this.rules.command(story.game, { kind: 'orders', seat, orders });
    if (!outcome.ok) throw new Trouble(outcome.code, outcome.reason);
    if (this.journal?.isHalfFull) throw trouble('draftsFull');
    const draft = { turn: this.world.turn + 1, orders };
    this.write([draftLine(draft)], { ...this.log, draft });
    this.drafted = draft;
  }

  /** Hands in the player's orders; the game then plays on until something is awaited again. Throws a Trouble. */
  submit(orders: readonly PolicyOrder[]): void {
    const { seat, story } = this.playing('orders');
    this.advanceTo(moveComputers(this.rules, take(this.rules, story, { kind: 'orders', seat, orders })));
  }

  /** Hands in the player's responses to the crises that ask. Throws a Trouble. */
  respond(responses: readonly Response[]): void {
    const { seat, story } = this.playing('responses');
    this.advanceTo(
      moveComputers(this.rules, take(this.rules, story, { kind: 'responses', seat, responses })),
    );
  }

  /** Watching: the computer seats play on to the next thing worth showing. Throws a Trouble. */
  step(): void {
    const story = this.playable();
    if (this.head.seat !== null) throw trouble('notWatching');
    this.advanceTo(moveComputers(this.rules, story));
  }

  /** Asks a computer seat to sponsor an order; its yes is kept. Throws a Trouble. */
  propose(to: SeatId, order: PolicyOrder): { agreed: boolean; reason: Token } {
    const { seat, story } = this.playing('orders');
    if (to === seat) throw trouble('ownSeat');
    const isSeat = this.world.seats[to]?.controller === 'computer';
    if (!isSeat) throw trouble('noSuchSeat', { scenario: this.head.setup.scenario, seat: to });
    const answer = this.rules.computerAnswer(story.game, to, seat, order);
    // A yes that is already kept is not kept twice, however often it is asked for.
    if (answer.agreed && !isPledged(story.game, to, seat, order)) {
      if (story.game.pledges.length >= MOST_PLEDGES) throw trouble('tooManyPledges', { most: MOST_PLEDGES });
      this.advanceTo(
        take(this.rules, story, { kind: 'sponsor', seat: to, actor: seat, order }),
        this.drafted,
      );
    }
    return answer;
  }

  /** After a crash the player's hand may be in and the computer seats' not: they move now. */
  private catchUp(): void {
    const { story } = this;
    const { seat } = this.head;
    if (!story || seat === null) return;
    const { awaits, orders, responses } = story.game;
    const handed = awaits === 'responses' ? responses : orders;
    if (awaits === 'over' || handed[seat] === undefined) return;
    try {
      this.advanceTo(moveComputers(this.rules, story));
    } catch (error) {
      // A full disk is no reason not to show the game; handing in again tries again.
      if (!isTrouble(error)) throw error;
    }
  }

  private playable(): Story {
    if (!this.story) throw trouble('watchOnly');
    if (this.story.game.awaits === 'over') throw trouble('over');
    return this.story;
  }

  private playing(awaited: 'orders' | 'responses'): { seat: SeatId; story: Story } {
    const story = this.playable();
    if (this.head.seat === null) throw trouble('watching');
    if (story.game.awaits !== awaited)
      throw trouble(`notNow.${awaited === 'orders' ? 'responses' : 'orders'}`);
    return { seat: this.head.seat, story };
  }

  private advanceTo(next: Story, draft: GameLog['draft'] = null): void {
    const known = this.story?.commands.length ?? 0;
    const newPages: Page[] = [];
    for (let turn = this.pages.length; turn < next.moments.length; turn++) {
      newPages.push(pageAt(this.rules, next, turn));
    }
    const pages = [...this.pages, ...newPages];
    const lines = [...next.commands.slice(known).map(commandLine), ...newPages.map(pageLine)];
    this.write(lines, { head: this.head, commands: next.commands, pages, draft });
    this.story = next;
    this.archive = next;
    this.pages = pages;
    this.drafted = draft;
    if (next.game.awaits === 'over') this.putAway();
  }

  /** Adds to the journal; a game that came as a file gets its journal now. */
  private write(lines: readonly string[], log: GameLog): void {
    if (this.journal) {
      if (lines.length > 0) this.journal.append(lines);
      return;
    }
    this.journal = this.stamp === null ? this.library.keep(log) : this.library.takeOver(log, this.stamp);
  }

  private putAway(): void {
    try {
      this.library.finish(this.log);
      this.journal = null;
    } catch (error) {
      // The journal holds the whole game; it is put away another time.
      if (!isTrouble(error)) throw error;
    }
  }
}

function isPledged(game: Game, sponsor: SeatId, actor: SeatId, order: PolicyOrder): boolean {
  return game.pledges.some(
    (kept) =>
      kept.sponsor === sponsor &&
      kept.actor === actor &&
      kept.policy === order.policy &&
      kept.target === targetText(order.target),
  );
}
