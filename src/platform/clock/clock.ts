import { Injectable } from '@nestjs/common';

/** The only clock of the services. Tests put a standing one in its place; leases use the database's clock instead. */
export abstract class Clock {
  abstract now(): Date;
}

@Injectable()
export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}
