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
] as const;
export type DeliveryPurpose = (typeof deliveryPurposes)[number];

export const attemptOutcomes = ['accepted', 'refused', 'failed'] as const;
export type AttemptOutcome = (typeof attemptOutcomes)[number];
