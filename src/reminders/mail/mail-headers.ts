/**
 * The same reminder has the same Message-ID on every attempt and from every worker, so that a mail sent twice around a
 * crash is one mail to the receiving side.
 *
 * @param id of the reminder, or of the delivery that carries several
 * @throws RangeError when a part could break out of the header
 */
export function messageIdOf(id: string, domain: string): string {
  return `<reminder-${safePart(id)}@${safePart(domain)}>`;
}

function safePart(value: string): string {
  if (!/^[A-Za-z0-9._-]+$/.test(value))
    throw new RangeError(`"${value}" cannot stand in a mail header: letters, digits, dots and hyphens only.`);
  return value;
}

export interface HeaderParts {
  /** Of the reminder, or of the delivery that carries several. */
  readonly id: string;
  readonly organisationId: string;
  /** The domain that sends. */
  readonly domain: string;
  /** A due day or a missed date: mail programs mark it. */
  readonly urgent?: boolean;
}

export interface MailHeaders {
  readonly messageId: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** For nodemailer's `messageId` and `headers`: sent by a machine (RFC 3834), sortable by List-Id (RFC 2919). */
export function headersOf({ id, organisationId, domain, urgent = false }: HeaderParts): MailHeaders {
  return {
    messageId: messageIdOf(id, domain),
    headers: {
      'List-Id': `<reminders.${safePart(organisationId)}.${safePart(domain)}>`,
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...(urgent ? { Importance: 'high', 'X-Priority': '1' } : {}),
    },
  };
}
