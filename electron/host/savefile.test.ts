import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GameLog } from './gamelog';
import { decodeSave, encodeSave, FORMAT, readPreview } from './savefile';
import { headOf } from './setup';
import { begin, moveComputers, pageAt } from './story';
import { toyRules } from './testing/toy';

const rules = toyRules();
const log = playedLog();
const bytes = encodeSave(log, { turn: 4, over: true, app: '0.1.0' });
const START = 50;
const previewLength = bytes.readUInt32BE(10);

/** A whole toy game, watched to its end. */
function playedLog(): GameLog {
  const wish = { seat: null, order: null, seed: 7, difficulty: 'even' as const, turns: null };
  const [card] = rules.scenarios();
  const head = headOf(card!, wish, rules.version, 'game-0123456789abcdef', '2026-01-01T00:00:00Z');
  let story = begin(rules, head.setup);
  while (story.game.awaits !== 'over') story = moveComputers(rules, story);
  const pages = story.moments.map((_moment, turn) => pageAt(rules, story, turn));
  return { head, commands: story.commands, pages, draft: null };
}

const refusal = (code: string) => expect.objectContaining({ name: 'Trouble', code });
const flipped = (bit: number) => {
  const copy = Buffer.from(bytes);
  copy[bit >> 3]! ^= 1 << (bit & 7);
  return copy;
};
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return 'none';
};

/** A file with another body, its checksums all made right again. */
function forge(body: Buffer, unpacked: number): Buffer {
  const whole = encodeSave(log, { turn: 4, over: true, app: '0.1.0' });
  const preview = JSON.parse(whole.subarray(START, START + previewLength).toString());
  return reframe({ ...preview, unpacked, body: sha(body).toString('hex') }, body);
}

const sha = (...parts: Buffer[]) => parts.reduce((h, part) => h.update(part), createHash('sha256')).digest();

function reframe(preview: object, body: Buffer, format = FORMAT): Buffer {
  const text = Buffer.from(JSON.stringify(preview));
  const frame = Buffer.from(bytes.subarray(0, 18));
  frame.writeUInt16BE(format, 8);
  frame.writeUInt32BE(text.length, 10);
  frame.writeUInt32BE(body.length, 14);
  return Buffer.concat([frame, sha(frame, text), text, body]);
}

