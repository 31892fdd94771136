import type { Answer, Remark } from '../checklist/answer.ts';
import { analyze, mask } from '../detection/analyze.ts';
import { ownLabelsOf } from '../detection/own-labels.ts';
import type { DataSet } from '../inventory/data-set.ts';
import { saveAnswer } from './answers.ts';
import { updateDataSet } from './data-sets.ts';
import type { CaseExport } from './read-export.ts';
import { rewordRemark } from './remarks.ts';
import type { Store } from './store.ts';

const answerFields = ['reason', 'note', 'owner', 'unknownWho'] as const;
const dataSetFields = ['name', 'system', 'note'] as const;

/** A text that someone typed into the case, and where it stands. */
export type OwnText = { readonly text: string } & (
  | { readonly kind: 'answer'; readonly row: Answer; readonly field: (typeof answerFields)[number] }
  | { readonly kind: 'remark'; readonly row: Answer; readonly field: 'remarks'; readonly remark: Remark }
  | { readonly kind: 'data-set'; readonly row: DataSet; readonly field: (typeof dataSetFields)[number] }
);

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
export function personalTexts(
  file: Pick<CaseExport, 'answers' | 'dataSets' | 'labelWords'>,
): readonly PersonalText[] {
  const labels = ownLabelsOf(file.labelWords ?? []);
  const texts: readonly OwnText[] = [
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
  ];
  return texts.flatMap((own) => {
    const found = analyze(own.text, { labels }).filter(({ alreadyMasked }) => !alreadyMasked);
    if (found.length === 0) return [];
    return [{ ...own, masked: maskAll(own.text, found), types: [...new Set(found.map(({ type }) => type))] }];
  });
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
 * Puts `text` in the place of what stands there, as an edit like any other; throws `answer.changed-elsewhere` when
 * that is not `own.text` any more. The answer keeps the version of the question it was given to.
 */
export async function replaceOwnText(store: Store, own: OwnText, text: string): Promise<void> {
  if (own.kind === 'data-set') {
    await updateDataSet(store, own.row, { [own.field]: text });
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
