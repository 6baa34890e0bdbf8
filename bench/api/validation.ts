import 'reflect-metadata';
import { NewIncidentDto } from '../../src/incidents/incident.dto.js';
import { RequestValidation } from '../../src/platform/http/validation.js';

const ROUNDS = 2_000;

const msOf = async (work: () => unknown): Promise<number> => {
  for (let round = 0; round < ROUNDS / 4; round += 1) await work();
  const began = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) await work();
  return (performance.now() - began) / ROUNDS;
};

/** What the body of POST /v1/incidents costs until it is checked, and until it is merely read, in ms. */
export const validationCost = async (body: string): Promise<{ checked: number; read: number }> => {
  const pipe = new RequestValidation();
  const metadata = { type: 'body', metatype: NewIncidentDto, data: undefined } as const;
  const read = await msOf(() => JSON.parse(body) as unknown);
  return { checked: await msOf(() => pipe.transform(JSON.parse(body), metadata)), read };
};
