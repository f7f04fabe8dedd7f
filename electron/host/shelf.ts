import type { Library } from './library';
import type { Rules } from './rules';
import { Session } from './session';
import { isTrouble, type Trouble } from './trouble';
import { Viewing } from './viewing';

/** A game that is open, and how its viewer sees it. */
export interface OpenGame {
  session: Session;
  viewing: Viewing;
}

/** Games kept open; the longest unused is closed first. Nothing is lost by it: all that is open is on the disk. */
const MOST_OPEN = 8;

/** The games that are open, each read from the disk once. */
export class GameShelf {
  private readonly open = new Map<string, OpenGame>();

  constructor(
    private readonly rules: Rules,
    private readonly library: Library,
  ) {}

  /** The game of that id, opened if need be. Throws a Trouble. */
  get(id: string): OpenGame {
    const found = this.open.get(id);
    return this.keep(id, found ?? this.wrap(Session.open(this.rules, this.library, id)));
  }

  /** Puts a new game on the shelf. */
  add(session: Session): OpenGame {
    return this.keep(session.head.id, this.wrap(session));
  }

  /** Closes a game; it is read again when it is next asked for. */
  close(id: string): void {
    this.open.delete(id);
  }

  /** Does something with a game. When another program turns out to have changed it, it is closed first. */
  use<T>(id: string, work: (game: OpenGame) => T): T {
    try {
      return work(this.get(id));
    } catch (error) {
      if (isTrouble(error) && (error as Trouble).code === 'changedElsewhere') this.close(id);
      throw error;
    }
  }

  private wrap(session: Session): OpenGame {
    return { session, viewing: new Viewing(this.rules, session) };
  }

  private keep(id: string, game: OpenGame): OpenGame {
    this.open.delete(id);
    this.open.set(id, game);
    for (const oldest of this.open.keys()) {
      if (this.open.size <= MOST_OPEN) break;
      this.open.delete(oldest);
    }
    return game;
  }
}
