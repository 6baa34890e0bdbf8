import type { EventType } from '../law/model.js';
import { CyberAttackDto } from './cyber-attack.dto.js';
import { LIMITS, Part, Parts, SomeOf, Text } from './particulars-fields.js';
import * as parts from './particulars-parts.dto.js';
import type { Particulars } from './particulars.js';

const eventTypes: readonly EventType[] = ['leak', 'loss', 'damage'];

/** What the report form asks beyond the facts (R43). All optional; absent and null mean "not known yet". */
export class ParticularsDto implements Particulars {
  @SomeOf('Which events are established; the others may have happened.', eventTypes)
  readonly eventsConfirmed?: EventType[] | null;
  @Text('How it was discovered.', '誤送信先の担当者から電話により連絡を受けた。')
  readonly discovererDetail?: string | null;
  @Part('媒体.', () => parts.MediaDto)
  readonly media?: parts.MediaDto | null;
  @Part('種類.', () => parts.SubjectsDto)
  readonly subjects?: parts.SubjectsDto | null;
  @Part('項目.', () => parts.DataItemsDto)
  readonly dataItems?: parts.DataItemsDto | null;
  @Part('本人の数, beyond the facts.', () => parts.PersonsDetailDto)
  readonly persons?: parts.PersonsDetailDto | null;
  @Text('原因の詳細, in sentences.', '宛先の自動補完により、類似する名称の取引先を選択した。')
  readonly causeDetail?: string | null;
  @Part('二次被害.', () => parts.SecondaryDamageDto)
  readonly secondaryDamage?: parts.SecondaryDamageDto | null;
  @Part('本人への対応.', () => parts.ResponseToPersonsDto)
  readonly response?: parts.ResponseToPersonsDto | null;
  @Part('公表.', () => parts.PublicationDto)
  readonly publication?: parts.PublicationDto | null;
  @Parts('実施済みの措置.', () => parts.MeasureDto, LIMITS.many)
  readonly measuresDone?: parts.MeasureDto[] | null;
  @Parts('今後実施予定の措置.', () => parts.MeasureDto, LIMITS.many)
  readonly measuresPlanned?: parts.MeasureDto[] | null;
  @Part('外部機関による調査.', () => parts.OutsideInvestigationDto)
  readonly outsideInvestigation?: parts.OutsideInvestigationDto | null;
  @Part('委託元. Who entrusted the data.', () => parts.CounterpartDto)
  readonly principal?: parts.CounterpartDto | null;
  @Part('委託先. To whom the data was entrusted.', () => parts.CounterpartDto)
  readonly processors?: parts.CounterpartDto | null;
  @Part('警察への届出.', () => parts.PoliceReportDto)
  readonly police?: parts.PoliceReportDto | null;
  @Parts('他の行政機関等への報告.', () => parts.AuthorityReportDto, LIMITS.few)
  readonly otherAuthorities?: parts.AuthorityReportDto[] | null;
  @Parts('外国の行政機関等への報告.', () => parts.AuthorityReportDto, LIMITS.few)
  readonly foreignAuthorities?: parts.AuthorityReportDto[] | null;
  @Parts('事実経過.', () => parts.CourseEventDto, LIMITS.many)
  readonly events?: parts.CourseEventDto[] | null;
  @Text('その他参考となる事項.', '誤送信先は秘密保持契約の相手方である。')
  readonly notes?: string | null;
  @Part('問い合わせ窓口.', () => parts.EnquiryDeskDto)
  readonly enquiryDesk?: parts.EnquiryDeskDto | null;
  @Part('For the common cyber-attack forms.', () => CyberAttackDto)
  readonly cyberAttack?: CyberAttackDto | null;
}
