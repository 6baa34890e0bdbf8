import type { Assessment } from '../../src/law/model.js';

/** What a case can expect, read off an assessment. */
export function observed({ verdict, items, obligations }: Assessment) {
  const preliminary = obligations.find(({ kind }) => kind === 'preliminary_report');
  const final = obligations.find(({ kind }) => kind === 'final_report');
  return {
    verdict,
    items: items.filter(({ status }) => status === 'met').map(({ item }) => item),
    clockStart: final?.clockStart,
    days: final?.days,
    targetFrom: preliminary?.targetFrom,
    targetTo: preliminary?.dueOn,
    unshiftedDue: final?.unshiftedDueOn,
    finalDue: final?.dueOn,
    discharged: obligations.length > 0 && obligations.every((each) => each.discharged !== undefined),
  };
}
