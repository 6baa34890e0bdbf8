import { applyDecorators } from '@nestjs/common';
import { ApiBadRequestResponse, ApiUnprocessableEntityResponse } from '@nestjs/swagger';

/** How a question of law can be refused. Every problem names the place in the request (`errors[].pointer`). */
export const ProblemAnswers = (): MethodDecorator =>
  applyDecorators(
    ApiBadRequestResponse({ description: 'urn:sokuho:problem:invalid-request: a value has the wrong form' }),
    ApiUnprocessableEntityResponse({
      description:
        'urn:sokuho:problem:contradictory-facts: the facts contradict each other; ' +
        'urn:sokuho:problem:date-beyond-calendar: a date lies past the holiday data and is not guessed',
    }),
  );
