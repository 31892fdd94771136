import { describe, expect, test } from 'vitest';
import { tapTotals, vitestTotals } from '../../scripts/totals.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

describe('the totals of Vitest', () => {
  test('are the tests that passed and failed', () => {
    const testResults = [file('failed', 'passed', 'failed'), file('passed', 'passed')];
    expect(vitestTotals({ success: false, numPassedTests: 2, numFailedTests: 1, testResults })).toEqual({
      passed: 2,
      failed: 1,
    });
  });

  test('count a file that could not be loaded, though it holds no test', () => {
    const testResults = [file('failed'), file('passed', 'passed')];
    expect(vitestTotals({ success: false, numPassedTests: 1, numFailedTests: 0, testResults })).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  test('count an error outside of the tests', () => {
    const testResults = [file('passed', 'passed')];
    expect(vitestTotals({ success: false, numPassedTests: 1, numFailedTests: 0, testResults })).toEqual({
      passed: 1,
      failed: 1,
    });
  });
});

describe('the totals of node --test', () => {
  const closing = (pass: number, fail: number, cancelled: number) =>
    `TAP version 13\nok 1 - a\n1..1\n# tests 9\n# suites 0\n# pass ${pass}\n# fail ${fail}\n# cancelled ${cancelled}\n# skipped 0\n`;

  test('count a cancelled test as failed', () => {
    expect(tapTotals(closing(5, 1, 2))).toEqual({ passed: 5, failed: 3 });
  });

  test('are no numbers when the run was cut short', () => {
    expect(tapTotals('TAP version 13\nok 1 - a\n')).toEqual({ passed: Number.NaN, failed: Number.NaN });
  });
});
