import { expect } from 'expect';

/** As much of jest's face as the law's tests use; the first failure ends the run, since one is enough to kill a mutant. */
export const tests = [];
const names = [];

const named = (name, body) => {
  names.push(name);
  body();
  names.pop();
};
const each = (register) => (table) => (name, body, timeout) =>
  table.forEach((row, place) =>
    register(`${name} [${place}]`, () => (Array.isArray(row) ? body(...row) : body(row)), timeout),
  );

export const describe = Object.assign((name, body) => named(name, body), {
  each: each((name, body) => named(name, body)),
});
const test = (name, body) => void tests.push({ name: [...names, name].join(' › '), body });
export const it = Object.assign(test, { each: each(test) });
export { expect };
