type Class = abstract new (...args: never[]) => object;
type Convert = (given: { readonly value: unknown }) => unknown;

/** How properties of a class are made from what was sent, by the class's prototype. */
const conversions = new WeakMap<object, Map<PropertyKey, Convert>>();

const convertBy =
  (convert: Convert): PropertyDecorator =>
  (prototype, name) => {
    const own = conversions.get(prototype) ?? new Map<PropertyKey, Convert>();
    conversions.set(prototype, own.set(name, convert));
  };

const conversionsOf = (prototype: object | null): ReadonlyMap<PropertyKey, Convert> =>
  prototype === null
    ? new Map()
    : new Map([
        ...conversionsOf(Reflect.getPrototypeOf(prototype)),
        ...(conversions.get(prototype) ?? new Map<PropertyKey, Convert>()),
      ]);

/** Makes the property by a function of what was sent, such as a boolean from the text of a query. */
export const Transform = convertBy;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const convertEach =
  (convert: (value: unknown) => unknown): Convert =>
  ({ value }) =>
    Array.isArray(value) ? value.map(convert) : convert(value);

/** Makes the property, or each element of it, an instance of a class, or a number of what was sent as text. */
export const Type = (of: () => NumberConstructor | Class): PropertyDecorator =>
  convertBy(
    convertEach((value) => {
      const type = of();
      if (type === Number) return value === undefined || value === null ? value : Number(value);
      return isObject(value) && !Array.isArray(value) ? toInstance(type as new () => object, value) : value;
    }),
  );

const known = new WeakMap<object, ReadonlyMap<PropertyKey, Convert>>();

/**
 * An instance of the class with the properties that were sent, nested ones made of the classes that `Type` names. Takes
 * as many steps as there are values. It checks nothing: that is class-validator's.
 */
export const toInstance = <T extends object>(type: new () => T, plain: object): T => {
  let byName = known.get(type);
  if (byName === undefined) known.set(type, (byName = conversionsOf(type.prototype as object)));
  const instance = new type();
  for (const [name, value] of Object.entries(plain)) {
    const convert = byName.get(name);
    const converted: unknown = convert === undefined ? value : convert({ value });
    // Defined, not assigned: a name that has a setter somewhere up the prototype is a property like any other.
    Object.defineProperty(instance, name, { value: converted, writable: true, enumerable: true, configurable: true });
  }
  return instance;
};
