import type { Film, HistoryPoint } from '@shared/protocol/contract';
import type { PlayedCrisis } from '@shared/views/record';
import type { Measures, SeatView, Token } from '@shared/views/seen';
import type { World } from '@shared/world/world';
import { type Expectations, expectationsIn } from './foreseen';
import type { Rules, Viewer } from './rules';
import type { Session } from './session';
import { trouble } from './trouble';

/**
 * A game as one viewer may see it. Everything that leaves the host for a seat goes through here: worlds are views,
 * and measures are taken of views, so that no secret shows through a reading of it.
 */
export class Viewing {
  private seen = new WeakMap<World, SeatView>();
  private measured = new WeakMap<World, Measures>();
  private keptFor: Viewer = null;
  /** By turn. What a seat knew then does not change with what is known now. */
  private readonly expected = new Map<number, Expectations>();

  constructor(
    private readonly rules: Rules,
    private readonly session: Session,
  ) {}

  /** Whoever plays sees as a seat; a game that is over and a game that is watched hide nothing. */
  get viewer(): Viewer {
    const { seat } = this.session.head;
    return seat === null || this.session.awaits === 'over' ? 'truth' : seat;
  }

  /** The viewer's view of a world, made once. */
  view(world: World): SeatView {
    const { viewer } = this;
    if (viewer !== this.keptFor) {
      // At the end of a game the seat's blindfold comes off.
      this.seen = new WeakMap();
      this.measured = new WeakMap();
      this.keptFor = viewer;
    }
    const known = this.seen.get(world);
    if (known) return known;
    const view = this.rules.view(world, viewer);
    this.seen.set(world, view);
    return view;
  }

  world(world: World): World {
    return this.view(world).world;
  }

  measures(world: World): Measures {
    const view = this.world(world);
    const known = this.measured.get(view);
    if (known) return known;
    const kept = view === world ? this.session.moments.find((moment) => moment.world === world) : undefined;
    const measures = kept?.measures ?? this.rules.measure(view);
    this.measured.set(view, measures);
    return measures;
  }

  /** The world at the end of a turn; 0 is the start. Throws `noSuchTurn`. */
  worldAt(turn: number): World {
    const moment = this.session.moments[turn];
    if (!moment) throw trouble('noSuchTurn', { turn });
    return this.world(moment.world);
  }

  history(): HistoryPoint[] {
    return this.session.moments.map(({ world, scores }, turn) => {
      const { regime, peace, justice, pluralism, freedom, order } = this.measures(world);
      const shown = Object.entries(scores).filter(
        ([seat]) => this.viewer === 'truth' || seat === this.viewer,
      );
      // A hash of what is secret would let a guess at it be tested.
      const hash = this.viewer === 'truth' ? this.hashAt(turn) : '';
      return {
        turn,
        year: world.year,
        regime: regime.id,
        position: regime.position,
        peace: peace.value,
        justice: justice.value,
        pluralism: pluralism.value,
        freedom: freedom.value,
        disorder: order.disorder.value,
        concentration: order.concentration,
        power: powersIn(this.world(world)),
        scores: Object.fromEntries(shown.map(([seat, score]) => [seat, score.value])),
        hash,
      };
    });
  }

  /** A finished turn. Throws `noSuchTurn`. */
  film(turn: number): Film {
    const record = this.session.records[turn - 1];
    const before = this.session.moments[turn - 1];
    const after = this.session.moments[turn];
    if (!record || !before || !after) throw trouble('noSuchTurn', { turn });
    let expected = this.expected.get(turn);
    if (!expected) {
      expected = expectationsIn(this.rules, this.session, turn);
      this.expected.set(turn, expected);
    }
    return this.reel(turn, before.world, after.world, { ...record, ...expected });
  }

  /** The turn in play as far as it has gone, while responses are awaited. */
  unfolding(): Film | null {
    const { game, moments } = this.session;
    const before = moments.at(-1);
    if (!game?.partial || !before) return null;
    const { partial, world } = game;
    const crises = Object.values(world.crises)
      .filter(({ stage }) => stage !== 'closed')
      .map(({ id }): PlayedCrisis => {
        const broke = partial.broke.includes(id);
        return { id, broke, offered: null, leadership: null, circles: {}, reasons: {}, outcome: null };
      });
    return this.reel(world.turn + 1, before.world, world, { ...partial, crises, foreseen: {}, previews: {} });
  }

  private reel(
    turn: number,
    before: World,
    after: World,
    deeds: Pick<Film, 'entries' | 'orders' | 'crises' | 'foreseen' | 'previews'>,
  ): Film {
    return {
      turn,
      before: this.world(before),
      after: this.world(after),
      measuresBefore: this.measures(before),
      measures: this.measures(after),
      entries: this.rules.entriesFor(after, this.viewer, deeds.entries),
      orders: this.rules.ordersFor(this.viewer, deeds.orders),
      crises: this.crises(before, deeds.crises),
      foreseen: deeds.foreseen,
      previews: deeds.previews,
      history: this.historyOf(turn, after, deeds.crises),
    };
  }

  /**
   * Crises as the viewer sees them. The terms that placed another state hold its secrets: with all their decimals they
   * could be worked out backwards, to one they tell no more than an estimate does.
   */
  private crises(world: World, played: readonly PlayedCrisis[]): readonly PlayedCrisis[] {
    const { viewer } = this;
    if (viewer === 'truth') return played;
    const own = viewer === null ? undefined : world.seats[viewer]?.state;
    return played.map((crisis) => ({ ...crisis, reasons: roughly(crisis.reasons, own) }));
  }

  private historyOf(turn: number, after: World, played: readonly PlayedCrisis[]): Film['history'] {
    const { setup } = this.session.head;
    const told = played.flatMap(({ id }): [string, Token][] => {
      const crisis = after.crises[id];
      const token = crisis ? this.rules.history(setup, crisis, turn) : null;
      return token ? [[id, token]] : [];
    });
    return Object.fromEntries(told);
  }

  private hashAt(turn: number): string {
    const opening = this.session.log.pages[0];
    return this.session.records[turn - 1]?.hash ?? opening?.hash ?? '';
  }
}

function powersIn({ orders }: World): HistoryPoint['power'] {
  const { liberal, transformative, mercantilist, sovereign } = orders;
  return {
    liberal: liberal.power,
    transformative: transformative.power,
    mercantilist: mercantilist.power,
    sovereign: sovereign.power,
  };
}

function roughly(reasons: PlayedCrisis['reasons'], own: string | undefined): PlayedCrisis['reasons'] {
  return Object.fromEntries(
    Object.entries(reasons).map(([state, { chosen, terms }]) => [
      state,
      state === own
        ? { chosen, terms }
        : {
            chosen,
            terms: terms.map(({ term, amount }) => ({ term, amount: Math.round(amount * 10) / 10 })),
          },
    ]),
  );
}
