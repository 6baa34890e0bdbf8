/** How a rule was established: V1 the primary text was read, V2 a text that quotes it was read, B background knowledge. */
export type Established = 'V1' | 'V2' | 'B';
export type Confidence = 'H' | 'MH' | 'M' | 'L';

/** What stands behind a statement of law, said with it wherever it is shown. */
export interface Provenance {
  readonly established: Established;
  readonly confidence: Confidence;
  /** True where the reading is unsettled or its text was not seen. */
  readonly assumption: boolean;
}
