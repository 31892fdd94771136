import { AppError } from '../base/app-error.ts';
import { canonicalJson } from '../base/canonical-json.ts';
import { Answer } from '../checklist/answer.ts';
import type { Question } from '../checklist/question.ts';
import type { Text } from '../i18n/text.ts';
import { type Change, changeCase } from './change.ts';
import type { Store } from './store.ts';
import { valid } from './valid.ts';

type Kept = Pick<Answer, 'state' | 'reason' | 'note' | 'owner'>;
type Optional = Pick<Answer, 'naReasonId' | 'unknownWho' | 'unknownBy' | 'dueOn'>;

/** Fields to change; `undefined` empties an optional one. */
export type AnswerPatch = Partial<Kept> & {
  readonly [Field in keyof Optional]?: Optional[Field] | undefined;
};

export type QuestionRef = Pick<Question, 'id' | 'rev' | 'semanticRev'>;

export interface AnswerEdit {
  readonly question: QuestionRef;
  /** The answer as the editor saw it; `undefined` when there was none. */
  readonly basedOn: Answer | undefined;
  readonly patch: AnswerPatch;
  /** The person confirms the answer as it then stands. */
  readonly confirm?: boolean;
}

const fieldNames: Readonly<Record<keyof AnswerPatch, Text>> = {
  state: { zh: '选项', en: 'choice' },
  reason: { zh: '理由', en: 'reason' },
  note: { zh: '备注', en: 'note' },
  owner: { zh: '负责人', en: 'owner' },
  naReasonId: { zh: '不适用的原因', en: 'reason for not applicable' },
  unknownWho: { zh: '该问谁', en: 'who would know' },
  unknownBy: { zh: '询问期限', en: 'ask by' },
  dueOn: { zh: '到期日', en: 'due date' },
};

/** Someone changed the same field since the editor last looked. Nothing was written; `current` is what is stored. */
export class AnswerChanged extends AppError {
  readonly current: Answer | undefined;
  readonly fields: readonly (keyof AnswerPatch)[];

  constructor(current: Answer | undefined, fields: readonly (keyof AnswerPatch)[]) {
    const names = (language: keyof Text) => fields.map((field) => fieldNames[field][language]);
    super('answer.changed-elsewhere', {
      zh: `这条回答在别处刚被改过${fields.length ? `（${names('zh').join('、')}）` : ''}。那边的内容已保存，你这次的输入还在页面上，没有写入。请看过那边的内容再决定保留哪一个。`,
      en: `This answer has just been changed elsewhere${fields.length ? ` (${names('en').join(', ')})` : ''}. What was entered there is saved; your input is still on this page and was not written. Look at both, then decide which to keep.`,
    });
    this.current = current;
    this.fields = fields;
  }
}

/**
 * Saves the fields that were edited. Other fields keep what any page wrote meanwhile; the same field changed
 * elsewhere to something else throws `AnswerChanged`, as does confirming anything but the latest version. An edit
 * clears the confirmation; an edit that changes nothing writes nothing.
 */
export function saveAnswer(store: Store, caseId: string, edit: AnswerEdit): Promise<Answer> {
  const { answers } = store.db;
  return changeCase(store, { caseId, tables: [answers] }, async (change) => {
    const stored = await answers.get(answerId(caseId, edit.question.id));
    const before = stored ?? blankAnswer(store, change, edit.question);
    const edited = changedFields(edit, stored, before);
    if (edit.confirm && stored?.seq !== edit.basedOn?.seq) throw new AnswerChanged(stored, edited);
    if (edited.length === 0 && !edit.confirm) return before;
    const merged = edited.length > 0 ? withEdits(before, edit, change) : before;
    const confirmation = edit.confirm ? { confirmedAt: change.at, confirmedBy: change.by } : {};
    return writeAnswer(store, change, { ...merged, ...confirmation });
  });
}

/** The only id an answer to this question can have. */
export const answerId = (caseId: string, questionId: string): string => `${caseId}:${questionId}`;

/** An answer with nothing chosen yet; not stored, `seq` 0. */
export function blankAnswer(store: Store, { current, at, by }: Change, question: QuestionRef): Answer {
  return {
    id: answerId(current.id, question.id),
    caseId: current.id,
    questionId: question.id,
    questionRev: question.rev,
    semanticRev: question.semanticRev,
    packVersion: current.packVersion,
    state: null,
    reason: '',
    note: '',
    owner: '',
    evidenceIds: [],
    createdAt: at,
    updatedAt: at,
    updatedBy: by,
    deviceId: store.deviceId,
    seq: 0,
  };
}

/** Writes the next version of an answer, with its journal entry. */
export async function writeAnswer(store: Store, { record }: Change, answer: Answer): Promise<Answer> {
  const next = valid(Answer, { ...answer, deviceId: store.deviceId, seq: answer.seq + 1 });
  await store.db.answers.put(next);
  const action = answer.seq === 0 ? 'create' : 'update';
  await record({ action, kind: 'answer', recordId: next.id, content: next });
  return next;
}

/** An edited answer is no longer what was confirmed. */
export function edited(answer: Answer, { at, by }: Change): Answer {
  const { confirmedAt: _at, confirmedBy: _by, ...rest } = answer;
  return { ...rest, updatedAt: at, updatedBy: by };
}

function withEdits(before: Answer, { question, patch }: AnswerEdit, change: Change): Answer {
  const merged = {
    ...edited(before, change),
    ...patch,
    questionRev: question.rev,
    semanticRev: question.semanticRev,
    packVersion: change.current.packVersion,
  };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as Answer;
}

function changedFields(
  { basedOn, patch }: AnswerEdit,
  stored: Answer | undefined,
  before: Answer,
): (keyof AnswerPatch)[] {
  const seen = basedOn ?? { state: null, reason: '', note: '', owner: '' };
  const same = (a: unknown, b: unknown) => canonicalJson([a]) === canonicalJson([b]);
  const changed = (Object.keys(patch) as (keyof AnswerPatch)[]).filter(
    (field) => !same(patch[field], before[field]),
  );
  const contested = changed.filter((field) => !same((seen as Partial<Answer>)[field], before[field]));
  if (contested.length > 0) throw new AnswerChanged(stored, contested);
  return changed;
}
