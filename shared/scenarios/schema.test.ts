import { describe, expect, it } from 'vitest';
import gulf from './gulf-1990.json';
import { readScenario, ScenarioError, worldSchema } from './schema';

type Loose = Record<string, unknown>;
/** The file as plain data that may be spoilt. */
const copy = () => JSON.parse(JSON.stringify(gulf)) as Loose;

function refusal(spoil: (file: Loose) => void): string {
  const file = copy();
  spoil(file);
  try {
    readScenario(file);
  } catch (error) {
    if (error instanceof ScenarioError) return error.message;
    throw error;
  }
  return 'accepted';
}

const inside = (value: unknown, ...path: string[]): Loose =>
  path.reduce<Loose>((at, key) => at[key] as Loose, value as Loose);

describe('N-1 reading a scenario file', () => {
  it('takes the committed one as it is', () => {
    expect(readScenario(copy())).toEqual(gulf);
  });

  it.each<[what: string, said: RegExp, spoil: (file: Loose) => void]>([
    [
      'a format of the future',
      /format: .*does not know/,
      (f) => {
        f.format = 2;
      },
    ],
    [
      'an id that every object answers to',
      /states\.irq\.ruler: must not be a word/,
      (f) => {
        inside(f, 'world', 'states', 'irq').ruler = 'constructor';
      },
    ],
    [
      'a key that every object answers to',
      /institutions\.unsc\.members/,
      (f) => {
        Object.assign(inside(f, 'world', 'institutions', 'unsc', 'members'), { toString: 5 });
      },
    ],
    [
      'too few seats',
      /seats: /,
      (f) => {
        f.seats = (f.seats as unknown[]).slice(0, 11);
      },
    ],
    [
      'a game of no length',
      /turns: /,
      (f) => {
        f.turns = 2;
      },
    ],
    [
      'a number out of bounds',
      /world\.states\.irq\.force: /,
      (f) => {
        inside(f, 'world', 'states', 'irq').force = 180;
      },
    ],
    [
      'a number written as text',
      /world\.states\.irq\.force: /,
      (f) => {
        inside(f, 'world', 'states', 'irq').force = '28';
      },
    ],
    [
      'a field that is missing',
      /world\.states\.irq\.bars: /,
      (f) => {
        delete inside(f, 'world', 'states', 'irq').bars;
      },
    ],
    [
      'a field that nobody knows',
      /world\.states\.irq: .*charm/,
      (f) => {
        inside(f, 'world', 'states', 'irq').charm = 1;
      },
    ],
    [
      'an order that is none',
      /seats\.0\.order: /,
      (f) => {
        inside(f, 'seats', '0').order = 'imperial';
      },
    ],
    [
      'a label too long for its disc',
      /world\.states\.irq\.label: /,
      (f) => {
        inside(f, 'world', 'states', 'irq').label = 'Republic of Iraq';
      },
    ],
    [
      'a track that is none',
      /world\.orders\.liberal\.tracks/,
      (f) => {
        inside(f, 'world', 'orders', 'liberal', 'tracks').zeal = 1;
      },
    ],
    [
      'a turn before the first',
      /schedule\.0\.turn: /,
      (f) => {
        inside(f, 'schedule', '0').turn = 0;
      },
    ],
  ])('refuses %s and says where', (_what, said, spoil) => {
    expect(refusal(spoil)).toMatch(said);
  });

  it.each([null, 7, 'gulf', [], {}])('refuses %j', (data) => {
    expect(() => readScenario(data)).toThrow(ScenarioError);
  });

  it('lists many faults shortly', () => {
    const message = refusal((file) => {
      for (const state of Object.values(inside(file, 'world', 'states'))) (state as Loose).force = -1;
    });
    expect(message.split('\n')).toHaveLength(10);
    expect(message).toContain('and 36 more');
  });

  it('keeps a world as it is through the schema that saves use', () => {
    expect(worldSchema.parse(copy().world)).toEqual(gulf.world);
  });

  it('takes no key that reaches into the object itself', () => {
    const world = JSON.parse(JSON.stringify(gulf.world).replace('"peace":', '"__proto__":')) as unknown;
    const read = worldSchema.safeParse(world);
    expect(read.success && Object.getPrototypeOf(read.data.movements) !== Object.prototype).toBe(false);
  });
});
