import { Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiParam, type ApiParamOptions } from '@nestjs/swagger';
import { incidentIdExample } from './openapi/examples.js';

/** A word in the address. The API's description shows what one looks like. */
export const TextParam = (parameter: string, example: string): ParameterDecorator =>
  both(Param(parameter), { name: parameter, example });

/** An id in the address, refused when it is no UUID. */
export const UuidParam = (parameter: string): ParameterDecorator =>
  both(Param(parameter, ParseUUIDPipe), { name: parameter, description: 'A UUID', example: incidentIdExample });

/** Swagger describes the parameters of a method at the method. */
const both =
  (read: ParameterDecorator, described: ApiParamOptions): ParameterDecorator =>
  (target, name, index) => {
    if (name === undefined) throw new Error('A constructor has no address.');
    const method = Object.getOwnPropertyDescriptor(target, name) as TypedPropertyDescriptor<unknown>;
    read(target, name, index);
    ApiParam(described)(target, name, method);
  };
