import { describe, expect, it } from 'vitest';
import { closingLine, countCheck, countPlaywright, countVitest, NOTHING, sum } from './count-results.mjs';

const vitest = (report: object) => JSON.stringify({ testResults: [], ...report });
const played = (stats: object, errors: object[] = []) => JSON.stringify({ stats, errors });

describe('vitest', () => {
  it('counts passed, failed, skipped and to do', () => {
    const report = vitest({ numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 });
    expect(countVitest(report, false)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it('counts a file that could not be loaded', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
    ];
    expect(countVitest(vitest({ numPassedTests: 3, numFailedTests: 1, testResults }), false)).toEqual({
      passed: 3,
      failed: 2,
      skipped: 0,
    });
  });

  it('counts a bad end as a failure although every test passed', () => {
    expect(countVitest(vitest({ numPassedTests: 3, numFailedTests: 0 }), false)).toEqual({
      passed: 3,
      failed: 1,
      skipped: 0,
    });
  });
});

describe('Playwright', () => {
  it('counts expected, flaky, unexpected and skipped', () => {
    expect(countPlaywright(played({ expected: 4, flaky: 1, unexpected: 2, skipped: 3 }), false)).toEqual({
      passed: 5,
      failed: 2,
      skipped: 3,
    });
  });

  it('counts an error outside any test', () => {
    const report = played({ expected: 4, flaky: 0, unexpected: 0, skipped: 0 }, [
      { message: 'no such file' },
    ]);
    expect(countPlaywright(report, true).failed).toBe(1);
  });
});

describe('a runner that crashed', () => {
  it.each([undefined, '', '{"numPassedTests": 3', 'null', '7'])('fails once for the report %j', (report) => {
    expect(countVitest(report, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countPlaywright(report, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('the closing line', () => {
  it('adds up and says how many were skipped only when some were', () => {
    expect(closingLine(sum([countCheck(true), countCheck(false)]))).toBe('1 passed, 1 failed');
    expect(closingLine(sum([countCheck(true), { passed: 0, failed: 0, skipped: 2 }]))).toBe(
      '1 passed, 0 failed, 2 skipped',
    );
    expect(closingLine(sum([]))).toBe(closingLine(NOTHING));
  });
});
