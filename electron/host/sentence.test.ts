import { describe, expect, it } from 'vitest';
import { sentence } from './sentence';

const missing = (file: string) => sentence({ key: 'host.missing', params: { file } });

describe('a sentence for a terminal', () => {
  it.each(['C:\\games\\gulf.worldhouse', '/tmp/a:b/gulf.worldhouse', 'state of play: mine'])(
    'tells the whole of a path: %s',
    (file) => {
      expect(missing(file)).toBe(`${file} is not there.`);
    },
  );

  it('says an id as it is', () => {
    expect(sentence({ key: 'host.noSuchSeat', params: { scenario: 'toy', seat: 'states:irq' } })).toContain(
      'irq',
    );
    expect(missing('policy:sanction')).toBe('sanction is not there.');
  });
});
