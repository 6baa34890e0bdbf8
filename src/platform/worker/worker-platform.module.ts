import { Global, Module } from '@nestjs/common';
import { DueSignal } from './due-signal.js';
import { RingListener } from './ring-listener.js';

@Global()
@Module({ providers: [DueSignal, RingListener], exports: [DueSignal, RingListener] })
export class WorkerPlatformModule {}
