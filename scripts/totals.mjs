// Plain Node, no dependency: reads how many tests passed and failed from what the test runners wrote.

/**
 * Vitest's JSON report. A file that could not even be loaded holds no test and counts as one failure, and so does a
 * run that was not successful although no test failed (an error outside of the tests).
 */
export function vitestTotals(report) {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return { passed: report.numPassedTests, failed: failed === 0 && !report.success ? 1 : failed };
}

/** The closing lines of a `node --test` run in TAP. Cancelled tests did not pass. */
export function tapTotals(tap) {
  const count = (name) => Number(tap.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? Number.NaN);
  return { passed: count('pass'), failed: count('fail') + count('cancelled') };
}
