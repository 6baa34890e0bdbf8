import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { getMetadataStorage, ValidationTypes } from 'class-validator';
import '../../src/app.module.js';
import { Settings } from '../../src/platform/config/settings.js';
import { faultsOf } from '../../src/platform/http/validation.js';

interface Rule {
  readonly type: string;
  readonly constraintCls: new () => object;
}

/** What can be wrong with a request, by the names under which class-validator reports it. */
const constraints = (): string[] => {
  const storage = getMetadataStorage();
  const { validationMetadatas } = storage as unknown as { validationMetadatas: Map<unknown, Rule[]> };
  const rules = [...validationMetadatas].filter(([of]) => of !== Settings).flatMap(([, own]) => own);
  const named = rules.flatMap(({ type, constraintCls }) =>
    type === ValidationTypes.CUSTOM_VALIDATION
      ? storage.getTargetValidatorConstraints(constraintCls).map(({ name }) => name)
      : [type],
  );
  const unsaid: readonly string[] = [ValidationTypes.CONDITIONAL_VALIDATION, ValidationTypes.WHITELIST];
  return [...new Set([...named, 'whitelistValidation', 'unknownValue'])].filter((name) => !unsaid.includes(name));
};

const japaneseOf = (constraint: string): string => {
  const [fault] = faultsOf([{ property: 'x', constraints: { [constraint]: 'in English' } }]);
  return fault?.detail.ja ?? '';
};

describe('whatever can be wrong with a request', () => {
  it('is said in Japanese too', () => {
    expect(constraints().length).toBeGreaterThan(25);
    expect(constraints().filter((name) => !/^[^（]*\p{Script=Han}/u.test(japaneseOf(name)))).toEqual([]);
  });
});
