import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBounded } from './json';

const read = (text: string, most?: number) => parseBounded(Buffer.from(text), most);

describe('JSON that somebody else wrote', () => {
  it('is read as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(read(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('may hold any text, whose marks are no values', () => {
    const text = JSON.stringify(['[{,"\\'.repeat(50), '\\', 'ü,,,']);
    expect(read(text, 4)).toEqual(JSON.parse(text));
  });

  it.each([
    ['lists', '[]'],
    ['objects', '{"a":1}'],
    ['numbers', '0'],
    ['nested lists', '[[[]]]'],
  ])('is not read with more %s than allowed', (_what, one) => {
    const text = (n: number) => `[${Array(n).fill(one).join(',')}]`;
    expect(() => read(text(1000), 900)).toThrow(RangeError);
    expect(read(text(100), 900)).toHaveLength(100);
  });

  it('that would take gigabytes is refused at once', () => {
    const bytes = Buffer.from(`[${'[],'.repeat(20_000_000)}0]`);
    const start = performance.now();
    expect(() => parseBounded(bytes)).toThrow(RangeError);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('cut off inside a text is no JSON', () => {
    expect(() => read('["abc')).toThrow(SyntaxError);
    expect(() => read('["abc\\')).toThrow(SyntaxError);
  });
});
