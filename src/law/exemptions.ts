import type { KnownFacts } from './facts.js';
import type { Exemption, Presumption, Verdict } from './model.js';
import type { Exclusion, RegimeVersion } from './regimes/regime.js';
import { hasToldPrincipal } from './situation.js';

const processorText: Exemption['text'] = {
  ja: '委託先が委託元に速やかに通知したため、委託先の報告義務及び本人への通知義務は免除される。',
  en: 'The processor notified its principal promptly, and need neither report nor notify the persons.',
};

const processorUnknownText: Exemption['text'] = {
  ja: '委託元への通知はあるが、委託先であるかが不明である。委託先と確認できるまでは免除しない。',
  en: 'A principal was notified, but it is unknown whether this is a processor. Nothing is exempted until it is.',
};

/** An exemption that is merely not ruled out is listed only when some fact points to it. */
function isSuggested(exclusion: Exclusion, facts: KnownFacts): boolean {
  return exclusion.whileUnknown === 'open' || exclusion.facts.some((name) => facts[name] !== null);
}

export function exemptionsOf(version: RegimeVersion, facts: KnownFacts, verdict: Verdict): Exemption[] {
  const found: Exemption[] = [];
  for (const exclusion of version.exclusions) {
    const applies = exclusion.applies(facts);
    if (applies === false || (applies === null && !isSuggested(exclusion, facts))) continue;
    const status = applies === true ? 'applies' : 'unknown';
    found.push({ code: exclusion.code, status, text: exclusion.text[status], citations: exclusion.citations });
  }
  const told = hasToldPrincipal(facts);
  const { principalNotice } = version.grounds;
  if (told !== false && principalNotice !== null && verdict !== 'not_reportable') {
    found.push({
      code: 'processor_notified_principal',
      status: told ? 'applies' : 'unknown',
      text: told ? processorText : processorUnknownText,
      citations: [principalNotice],
    });
  }
  return found;
}

export function presumptionsOf(version: RegimeVersion, facts: KnownFacts, verdict: Verdict): Presumption[] {
  if (verdict === 'not_reportable') return [];
  const made: Presumption[] = [];
  for (const { fact, presumed, arises, text, rule } of version.presumed) {
    if (facts[fact] === null && (arises === undefined || arises(facts))) made.push({ fact, presumed, text, rule });
  }
  return made;
}