describe('a game file', () => {
  it('gives back the game that was put in', () => {
    const read = decodeSave(bytes, 'a.worldhouse');
    expect(read.log).toEqual(JSON.parse(JSON.stringify(log)));
    expect(read.preview).toMatchObject({ turn: 4, over: true, head: { title: 'Toy' } });
  });

  it('shows its preview without being unpacked', () => {
    const head = bytes.subarray(0, START + previewLength);
    expect(readPreview(head, bytes.length, 'a').preview.head).toEqual(log.head);
  });

  it('cut short at any length is refused, and most often said to be cut short', () => {
    const codes = new Map<string, number>();
    for (let size = 0; size < bytes.length; size += 7) {
      const code = codeOf(() => decodeSave(bytes.subarray(0, size), 'a'));
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    expect([...codes.keys()].sort()).toEqual(['file.empty', 'file.truncated']);
  });

  it('with bytes after its end is refused', () => {
    expect(() => decodeSave(Buffer.concat([bytes, Buffer.from('x')]), 'a')).toThrow(refusal('file.damaged'));
  });

  it.each([
    ['magic', 0, 8, ['file.foreign']],
    ['format', 8, 10, ['file.damaged']],
    ['lengths', 10, 18, ['file.damaged', 'file.truncated']],
    ['checksum', 18, START, ['file.damaged']],
    ['preview', START, START + previewLength, ['file.damaged']],
    ['body', START + previewLength, bytes.length, ['file.damaged']],
  ] satisfies [string, number, number, string[]][])(
    'with any one bit of its %s flipped is refused',
    (_region, from, to, codes) => {
      fc.assert(
        fc.property(fc.integer({ min: from * 8, max: to * 8 - 1 }), (bit) => {
          expect(codes).toContain(codeOf(() => decodeSave(flipped(bit), 'a')));
        }),
        { numRuns: 80 },
      );
    },
  );

  it.each([
    ['text', Buffer.from('Dear diary,\n')],
    ['another kind of file', Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1')],
    ['zeros', Buffer.alloc(200)],
  ])('that is %s is said to be no game', (_what, foreign) => {
    expect(() => decodeSave(foreign, 'a')).toThrow(refusal('file.foreign'));
  });

  it('of a newer format is told from a damaged one', () => {
    const preview = { anything: 'that a later version writes' };
    expect(() => decodeSave(reframe(preview, Buffer.from('?'), FORMAT + 1), 'a')).toThrow(
      refusal('file.newer'),
    );
  });

  it('that unpacks to more than it says is stopped there', () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, ' '));
    expect(bomb.length).toBeLessThan(100_000);
    expect(() => decodeSave(forge(bomb, 1000), 'a')).toThrow(refusal('file.damaged'));
  });

  it('that says it unpacks to more than any game is refused before it is unpacked', () => {
    expect(() => decodeSave(forge(gzipSync(Buffer.from('{}')), 1e12), 'a')).toThrow(refusal('file.invalid'));
  });

  it.each([
    ['no JSON', '{"head":', 'file.damaged'],
    ['no game', '{"head":1,"commands":[],"pages":[]}', 'file.invalid'],
    ['a list', '[]', 'file.invalid'],
    ['nested too deep', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'file.invalid'],
  ])('whose checksums are right and that holds %s is refused', (_what, text, code) => {
    const body = Buffer.from(text);
    expect(() => decodeSave(forge(gzipSync(body), body.length), 'a')).toThrow(refusal(code));
  });

  it('with more values than a game can have is refused before they are made', () => {
    const body = Buffer.from(`{"head":1,"commands":[${'[],'.repeat(10_000_000)}0],"pages":[]}`);
    const bomb = gzipSync(body);
    expect(bomb.length).toBeLessThan(100_000);
    expect(() => decodeSave(forge(bomb, body.length), 'a')).toThrow(refusal('file.damaged'));
  });

  it.each([
    ['of the longest game there may be can be read again', 400, 200_000, 'none'],
    ['that could not be read again is not written', 33, 4_000_000, 'tooLongToKeep'],
    ['with a turn that could not be read again is not written', 2, 5_000_000, 'tooLongToKeep'],
  ])('%s', (_what, turns, length, code) => {
    const text = 'A page of a long game. '.repeat(length).slice(0, length);
    const pages = Array.from({ length: turns + 1 }, (_none, turn) => {
      return { turn, hash: 'deadbeef', text: `${turn}${text.slice(turn)}` };
    });
    const long = { ...log, pages };
    const found = codeOf(() => {
      const file = encodeSave(long, { turn: 4, over: true, app: '0.1.0' });
      expect(decodeSave(file, 'a').log.pages).toHaveLength(turns + 1);
    });
    expect(found).toBe(code);
  });

  it.each([
    ['commands a terminal', '\x1b]0;mine\x07'],
    ['goes over lines', 'a\nb'],
    ['turns around', 'a\u202eb'],
  ])('whose title %s is refused', (_what, title) => {
    const head = { ...log.head, title };
    const file = encodeSave({ ...log, head }, { turn: 4, over: true, app: '0.1.0' });
    expect(() => decodeSave(file, 'a')).toThrow(refusal('file.invalid'));
  });

  const seats = log.head.setup.seats;
  it.each([
    ['nobody’s seats', null, []],
    [
      'a person where the game is only watched',
      null,
      seats.map((s) => ({ ...s, controller: 'person' as const })),
    ],
    ['nobody at the seat that is played', 'aaa', seats],
    ['a seat that is played and is none', 'zzz', seats],
  ])('that would wait for ever, having %s, is refused', (_what, seat, taken) => {
    const head = { ...log.head, seat, setup: { ...log.head.setup, seats: taken } };
    const file = encodeSave({ ...log, head }, { turn: 4, over: true, app: '0.1.0' });
    expect(() => decodeSave(file, 'a')).toThrow(refusal('file.invalid'));
  });

  it('that is larger than any game is refused before it is read', () => {
    expect(() => decodeSave(Buffer.alloc(17 * 1024 * 1024), 'a')).toThrow(refusal('file.tooBig'));
  });
});
