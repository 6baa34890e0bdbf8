/** A mail as it will leave; its Message-ID is the same on every try. */
export interface MailMessage {
  readonly messageId: string;
  readonly subject: string;
  /** Where an answer goes; absent: to the sender, whom nobody may read. */
  readonly replyTo?: string | undefined;
  readonly text: string;
  readonly html: string;
  /** Of a mail with a secret link: that link, sealed until it is sent, and gone once it is settled. */
  readonly sealedLink?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments?: readonly {
    readonly filename: string;
    readonly contentType: string;
    readonly content: string;
  }[];
}

/** Stands in the text and the HTML of a mail for its secret link. */
export const LINK_PLACE = '[[link]]';
