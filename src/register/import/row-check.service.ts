import { Injectable } from '@nestjs/common';
import { LogIncidentService } from '../../incidents/log-incident.service.js';
import { NewIncidentDto } from '../../incidents/incident.dto.js';
import type { Organisation } from '../../organisations/organisation.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { RequestValidation } from '../../platform/http/validation.js';
import { inColumnTerms } from './column-terms.js';
import type { ReadRow, RowFault } from './row-fault.js';

const validation = new RequestValidation();

export interface GoodRow {
  readonly line: number;
  readonly input: NewIncidentDto;
  /** As whom an export names it. */
  readonly id: string | null;
  readonly isTable: boolean;
}

export interface BadRow {
  readonly line: number;
  readonly faults: readonly RowFault[];
}

/** A row that can be logged, or all that is wrong with it. */
export type CheckedRow = GoodRow | BadRow;

/** @throws what is no refusal */
export const faultsOf = (line: number, error: unknown): RowFault[] => {
  if (error instanceof DomainError) {
    if (error.faults.length === 0) return [{ line, pointer: '', detail: error.detail }];
    return error.faults.map(({ pointer, detail }) => ({ line, pointer, detail }));
  }
  throw error;
};

/** Checks rows as the body of POST /v1/incidents is checked. */
@Injectable()
export class RowCheckService {
  constructor(private readonly logging: LogIncidentService) {}

  async check(organisation: Organisation, row: ReadRow, memberIds: ReadonlySet<string>): Promise<CheckedRow> {
    const { line } = row;
    if ('unreadable' in row) return { line, faults: [{ line, pointer: '', detail: row.unreadable }] };
    const { value, id, faults, isTable } = row;
    try {
      const input = (await validation.transform(value, { type: 'body', metatype: NewIncidentDto })) as NewIncidentDto;
      if (faults.length > 0) return { line, faults };
      this.logging.check(organisation, input, memberIds);
      return { line, input, id, isTable };
    } catch (error) {
      const found = faultsOf(line, error);
      return { line, faults: isTable ? inColumnTerms(found, faults) : found };
    }
  }
}
