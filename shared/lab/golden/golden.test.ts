import { describe, expect, it } from 'vitest';
import { RULES_VERSION } from '../../engine';
import { scenario } from '../../scenarios/catalogue';
import { GOLDEN } from './games';
import { replayHashes } from './golden';

describe.each(GOLDEN)('the golden game of $setup.scenario', (golden) => {
  it('E-12 comes out as it was kept, turn by turn', () => {
    expect(golden.setup.rules).toBe(RULES_VERSION);
    const playable = scenario(golden.setup.scenario);
    expect(replayHashes(playable, golden.setup, golden.commands)).toEqual(golden.hashes);
    expect(golden.hashes.length).toBe(golden.setup.turns);
  });
});
