import { Injectable } from '@nestjs/common';
import { type Actor, type RecordedActor, responsibleMemberOf } from '../access/actor.js';
import { MembersService } from '../organisations/members.service.js';
import type { Tx } from '../platform/database/tx.js';
import { DomainError } from '../platform/http/domain-error.js';
import { DraftStore } from './draft.store.js';

/** The member behind words: whoever wrote them, or answers for the key that they were written by; null for nobody. */
const memberBehind = ({ kind, id, responsibleMemberId }: RecordedActor): string | null =>
  kind === 'member' ? id : (responsibleMemberId ?? null);

/**
 * Four eyes: whoever approves a draft is, as a person, none of those who have edited it since it was approved last
 * (docs/adr/0026).
 */
@Injectable()
export class FourEyesService {
  constructor(
    private readonly drafts: DraftStore,
    private readonly members: MembersService,
  ) {}

  /** @throws DomainError forbidden, saying who may approve instead */
  async refuseEditors(tx: Tx, actor: Actor, draftId: string): Promise<void> {
    const approver = responsibleMemberOf(actor);
    if (approver === null) throw nobodyBehind();
    const behind = (await this.drafts.editorsSinceApproval(tx, draftId)).map(memberBehind);
    const editors = behind.filter((id) => id !== null);
    if (await this.members.isOnePersonWithAny(tx, approver, editors)) throw ownWords();
    // Whoever set the organisation up holds such a key, and so may any admin whom they gave it to.
    if (editors.length < behind.length && (await this.members.find(tx, approver)).role === 'admin') {
      throw perhapsOwnWords();
    }
  }
}

const ownWords = (): DomainError =>
  new DomainError('forbidden', {
    ja: '前回の承認後にこの草案を編集した本人は承認できません（本人の API キーによる編集、再登録前の編集も含みます）。編集していない担当者が承認してください。',
    en: 'Whoever has edited the draft since it was approved last cannot approve it, nor by a key of theirs, nor as a member who was removed and added again. Let somebody approve it who has not edited it.',
  });

const nobodyBehind = (): DomainError =>
  new DomainError('forbidden', {
    ja: 'この API キーには責任を負うメンバーがいないため、承認した人を特定できません。メンバーとしてサインインするか、メンバーが作成した API キーで承認してください。',
    en: 'No member answers for this API key, so it cannot be said who approved. Approve as a member who signed in, or by a key that a member made.',
  });

const perhapsOwnWords = (): DomainError =>
  new DomainError('forbidden', {
    ja: 'この草案は、責任を負うメンバーのいない API キーで編集されています。そのキーを使える管理者（admin）は承認できません。法務（legal）の担当者が承認してください。',
    en: 'The draft was edited by an API key for which no member answers. An admin may hold that key, so no admin approves it: let a member with the role legal do so.',
  });
