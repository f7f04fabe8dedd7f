import { describe, expect, it } from 'vitest';
import type { GameLog } from './gamelog';
import { fromRows, toRows } from './ledger';
import { commandLine, headLine, logOf, pageLine, summaryOf } from './lines';
import { readArchive, reopen } from './replay';
import { headOf } from './setup';
import { begin, moveComputers, pageAt, type Story, take } from './story';
import { toyRules } from './testing/toy';

const rules = toyRules();
const wish = { order: null, seed: 7, difficulty: 'even' as const, turns: null };
const headFor = (seat: string | null) =>
  headOf(
    rules.scenarios()[0]!,
    { ...wish, seat },
    rules.version,
    'game-0123456789abcdef',
    '2026-01-01T00:00:00Z',
  );

function logFor(story: Story, seat: string | null = null): GameLog {
  const pages = story.moments.map((_moment, turn) => pageAt(rules, story, turn));
  return { head: headFor(seat), commands: story.commands, pages, draft: null };
}

function watched(): Story {
  let story = begin(rules, headFor(null).setup);
  while (story.game.awaits !== 'over') story = moveComputers(rules, story);
  return story;
}

describe('a log', () => {
  const log = logFor(watched());

  it('played again comes to the same moments', () => {
    const found = reopen(rules, log, 'a');
    expect(found.verdict).toEqual({ kind: 'same', turns: 4 });
    expect('story' in found && found.story.moments).toEqual(watched().moments);
  });

  it('read from its pages alone shows the same moments and deeds', () => {
    const archive = readArchive(rules, log, 'a');
    const story = watched();
    expect(archive.moments).toEqual(story.moments);
    expect(archive.records).toEqual(story.records);
  });

  it('made by rules of another version is not played again, but its snapshots are checked', () => {
    const later = toyRules({
      version: 'toy-2',
      begin: () => {
        throw new Error('played again');
      },
    });
    expect(reopen(later, log, 'a').verdict).toEqual({ kind: 'otherRules', made: 'toy-1', turns: 4 });
    const [first, ...rest] = log.pages;
    const spoilt = { ...log, pages: [{ ...first!, hash: 'deadbeefdeadbeef' }, ...rest] };
    expect(() => reopen(later, spoilt, 'a')).toThrow(expect.objectContaining({ code: 'file.damaged' }));
  });

  it.each([1, 2, 3, 4])('that comes out otherwise says that it does from turn %i on', (turn) => {
    const changed = toyRules({
      advance(game) {
        const next = rules.advance(game);
        if (next.record?.turn !== turn) return next;
        return { ...next, record: { ...next.record, hash: 'deadbeefdeadbeef' } };
      },
    });
    expect(reopen(changed, log, 'a').verdict).toEqual({ kind: 'diverged', turn });
  });

  it('whose command is refused now diverges at its turn', () => {
    const stricter = toyRules({
      command: (game, command) =>
        game.world.turn === 2
          ? { game, outcome: { ok: false, code: 'no', reason: { key: 'refused.no' } } }
          : rules.command(game, command),
    });
    expect(reopen(stricter, log, 'a').verdict).toEqual({ kind: 'diverged', turn: 3 });
  });

  it('with pages of turns that its commands do not reach diverges', () => {
    const short = { ...log, commands: log.commands.slice(0, 2) };
    expect(reopen(rules, short, 'a').verdict).toEqual({ kind: 'diverged', turn: 2 });
  });

  it('without its last page, as after a power cut, is the same', () => {
    const short = { ...log, pages: log.pages.slice(0, -1) };
    expect(reopen(rules, short, 'a').verdict).toEqual({ kind: 'same', turns: 4 });
  });

  it('whose pages hold more than may be opened is refused, however small they are', () => {
    const [opening] = log.pages;
    const same = { orders: [], responses: [], crises: [], ledger: [], delta: null };
    const pages = Array.from({ length: 401 }, (_none, turn) =>
      turn === 0 ? opening! : { ...opening!, turn, text: JSON.stringify(same) },
    );
    const forged = { ...log, pages };
    expect(readArchive(rules, forged, 'a').moments).toHaveLength(401);
    expect(() => readArchive(rules, forged, 'a', 20_000)).toThrow(
      expect.objectContaining({ code: 'file.tooMuch' }),
    );
  });

  it('that hands in without end diverges at its turn', () => {
    const flip = { kind: 'control' as const, seat: 'aaa', controller: 'computer' as const };
    const commands = [...Array(600).fill(flip), ...log.commands];
    expect(reopen(rules, { ...log, commands }, 'a').verdict).toEqual({ kind: 'diverged', turn: 1 });
    const fewer = [...Array(200).fill(flip), ...log.commands];
    const found = reopen(rules, { ...log, commands: fewer }, 'a');
    expect(found.verdict.kind).toBe('same');
    expect('story' in found && found.story.commands).toEqual(fewer);
  });

  it('of a journal with more pages than turns is refused', () => {
    const page = pageLine({ ...log.pages[0]!, text: 'x' });
    const lines = [headLine(log.head), ...Array(402).fill(page)];
    expect(() => logOf(lines, 'a')).toThrow(expect.objectContaining({ code: 'file.tooMuch' }));
  });

  it('goes through the lines of a journal unchanged', () => {
    const lines = [headLine(log.head), ...log.pages.map(pageLine), ...log.commands.map(commandLine)];
    expect(logOf(lines, 'a')).toEqual(JSON.parse(JSON.stringify(log)));
    expect(summaryOf(lines, 'a')).toEqual({ head: log.head, finished: 4 });
  });
});

describe('a story', () => {
  it('keeps nothing of a command that was refused', () => {
    const story = begin(rules, headFor('aaa').setup);
    const bad = {
      kind: 'orders' as const,
      seat: 'aaa',
      orders: [{ policy: 'no', target: { on: 'none' as const, id: '' } }],
    };
    expect(() => take(rules, story, bad)).toThrow(expect.objectContaining({ code: 'unknownPolicy' }));
    expect(story.commands).toEqual([]);
  });

  it('goes on when a computer seat asks for what cannot be', () => {
    const silly = toyRules({ computerOrders: () => [{ policy: 'no', target: { on: 'none', id: '' } }] });
    const story = moveComputers(silly, begin(silly, headFor(null).setup));
    expect(story.records).toHaveLength(1);
    expect(story.commands).toEqual(
      headFor(null).setup.seats.map(({ id }) => ({ kind: 'orders', seat: id, orders: [] })),
    );
  });
});

describe('a ledger', () => {
  it('is the same after it was written as rows', () => {
    const entries = watched().records.flatMap(({ entries: some }) => some);
    const full = {
      ...entries[0]!,
      kind: 'create' as const,
      field: '',
      before: null,
      after: 'x',
      from: [
        { on: 'state' as const, id: 'aaa', field: 'mix.liberal' },
        { on: 'system' as const, id: 'system', field: 'centre.hold' },
      ],
      crisis: 'storm-2',
      note: { key: 'a.b', params: { n: 1 } },
    };
    const all = [...entries, full].map((entry, n) => ({ ...entry, n }));
    expect(fromRows(JSON.parse(JSON.stringify(toRows(all))))).toEqual(all);
  });

  it.each([
    [[[0]]],
    [[[9, 0, 'state a b', 1, 2, 'r']]],
    [[[0, 0, 'nothing a b', 1, 2, 'r']]],
    ['rows'],
    [null],
  ])('of wrong rows is refused: %j', (rows) => {
    expect(() => fromRows(rows)).toThrow();
  });
});
