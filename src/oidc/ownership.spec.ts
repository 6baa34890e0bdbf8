import { describe, expect, it } from '@jest/globals';
import { isConfirmed, isNamedBy, namesOrganisation } from './ownership.js';

const id = '0193a5c0-7d1e-7a3b-9c52-1f0e6a2b4d10';
const other = '0193a5c0-7d1e-7a3b-9c52-1f0e6a2b4d11';

describe('an audience names an organisation', () => {
  it.each([`https://sokuho.example/organisations/${id}`, `urn:sokuho:organisation:${id}`, `api://${id}`])(
    'by ending in its id: %s',
    (audience) => {
      expect(namesOrganisation(audience, id)).toBe(true);
      expect(namesOrganisation(audience, other)).toBe(false);
    },
  );

  it.each(['account', id, `x${id}`, `https://sokuho.example/${id}/`, `https://sokuho.example/${id}?x=/${other}`, ''])(
    'and not otherwise: %s',
    (audience) => {
      expect(namesOrganisation(audience, id)).toBe(false);
    },
  );
});

describe('a document of an issuer', () => {
  it('names an organisation with each of its audiences, and with no other', () => {
    const document = { organisations: { [id]: ['sokuho', 'account'] } };
    expect(isNamedBy(document, id, 'sokuho')).toBe(true);
    expect(isNamedBy(document, id, 'else')).toBe(false);
    expect(isNamedBy(document, other, 'sokuho')).toBe(false);
  });

  it.each([
    null,
    'x',
    17,
    [],
    {},
    { organisations: null },
    { organisations: [id] },
    { organisations: { [id]: 'sokuho' } },
  ])('of another shape names nobody: %j', (document) => {
    expect(isNamedBy(document, id, 'sokuho')).toBe(false);
  });

  it('does not name what every object has', () => {
    expect(isNamedBy({ organisations: {} }, 'constructor', 'name')).toBe(false);
    expect(isNamedBy({ organisations: {} }, 'toString', 'length')).toBe(false);
  });
});

describe('the operator', () => {
  const list = `${id} https://login.example/realms/main sokuho, ${other} https://login.example/realms/main other`;
  const wanted = { issuer: 'https://login.example/realms/main', audience: 'sokuho' };

  it('confirms organisation, issuer and audience together', () => {
    expect(isConfirmed(list, id, wanted)).toBe(true);
    expect(isConfirmed(list, other, wanted)).toBe(false);
    expect(isConfirmed(list, other, { ...wanted, audience: 'other' })).toBe(true);
    expect(isConfirmed(list, id, { ...wanted, issuer: 'https://login.example/realms/other' })).toBe(false);
    expect(isConfirmed(undefined, id, wanted)).toBe(false);
  });
});
