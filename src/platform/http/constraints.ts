import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isCivilDate, isInstant } from '../../law/index.js';
import { isBlank } from '../text/blank.js';

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

/** A text of which somebody sees something: wide or zero-width spaces, controls and line breaks alone are nothing. */
export const IsNotBlank = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isNotBlank',
      validator: {
        validate: (value) => typeof value === 'string' && !isBlank(value),
        defaultMessage: () => '$property must hold something that can be seen',
      },
    },
    options,
  );

/** A name that stands on one line wherever it is written: in a mail's header, a calendar, a file. */
export const IsOneLine = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isOneLine',
      validator: {
        validate: (value) => typeof value === 'string' && !/[\p{Cc}\u2028\u2029]/u.test(value),
        defaultMessage: () => '$property must stand on one line, without control characters',
      },
    },
    options,
  );
