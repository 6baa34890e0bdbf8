import { toJapanTime } from '../platform/clock/instant.js';
import type { MembershipAnswer, TokensAnswer } from './auth.dto.js';
import type { Membership } from './membership.store.js';
import type { IssuedTokens } from './sessions/sessions.service.js';
import { ACCESS_TOKEN_SECONDS } from './tokens/access-tokens.service.js';

export const membershipAnswerOf = ({
  organisationId,
  organisationName,
  memberId,
  role,
}: Membership): MembershipAnswer => ({
  organisationId,
  organisationName,
  memberId,
  role,
});

export const tokensAnswerOf = (tokens: IssuedTokens): TokensAnswer => ({
  accessToken: tokens.accessToken,
  expiresIn: ACCESS_TOKEN_SECONDS,
  refreshToken: tokens.refreshToken,
  refreshExpiresAt: toJapanTime(tokens.refreshExpiresAt),
  membership: membershipAnswerOf(tokens.membership),
});
