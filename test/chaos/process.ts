import { type FastClock, setProcessClock } from './fast-clock.js';

/** sokuho as an operator starts it, but for its clock. Compiled and run as a process by the chaos test. */
setProcessClock(JSON.parse(process.env['CHAOS_CLOCK'] ?? '') as FastClock);
await import('../../src/main.js');
