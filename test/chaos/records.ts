import type { PoisonOrganisation } from './poison.js';
import type { Workload } from './workload.js';

interface Verification {
  readonly valid: boolean;
  readonly faults: readonly { readonly kind: string; readonly detail: string }[];
}

/** The record of every organisation holds; of the poisonous one all but the assessment that was broken by hand. */
export const faultsOfRecords = async (workload: Workload, { customer }: PoisonOrganisation): Promise<string[]> => {
  const faults: string[] = [];
  for (const one of [...workload.customers, customer]) {
    const { body } = await workload.asked('GET', '/v1/audit/verification', one);
    const found = (body as unknown as Verification).faults;
    const expected = one === customer ? 1 : 0;
    if (found.length !== expected || found.some(({ kind }) => kind !== 'rows_differ'))
      faults.push(`the record of ${one.id} does not verify as it should: ${JSON.stringify(body).slice(0, 1_000)}`);
  }
  return faults;
};
