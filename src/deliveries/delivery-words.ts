export const deliveryStates = ['queued', 'sent', 'failed', 'cancelled'] as const;
export type DeliveryState = (typeof deliveryStates)[number];
export const deliveryChannels = ['mail', 'webhook'] as const;
export type DeliveryChannel = (typeof deliveryChannels)[number];

/** What a message is about. */
export const deliveryPurposes = [
  'reminder',
  'mention',
  'checkpoint',
  'undeliverable',
  'webhook',
  'webhook_failure',
  'reminder_gap',
  'invitation',
  'password_reset',
  'address_changed',
] as const;
export type DeliveryPurpose = (typeof deliveryPurposes)[number];

/** Mails with a link that opens something once: it is gone from the row when the mail has left, so that is never repeated. */
export const unrepeatablePurposes: readonly DeliveryPurpose[] = ['invitation', 'password_reset'];

export const attemptOutcomes = ['accepted', 'refused', 'failed'] as const;
export type AttemptOutcome = (typeof attemptOutcomes)[number];
