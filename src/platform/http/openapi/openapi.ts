import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { completed } from './complete-document.js';

const description = `
Breach reporting under Japan's Act on the Protection of Personal Information: whether and under which article a leak must
be reported, by when and why; reminders until it is filed; drafts in Japanese; a record that can only be added to.

Instants are RFC 3339 with an offset. Statutory dates are calendar dates in Japan. Errors are problem details (RFC 9457),
in Japanese or English by Accept-Language. An engineering reference, not legal advice.`;

/** The description of the API, OpenAPI 3.1. */
export const openApiDocument = (app: NestFastifyApplication): OpenAPIObject =>
  completed(
    SwaggerModule.createDocument(
      app,
      new DocumentBuilder()
        .setTitle('sokuho')
        .setDescription(description)
        .setVersion('1')
        .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
        .setOpenAPIVersion('3.1.0')
        .addServer('/', 'The server that answers this description')
        .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API key, or an access token' })
        .build(),
    ),
  );

/** /openapi.json for programs, /docs for people. */
export const setUpOpenApi = (app: NestFastifyApplication): void => {
  SwaggerModule.setup('docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'openapi.json',
    yamlDocumentUrl: 'openapi.yaml',
    customSiteTitle: 'sokuho API',
  });
};
