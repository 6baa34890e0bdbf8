import { getMetadataStorage, type ValidationArguments, ValidationTypes } from 'class-validator';

type Rule = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];
type Constraint = (value: unknown, given: ValidationArguments) => unknown;

interface Check {
  readonly rule: Rule;
  readonly isMet: Constraint;
}

/** What a property must be. */
interface PropertyRules {
  readonly name: string;
  /** Where one is not met, nothing else is asked (IsOptional). */
  readonly conditions: readonly ((object: object, value: unknown) => boolean)[];
  readonly checks: readonly Check[];
  readonly isNested: boolean;
}

type ClassRules = ReadonlyMap<string, PropertyRules>;

const storage = getMetadataStorage();
/** Decorators run before the first request comes, so rules are gathered once; null where only class-validator can tell. */
const known = new Map<unknown, ClassRules | null>();

const { CONDITIONAL_VALIDATION, CUSTOM_VALIDATION, IS_DEFINED, NESTED_VALIDATION, WHITELIST } = ValidationTypes;
const readable = new Set<string>([CONDITIONAL_VALIDATION, CUSTOM_VALIDATION, IS_DEFINED, NESTED_VALIDATION, WHITELIST]);

const checksOf = (rule: Rule): Check[] =>
  storage.getTargetValidatorConstraints(rule.constraintCls).map(({ instance }) => ({
    rule,
    isMet: (value, given) => instance.validate(value, given),
  }));

const gather = (target: NewableFunction): ClassRules | null => {
  const rules = storage.getTargetValidationMetadatas(target, '', false, false);
  if (rules.length === 0 || rules.some(({ type }) => !readable.has(type))) return null;
  const ofType = (name: string, ...types: string[]): Rule[] =>
    rules.filter(({ propertyName, type }) => propertyName === name && types.includes(type));
  const names = [...new Set(rules.map(({ propertyName }) => propertyName))];
  return new Map(
    names.map((name) => [
      name,
      {
        name,
        conditions: ofType(name, CONDITIONAL_VALIDATION).map(
          ({ constraints }) => constraints[0] as PropertyRules['conditions'][number],
        ),
        checks: ofType(name, CUSTOM_VALIDATION, IS_DEFINED).flatMap(checksOf),
        isNested: ofType(name, NESTED_VALIDATION).length > 0,
      },
    ]),
  );
};

const rulesOf = (target: NewableFunction): ClassRules | null => {
  const found = known.get(target);
  if (found !== undefined) return found;
  const gathered = gather(target);
  known.set(target, gathered);
  return gathered;
};

const passes = ({ rule, isMet }: Check, object: object, value: unknown): boolean => {
  if (rule.validateIf !== undefined && !rule.validateIf(object, value)) return true;
  const { propertyName: property, constraints } = rule;
  const given: ValidationArguments = { targetName: object.constructor.name, property, object, value, constraints };
  // What a promise will say is not known yet, and counts as no.
  if (rule.each && Array.isArray(value)) return value.every((each) => isMet(each, given) === true);
  return isMet(value, given) === true;
};

const isNestedValid = (value: unknown): boolean => {
  if (value === undefined) return true;
  return Array.isArray(value) ? value.every(isNestedValid) : isPlainlyValid(value);
};

/**
 * Whether class-validator would find no fault with an object that `toInstance` made, under the options of
 * `RequestValidation`: told from its own rules, without what it prepares for saying what is wrong. False also where this
 * cannot tell, so then class-validator is to be asked.
 */
export const isPlainlyValid = (object: unknown): boolean => {
  if (typeof object !== 'object' || object === null) return false;
  const rules = rulesOf(object.constructor);
  if (rules === null || Object.keys(object).some((name) => !rules.has(name))) return false;
  for (const { name, conditions, checks, isNested } of rules.values()) {
    const value = (object as Readonly<Record<string, unknown>>)[name];
    if (!conditions.every((condition) => condition(object, value))) continue;
    if (!checks.every((check) => passes(check, object, value))) return false;
    if (isNested && !isNestedValid(value)) return false;
  }
  return true;
};
