/**
 * Adds up what the runners report. The rule throughout: a runner that ends badly counts at least one failure,
 * even where its report is missing, torn or says that all is well.
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 */

/** @type {Count} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0 };

/**
 * A check that is one test by itself: lint, types, build.
 * @param {boolean} ok whether it ended well
 * @returns {Count}
 */
export function countCheck(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/**
 * @param {string | undefined} report vitest's JSON report, undefined where none was written
 * @param {boolean} ok whether vitest ended well
 * @returns {Count}
 */
export function countVitest(report, ok) {
  const data = readReport(report);
  if (!data) return countCheck(false);
  /** @type {{ status: string, assertionResults: unknown[] }[]} */
  const files = Array.isArray(data.testResults) ? data.testResults : [];
  // A file that cannot be loaded fails without having any test.
  const broken = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return withEnding(
    {
      passed: number(data.numPassedTests),
      failed: number(data.numFailedTests) + broken.length,
      skipped: number(data.numPendingTests) + number(data.numTodoTests),
    },
    ok,
  );
}

/**
 * @param {string | undefined} report Playwright's JSON report, undefined where none was written
 * @param {boolean} ok whether Playwright ended well
 * @returns {Count}
 */
export function countPlaywright(report, ok) {
  const data = readReport(report);
  if (!data?.stats) return countCheck(false);
  const { expected, flaky, unexpected, skipped } = data.stats;
  return withEnding(
    {
      passed: number(expected) + number(flaky),
      failed: number(unexpected),
      skipped: number(skipped),
    },
    ok && !(data.errors?.length > 0),
  );
}

/** @param {Count[]} counts */
export function sum(counts) {
  return counts.reduce(
    (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }),
    NOTHING,
  );
}

/** The last line of a test run, for people and for machines. @param {Count} count */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * @param {Count} count
 * @param {boolean} ok
 */
function withEnding(count, ok) {
  return ok || count.failed > 0 ? count : { ...count, failed: 1 };
}

/** @param {string | undefined} text */
function readReport(text) {
  if (text === undefined) return undefined;
  try {
    const data = JSON.parse(text);
    return typeof data === 'object' && data !== null ? data : undefined;
  } catch {
    return undefined;
  }
}

/** @param {unknown} value */
function number(value) {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
