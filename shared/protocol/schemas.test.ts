import { describe, expect, it } from 'vitest';
import type { Request } from './contract';
import { isRequest, MAX_BASE64, REQUESTS } from './schemas';

const order = { policy: 'sanction', target: { on: 'state', id: 'irq' } };
const response = { crisis: 'annexation-1', circle: 'pay', persuade: [] };
const game = 'game-0123456789abcdef';

/** A sound input for every request; the tables below spoil it in every way. */
const SOUND: Record<Request, Record<string, unknown>> = {
  welcome: {},
  scenarios: {},
  library: {},
  newGame: { scenario: 'gulf-1990', seat: 'usa', order: null, seed: 7, difficulty: 'even', turns: null },
  open: { game },
  remove: { game },
  importGame: { name: 'a.worldhouse', bytes: 'QUJD' },
  exportGame: { game },
  table: { game },
  draft: { game, orders: [order] },
  preview: { game, order },
  advice: { game },
  propose: { game, to: 'sun', order: { ...order, with: ['sun'], intent: 'Together.' } },
  submit: { game, orders: [order] },
  forecast: { game, response },
  respond: {
    game,
    responses: [
      {
        ...response,
        persuade: [{ act: 'sidePayment', crisis: 'annexation-1', target: { on: 'state', id: 'egy' } }],
      },
    ],
  },
  step: { game },
  film: { game, turn: 3 },
  why: { game, turn: 3, subject: { on: 'state', id: 'irq', field: 'mix.liberal' } },
  course: { game, turn: 3, on: 'state', id: 'irq', fields: ['force', 'mix.liberal'] },
  movers: { game, from: 0, to: 3 },
  settings: { theme: 'dark', speed: 2 },
};

const takes = (request: Request, input: unknown) => REQUESTS[request].safeParse(input).success;
const requests = Object.keys(SOUND) as Request[];

/** Every path of a value to something that is not an object or list, and to every object and list. */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value) ? value.map((one, i) => [i, one] as const) : Object.entries(value);
  return [path, ...inner.flatMap(([key, one]) => pathsOf(one, [...path, key]))];
}

function at(value: unknown, [key, ...rest]: (string | number)[]): unknown {
  return key === undefined ? value : at((value as Record<string, unknown>)[key], rest);
}

/** A copy with another value at a path. */
function put(value: unknown, [key, ...rest]: (string | number)[], other: unknown): unknown {
  if (key === undefined) return other;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = put(copy[key], rest, other);
  return copy;
}

function without(value: unknown, path: (string | number)[]): unknown {
  const copy = structuredClone(value);
  delete (at(copy, path.slice(0, -1)) as Record<string, unknown>)[path.at(-1) as string];
  return copy;
}

/** Values that belong nowhere in a message. */
const POISON: [string, unknown][] = [
  ['1e308', 1e308],
  ['a fraction', 0.1],
  ['a negative number', -1],
  ['not a number', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
  ['a boolean', true],
  ['a megabyte of text', 'a'.repeat(1024 * 1024)],
  ['a list', ['a', 1, null]],
  ['a big list', Array.from({ length: 5000 }, () => order)],
  ['a strange object', { toString: 'no' }],
  ['a polluting object', JSON.parse('{"__proto__": {"admin": true}}')],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['a path', '../../etc/passwd'],
  ['a NUL', 'usa\0'],
];

/** Free words of a person, a file's own name and its bytes may be nearly any text. */
const FREE = ['intent', 'name', 'bytes'];
const isFreeText = (path: (string | number)[], value: unknown) =>
  typeof value === 'string' && value.length < 1000 && FREE.includes(String(path.at(-1)));

describe.each(requests)('the request %s', (request) => {
  const sound = SOUND[request];
  const paths = pathsOf(sound);

  it('takes what is sound', () => {
    expect(REQUESTS[request].parse(sound)).toEqual(sound);
  });

  it.each(POISON)('refuses %s in any place', (_what, poison) => {
    for (const path of paths) {
      const free = isFreeText(path, poison) || (path.at(-1) === 'bytes' && typeof poison === 'string');
      if (!free) expect(takes(request, put(sound, path, poison)), path.join('.')).toBe(false);
    }
  });

  it('refuses an unknown key in any object', () => {
    const objects = paths.filter((path) => {
      const value = at(sound, path);
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    });
    for (const path of objects) {
      for (const key of ['extra', 'constructor', 'toJSON']) {
        expect(takes(request, put(sound, [...path, key], 1)), `${path.join('.')} ${key}`).toBe(false);
      }
    }
  });

  it('refuses anything left out, but for what may be', () => {
    const optional = ['with', 'intent', 'theme', 'speed'];
    for (const path of paths.slice(1)) {
      const key = String(path.at(-1));
      if (typeof path.at(-1) === 'number' || optional.includes(key)) continue;
      expect(takes(request, without(sound, path)), path.join('.')).toBe(false);
    }
  });

  it.each([[null], [undefined], [0], ['text'], [[]], [[sound]]])('refuses %j in its place', (input) => {
    expect(takes(request, input)).toBe(false);
  });
});

describe('messages', () => {
  it('are known by their own names only', () => {
    expect(requests.every(isRequest)).toBe(true);
    for (const name of ['constructor', '__proto__', 'toString', 'Welcome', '', 1, null, ['welcome']]) {
      expect(isRequest(name)).toBe(false);
    }
  });

  it('do not change what every object is', () => {
    REQUESTS.settings.safeParse(JSON.parse('{"__proto__": {"polluted": 1}, "theme": "dark"}'));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('name no field by what every object answers to', () => {
    const field = (name: string) =>
      takes('why', { game, turn: 1, subject: { on: 'state', id: 'irq', field: name } });
    expect(['force', 'mix.liberal', 'members.usa'].map(field)).toEqual([true, true, true]);
    const bad = ['constructor', 'mix.constructor', 'mix.__proto__', 'mix.toString.name'];
    expect(bad.map(field)).toEqual([false, false, false, false]);
  });

  it('bound the size of a game file', () => {
    expect(takes('importGame', { name: 'a', bytes: 'A'.repeat(MAX_BASE64) })).toBe(true);
    expect(takes('importGame', { name: 'a', bytes: 'A'.repeat(MAX_BASE64 + 4) })).toBe(false);
    expect(takes('importGame', { name: 'a', bytes: 'no base64!' })).toBe(false);
  });
});
