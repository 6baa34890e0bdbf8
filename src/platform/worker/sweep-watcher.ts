/** Hears how each sweep of a loop ended. It must not throw, and the loop does not wait for it. */
export interface SweepWatcher {
  swept(loop: string, sweep: { readonly found: number; readonly seconds: number }): void;
  failed(loop: string): void;
}
