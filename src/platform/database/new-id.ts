import { v7 } from 'uuid';

const BYTES = 16;
/** Asking the system costs much and by the call: one call for many ids. */
const pool = new Uint8Array(BYTES * 512);
let taken = pool.length;

const randomBytes = (): Uint8Array => {
  if (taken === pool.length) {
    crypto.getRandomValues(pool);
    taken = 0;
  }
  taken += BYTES;
  return pool.subarray(taken - BYTES, taken);
};

let millis = 0;
let sequence = 0;

/** 31 bits of the random ones that the id itself does not show. */
const startOf = (random: Uint8Array): number => new DataView(random.buffer, random.byteOffset).getUint32(0) >>> 1;

/**
 * A UUIDv7 (RFC 9562): ids made later sort later, also within a millisecond, so new rows go to the end of their index.
 */
export const newId = (): string => {
  const random = randomBytes();
  // oxlint-disable-next-line house/no-date-now -- no business time: under a clock that stands still ids would not part
  const now = Date.now();
  if (now > millis) {
    millis = now;
    sequence = startOf(random);
  } else if (sequence === 0xffff_ffff) {
    millis += 1;
    sequence = startOf(random);
  } else {
    sequence += 1;
  }
  return v7({ random, msecs: millis, seq: sequence });
};
