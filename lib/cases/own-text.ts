import type { Answer, Remark } from '../checklist/answer.ts';
import { analyze, mask } from '../detection/analyze.ts';
import { ownLabelsOf } from '../detection/own-labels.ts';
import type { DataSet } from '../inventory/data-set.ts';
import { type RegisterEntry, valuesOf } from '../registers/entry.ts';
import { registerKinds } from '../registers/index.ts';
import { saveAnswer } from './answers.ts';
import type { Evidence } from './case-file.ts';
import { updateDataSet } from './data-sets.ts';
import type { CaseExport } from './read-export.ts';
import { rewordRemark } from './remarks.ts';
import type { Store } from './store.ts';

const answerFields = ['reason', 'note', 'owner', 'unknownWho'] as const;
const dataSetFields = ['name', 'system', 'note'] as const;

/** A text that can be changed where it stands. */
type Changeable =
  | { readonly kind: 'answer'; readonly row: Answer; readonly field: (typeof answerFields)[number] }
  | { readonly kind: 'remark'; readonly row: Answer; readonly field: 'remarks'; readonly remark: Remark }
  | { readonly kind: 'data-set'; readonly row: DataSet; readonly field: (typeof dataSetFields)[number] };

/** A text that its own page changes, or nothing does: the field of an entry is a column of its register, or `reason`. */
type Kept =
  | {
      readonly kind: 'case';
      readonly row: CaseExport['case'];
      readonly field: 'name' | 'operator' | 'parties';
    }
  | { readonly kind: 'evidence'; readonly row: Evidence; readonly field: 'name' }
  | { readonly kind: 'entry'; readonly row: RegisterEntry; readonly field: string };

/** A text that someone typed into the case, and where it stands. */
export type OwnText = { readonly text: string } & (Changeable | Kept);
export type ChangeableText = { readonly text: string } & Changeable;

/** True where `replaceOwnText` can put other words in its place. */
export const isChangeable = <Own extends OwnText>(own: Own): own is Own & ChangeableText =>
  own.kind === 'answer' || own.kind === 'remark' || own.kind === 'data-set';

export type PersonalText = OwnText & {
  /** The text with every value in it masked. */
  readonly masked: string;
  /** Detection types, each once. */
  readonly types: readonly string[];
};

/**
 * Texts of the person's own that hold personal data, by the rules and the case's own label words that pages are scanned
 * with: all of them are printed and exported. A name without a label beside it is not recognised, and what is masked already does not count.
 */
export function personalTexts(file: CaseExport): readonly PersonalText[] {
  const labels = ownLabelsOf(file.labelWords ?? []);
  return ownTexts(file).flatMap((own) => {
    const found = analyze(own.text, { labels }).filter(({ alreadyMasked }) => !alreadyMasked);
    if (found.length === 0) return [];
    return [{ ...own, masked: maskAll(own.text, found), types: [...new Set(found.map(({ type }) => type))] }];
  });
}

function ownTexts(file: CaseExport): readonly OwnText[] {
  const { case: row } = file;
  return [
    { kind: 'case', row, field: 'name', text: row.name },
    { kind: 'case', row, field: 'operator', text: row.operator },
    ...row.parties.map(({ name }) => ({ kind: 'case', row, field: 'parties', text: name }) as const),
    ...file.answers.flatMap((row) =>
      answerFields.map((field) => ({ kind: 'answer' as const, row, field, text: row[field] ?? '' })),
    ),
    ...file.answers.flatMap((row) =>
      (row.remarks ?? []).map((remark) => ({
        ...{ kind: 'remark' as const, row, field: 'remarks' as const, remark },
        text: remark.text,
      })),
    ),
    ...file.dataSets.flatMap((row) =>
      dataSetFields.map((field) => ({ kind: 'data-set' as const, row, field, text: row[field] })),
    ),
    // With its ending a number would read as a decimal one.
    ...file.evidence.map(
      (row) => ({ kind: 'evidence', row, field: 'name', text: row.name.replace(/\.\w+$/, '') }) as const,
    ),
    ...(file.entries ?? []).flatMap((row) =>
      entryTexts(row).map(([field, text]) => ({ kind: 'entry' as const, row, field, text })),
    ),
  ];
}

/** What is typed freely in an entry: words and people, and why it corrects another. */
function entryTexts(row: RegisterEntry): readonly (readonly [field: string, text: string])[] {
  const values = valuesOf(row);
  const columns = registerKinds.get(row.register)?.columns ?? [];
  const typed = columns.filter(({ holds }) => holds === 'text' || holds === 'person');
  return [
    ...typed.map(({ id }) => [id, String(values[id] ?? '')] as const),
    ['reason', row.counter?.reason ?? ''],
  ];
}

/** Detection types in a text that somebody types, each once, by the same rules. */
export function personalTypesIn(text: string, labelWords: CaseExport['labelWords'] = []): readonly string[] {
  const found = analyze(text, { labels: ownLabelsOf(labelWords) }).filter(
    ({ alreadyMasked }) => !alreadyMasked,
  );
  return [...new Set(found.map(({ type }) => type))];
}

type Found = ReturnType<typeof analyze>[number];

function maskAll(text: string, found: readonly Found[]): string {
  let masked = '';
  let end = 0;
  for (const finding of found) {
    // What lies on another finding is hidden with it.
    if (finding.start < end) continue;
    const value = text.slice(finding.start, finding.end);
    masked += text.slice(end, finding.start) + mask(finding.type, value);
    end = finding.end;
  }
  return masked + text.slice(end);
}

/**
 * Puts `text` in the place of what stands there, as an edit like any other; throws `answer.changed-elsewhere` or
 * `data-set.changed-elsewhere` when that is not `own.text` any more. The answer keeps the version of the question it was
 * given to.
 */
export async function replaceOwnText(store: Store, own: ChangeableText, text: string): Promise<void> {
  if (own.kind === 'data-set') {
    await updateDataSet(store, { ...own.row, [own.field]: own.text }, { [own.field]: text });
    return;
  }
  if (own.kind === 'remark') {
    await rewordRemark(store, { answer: own.row, id: own.remark.id }, text);
    return;
  }
  const { questionId, questionRev, semanticRev, caseId } = own.row;
  await saveAnswer(store, caseId, {
    question: { id: questionId, rev: questionRev, semanticRev },
    basedOn: { ...own.row, [own.field]: own.text },
    patch: { [own.field]: text },
  });
}
