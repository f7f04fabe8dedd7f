import {
  advance,
  askingCrises,
  command,
  hashMoment,
  newGame,
  RULES_VERSION,
  ready,
  scoresOf,
  why,
} from '@shared/engine';
import { measure } from '@shared/measures/measure';
import { moversOf } from '@shared/measures/movers';
import { advise, answerProposal, chooseOrders, chooseResponses } from '@shared/opponents';
import { scenario, scenarioIds } from '@shared/scenarios/catalogue';
import { legalOrders } from '@shared/views/legal';
import { previewOrder } from '@shared/views/preview';
import { visibleEntries, visibleOrders } from '@shared/views/redact';
import { viewFor } from '@shared/views/viewFor';
import { forecastOf } from './forecast';
import { asksOf, historyOf } from './responding';
import type { Rules } from './rules';
import { trouble } from './trouble';

/** The rules of Worldhouse as a host asks for them. */
export const ruling: Rules = {
  version: RULES_VERSION,
  scenarios: () => scenarioIds().map((id) => scenario(id).card),
  begin(setup) {
    if (!scenarioIds().includes(setup.scenario)) {
      throw trouble('noSuchScenario', { scenario: setup.scenario });
    }
    return newGame(scenario(setup.scenario), setup);
  },
  command,
  ready,
  advance,
  hash: (world, carry) => hashMoment(world, new Map(Object.entries(carry))),
  measure,
  scores: scoresOf,
  movers: moversOf,
  view: (world, viewer) => (viewer === 'truth' ? { seat: null, world, open: world } : viewFor(world, viewer)),
  legal: legalOrders,
  preview: previewOrder,
  advice: advise,
  asks: (game, view, seat) => asksOf(game, view, seat),
  forecast: (game, view, seat, response) => forecastOf(game, view, seat, response),
  history: historyOf,
  entriesFor: (world, viewer, entries) =>
    viewer === 'truth' ? entries : visibleEntries(world, viewer, entries),
  ordersFor: (viewer, orders) => (viewer === 'truth' ? orders : visibleOrders(viewer, orders)),
  why,
  computerOrders: (game, seat) =>
    chooseOrders(viewFor(game.world, seat), seat, game.setup.difficulty, game.setup.seed),
  computerResponses: (game, seat) => chooseResponses(viewFor(game.world, seat), seat, askingCrises(game)),
  computerAnswer: (game, seat, from, order) => answerProposal(viewFor(game.world, seat), seat, from, order),
};
