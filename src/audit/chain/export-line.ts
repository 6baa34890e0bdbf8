import type { Checkpoint } from './checkpoint.js';
import type { StoredEvent } from './stored-event.js';
import type { ChainHead } from './verify-chain.js';

/** One line of an export, which is NDJSON: its beginning, then entries in their order with their checkpoints, then its end. */
export type ExportLine =
  | { readonly kind: 'export'; readonly version: 1; readonly organisationId: string }
  | ({ readonly kind: 'event' } & StoredEvent)
  | ({ readonly kind: 'checkpoint' } & Checkpoint)
  | ({ readonly kind: 'end' } & ChainHead);

export const exportLine = (line: ExportLine): string => `${JSON.stringify(line)}\n`;
