import { describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';

describe('sokuho/client', () => {
  it('needs nothing but itself and openapi-fetch, and so runs in a browser', async () => {
    const { metafile } = await build({
      entryPoints: ['src/client/index.ts'],
      bundle: true,
      platform: 'browser',
      format: 'esm',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    const own = /^(?:src\/client\/|node_modules\/openapi-fetch\/)/u;
    expect(Object.keys(metafile.inputs).filter((path) => !own.test(path))).toEqual([]);
  });
});
