import { Global, Module } from '@nestjs/common';
import { Links } from './links.js';
import { RateLimits } from './rate-limits/rate-limits.js';

@Global()
@Module({ providers: [Links, RateLimits], exports: [Links, RateLimits] })
export class HttpModule {}
