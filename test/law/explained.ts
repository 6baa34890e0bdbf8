import {
  assess,
  type Assessment,
  type BilingualText,
  type Obligation,
  openDaysWith,
  type TraceStep,
} from '../../src/law/index.js';
import { type ConformanceCase, conformanceCases } from '../conformance/cases.js';

/** One case of each kind of explanation that the engine can give. */
const EXPLAINED =
  `S-R2-11 S-R3-11 S-R5-06 S-R5-05 S-R5-01 S-R6-01 S-R5-09 S-R9-08 S-R9-12 S-R9-14 S-R9-15 S-R10-05 S-R10-06
  S-R10-08 S-R10-09 S-R10-11 S-R22-02 S-R22-14 S-R28-01 S-R30-03 S-R31-01 S-R31-03 S-R32-01 S-R32-03 S-R35-01 S-R35-02 S-R35-03
  S-R35-04 S-R35-05 S-R35-07 S-R36-01 S-R1-10 S-R24-02 S-V-01`.split(/\s+/);

const both = (indent: string, { ja, en }: BilingualText): string[] => [`${indent}${ja}`, `${indent}${en}`];

/** Steps that an earlier duty of the case has shown are not shown again. */
function dutyLines(duty: Obligation, shown: Set<string>): string[] {
  const { kind, force, provisional, days, clockStart, targetFrom, unshiftedDueOn, dueOn, dueAt, discharged, trace } =
    duty;
  const dates = {
    provisional,
    days,
    clockStart,
    targetFrom,
    unshiftedDueOn,
    dueOn,
    dueAt,
    ifWrongfulPurpose: duty.ifWrongfulPurpose,
    discharged,
  };
  const cited = duty.citations.map(({ law, article, rule }) => `${law} ${article} (${rule})`);
  return [
    `  ${kind}, ${force}: ${JSON.stringify(dates)}`,
    `    ${cited.join('; ')}`,
    ...(duty.humanDecision ?? []).flatMap((question) => both('    ? ', question)),
    ...trace.flatMap(stepLines).filter((line) => !shown.has(line) && shown.add(line)),
  ];
}

function stepLines({ code, rule, article, input, output, text, assumption }: TraceStep): string[] {
  const ground = `[${rule} ${article}${assumption ? ', assumption' : ''}]`;
  return [`    ${code} -> ${String(output)}  ${ground} ${JSON.stringify(input)}`, ...both('      ', text)];
}

function assessmentLines(assessment: Assessment): string[] {
  const shown = new Set<string>();
  return [
    ...both('', assessment.reason),
    ...assessment.items.flatMap(({ item, status, since, droppedOn, label, citations }) => [
      `  item ${item}: ${status}, since ${String(since)}, dropped ${String(droppedOn)} (${citations.map(({ article }) => article).join(', ')})`,
      ...both('    ', label),
    ]),
    ...assessment.exemptions.flatMap(({ code, status, text, citations }) => [
      `  ${code}: ${status} (${citations.map(({ law, article, rule }) => `${law}${article} ${rule}`).join(', ')})`,
      ...both('    ', text),
    ]),
    ...assessment.presumptions.flatMap(({ fact, presumed, text, rule }) => [
      `  ${fact} presumed ${String(presumed)} (${rule})`,
      ...both('    ', text),
    ]),
    `  asks: ${assessment.decidingFacts.map((set) => set.join('+')).join(', ')}`,
    ...(assessment.humanDecision ?? []).flatMap((question) => both('  ? ', question)),
    ...assessment.obligations.flatMap((duty) => dutyLines(duty, shown)),
  ];
}

function caseLines({ id, why, request }: ConformanceCase): string[] {
  const { regime, revisions, extraClosedDays = [], ...options } = request;
  const assessment = assess(regime, revisions, { ...options, openDays: openDaysWith(extraClosedDays) });
  return [`## ${id}: ${why}`, '', '```', ...assessmentLines(assessment), '```', ''];
}

/** Every sentence that an answer can hold, on one page, for a lawyer to read and for a test to hold still. */
export function explanationsPage(): string {
  const cases = conformanceCases().flatMap((file) => file.cases);
  const wanted = EXPLAINED.map((id) => cases.find((one) => one.id === id)).filter((one) => one !== undefined);
  return [
    '# What the engine says, case by case',
    '',
    'Written by `npm run docs`; read it before you accept a change to it.',
    '',
    ...wanted.flatMap(caseLines),
  ].join('\n');
}
