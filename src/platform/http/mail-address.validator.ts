import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isMailAddress, meantAddress } from '../mail-address.js';

const plain =
  '$property must be a mail address such as houmu@example.jp, in half-width letters, without quotes, blanks or invisible characters';

/** A mail address as this service takes one; names what the writer of a full-width or quoted one probably meant. */
export const IsMailAddress = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isMailAddress',
      validator: {
        validate: (value) => typeof value === 'string' && isMailAddress(value),
        defaultMessage: (argument) => {
          const value: unknown = argument?.value;
          const meant = typeof value === 'string' ? meantAddress(value) : null;
          return meant === null ? plain : `${plain}. Write ${meant}`;
        },
      },
    },
    options,
  );
