import { ApiProperty } from '@nestjs/swagger';
import type { BilingualText } from '../law/index.js';
import { type PersonalDataWarning, personalDataWarnings } from './personal-data-warning.js';

export class BilingualAnswer {
  @ApiProperty({ example: '添付ファイルの宛先を上長が確認する。' }) ja: string;
  @ApiProperty({ example: 'A superior confirms the addressees of an attachment.' }) en: string;
}

/** Something that was accepted all the same. */
export class WarningAnswer {
  @ApiProperty({ description: 'JSON pointer (RFC 6901) into the request', example: '/summary' }) pointer: string;
  @ApiProperty({
    enum: [
      'mail_address_list',
      'my_number',
      'card_number',
      'telephone_list',
      'open_dependency',
      'incomplete',
      'probable_duplicate',
    ],
    description:
      'What the value looks like; `open_dependency`: a task that should come first is still open; ' +
      '`incomplete`: a field of a draft that should be filled in is open; `probable_duplicate`: the same is logged already',
  })
  kind: PersonalDataWarning['kind'] | 'open_dependency' | 'incomplete' | 'probable_duplicate';
  @ApiProperty({ type: BilingualAnswer }) advice: BilingualText;
}

/** Warnings about personal data in whatever a request sent; the values themselves are not repeated. */
export const warningsAbout = (request: unknown): WarningAnswer[] => personalDataWarnings(request);

/** A field of a draft that was accepted open. */
export type IncompleteWarning = WarningAnswer & { readonly kind: 'incomplete' };
