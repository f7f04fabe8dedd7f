import type { Api, HostEvent, Request, SavedGame, Table } from '@shared/protocol/contract';
import type { ScenarioCard } from '@shared/views/cards';
import { courseOf } from './course';
import { fileNameOf } from './filename';
import { type Library, newGameId } from './library';
import { movedBetween } from './moved';
import type { Rules } from './rules';
import { Session } from './session';
import type { SettingsFile } from './settings';
import { headOf } from './setup';
import type { GameShelf, OpenGame } from './shelf';
import { tableOf } from './table';
import { trouble } from './trouble';

/** Who asks, and by which door. */
export interface Client {
  door: 'window' | 'browser';
}

/** An answer to each request; throws a Trouble to refuse. */
export type Answers = { readonly [R in Request]: (input: Api[R]['in'], client: Client) => Api[R]['out'] };

interface AnswerParts {
  rules: Rules;
  version: string;
  library: Library;
  shelf: GameShelf;
  settings: SettingsFile;
  savesFolder: string;
  chooseSeed(): number;
  now(): string;
  tell(event: HostEvent): void;
}

export function makeAnswers(parts: AnswerParts): Answers {
  const { rules, library, shelf, settings, tell } = parts;

  const show = ({ session, viewing }: OpenGame): Table =>
    tableOf(rules, session, viewing, cardFor(rules, session));
  const changed = (game: string, work: (open: OpenGame) => void): Table => {
    const table = shelf.use(game, (open) => {
      work(open);
      return show(open);
    });
    tell({ kind: 'table', game });
    return table;
  };

  return {
    welcome: (_nothing, { door }) => ({
      version: parts.version,
      rules: rules.version,
      door,
      settings: settings.read(),
      unfinished: unfinished(library.list()),
      savesFolder: parts.savesFolder,
    }),
    scenarios: () => rules.scenarios(),
    library: () => library.list(),
    newGame(wanted) {
      const card = cardOf(rules, wanted.scenario);
      const seed = wanted.seed ?? parts.chooseSeed();
      const head = headOf(card, { ...wanted, seed }, rules.version, newGameId(), parts.now());
      return show(shelf.add(Session.create(rules, library, head)));
    },
    open: ({ game }) => shelf.use(game, show),
    remove({ game }) {
      library.remove(game);
      shelf.close(game);
      return null;
    },
    importGame: ({ name, bytes }) => library.import(Buffer.from(bytes, 'base64'), name),
    exportGame: ({ game }) =>
      shelf.use(game, ({ session }) => ({
        name: fileNameOf(session.head.title, session.records.length),
        bytes: library.encode(session.log).toString('base64'),
      })),
    table: ({ game }) => shelf.use(game, show),
    draft: ({ game, orders }) => changed(game, ({ session }) => session.saveDraft(orders)),
    preview: ({ game, order }) =>
      shelf.use(game, ({ session, viewing }) => {
        const { seat } = session.head;
        if (seat === null) throw trouble('watching');
        const preview = rules.preview(viewing.view(session.world), seat, order);
        if (!preview) throw trouble('noSuchPolicy', { policy: order.policy });
        return preview;
      }),
    advice: ({ game }) =>
      shelf.use(game, ({ session, viewing }) => {
        const { seat } = session.head;
        if (seat === null) throw trouble('watching');
        if (session.awaits !== 'orders')
          throw trouble(session.awaits === 'over' ? 'over' : 'notNow.responses');
        return rules.advice(viewing.view(session.world), seat);
      }),
    propose: ({ game, to, order }) => shelf.use(game, ({ session }) => session.propose(to, order)),
    submit: ({ game, orders }) => changed(game, ({ session }) => session.submit(orders)),
    forecast: ({ game, response }) =>
      shelf.use(game, ({ session, viewing }) => {
        const { seat } = session.head;
        if (seat === null || !session.game) throw trouble('watching');
        const view = viewing.view(session.world);
        const forecast = rules.forecast(session.game, view, seat, response);
        if (!forecast) throw trouble('noSuchCrisis');
        return forecast;
      }),
    respond: ({ game, responses }) => changed(game, ({ session }) => session.respond(responses)),
    step: ({ game }) => changed(game, ({ session }) => session.step()),
    film: ({ game, turn }) => shelf.use(game, ({ viewing }) => viewing.film(turn)),
    why: ({ game, turn, subject }) =>
      shelf.use(game, ({ session, viewing }) => {
        const start = viewing.worldAt(0);
        viewing.worldAt(turn);
        const story = {
          start,
          records: session.records,
          worldAt: (at: number) => viewing.worldAt(at),
        };
        return rules.why(story, turn, subject, viewing.viewer);
      }),
    course: ({ game, turn, on, id, fields }) =>
      shelf.use(game, ({ viewing }) => courseOf((at) => viewing.worldAt(at), turn, { on, id }, fields)),
    movers: ({ game, from, to }) =>
      shelf.use(game, ({ viewing }) => movedBetween(rules, viewing.worldAt(from), viewing.worldAt(to))),
    settings(some) {
      const now = settings.change(some);
      tell({ kind: 'settings', settings: now });
      return now;
    },
  };
}

/** The card of a game's scenario; of one that is no more, what the game itself tells of it. */
function cardFor(rules: Rules, session: Session): ScenarioCard {
  const { setup, title } = session.head;
  const card = rules.scenarios().find(({ id }) => id === setup.scenario);
  if (card) return card;
  const [opening] = session.moments;
  const { year, yearsPerTurn, states } = opening?.world ?? session.world;
  const nothing = { summary: '', minutes: 0, seats: [], briefing: [] };
  const size = { year, yearsPerTurn, turns: setup.turns, states: Object.keys(states).length };
  return { id: setup.scenario, title, ...size, ...nothing };
}

/** Throws `noSuchScenario`. */
function cardOf(rules: Rules, scenario: string): ScenarioCard {
  const card = rules.scenarios().find(({ id }) => id === scenario);
  if (!card) throw trouble('noSuchScenario', { scenario });
  return card;
}

/** The game to offer for continuing: the last one changed, if it can be played on. */
function unfinished(games: readonly SavedGame[]): SavedGame | null {
  return games.find(({ over, trouble: bad }) => !over && bad === null) ?? null;
}
