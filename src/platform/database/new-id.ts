import { v7 } from 'uuid';

/** A UUIDv7 (RFC 9562): ids made later sort later, so new rows go to the end of their index. */
export const newId = (): string => v7();
