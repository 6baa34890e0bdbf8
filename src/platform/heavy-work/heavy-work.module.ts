import { Global, Module } from '@nestjs/common';
import { HeavyWork } from './heavy-work.js';

@Global()
@Module({ providers: [HeavyWork], exports: [HeavyWork] })
export class HeavyWorkModule {}
