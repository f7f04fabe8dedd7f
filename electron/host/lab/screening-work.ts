import type { Outcome, Plan } from '@shared/lab/experiment';
import { coefficients } from '@shared/lab/experiment/coefficients';
import {
  ASKED_AGAIN,
  type Asked,
  type Candidate,
  LOOKS,
  movedTogether,
  type Pair,
  SCREENED,
  Screening,
  type Turned,
  verdictOf,
} from '@shared/lab/sensitivity';
import { type Crew, type CrewOptions, hire } from './crew';
import { withHands } from './hands';
import type { TrialJournal } from './trials';
import type { TrialsTask } from './work';

const TASK: TrialsTask = { kind: 'trials' };

/** Whether such a part of the time is gone; all of it unless told. */
export type Late = (part?: number) => boolean;

export interface WorkOptions extends CrewOptions {
  /** How propositions stood with more games, by id; those that are not told stand as the games here have them. */
  asked?: ReadonlyMap<string, Asked>;
  /** Told when another part of the work begins. */
  begins?: (what: string) => void;
}

/** How often pairs are played of a proposition that stays unsure, at most. */
const ROUNDS = 100;

/** What part of the time may be gone before no more pairs are played. */
const PAIRS_UNTIL = 0.5;

/** What part of the time may be gone before nothing more is moved alone: the rest is for asking again. */
const ALONE_UNTIL = 0.75;

/** How one candidate came out: seeds played, and its verdict where all were. */
export interface Alone {
  seeds: number;
  holds: boolean | null;
  stopped: boolean;
}

/** The parts of the work, in their order; each leaves off where time is up. */
export class ScreeningWork {
  private crew: Crew<TrialsTask> | null = null;

  constructor(
    private readonly journal: TrialJournal,
    private readonly plans: ReadonlyMap<string, Plan>,
    private readonly hands: number,
    private readonly late: Late,
    private readonly options: WorkOptions,
  ) {}

  /** The games as the table has them, by a crew of its own: threads that have traced are slower ever after. */
  async base(): Promise<Screening[]> {
    const tracing = this.hire();
    try {
      const places = Array.from({ length: SCREENED }, (_none, place) => place);
      const items = [...this.plans.keys()].flatMap((id) => places.map((place) => ({ id, place })));
      const answers = await this.each('games as they are', items, ({ id, place }) =>
        this.journal.ask(`${id}/${place}`, { proposition: id, place, moves: {}, trace: true }, tracing),
      );
      return [...this.plans].flatMap(([id, plan]) => {
        const own = answers.filter((_answer, i) => items[i]?.id === id);
        const games = own.flatMap((answer) => (answer ? [answer] : []));
        if (games.length < SCREENED) return [];
        const reads = new Set(games.flatMap((answer) => answer.reads));
        const known = [...coefficients().keys()].filter((name) => reads.has(name));
        return [
          new Screening(
            id,
            plan,
            games.map(({ outcome }) => outcome),
            known,
            this.options.asked?.get(id),
          ),
        ];
      });
    } finally {
      await tracing.end();
    }
  }

  /**
   * Mirrored pairs that are whole, by proposition: so many of each, and as many again of those of which more moves stay
   * open than a round has pairs. A move alone costs as much as two pairs, or more, and a round closes many.
   */
  async together(screenings: readonly Screening[], pairs: number): Promise<Map<string, Pair[]>> {
    const found = await this.pairs(screenings, 0, pairs);
    for (let round = 1; round < ROUNDS; round++) {
      const had = round * pairs;
      const unsure = screenings.filter((one) => {
        const own = found.get(one.id) ?? [];
        return own.length === had && one.candidates(own).filter(({ open }) => open).length > pairs;
      });
      const more = await this.pairs(unsure, had, had + pairs);
      for (const [id, own] of more) found.set(id, [...(found.get(id) ?? []), ...own]);
    }
    return found;
  }

  /** The first of every proposition, then the second …, as many as there is time for. */
  private async pairs(
    screenings: readonly Screening[],
    from: number,
    to: number,
  ): Promise<Map<string, Pair[]>> {
    const numbers = Array.from({ length: to - from }, (_none, i) => from + i);
    const items = numbers.flatMap((pair) => screenings.map((one) => ({ one, pair })));
    const late = () => this.late(PAIRS_UNTIL);
    const play = async ({ one, pair }: (typeof items)[number]) => {
      const place = pair % SCREENED;
      const [first, mirrored] = [false, true].map((turned) =>
        this.play(`${one.id}/${place}/together-${pair}${turned ? '-mirrored' : ''}`, {
          proposition: one.id,
          place,
          moves: movedTogether(one.movables, pair, turned),
        }),
      ) as [Promise<Outcome>, Promise<Outcome>];
      return { place, one: await first, mirrored: await mirrored };
    };
    const played = await this.each('pairs with everything moved', items, play, late);
    const found = new Map<string, Pair[]>();
    played.forEach((pair, i) => {
      const id = items[i]?.one.id ?? '';
      if (pair) found.set(id, [...(found.get(id) ?? []), pair]);
    });
    return found;
  }

