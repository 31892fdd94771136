import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256Hex } from '../../lib/base/bytes.ts';
import type { Evidence, FactRecord } from '../../lib/cases/case-file.ts';
import { viewCase } from '../../lib/cases/case-view.ts';
import type { CaseExport } from '../../lib/cases/read-export.ts';
import { Answer } from '../../lib/checklist/answer.ts';
import { questions, sections } from '../../lib/checklist/index.ts';
import type { Question } from '../../lib/checklist/question.ts';
import type { QuestionBlock } from '../../lib/dossier/block.ts';
import { makeDossier } from '../../lib/dossier/make-dossier.ts';
import { factFields } from '../../lib/facts/index.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import { type Language, languages } from '../../lib/i18n/text.ts';
import { at, caseFile, stamp } from '../support/case-file.ts';

const sometimes = <T>(value: T) => fc.constantFrom(undefined, value);

/** An answer in which every field may be there, with words that occur nowhere else. */
const answerTo = (question: Question): fc.Arbitrary<Answer> =>
  fc
    .record({
      state: fc.constantFrom(null, 'yes', 'partly', 'no', 'unknown', 'not-applicable'),
      reason: fc.constantFrom('', `理由 ${question.id}`),
      note: fc.constantFrom('', `备注 ${question.id}`),
      owner: fc.constantFrom('', `负责 ${question.id}`),
      unknownWho: sometimes(`该问 ${question.id}`),
      unknownBy: sometimes('2031-05-06'),
      dueOn: sometimes('2032-07-08'),
      naReasonId: sometimes(question.notApplicable?.[0]?.id),
      evidenceIds: fc.constantFrom([], [`e ${question.id}`]),
      remarks: sometimes([
        { id: 'r1', text: `批注一 ${question.id}`, at, by: '测试员丙' },
        { id: 'r2', text: `批注二 ${question.id}`, at, by: '测试员丙', settledAt: at, settledBy: '测试员丁' },
      ]),
      confirmedBy: sometimes(`复核 ${question.id}`),
    })
    .map(({ confirmedBy, ...said }) => {
      const answer = {
        ...said,
        ...stamp,
        id: `c:${question.id}`,
        questionId: question.id,
        questionRev: question.rev,
        semanticRev: question.semanticRev,
        packVersion: '2026.11',
        ...(confirmedBy === undefined ? {} : { confirmedBy, confirmedAt: at }),
        createdAt: at,
        deviceId: 'd',
        seq: 1,
      };
      return Answer.parse(
        Object.fromEntries(Object.entries(answer).filter(([, value]) => value !== undefined)),
      );
    });

/** Yes-or-no facts in every state; the others stay open. */
const someFacts: fc.Arbitrary<FactRecord[]> = fc
  .tuple(
    ...[...factFields.values()]
      .filter(({ kind }) => kind === 'boolean')
      .map(({ id }) =>
        fc
          .option(
            fc.record({
              value: fc.boolean(),
              state: fc.constantFrom('asserted', 'suggested', 'unknown', 'declined'),
            }),
            { nil: undefined },
          )
          .map((said) =>
            said ? [{ id: `c:${id}`, path: id as string, origin: 'person', ...stamp, ...said }] : [],
          ),
      ),
  )
  .map((records) => records.flat());

const someCase: fc.Arbitrary<CaseExport> = fc
  .record({
    facts: someFacts,
    answers: fc.tuple(
      ...[...questions.values()].map((question) => fc.option(answerTo(question), { nil: undefined })),
    ),
  })
  .map(({ facts, answers: given }) => {
    const answers = given.filter((answer) => answer !== undefined);
    const files = answers.flatMap(({ evidenceIds }) => evidenceIds.map(evidence));
    return caseFile({ facts, answers, evidence: files });
  });

const evidence = (id: string, index: number): Evidence => ({
  id,
  caseId: 'c',
  number: `E-${index + 1}`,
  name: `文件 ${id}.pdf`,
  mediaType: 'application/pdf',
  size: 1,
  sha256: sha256Hex(id),
  ...(index % 3 > 0 && { validUntil: index % 3 === 1 ? '2026-11-21' : '2041-09-08' }),
  addedAt: at,
  addedBy: '测试员甲',
});

interface Printed {
  readonly file: CaseExport;
  readonly language: Language;
  readonly blocks: ReadonlyMap<string, QuestionBlock>;
  /** Everything printed, as text. */
  readonly all: string;
}

function print(file: CaseExport, language: Language): Printed {
  const { dossier } = makeDossier(file, language);
  const blocks = dossier.sections.flatMap(({ id, blocks: all }) =>
    all.flatMap((block) => (block.kind === 'question' ? [[`${id} ${block.title}`, block] as const] : [])),
  );
  return { file, language, blocks: new Map(blocks), all: JSON.stringify(dossier.sections) };
}

const always = (holds: (printed: Printed) => void) =>
  fc.assert(
    fc.property(someCase, fc.constantFrom(...languages), (file, language) => holds(print(file, language))),
    { numRuns: 25 },
  );

/** Each question that is asked, with its block. */
function asked({ file, language, blocks }: Printed) {
  return viewCase(file).sections.flatMap(({ section, questions: here }) =>
    here.map((view) => {
      const block = blocks.get(`${section.id} ${view.question.text[language]}`);
      if (!block) throw new Error(`${view.question.id} is not printed`);
      return { ...view, block, rows: JSON.stringify(block.rows) };
    }),
  );
}

