import type { DraftKind } from '../draft-content.js';
import type { Form } from '../form/form.js';

const STAGES: Readonly<Partial<Record<DraftKind, string>>> = {
  preliminary_report: '（速報）',
  final_report: '（確報）',
  supplementary_report: '（追完報告）',
};

export function draftTitle(kind: DraftKind, form: Form, drill: boolean): string {
  return `${drill ? '【訓練】' : ''}${form.title.ja}${STAGES[kind] ?? ''}`;
}
