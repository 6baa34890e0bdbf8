const traceparent = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}/u;
const nobodys = '0'.repeat(32);

/**
 * The trace that a request says it belongs to (W3C Trace Context), undefined when it names none.
 *
 * @example traceIdOf('00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01') // '4bf92f3577b34da6a3ce929d0e0e4736'
 */
export const traceIdOf = (header: string | string[] | undefined): string | undefined => {
  const id = typeof header === 'string' ? traceparent.exec(header)?.[1] : undefined;
  return id === nobodys ? undefined : id;
};
