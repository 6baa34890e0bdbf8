import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import { DeadlinesService } from '../deadlines/deadlines.service.js';
import { OrganisationSettingsService } from '../organisations/organisation-settings.service.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { invalidRequest } from '../platform/http/validation.js';
import { audiencesOf, type ReminderPolicy } from '../reminders/policy.js';
import { policyFaults } from '../reminders/policy-faults.js';
import { RemindersService } from '../reminders/reminders.service.js';
import type { ReplannedAnswer } from './policy-answer.dto.js';
import { deadlinesMoved, replannedBetween } from './replanned.js';
import { refuseGrantBeyond } from '../access/grants.js';

export interface PolicyShown {
  readonly policy: ReminderPolicy;
  readonly version: number;
}

export interface PolicyChanged extends PolicyShown {
  readonly replanned: ReplannedAnswer;
}

/** How an organisation is reminded, as its admins set it. */
@Injectable()
export class ReminderPolicyService {
  constructor(
    private readonly settings: OrganisationSettingsService,
    private readonly organisations: OrganisationsService,
    private readonly reminders: RemindersService,
    private readonly deadlines: DeadlinesService,
    private readonly audit: AuditService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async get(actor: Actor): Promise<PolicyShown> {
    const { version } = await this.settings.get(actor);
    const organisation = await this.unitOfWork.run(actor.organisationId, (tx) => this.organisations.current(tx));
    return { policy: this.reminders.policyOf(organisation), version };
  }

  /**
   * Sets the policy and plans the reminders of every open deadline anew, in one transaction.
   *
   * @param version of the caller's If-Match; null when it named any
   * @throws DomainError invalid-request when the policy would be silent on a last day
   */
  async put(actor: Actor, policy: ReminderPolicy, version: number | null): Promise<PolicyChanged> {
    refuseFaulty(policy, '');
    // Whoever is named by their address alone gets mails about incidents.
    const isToldOutside = audiencesOf(policy).some((audience) => typeof audience === 'object');
    if (isToldOutside) refuseGrantBeyond(actor, ['incidents:read', 'reminders:read'], '');
    const changed = await this.unitOfWork.run(actor.organisationId, async (tx) => {
      const before = await this.reminders.planned(tx);
      const { organisation } = await this.settings.set(tx, actor, { reminderPolicy: policy }, version);
      const after = await this.reminders.planned(tx);
      const deadlines = await this.deadlines.byIds(tx, deadlinesMoved(before, after));
      const replanned = replannedBetween(before, after, deadlines);
      const { deadlines: moved, cancelled, added } = replanned;
      void this.audit.append(tx, actor, {
        action: 'reminder_policy.changed',
        subject: { type: 'organisation', id: tx.organisationId },
        detail: { policy, replanned: { deadlines: moved, cancelled, added } },
      });
      return { policy, version: organisation.version, replanned };
    });
    this.reminders.wake();
    return changed;
  }
}

/** @param at where the policy stands in the request, as a JSON Pointer */
export const refuseFaulty = (policy: ReminderPolicy, at: string): void => {
  const faults = policyFaults(policy).map(({ pointer, text }) => ({ pointer: `${at}${pointer}`, detail: text }));
  if (faults.length > 0) throw invalidRequest(faults);
};
