export const faultKinds = [
  'altered',
  'missing',
  'unexpected',
  'broken_link',
  'rewritten',
  'head_missing',
  'head_differs',
  'after_head',
  'checkpoint_invalid',
  'checkpoint_unknown_key',
  'checkpoint_out_of_order',
  'checkpoint_removed',
  'unreadable',
  'rows_differ',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** Something that does not hold, from the entry `sequence` through the entry `through`. */
export interface ChainFault {
  readonly sequence: number;
  readonly through: number;
  readonly kind: FaultKind;
  readonly detail: string;
}

/** More than these are counted and not listed: a verification takes the same memory however much is wrong. */
export const MAX_LISTED = 100;

export class FaultList {
  readonly listed: ChainFault[] = [];
  count = 0;

  add(kind: FaultKind, sequence: number, detail: string, through = sequence): void {
    this.count += 1;
    if (this.listed.length < MAX_LISTED) this.listed.push({ sequence, through, kind, detail });
  }
}
