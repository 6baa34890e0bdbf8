import request, { type Response } from 'supertest';
import type { SignInAnswer, TokensAnswer } from '../../src/people/auth.dto.js';
import type { Role } from '../../src/access/permissions.js';
import type { TestApi } from './test-api.js';
import type { TestOrganisation } from './test-organisation.js';

export const aPassword = '夜明けの港に三艘の白い船';

export interface TestPerson {
  readonly memberId: string;
  readonly email: string;
  readonly password: string;
}

type Body = Readonly<Record<string, unknown>>;

/** People as they reach the service: by its mails and over HTTP. */
export class TestPeople {
  constructor(private readonly api: TestApi) {}

  post(path: string, body: Body, token?: string) {
    const sent = request(this.api.url).post(path).set('accept-language', 'en');
    return (token === undefined ? sent : sent.set('authorization', `Bearer ${token}`)).send(body);
  }

  get(path: string, token: string) {
    return request(this.api.url).get(path).set('authorization', `Bearer ${token}`);
  }

  /** The token of the newest link that came for an address. */
  linkFor(email: string): string {
    const texts = this.api.mailbox.of(email).map(({ text }) => text ?? '');
    const token = texts.flatMap((text) => /\/auth\/[a-z-]+\?token=([\w-]+)/u.exec(text)?.[1] ?? []).at(-1);
    if (token === undefined) throw new Error(`No mail to ${email} holds a link: ${texts.join('\n---\n')}`);
    return token;
  }

  async invited(organisation: TestOrganisation, role: Role, email: string): Promise<string> {
    const { id } = await organisation.addMember(role, email);
    await organisation.post(`/v1/members/${id}/invitation`, {}, 202);
    await this.api.sweep();
    return id;
  }

  /** Invited, and come. */
  async joined(organisation: TestOrganisation, role: Role, email: string, password = aPassword): Promise<TestPerson> {
    const memberId = await this.invited(organisation, role, email);
    await this.post('/v1/auth/invitations/acceptance', { token: this.linkFor(email), password }).expect(200);
    return { memberId, email, password };
  }

  signIn({ email, password }: Pick<TestPerson, 'email' | 'password'>, more: Body = {}) {
    return this.post('/v1/auth/sign-in', { email, password, ...more });
  }

  async tokensOf(person: TestPerson, more: Body = {}): Promise<TokensAnswer> {
    const { tokens }: SignInAnswer = answered(await this.signIn(person, more));
    if (tokens === null) throw new Error('An organisation is still to be chosen.');
    return tokens;
  }
}

/** The body of an answer that succeeded. */
export const answered = ({ status, body, text }: Response) => {
  if (status >= 300) throw new Error(`Answered ${status}: ${text}`);
  return body;
};