  /** Each candidate by itself, seed by seed, until it can stop or all its games are played. */
  alone(screenings: readonly Screening[], order: readonly Candidate[]): Promise<(Alone | undefined)[]> {
    const of = new Map(screenings.map((one) => [one.id, one]));
    const late = () => this.late(ALONE_UNTIL);
    const one = async (candidate: Candidate): Promise<Alone> => {
      const screening = of.get(candidate.proposition) as Screening;
      const moved: Outcome[] = [];
      while (moved.length < SCREENED && !late()) {
        moved.push(await this.moved(candidate, moved.length));
        if (!LOOKS.includes(moved.length) && moved.length < SCREENED) continue;
        const look = screening.look(moved);
        if (look === 'stop') return { seeds: moved.length, holds: null, stopped: true };
        if (look !== 'goOn') return { seeds: moved.length, holds: look.holds, stopped: false };
      }
      return { seeds: moved.length, holds: null, stopped: false };
    };
    return this.each('coefficients moved alone', order, one, late);
  }

  /** Verdicts that turned are asked again with more games on both sides. */
  async again(
    screenings: readonly Screening[],
    order: readonly Candidate[],
    looks: readonly (Alone | undefined)[],
  ): Promise<Turned[]> {
    const turned: { candidate: Candidate; holds: boolean }[] = [];
    order.forEach((candidate, i) => {
      const holds = looks[i]?.holds ?? null;
      const before = screenings.find(({ id }) => id === candidate.proposition)?.holds;
      if (holds !== null && holds !== before) turned.push({ candidate, holds });
    });
    const places = Array.from({ length: ASKED_AGAIN }, (_none, place) => place);
    const found: Turned[] = [];
    for (const { candidate, holds } of turned) {
      const { proposition, name, direction, to } = candidate;
      const before = await this.each(`games of ${proposition} as it is`, places, (place) =>
        place < SCREENED
          ? this.play(`${proposition}/${place}`, { proposition, place, moves: {} })
          : this.play(`${proposition}/${place}/again`, { proposition, place, moves: {} }),
      );
      const after = await this.each(`games of ${proposition} with ${name} moved`, places, (place) =>
        this.moved(candidate, place),
      );
      const from = coefficients().get(name)?.value ?? 0;
      found.push({
        proposition,
        name,
        direction,
        from,
        to,
        holds,
        confirmed: this.turns(proposition, before, after),
      });
    }
    return found;
  }

  private turns(
    id: string,
    before: readonly (Outcome | undefined)[],
    after: readonly (Outcome | undefined)[],
  ): boolean | null {
    const plan = this.plans.get(id);
    const whole = (games: readonly (Outcome | undefined)[]) => games.flatMap((game) => (game ? [game] : []));
    const [one, other] = [whole(before), whole(after)];
    if (!plan || one.length < ASKED_AGAIN || other.length < ASKED_AGAIN) return null;
    return verdictOf(plan, one).holds !== verdictOf(plan, other).holds;
  }

  private moved({ proposition, name, direction, to }: Candidate, place: number): Promise<Outcome> {
    return this.play(`${proposition}/${place}/${name}-${direction}`, {
      proposition,
      place,
      moves: { [name]: to },
    });
  }

  private async play(
    key: string,
    trial: { proposition: string; place: number; moves: Record<string, number> },
  ): Promise<Outcome> {
    this.crew ??= this.hire();
    const { outcome } = await this.journal.ask(key, { ...trial, trace: false }, this.crew);
    return outcome;
  }

  private each<Item, Result>(
    what: string,
    items: readonly Item[],
    act: (item: Item) => Promise<Result>,
    late: () => boolean = () => this.late(),
  ): Promise<(Result | undefined)[]> {
    const { progress = () => {} } = this.options;
    this.options.begins?.(what);
    let done = 0;
    progress(0, items.length);
    return withHands(
      this.hands,
      items,
      async (item) => {
        const result = await act(item);
        progress(++done, items.length);
        return result;
      },
      late,
    );
  }

  private hire(): Crew<TrialsTask> {
    return hire(TASK, this.options, this.hands);
  }

  async end(): Promise<void> {
    await this.crew?.end();
  }
}
