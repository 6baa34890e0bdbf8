import type { Language } from '../../platform/http/language.js';
import { registerColumns } from '../columns/register-columns.js';
import { columnAt } from './column-terms.js';
import type { ImportReport } from './import-report.js';
import type { ImportAnswer } from './register-import.dto.js';

const headingAt = (pointer: string, language: Language): string | null =>
  (pointer === '/id' ? registerColumns.find(({ name }) => name === 'id') : columnAt(pointer))?.heading[language] ??
  null;

export const importAnswerOf = (report: ImportReport, language: Language): ImportAnswer => ({
  rows: report.rows,
  logged: report.logged,
  updated: report.updated,
  skipped: report.skipped,
  refused: report.refused,
  faultCount: report.faultCount,
  faults: report.faults.map(({ line, pointer, detail }) => ({
    line,
    pointer,
    column: headingAt(pointer, language),
    detail: detail[language],
  })),
  warningCount: report.warningCount,
  warnings: report.warnings,
  incidents: report.incidents,
  passedOver: [...report.passedOver],
});
