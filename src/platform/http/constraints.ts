import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isCivilDate, isInstant } from '../../law/index.js';

/** RFC 3339 with an offset, of a moment that exists. */
export const IsInstant = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isInstant',
      validator: {
        validate: (value) => typeof value === 'string' && isInstant(value),
        defaultMessage: () => '$property must be an instant with an offset, such as 2026-11-24T10:00:00+09:00',
      },
    },
    options,
  );

/** A calendar date that exists, 'YYYY-MM-DD'. */
export const IsCivilDate = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isCivilDate',
      validator: {
        validate: (value) => typeof value === 'string' && isCivilDate(value),
        defaultMessage: () => '$property must be a date that exists, such as 2026-11-24',
      },
    },
    options,
  );
