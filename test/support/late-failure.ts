import { Tx } from '../../src/platform/database/tx.js';

/** A program of its own, since jest hides unhandled rejections: a statement fails while its use case does something else. */
const failing = { query: () => Promise.reject(new Error('late')) };
void new Tx('', failing as never, undefined as never).send({ name: 'late', text: '' }, []);
await new Promise((resolve) => setTimeout(resolve, 20));
process.stdout.write('alive');
