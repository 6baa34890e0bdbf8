import type { WarningAnswer } from '../../playbooks/warning.dto.js';
import type { RowFault } from './row-fault.js';

/** More of each are counted and not listed, so that the answer has an end. */
export const MOST_LISTED = 1_000;

/** What became of a file, row by row. */
export class ImportReport {
  rows = 0;
  refused = 0;
  faultCount = 0;
  warningCount = 0;
  logged = 0;
  /** Incidents that were there already: changed, and passed over. */
  updated = 0;
  skipped = 0;
  readonly faults: RowFault[] = [];
  readonly warnings: (WarningAnswer & { readonly line: number })[] = [];
  readonly incidents: { readonly line: number; readonly id: string }[] = [];
  readonly passedOver = new Set<string>();

  refuse(faults: readonly RowFault[]): void {
    this.refused += 1;
    this.faultCount += faults.length;
    this.faults.push(...faults.slice(0, Math.max(0, MOST_LISTED - this.faults.length)));
  }

  warn(line: number, warnings: readonly WarningAnswer[]): void {
    this.warningCount += warnings.length;
    const left = Math.max(0, MOST_LISTED - this.warnings.length);
    this.warnings.push(...warnings.slice(0, left).map((warning) => ({ line, ...warning })));
  }

  log(line: number, id: string): void {
    this.logged += 1;
    if (this.incidents.length < MOST_LISTED) this.incidents.push({ line, id });
  }
}
