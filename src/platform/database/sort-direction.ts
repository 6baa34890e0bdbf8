/** As lists name it: a minus before the field is the last first. */
export interface SortDirection {
  readonly direction: 'ASC' | 'DESC';
  /** Between a row and the one that ended the page before it. */
  readonly than: '>' | '<';
}

export const directionOf = (sort: string): SortDirection =>
  sort.startsWith('-') ? { direction: 'DESC', than: '<' } : { direction: 'ASC', than: '>' };
