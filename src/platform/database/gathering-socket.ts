import { Socket } from 'node:net';

/**
 * A socket that sends what is written in one turn of the event loop as one system call. Statements travel together
 * anyway, but pg would make a call for each, and on the hot paths that costs more than all else about writing them.
 */
export function gatheringSocket(): Socket {
  const socket = new Socket();
  // Not before: connecting puts back the `write` of the class.
  socket.once('connect', () => gather(socket));
  return socket;
}

function gather(socket: Socket): void {
  let isGathering = false;
  const leave = (): void => {
    isGathering = false;
    socket.uncork();
  };
  const write = socket.write.bind(socket) as (...args: unknown[]) => boolean;
  socket.write = (...args: unknown[]): boolean => {
    if (!isGathering) {
      isGathering = true;
      socket.cork();
      process.nextTick(leave);
    }
    return write(...args);
  };
}
