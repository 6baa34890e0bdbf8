import type { OpenAPIObject } from '@nestjs/swagger';
import { createConfig, lintFromString, type RawUniversalConfig } from '@redocly/openapi-core';

/**
 * Redocly's rules, warnings counting as errors, and those on top that hold examples and schemas against each other. No
 * operation and no place in the document is excepted.
 */
const rules: RawUniversalConfig = {
  extends: ['recommended-strict'],
  rules: {
    'no-invalid-media-type-examples': { severity: 'error', allowAdditionalProperties: false },
    'no-invalid-schema-examples': { severity: 'error', allowAdditionalProperties: false },
    'no-invalid-parameter-examples': { severity: 'error', allowAdditionalProperties: false },
    'no-required-schema-properties-undefined': 'error',
    'no-schema-type-mismatch': 'error',
    'no-duplicated-tag-names': 'error',
    'no-http-verbs-in-paths': 'error',
    'no-path-trailing-slash': 'error',
  },
};

/** What is to be mended in the description, a line each. */
export const lintOf = async (document: OpenAPIObject): Promise<string[]> => {
  const source = JSON.stringify(document);
  const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config: await createConfig(rules) });
  return problems.map(({ ruleId, location, message }) => `${ruleId} ${location[0]?.pointer ?? ''}: ${message}`);
};
