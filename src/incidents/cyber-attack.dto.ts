import { Count, LIMITS, Names, Quantity, SomeOf, Text, YesNo } from './particulars-fields.js';
import * as codes from './particulars.js';

const MAX_GBPS = 1_000_000;
const MAX_PACKETS = 1_000_000_000_000;
const MAX_MINUTES = 5_256_000;

/** サイバー攻撃被害報告の共通様式 (R44), as far as its fields are known. */
export class CyberAttackDto implements codes.CyberAttack {
  @Text('Text of the ransom note.', '暗号化したファイルの復号に金銭を要求する文面', LIMITS.longText)
  readonly ransomNote?: string | null;
  @Text('Extension of encrypted files.', '.locked', LIMITS.name)
  readonly fileExtension?: string | null;
  @SomeOf('Kinds of ransomware attack.', codes.ransomwareKinds)
  readonly ransomwareKinds?: codes.RansomwareKind[] | null;
  @SomeOf('How the attacker came in.', codes.intrusionMethods)
  readonly intrusionMethods?: codes.IntrusionMethod[] | null;
  @Text('More about it.', '保守用の機器の脆弱性の悪用')
  readonly intrusionDetail?: string | null;
  @Names('Indicators of compromise: hashes, addresses, tools.', ['192.0.2.10'], LIMITS.many)
  readonly indicators?: string[] | null;
  @Text('Type of a denial-of-service attack.', '大量の接続要求', LIMITS.name)
  readonly attackType?: string | null;
  @Quantity('Traffic in Gbps.', 12.5, MAX_GBPS)
  readonly trafficGbps?: number | null;
  @Count('Packets per second.', 1_000_000, MAX_PACKETS)
  readonly trafficPacketsPerSecond?: number | null;
  @Count('How long it lasted, in minutes.', 90, MAX_MINUTES)
  readonly durationMinutes?: number | null;
  @Text('What was done against it.', '通信事業者による遮断')
  readonly mitigation?: string | null;
  @YesNo('Consent to share the report with the National Cybersecurity Office.')
  readonly shareWithNco?: boolean | null;
}
