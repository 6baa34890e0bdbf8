import type { OpenAPIObject } from '@nestjs/swagger';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';

const heading = `// Written by \`npm run client\` from the API's description. Change that, not this.
`;

/** src/client/api-types.ts. A value with a default may be left out of a request. */
export const clientTypesOf = async (document: OpenAPIObject): Promise<string> =>
  heading + astToString(await openapiTS(document as unknown as OpenAPI3, { defaultNonNullable: false }));
