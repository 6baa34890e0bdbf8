import fc from 'fast-check';

import { causeActors, causeKinds, discoverers, malwareFamilies } from '../../../../src/incidents/cause.js';
import * as codes from '../../../../src/incidents/particulars.js';
import type { RegimeId } from '../../../../src/law/model.js';
import type { ReportSource } from '../../../../src/reports/report-source.js';
import { anAssessment } from './assessments.js';

/** What people type: Japanese words, sometimes in sentences. */
const words = fc.constantFrom(
  '顧客名簿',
  '調査を依頼した。',
  '担当者が確認',
  '「重要」と書かれた封筒',
  '約束の品。\n次の行',
);
const name = fc.constantFrom('株式会社みほん', '芝警察署', '外部調査機関');
const date = fc.constantFrom('2026-11-01', '2026-11-24', '2027-01-04', '2019-04-30');
const instant = fc.constantFrom('2026-11-24T10:00:00+09:00', '2026-12-31T15:00:00Z', '2026-11-24T00:00:00.000-10:00');
const moment = fc.oneof(date, instant);
const tri = fc.constantFrom(true, false, null);
const persons = fc.nat({ max: 200_000_000 });

/** Any of the keys, any of them null: both mean unknown. */
function known(model: Readonly<Record<string, fc.Arbitrary<unknown>>>) {
  const nullable = Object.fromEntries(Object.entries(model).map(([key, value]) => [key, fc.option(value)]));
  return fc.record(nullable, { requiredKeys: [] });
}
const some = (list: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...list]);
const one = (list: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...list);
const authorities = fc.array(fc.record({ name, on: fc.option(date), detail: fc.option(words) }), { maxLength: 2 });
const measures = fc.array(fc.record({ text: words, on: fc.option(date) }), { maxLength: 3 });

const particulars = known({
  eventsConfirmed: some(['leak', 'loss', 'damage']),
  discovererDetail: words,
  media: known({ kinds: some(codes.mediaKinds), detail: words }),
  subjects: known({ kinds: some(codes.subjectKinds), detail: words }),
  dataItems: known({ kinds: some(codes.dataItemKinds), detail: words }),
  persons: known({ withCardData: persons, basis: words }),
  causeDetail: words,
  secondaryDamage: known({ exists: tri, content: words }),
  response: known({
    status: one(codes.responseStatuses),
    on: date,
    method: words,
    substituteMeasure: words,
    substituteReason: words,
  }),
  publication: known({
    status: one(codes.publicationStatuses),
    on: date,
    methods: some(codes.publicationMethods),
    text: words,
  }),
  measuresDone: measures,
  measuresPlanned: measures,
  outsideInvestigation: known({ status: one(codes.investigationStatuses), by: name, askedOn: date, result: words }),
  principal: known({ exists: tri, names: fc.array(name, { maxLength: 2 }) }),
  processors: known({ exists: tri, names: fc.array(name, { maxLength: 2 }) }),
  police: known({ status: one(codes.policeStatuses), on: date, office: name }),
  otherAuthorities: authorities,
  foreignAuthorities: authorities,
  events: fc.array(fc.record({ at: moment, text: words }), { maxLength: 4 }),
  notes: words,
  enquiryDesk: known({ name, telephone: fc.constant('０１２０'), mail: fc.constant('＠'), hours: words }),
  cyberAttack: known({
    ransomNote: words,
    ransomwareKinds: some(codes.ransomwareKinds),
    intrusionMethods: some(codes.intrusionMethods),
    indicators: fc.array(words, { maxLength: 3 }),
    trafficGbps: fc.double({ min: 0, max: 1000, noNaN: true }).map((gbps) => Math.round(gbps * 10) / 10),
    durationMinutes: fc.nat(),
    shareWithNco: tri,
  }),
});

const facts = known({
  eventTypes: some(['leak', 'loss', 'damage']),
  specialCareData: tri,
  financialHarmRisk: tri,
  wrongfulPurpose: tri,
  strongEncryption: tri,
  keyCompromised: tri,
  pseudonymised: tri,
  dataBeingAcquired: tri,
  intendedAsPersonalData: tri,
  affectedPersons: known({ known: persons, max: persons }),
  processor: tri,
  principalNotifiedAt: instant,
  ordinanceSpecialCareData: tri,
  openToUnspecifiedPersons: tri,
  specifiedNetworkSystem: tri,
});

const status = fc.constantFrom('met', 'not_met', 'unknown', '2026-11-24', '2026-12-01');

/** Any set of facts and particulars, under any regime: what types allow, not only what makes sense. */
export const anySource: fc.Arbitrary<ReportSource> = fc
  .record({
    regime: fc.constantFrom<RegimeId>('appi-private', 'appi-public', 'my-number'),
    facts,
    particulars: fc.option(particulars),
    occurredAt: fc.option(moment),
    discoveredBy: fc.option(fc.constantFrom(...discoverers)),
    cause: fc.option(
      fc.record({
        kind: fc.constantFrom(...causeKinds),
        malware: fc.option(fc.constantFrom(...malwareFamilies)),
        actor: fc.option(fc.constantFrom(...causeActors)),
        detail: fc.option(words),
      }),
    ),
    verdict: fc.constantFrom('reportable' as const, 'not_reportable' as const, 'undetermined' as const),
    items: fc.record({ 1: status, 2: status, 3: status, 4: status }),
    organisation: fc.record({
      name,
      kind: fc.constantFrom('company' as const, 'school' as const, 'medical' as const, 'public_body' as const, null),
      address: fc.option(words),
    }),
    summary: fc.option(words),
    drill: fc.boolean(),
  })
  .map(({ regime, verdict, items, organisation, ...incident }) => ({
    organisation,
    incident: { ...incident, title: '事案', regime, awareAt: '2026-11-24T10:00:00+09:00' },
    assessment: anAssessment({ regime, verdict, items }),
  }));
