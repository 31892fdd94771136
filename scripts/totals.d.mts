export interface Totals {
  passed: number;
  failed: number;
}

interface VitestReport {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

export function vitestTotals(report: VitestReport): Totals;
export function tapTotals(tap: string): Totals;
