import type { ItemStatus, Tri } from './model.js';

/** Kleene's three-valued logic: an answer is unknown only where the unknown claims could still change it. */
export function and(...claims: readonly Tri[]): Tri {
  let all: Tri = true;
  for (const claim of claims) {
    if (claim === false) return false;
    if (claim === null) all = null;
  }
  return all;
}

export function or(...claims: readonly Tri[]): Tri {
  let any: Tri = false;
  for (const claim of claims) {
    if (claim === true) return true;
    if (claim === null) any = null;
  }
  return any;
}

export function not(claim: Tri): Tri {
  return claim === null ? null : !claim;
}

/** The side to take while the claim is unknown. Its use is a legal choice: say at each place why. */
export function presume(side: boolean, claim: Tri): boolean {
  return claim ?? side;
}

export function statusOf(isMet: Tri): ItemStatus {
  if (isMet === null) return 'unknown';
  return isMet ? 'met' : 'not_met';
}
