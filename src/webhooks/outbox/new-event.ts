import type { EventTypeName } from '../catalogue/event-types.js';

/** Something that happened, for whoever listens. */
export interface NewEvent {
  readonly type: EventTypeName;
  readonly incidentId?: string | undefined;
  /** For this endpoint alone, whatever it subscribes to. */
  readonly endpointId?: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The same event has the same key however often it is noticed. Absent: it happens once. */
  readonly logicalKey?: string;
}
