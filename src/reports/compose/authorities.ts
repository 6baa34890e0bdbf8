import type { AuthorityReport, PoliceReport } from '../../incidents/particulars.js';
import { dateText } from '../wording/dates.js';
import { paragraphs, spaced } from '../wording/japanese.js';

const PURPOSE = { reported: '届出', consulted: '相談', planned: '届出予定', none: null } as const;

/** The day, then '○○警察署に届出'; null when neither day nor office is known. */
export function policeText(police: PoliceReport | null | undefined): string | null {
  const purpose = police?.status === null || police?.status === undefined ? null : PURPOSE[police.status];
  if (police === null || police === undefined || purpose === null) return null;
  const day = police.on === null || police.on === undefined ? null : dateText(police.on);
  if (day === null && !police.office) return null;
  return spaced(day, `${police.office ?? '警察'}に${purpose}`);
}

export function authorityLines(reports: readonly AuthorityReport[] | null | undefined): string | null {
  return paragraphs(
    (reports ?? []).map(({ name, on, detail }) =>
      spaced(on === null || on === undefined ? null : dateText(on), name, detail),
    ),
  );
}
