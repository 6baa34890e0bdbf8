import { Injectable } from '@nestjs/common';
import { LogIncidentService } from '../../incidents/log-incident.service.js';
import { NewIncidentDto } from '../../incidents/incident.dto.js';
import type { Organisation } from '../../organisations/organisation.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { RequestValidation } from '../../platform/http/validation.js';
import type { ReadRow, RowFault } from './row-fault.js';

const validation = new RequestValidation();

/** A row that can be logged, or all that is wrong with it. */
export type CheckedRow =
  | { readonly line: number; readonly input: NewIncidentDto }
  | { readonly line: number; readonly faults: readonly RowFault[] };

const faultsOf = (line: number, error: unknown): RowFault[] => {
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
    try {
      const input = (await validation.transform(row.value, {
        type: 'body',
        metatype: NewIncidentDto,
      })) as NewIncidentDto;
      this.logging.check(organisation, input, memberIds);
      return { line, input };
    } catch (error) {
      return { line, faults: faultsOf(line, error) };
    }
  }
}
