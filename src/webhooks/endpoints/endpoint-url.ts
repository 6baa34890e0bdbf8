import { isIP } from 'node:net';
import type { DomainError, LocalText } from '../../platform/http/domain-error.js';
import { invalidRequest } from '../../platform/http/validation.js';
import { type AllowedHosts, bare } from '../sending/allowed-hosts.js';
import { isPublicAddress } from '../sending/public-address.js';

const refused = (ja: string, en: string): DomainError => {
  const detail: LocalText = { ja, en };
  return invalidRequest([{ pointer: '/url', detail }]);
};

/**
 * An endpoint's URL in its normal form: https, no user, no fragment, and no address that is not public. A name is
 * looked up when something is sent, not here: what it resolves to may change.
 *
 * @throws DomainError invalid-request
 */
export const endpointUrl = (given: string, allowed: AllowedHosts): string => {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !['https:', 'http:'].includes(url.protocol)) {
    throw refused(
      `url（${given}）は https:// で始まる URL で指定してください。`,
      `url (${given}) is no URL that begins with https://.`,
    );
  }
  if (url.username !== '' || url.password !== '' || url.hash !== '') {
    throw refused(
      'url に利用者名、パスワード、# 以降を含めることはできません。取り除いて再度お送りください。',
      'url must not hold a user, a password or a fragment. Take it out and send it again.',
    );
  }
  if (allowed.has(url)) return url.href;
  const host = bare(url.hostname);
  if (isIP(host) !== 0 && !isPublicAddress(host)) {
    throw refused(
      `url のホスト ${host} はインターネット上の公開アドレスではありません。公開されたホストを指定するか、運用者に SOKUHO_WEBHOOK_ALLOWED_HOSTS への追加を依頼してください。`,
      `The host ${host} of url is not a public address. Give a public host, or have the operator add it to SOKUHO_WEBHOOK_ALLOWED_HOSTS.`,
    );
  }
  if (url.protocol !== 'https:') {
    throw refused(
      `url（${given}）は https:// で指定してください。http は運用者が許可したホストに限ります。`,
      `url (${given}) must begin with https://; plain http is for hosts that the operator allows.`,
    );
  }
  return url.href;
};
