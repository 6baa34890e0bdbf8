import 'reflect-metadata';

import { describe, expect, it } from '@jest/globals';
import { toInstance } from '../platform/to-instance.js';
import { validateSync, type ValidationError } from 'class-validator';

import { defaultPolicy } from './default-policy.js';
import { policyFaults } from './policy-faults.js';
import { policyFrom, ReminderPolicyDto } from './policy.dto.js';
import type { KindPolicy, ReminderPolicy } from './policy.js';

const dtoOf = (body: object): ReminderPolicyDto => toInstance(ReminderPolicyDto, body);
const pathsOf = (errors: readonly ValidationError[], at = ''): string[] =>
  errors.flatMap(({ property, constraints, children }) => [
    ...Object.keys(constraints ?? {}).map((name) => `${at}${property}:${name}`),
    ...pathsOf(children ?? [], `${at}${property}.`),
  ]);
const faultsOf = (body: object): string[] =>
  pathsOf(validateSync(dtoOf(body), { whitelist: true, forbidNonWhitelisted: true }));

function withFinal(change: Partial<KindPolicy> | { steps: unknown }): ReminderPolicy {
  const { kinds } = defaultPolicy;
  return { ...defaultPolicy, kinds: { ...kinds, final_report: { ...kinds.final_report, ...change } as KindPolicy } };
}
const dueDay = { id: 'due_day', anchor: 'due', offsetDays: 0, at: '09:00', to: ['owner'], channels: ['mail'] };
const faultsOfStep = (change: object): string[] => faultsOf(withFinal({ steps: [{ ...dueDay, ...change }] }));

describe('ReminderPolicyDto', () => {
  it('takes the default policy, and gives it back as it was', () => {
    expect(faultsOf(defaultPolicy)).toEqual([]);
    expect(policyFrom(dtoOf(defaultPolicy))).toEqual(defaultPolicy);
    expect(policyFrom(dtoOf({ ...defaultPolicy, quietHours: { from: '21:00', to: '07:30' } })).quietHours?.to).toBe(
      '07:30',
    );
  });

  it.each<[string, object, string]>([
    ['a time that does not exist', { at: '24:00' }, 'at:matches'],
    ['an unknown role', { to: ['boss'] }, 'to:isAudience'],
    ['no recipient', { to: [] }, 'to:arrayMinSize'],
    ['an address that is none', { to: [{ addresses: ['a@b.jp\r\nBcc: c@d.jp'] }] }, 'to:isAudience'],
    ['no channel', { channels: [] }, 'channels:arrayMinSize'],
    ['an id that could forge a key', { id: 'a:b' }, 'id:matches'],
    ['the id of a repeat', { id: 'overdue' }, 'id:matches'],
    ['at once before the due day', { at: 'at_once' }, 'anchor:hasOneForm'],
    ['hours and days together', { offsetHours: -3 }, 'anchor:hasOneForm'],
    ['no time', { at: undefined }, 'anchor:hasOneForm'],
    ['an escalation to nobody', { escalation: { afterHours: 3, to: [] } }, 'escalation.to:arrayMinSize'],
    ['an unknown property', { colour: 'red' }, 'colour:whitelistValidation'],
  ])('refuses %s', (_, change, fault) => {
    expect(faultsOfStep(change)).toContainEqual(expect.stringMatching(`${fault}$`));
  });

  it('accepts addresses outside the organisation', () => {
    expect(faultsOfStep({ to: ['legal', { addresses: ['counsel@example.jp'] }] })).toEqual([]);
  });

  it('refuses a policy that forgets a kind, or lets a missed date rest for a month', () => {
    expect(faultsOf({ ...defaultPolicy, kinds: {} })).toContain('kinds.final_report:isDefined');
    const { repeatWhileOverdue } = defaultPolicy.kinds.final_report;
    expect(faultsOf(withFinal({ repeatWhileOverdue: { ...repeatWhileOverdue, everyDays: 30 } }))).toContain(
      'kinds.final_report.repeatWhileOverdue.everyDays:max',
    );
  });
});

describe('policyFaults', () => {
  it('finds none in the default policy', () => {
    expect(policyFaults(defaultPolicy)).toEqual([]);
  });

  it('wants a reminder on the last day', () => {
    const steps = defaultPolicy.kinds.final_report.steps.filter(({ id }) => id !== 'due_day');
    expect(policyFaults(withFinal({ steps })).map(({ pointer }) => pointer)).toEqual(['/kinds/final_report/steps']);
    const silent = { ...defaultPolicy.kinds, hour_clock: { ...defaultPolicy.kinds.hour_clock, steps: [] } };
    expect(policyFaults({ ...defaultPolicy, kinds: silent }).map(({ pointer }) => pointer)).toEqual([
      '/kinds/hour_clock/steps',
    ]);
  });

  it('names the step whose id is taken', () => {
    const { steps } = defaultPolicy.kinds.final_report;
    expect(policyFaults(withFinal({ steps: [...steps, ...steps.slice(-1)] })).map(({ pointer }) => pointer)).toEqual([
      '/kinds/final_report/steps/6/id',
    ]);
  });
});
