import type { Composers } from './composer.js';
import { given } from './composer.js';

const at = (name: string): string => `particulars.cyberAttack.${name}`;

export const cyberComposers: Composers = {
  intrusionMethods: ({ incident }) =>
    given(incident.particulars?.cyberAttack?.intrusionMethods, at('intrusionMethods')),
  intrusionDetail: ({ incident }) => given(incident.particulars?.cyberAttack?.intrusionDetail, at('intrusionDetail')),
  indicators: ({ incident }) => given(incident.particulars?.cyberAttack?.indicators?.join('\n'), at('indicators')),
  ransomwareKinds: ({ incident }) => given(incident.particulars?.cyberAttack?.ransomwareKinds, at('ransomwareKinds')),
  ransomNote: ({ incident }) => given(incident.particulars?.cyberAttack?.ransomNote, at('ransomNote')),
  fileExtension: ({ incident }) => given(incident.particulars?.cyberAttack?.fileExtension, at('fileExtension')),
  attackType: ({ incident }) => given(incident.particulars?.cyberAttack?.attackType, at('attackType')),
  trafficGbps: ({ incident }) => given(incident.particulars?.cyberAttack?.trafficGbps, at('trafficGbps')),
  trafficPacketsPerSecond: ({ incident }) =>
    given(incident.particulars?.cyberAttack?.trafficPacketsPerSecond, at('trafficPacketsPerSecond')),
  durationMinutes: ({ incident }) => given(incident.particulars?.cyberAttack?.durationMinutes, at('durationMinutes')),
  mitigation: ({ incident }) => given(incident.particulars?.cyberAttack?.mitigation, at('mitigation')),
  shareWithNco: ({ incident }) => {
    const consent = incident.particulars?.cyberAttack?.shareWithNco ?? null;
    return consent === null ? null : given(consent ? 'yes' : 'no', at('shareWithNco'));
  },
};
