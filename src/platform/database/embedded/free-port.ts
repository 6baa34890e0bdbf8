import { createServer, type AddressInfo } from 'node:net';

/** A TCP port on loopback that is free now. Somebody may take it first, so starting on it must be tried again. */
export const freePort = async (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
