/**
 * The path of a request as logs may hold it: without the query, which may hold names, and without the secret of a
 * calendar's address, which opens it.
 *
 * @example loggedPath('/calendar/8kZ….ics?x=1') // '/calendar/…'
 */
export const loggedPath = (url: string): string => (url.split('?')[0] ?? '').replace(/^(\/+calendar\/).*$/iu, '$1…');
