/** Where the database of this process is: from the settings, or the embedded server's. Injected as a value. */
export class DatabaseUrl {
  constructor(readonly value: string) {}
}
