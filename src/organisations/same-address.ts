/** Addresses that differ in case alone are one, here as in the database (`lower(email)`). */
export const sameAddress = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
