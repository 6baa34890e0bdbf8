import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { invalidRequest } from '../../platform/http/validation.js';
import { type Person, PersonStore } from '../person.store.js';
import { sessionOf } from '../sessions/sessions.service.js';
import { SignInDelaysService } from '../sign-in-delays.service.js';
import { isPasswordOf } from './password-hashes.js';

/** The password again, before what a stolen access token must not do. */
@Injectable()
export class PasswordCheckService {
  constructor(
    private readonly people: PersonStore,
    private readonly delays: SignInDelaysService,
  ) {}

  /**
   * @param pointer where the password stands in the request
   * @param from where the request comes from: guesses here cost as much as guesses at sign-in
   * @param further what else must be right before the try counts as a success
   * @throws DomainError invalid-request when it is wrong
   */
  async confirm(
    actor: Actor,
    password: string,
    pointer: string,
    from: string,
    further: () => Promise<void> = () => Promise.resolve(),
  ): Promise<Person> {
    const person = await this.people.find(sessionOf(actor).personId);
    if (person === null) throw new Error('A session of nobody.');
    await this.delays.begin(person.email, from);
    if (!(await isPasswordOf(person.passwordHash, password))) throw wrongPassword(pointer);
    await further();
    await this.delays.succeeded(person.email, from);
    return person;
  }
}

const wrongPassword = (pointer: string): DomainError =>
  invalidRequest([
    {
      pointer,
      detail: {
        ja: '現在のパスワードが正しくありません。入力し直してください。',
        en: 'The present password is wrong. Type it again.',
      },
    },
  ]);
