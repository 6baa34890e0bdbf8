import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { AppModule } from '../src/app.module.js';
import { parseSettings } from '../src/platform/config/parse-settings.js';
import { fastifyAdapter } from '../src/platform/http/fastify.js';
import { openApiDocument } from '../src/platform/http/openapi/openapi.js';

/** The description of the API, without starting anything: Nest's preview makes no provider and opens no connection. */
export const documentOfSource = async (): Promise<OpenAPIObject> => {
  const settings = parseSettings({ SOKUHO_ROLE: 'api', LOG_LEVEL: 'silent' });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(settings, 'postgres://nowhere.invalid/nothing'),
    fastifyAdapter('silent'),
    { preview: true, logger: false },
  );
  // As it is sent: what JSON leaves out is not in it.
  return JSON.parse(JSON.stringify(openApiDocument(app))) as OpenAPIObject;
};
