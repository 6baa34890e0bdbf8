import { Injectable } from '@nestjs/common';

/** Whether this process wants work; red first when it is told to stop. */
@Injectable()
export class Readiness {
  private isStopping = false;

  stop(): void {
    this.isStopping = true;
  }

  get isOpen(): boolean {
    return !this.isStopping;
  }
}
