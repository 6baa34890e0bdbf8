import {
  Count,
  Day,
  LIMITS,
  Names,
  OneOf,
  RequiredMoment,
  RequiredText,
  SomeOf,
  Text,
  YesNo,
} from './particulars-fields.js';
import * as codes from './particulars.js';

export class MediaDto implements codes.Media {
  @SomeOf('媒体. What the data was on.', codes.mediaKinds)
  readonly kinds?: codes.MediaKind[] | null;
  @Text('Which medium exactly.', '電子メールに添付した表計算ファイル')
  readonly detail?: string | null;
}

export class SubjectsDto implements codes.Subjects {
  @SomeOf('種類. Whose data it is.', codes.subjectKinds)
  readonly kinds?: codes.SubjectKind[] | null;
  @Text('Whose exactly.', '健康診断の受診者')
  readonly detail?: string | null;
}

export class DataItemsDto implements codes.DataItems {
  @SomeOf('項目. Which items of data are among it.', codes.dataItemKinds)
  readonly kinds?: codes.DataItemKind[] | null;
  @Text('What "other" is, or more about the rest. No personal data of the persons themselves.', '健康診断の結果')
  readonly detail?: string | null;
}

export class PersonsDetailDto implements codes.PersonsDetail {
  @Count('Of the persons, those with card data; the number of all stands in the facts.', 0)
  readonly withCardData?: number | null;
  @Text('How the number was found, or why it is not known.', '添付ファイルの行数による。')
  readonly basis?: string | null;
}

export class SecondaryDamageDto implements codes.SecondaryDamage {
  @YesNo('二次被害又はそのおそれの有無.')
  readonly exists?: boolean | null;
  @Text('What damage or risk.', '流出したメールアドレス宛ての不審なメールの送信')
  readonly content?: string | null;
}

export class ResponseToPersonsDto implements codes.ResponseToPersons {
  @OneOf('本人への対応. Whether the persons have been told.', codes.responseStatuses)
  readonly status?: codes.ResponseStatus | null;
  @Day('When they were, or will be.', '2026-11-27')
  readonly on?: string | null;
  @Text('How.', '郵送により通知する。')
  readonly method?: string | null;
  @Text('代替措置. What is done where notice is hard.', 'ホームページに公表し、問い合わせ窓口を設ける。')
  readonly substituteMeasure?: string | null;
  @Text('Why notice is hard: the substitute is no free choice.', '保有する連絡先が古く、通知が到達しない。')
  readonly substituteReason?: string | null;
}

export class PublicationDto implements codes.Publication {
  @OneOf('公表の実施状況.', codes.publicationStatuses)
  readonly status?: codes.PublicationStatus | null;
  @Day('When it was, or will be.', '2026-11-28')
  readonly on?: string | null;
  @SomeOf('By which means.', codes.publicationMethods)
  readonly methods?: codes.PublicationMethod[] | null;
  @Text('The text as published, or a summary.', '個人データの漏えいに関するお知らせ', LIMITS.longText)
  readonly text?: string | null;
}

export class MeasureDto implements codes.Measure {
  @RequiredText('再発防止のための措置.', '社外宛て送信時の上長承認の導入')
  readonly text: string;
  @Day('Done on, or to be done by.', '2026-12-25')
  readonly on?: string | null;
}

export class OutsideInvestigationDto implements codes.OutsideInvestigation {
  @OneOf('外部機関による調査の実施状況.', codes.investigationStatuses)
  readonly status?: codes.InvestigationStatus | null;
  @Text('Who investigates.', '株式会社みほんフォレンジック', LIMITS.name)
  readonly by?: string | null;
  @Day('When they were asked.', '2026-11-25')
  readonly askedOn?: string | null;
  @Text('What came of it.', '感染端末は1台であることを確認した。')
  readonly result?: string | null;
}

export class CounterpartDto implements codes.Counterpart {
  @YesNo('Whether there is one.')
  readonly exists?: boolean | null;
  @Names('Their names.', ['株式会社みほん'])
  readonly names?: string[] | null;
}

export class PoliceReportDto implements codes.PoliceReport {
  @OneOf('警察への届出.', codes.policeStatuses)
  readonly status?: codes.PoliceStatus | null;
  @Day('When.', '2026-11-25')
  readonly on?: string | null;
  @Text('Which office.', '芝警察署', LIMITS.name)
  readonly office?: string | null;
}

export class AuthorityReportDto implements codes.AuthorityReport {
  @RequiredText('Which authority.', '独立行政法人情報処理推進機構', LIMITS.name)
  readonly name: string;
  @Day('When it was told.', '2026-11-25')
  readonly on?: string | null;
  @Text('What was told.', 'コンピュータウイルス届出')
  readonly detail?: string | null;
}

export class CourseEventDto implements codes.CourseEvent {
  @RequiredMoment('A Japan date, or an instant when the time matters.', '2026-11-24T11:30:00+09:00')
  readonly at: string;
  @RequiredText('事実経過. The line as it shall stand in the report.', '誤送信先に削除を依頼')
  readonly text: string;
}

export class EnquiryDeskDto implements codes.EnquiryDesk {
  @Text('問い合わせ窓口. Its name.', 'お客様相談室', LIMITS.name)
  readonly name?: string | null;
  @Text('Telephone.', '0120-000-000', LIMITS.name)
  readonly telephone?: string | null;
  @Text('Mail address.', 'soudan@example.jp', LIMITS.name)
  readonly mail?: string | null;
  @Text('When it is open.', '平日9時から17時まで', LIMITS.name)
  readonly hours?: string | null;
}
