import { beforeAll, describe, expect, it } from 'vitest';
import { MEASURE_READS, SCORE_READS } from '../shared/measures/reads';
import { CRISIS_KINDS } from '../shared/rules/crises';
import { DRIFTS } from '../shared/rules/drift';
import type { World } from '../shared/world/world';
import {
  centredGame,
  decidedBy,
  everyField,
  moves,
  type Names,
  readers,
  sampleGames,
  writers,
} from './fields';

/** What no rule writes, and why none should. */
const STATIC: Readonly<Record<string, string>> = {
  'corporation.home': 'who it is',
  'corporation.id': 'who it is',
  'corporation.name': 'who it is',
  'corporation.sector': 'who it is',
  'order.id': 'who it is',
  'people.culture': 'who it is',
  'people.id': 'who it is',
  'people.name': 'who it is',
  'seat.id': 'who it is',
  'seat.state': 'a seat steers one state for the whole game',
  'seat.listedOrder': 'what the scenario lists, so that a counterfactual can be told',
  'seat.controller': 'who plays is decided outside the rules, by the command `control`',
  'crisis.severity': 'fixed when it breaks',
  'crisis.clarity': 'fixed when it breaks',
  'crisis.cost': 'fixed when it breaks',
  'system.defaultRecognition': 'what a scenario takes for granted of pairs that it does not keep',
};

/** What no rule and no measure reads, and why: it is there for people. */
const SHOWN: Readonly<Record<string, string>> = {
  'corporation.name': 'a name',
  'movement.name': 'a name',
  'institution.name': 'a name',
  'institution.label': 'a name',
  'state.name': 'a name',
  'state.label': 'a name',
  'order.id': 'its own key',
  'state.judged': 'tells a reader which numbers are judgements',
  'crisis.outcome': 'the record of how it ended',
  'crisis.scheduled': 'the record of why it broke',
  'treaty.since': 'the record of when it was signed',
  'war.since': 'the record of when it began',
  'war.crisis': 'the record of what it belongs to',
  'seat.controller': 'who plays is nothing that a rule may ask',
  'seat.listedOrder': 'marks a counterfactual',
  'seat.income': 'tells a player what the next turn brings; the engine works it out anew',
};

const fields = everyField();
let written: Names;
let read: Names;
let worlds: World[];

beforeAll(() => {
  const games = sampleGames();
  worlds = games.flatMap((game) => game.worlds);
  written = writers([...games, centredGame()], fields);
  read = readers(worlds, fields);
}, 120_000);

const empty = (names: Names) => fields.filter((field) => names.get(field)?.size === 0);

describe('every field of a world', () => {
  it('W-1 is written by some rule, unless it is static by nature', () => {
    expect(empty(written)).toEqual(Object.keys(STATIC).sort());
  });

  it('W-2 is read by some rule or measure, unless it is only there for people', () => {
    expect(empty(read)).toEqual(Object.keys(SHOWN).sort());
  });

  it('W-3 that is a number decides something besides itself', { timeout: 120_000 }, () => {
    const idle = fields.filter((field) => {
      const names = read.get(field) ?? new Set();
      return moves(field) && worlds.every((world) => decidedBy(world, field, names).size === 0);
    });
    expect(idle).toEqual(['seat.income']);
  });
});

describe('what rules say that they read and write', () => {
  /** Who and where things are goes without saying. */
  const FIXED = /\.(id|a|b|place|borders|region|domain|scope|cause|home|culture)$/;
  /** As lists name them: `system.primary.*` and `order.tracks.*` stand for each. */
  const named = (field: string) => field.replace(/^(system\.primary|order\.tracks)\.\w+$/, '$1.*');

  it('W-4 holds in play: of drifts what they write, of hazards and measures what they read', () => {
    for (const field of fields) {
      for (const kind of CRISIS_KINDS) {
        if (FIXED.test(field) || !read.get(field)?.has(`crisis.${kind.id}.hazards`)) continue;
        expect(kind.reads.map(named), kind.id).toContain(named(field));
      }
      for (const rule of written.get(field) ?? []) {
        const drift = DRIFTS.find(({ id }) => rule === `drift.${id}`);
        const madeAnew = drift?.writes.includes(`${field.split('.')[0]}.create`) && !moves(field);
        if (drift && !madeAnew) expect(drift.writes.map(named), rule).toContain(named(field));
      }
      const measured = read.get(field) ?? new Set();
      if (!moves(field)) continue;
      if (measured.has('measure')) expect(MEASURE_READS).toContain(named(field));
      if (measured.has('score')) expect([...MEASURE_READS, ...SCORE_READS]).toContain(named(field));
    }
  });

  it('W-4 names fields that there are', () => {
    const known = new Set(fields.map(named));
    const lists = [...DRIFTS, ...CRISIS_KINDS].flatMap((rule) =>
      rule.reads.map((field) => `${rule.id} ${field}`),
    );
    expect(lists.filter((line) => !known.has(named(line.split(' ')[1] ?? '')))).toEqual([]);
  });
});
