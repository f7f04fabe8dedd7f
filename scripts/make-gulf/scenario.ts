/** The whole scenario, from tables and judgements: the same bytes whenever it is made. */
import type { ScheduledCrisis } from '../../shared/world/crisis';
import type { World } from '../../shared/world/world';
import { makeDyads } from './dyads';
import { makeCorporations, makeMovements } from './ground';
import { makeInstitutions } from './institutions';
import { ORDERS_OF_1990, SYSTEM_OF_1990 } from './orders';
import { makePeoples } from './peoples';
import { SEATS } from './seats';
import { makeStates } from './states';
import { readTables } from './tables';
import { makeTreaties } from './treaties';

export function makeGulf() {
  const tables = readTables();
  const states = makeStates(tables);
  const schedule: ScheduledCrisis[] = [
    // Severity, clarity and cost as the case file has them: plain, grave and dear.
    {
      turn: 1,
      kind: 'annexation',
      place: 'kwt',
      target: 'irq',
      victim: 'kwt',
      severity: 85,
      clarity: 10,
      cost: 7,
    },
  ];
  const world: World = {
    scenario: 'gulf-1990',
    turn: 0,
    year: 1990.5,
    yearsPerTurn: 0.5,
    system: SYSTEM_OF_1990,
    orders: ORDERS_OF_1990,
    states,
    institutions: makeInstitutions(tables),
    peoples: makePeoples(),
    movements: makeMovements(),
    corporations: makeCorporations(),
    dyads: makeDyads(tables, states),
    treaties: makeTreaties(tables),
    wars: {},
    crises: {},
    seats: {},
  };
  return { format: 1, id: 'gulf-1990', turns: 24, minutes: 75, seats: SEATS, schedule, world };
}

/** The file's text: one entity a line, so that a change shows as one line. */
export function writeGulf(): string {
  const { world, seats, schedule, ...head } = makeGulf();
  const lines = (record: object) =>
    Object.entries(record)
      .map(([key, value]) => `      ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n');
  const { system, orders, states, institutions, peoples, movements, corporations, dyads, treaties, ...rest } =
    world;
  const { wars, crises, seats: none, ...plain } = rest;
  const collections = { orders, states, institutions, peoples, movements, corporations, dyads, treaties };
  const body = [
    ...Object.entries(plain).map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`),
    `    "system": ${JSON.stringify(system)}`,
    ...Object.entries(collections).map(([key, record]) => `    "${key}": {\n${lines(record)}\n    }`),
    `    "wars": ${JSON.stringify(wars)}`,
    `    "crises": ${JSON.stringify(crises)}`,
    `    "seats": ${JSON.stringify(none)}`,
  ].join(',\n');
  const list = (entries: readonly object[]) =>
    entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
  const top = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${top.join(',\n')},\n  "seats": [\n${list(seats)}\n  ],\n  "schedule": [\n${list(schedule)}\n  ],\n  "world": {\n${body}\n  }\n}\n`;
}
