import { isIP } from 'node:net';
import type { LocalText } from '../http/domain-error.js';
import { invalidRequest } from '../http/validation.js';
import { bare, type HostNames } from './host-names.js';
import { isPublicAddress } from './public-address.js';

/**
 * A URL that this service is told to reach, in its normal form: https, no user, no fragment, and no address that is not
 * public. A name is looked up when it is reached, not here: what it resolves to may change.
 *
 * @param field of the request that holds it
 * @throws DomainError invalid-request
 */
export const publicUrl = (given: string, field: string, allowed: HostNames): URL => {
  const refused = (ja: string, en: string) => {
    const detail: LocalText = { ja: `${field}${ja}`, en };
    return invalidRequest([{ pointer: `/${field}`, detail }]);
  };
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !['https:', 'http:'].includes(url.protocol)) {
    throw refused(
      `（${given}）は https:// で始まる URL で指定してください。`,
      `${field} (${given}) is no URL that begins with https://.`,
    );
  }
  if (url.username !== '' || url.password !== '' || url.hash !== '') {
    throw refused(
      ' に利用者名、パスワード、# 以降を含めることはできません。取り除いて再度お送りください。',
      `${field} must not hold a user, a password or a fragment. Take it out and send it again.`,
    );
  }
  if (allowed.has(url)) return url;
  const host = bare(url.hostname);
  if (isIP(host) !== 0 && !isPublicAddress(host)) {
    throw refused(
      ` のホスト ${host} はインターネット上の公開アドレスではありません。公開されたホストを指定するか、運用者に ${allowed.setting} への追加を依頼してください。`,
      `The host ${host} of ${field} is not a public address. Give a public host, or have the operator add it to ${allowed.setting}.`,
    );
  }
  if (url.protocol !== 'https:') {
    throw refused(
      `（${given}）は https:// で指定してください。http は運用者が許可したホストに限ります。`,
      `${field} (${given}) must begin with https://; plain http is for hosts that the operator allows.`,
    );
  }
  return url;
};
