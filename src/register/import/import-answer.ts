import type { Language } from '../../platform/http/language.js';
import { givenColumns } from '../columns/given-columns.js';
import type { ImportReport } from './import-report.js';
import type { ImportAnswer } from './register-import.dto.js';

const columnAt = (pointer: string, language: Language): string | null => {
  const name = pointer.slice(1).replaceAll('/', '.');
  return (
    givenColumns.find((column) => name === column.name || name.startsWith(`${column.name}.`))?.heading[language] ?? null
  );
};

export const importAnswerOf = (report: ImportReport, language: Language): ImportAnswer => ({
  rows: report.rows,
  logged: report.logged,
  refused: report.refused,
  faultCount: report.faultCount,
  faults: report.faults.map(({ line, pointer, detail }) => ({
    line,
    pointer,
    column: columnAt(pointer, language),
    detail: detail[language],
  })),
  warningCount: report.warningCount,
  warnings: report.warnings,
  incidents: report.incidents,
  passedOver: [...report.passedOver],
});
