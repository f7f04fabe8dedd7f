import { describe, expect, it } from 'vitest';
import { scenario } from '../../scenarios/catalogue';
import { GOLDEN } from './games';
import { replayHashes } from './golden';

describe.each(GOLDEN)('the golden game of $setup.scenario', (golden) => {
  it('E-12 comes out in the browser as it was kept, turn by turn', () => {
    const playable = scenario(golden.setup.scenario);
    expect(replayHashes(playable, golden.setup, golden.commands)).toEqual(golden.hashes);
    expect(golden.hashes.length).toBe(golden.setup.turns);
  });
});
