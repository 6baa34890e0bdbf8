/** The loops of a worker, by the names under which they are logged, measured and kept in `worker_sweep`. */
export const loops = {
  remind: 'RemindLoop',
  send: 'SendLoop',
  tell: 'WebhookLoop',
  sign: 'SignLoop',
  tidy: 'TidyLoop',
  gaps: 'GapLoop',
  welcome: 'PeopleLoop',
} as const;