describe('whatever a case holds, the dossier prints', () => {
  test('every question asked, under its section, with its mark in words', () => {
    always((printed) => {
      const words = messagesIn(printed.language).checklist.marks;
      for (const { block, mark } of asked(printed)) expect(block).toMatchObject({ mark, word: words[mark] });
      expect(printed.blocks.size).toBe(asked(printed).length);
    });
  });

  test('every state of an answer in words', () => {
    always((printed) => {
      const { checklist, dossier } = messagesIn(printed.language);
      for (const { answer, rows, question } of asked(printed)) {
        const state = answer?.state ?? null;
        expect(rows).toContain(state === null ? dossier.notAnswered : checklist.states[state]);
        if (state === 'yes' || state === 'partly' || state === 'no')
          expect(rows).toContain(question.choices[state][printed.language]);
      }
    });
  });

  test('every reason, note, comment, confirmation and piece of evidence with its question', () => {
    always((printed) => {
      for (const { answer, rows, question } of asked(printed)) {
        for (const said of [answer?.reason, answer?.note, answer?.confirmedBy])
          expect(rows).toContain(said ?? '');
        for (const { text, by, settledBy } of answer?.remarks ?? [])
          for (const said of [text, by, settledBy ?? '']) expect(rows).toContain(said);
        for (const id of answer?.evidenceIds ?? []) expect(rows).toContain(`文件 ${id}.pdf`);
        const offered = question.notApplicable?.find(({ id }) => id === answer?.naReasonId);
        if (offered && answer?.state === 'not-applicable')
          expect(rows).toContain(offered.label[printed.language]);
        // Chosen before the answer was changed, it would contradict it.
        else if (offered) expect(rows).not.toContain(offered.label[printed.language]);
        if (answer?.state === 'unknown') expect(rows).toContain(answer.unknownWho ?? '');
      }
    });
  });

  test('every gap with what to do about it, by whom and when, at its question and in the list of gaps', () => {
    always((printed) => {
      const { language, file } = printed;
      const view = viewCase(file);
      const shown = asked(printed);
      const list = JSON.stringify(
        makeDossier(file, language).dossier.sections.find(({ id }) => id === 'gaps'),
      );
      for (const gap of view.gaps) {
        const rows = shown.find(({ question }) => question === gap.question)?.rows ?? '';
        const due = gap.dueOn
          ? messagesIn(language).shell.date(gap.dueOn)
          : messagesIn(language).dossier.noDate;
        for (const text of [gap.text[language], gap.action[language], gap.owner, due]) {
          expect(rows).toContain(JSON.stringify(text).slice(1, -1));
          expect(list).toContain(JSON.stringify(text).slice(1, -1));
        }
      }
    });
  });

  test('every answer whose question is not asked now, with all that was said', () => {
    always((printed) => {
      const { file, language } = printed;
      const shown = new Set(asked(printed).map(({ question }) => question.id));
      const parked = JSON.stringify(
        makeDossier(file, language).dossier.sections.find(({ id }) => id === 'parked') ?? '',
      );
      for (const answer of file.answers.filter(({ questionId }) => !shown.has(questionId))) {
        const said = answer.reason || answer.note || answer.state || answer.remarks;
        if (!said) continue;
        const question = questions.get(answer.questionId);
        const state = answer.state ? messagesIn(language).checklist.states[answer.state] : '';
        const offered = question?.notApplicable?.find(({ id }) => id === answer.naReasonId);
        const why = answer.state === 'not-applicable' ? (offered?.label[language] ?? '') : '';
        const remarks = (answer.remarks ?? []).map(({ text }) => text);
        for (const text of [
          ...[question?.text[language] ?? '', state, answer.reason, answer.note, why],
          ...remarks,
        ])
          expect(parked).toContain(text);
      }
    });
  });

  test('every piece of evidence in the index, with its whole hash', () => {
    always(({ file, all }) => {
      for (const { name, number, sha256 } of file.evidence)
        for (const text of [name, number, sha256])
          expect(all.replaceAll(' ', '')).toContain(text.replaceAll(' ', ''));
    });
  });

  test('until when each document is good, and that it no longer is, at its question and in the index', () => {
    always((printed) => {
      const { shell, checklist } = messagesIn(printed.language);
      const index = makeDossier(printed.file, printed.language).dossier.sections.find(
        ({ id }) => id === 'evidence',
      );
      for (const { rows, evidence: attached } of asked(printed))
        for (const { name, validUntil, lapse } of attached) {
          if (validUntil === undefined) continue;
          expect(lapse).toBe(validUntil < '2026-11-22' ? 'lapsed' : undefined);
          for (const text of [shell.date(validUntil), lapse ? checklist.lapse[lapse] : name]) {
            expect(rows).toContain(text);
            expect(JSON.stringify(index)).toContain(text);
          }
        }
    });
  });

  test('every section that asks something, and every fact of triage', () => {
    always((printed) => {
      const { all, language, file } = printed;
      for (const section of sections) expect(all).toContain(section.title[language]);
      for (const { field } of viewCase(file).triage) expect(all).toContain(field.label[language]);
    });
  });
});
