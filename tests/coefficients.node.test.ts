import { describe, expect, it, vi } from 'vitest';

describe('coefficients', () => {
  it('W-11 are read when a game is played, never while code is loaded: an experiment can move each', async () => {
    vi.resetModules();
    const { allParameters } = await import('../shared/rules/parameters');
    const read: string[] = [];
    for (const { section, name, parameter } of allParameters()) {
      const { value } = parameter;
      Object.defineProperty(parameter, 'value', {
        configurable: true,
        get() {
          read.push(`${section}.${name}`);
          return value;
        },
      });
    }
    const { playSeed, prepare } = await import('../shared/lab/experiment');
    const { anExperiment } = await import('../shared/lab/experiment/sketch');
    const { namedStart, namedStartIds } = await import('../shared/lab/starts');
    expect(read.filter((name) => !name.startsWith('coalition.'))).toEqual([]);
    const plan = prepare(anExperiment(), { startIds: namedStartIds, start: namedStart });
    playSeed(plan, 1);
    expect(read.length).toBeGreaterThan(1000);
  });
});
