import { registerDecorator } from 'class-validator';

import { isCivilDate, isInstant } from '../law/calendar/civil-date.js';

function rule(name: string, message: string, holds: (value: unknown) => boolean): () => PropertyDecorator {
  return () => (target, propertyKey) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: String(propertyKey),
      options: { message },
      validator: { validate: holds },
    });
}

/** A day that exists, 'YYYY-MM-DD'. */
export const IsJapanDate = rule(
  'isJapanDate',
  '$property ($value) must be a date that exists, such as "2026-11-24".',
  isCivilDate,
);

/** A day, or an instant with its offset. */
export const IsMoment = rule(
  'isMoment',
  '$property ($value) must be a date ("2026-11-24") or an instant with an offset ("2026-11-24T10:00:00+09:00").',
  (value) => isCivilDate(value) || isInstant(value),
);
