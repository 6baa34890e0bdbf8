import { ValidateBy } from 'class-validator';
import { isCorporateNumber } from './corporate-number.js';

/** Thirteen digits, the first of which checks the others. */
export const IsCorporateNumber = (): PropertyDecorator =>
  ValidateBy({
    name: 'isCorporateNumber',
    validator: {
      validate: (value) => typeof value === 'string' && isCorporateNumber(value),
      defaultMessage: () =>
        '$property must be 13 digits whose first is the check digit. Look the number up at the corporate number site',
    },
  });

/** 'HH:mm' that leaves the second mail of a due day, at 15:00, the later one. */
export const IsMailTime = (): PropertyDecorator =>
  ValidateBy({
    name: 'isMailTime',
    validator: {
      validate: (value) => typeof value === 'string' && /^(0[6-9]|1[0-4]):[0-5]\d$/u.test(value),
      defaultMessage: () => '$property must be a time of day in Japan from 06:00 to 14:59, such as 08:30',
    },
  });
