import { describe, expect, it } from '@jest/globals';
import { causeKinds, malwareFamilies } from '../incidents/cause.js';
import type { Cause } from '../incidents/cause.js';
import type { Facts } from '../law/model.js';
import { choosePlaybooks } from './choose.js';
import { copyPlaybook } from './copy-playbook.js';
import { emotet } from './library/emotet.js';
import { library } from './library/index.js';

describe('choosing playbooks', () => {
  it.each<[string, Cause, Facts, string[]]>([
    ['Emotet', { kind: 'malware', malware: 'emotet' }, {}, ['emotet']],
    ['Emotet logged as unauthorised access', { kind: 'unauthorised_access', malware: 'emotet' }, {}, ['emotet']],
    ['ransomware through a VPN', { kind: 'unauthorised_access', malware: 'ransomware' }, {}, ['ransomware']],
    ['malware not known yet', { kind: 'malware', malware: null }, {}, ['malware-infection']],
    ['an information stealer', { kind: 'malware', malware: 'info_stealer' }, {}, ['malware-infection']],
    ['a skimmer', { kind: 'malware', malware: 'web_skimmer' }, {}, ['website-unauthorised-access']],
    ['an attack on a website', { kind: 'unauthorised_access' }, {}, ['website-unauthorised-access']],
    ['a mail', { kind: 'mis_sent_mail' }, { processor: false }, ['mis-sent-mail']],
    ['a fax', { kind: 'mis_sent_fax' }, {}, ['mis-sent-mail']],
    ['a theft', { kind: 'theft' }, {}, ['lost-device-or-papers']],
    ['an insider', { kind: 'insider' }, {}, ['insider-taking-data-out']],
    ['a setting', { kind: 'misconfiguration' }, { processor: null }, ['misconfigured-cloud-storage']],
    [
      'Emotet at a processor of ours',
      { kind: 'malware', malware: 'emotet', actor: 'processor' },
      {},
      ['emotet', 'processor-incident'],
    ],
    [
      'Emotet at us as a processor',
      { kind: 'malware', malware: 'emotet' },
      { processor: true },
      ['emotet', 'incident-as-processor'],
    ],
    [
      'a sub-processor',
      { kind: 'processor_incident' },
      { processor: true },
      ['processor-incident', 'incident-as-processor'],
    ],
    ['something else', { kind: 'other' }, {}, ['general']],
  ])('%s', (_case, cause, facts, expected) => {
    expect(choosePlaybooks(cause, facts)).toEqual(expected);
  });

  it('leaves no cause without a checklist', () => {
    for (const kind of causeKinds) {
      for (const malware of [null, ...malwareFamilies]) {
        expect(choosePlaybooks({ kind, malware }, {}).length).toBeGreaterThan(0);
      }
    }
  });

  it("puts an organisation's copy in the place of its original", () => {
    const ours = copyPlaybook(emotet, { id: 'acme-emotet' });
    expect(choosePlaybooks({ kind: 'malware', malware: 'emotet' }, {}, [ours, ...library])).toEqual(['acme-emotet']);
    expect(ours).toMatchObject({ version: 1, basedOn: { id: 'emotet', version: emotet.version } });
  });

  it('never chooses a playbook that applies to nothing by itself', () => {
    const ours = { ...copyPlaybook(emotet, { id: 'acme-emotet' }), appliesTo: {} };
    expect(choosePlaybooks({ kind: 'malware', malware: 'emotet' }, { processor: true }, [ours])).toEqual([]);
  });
});
