import type { IsoDate } from '../base/date.ts';
import type { Answer } from '../checklist/answer.ts';
import { type Applicability, applicability, isParked } from '../checklist/applicability.ts';
import { type Assurance, assurance } from '../checklist/assurance.ts';
import { dueOf, type Gap, gapsOf } from '../checklist/gaps.ts';
import { sections as builtIn } from '../checklist/index.ts';
import { type Mark, type Missing, missing, outcome } from '../checklist/outcome.ts';
import { packSections } from '../checklist/pack-section.ts';
import { type CaseProgress, nextQuestion, progressOf } from '../checklist/progress.ts';
import type { Question, Section } from '../checklist/question.ts';
import { evaluate } from '../facts/condition.ts';
import type { Facts } from '../facts/facts.ts';
import type { FactField } from '../facts/field.ts';
import { factFields } from '../facts/index.ts';
import { chinaDate } from '../i18n/china-time.ts';
import type { Text } from '../i18n/text.ts';
import type { CaseFile, Evidence, FactRecord } from './case-file.ts';
import { factsOf } from './facts.ts';
import { type Lapse, lapse } from './lapse.ts';
import type { CaseExport } from './read-export.ts';

/** An answer or data set that a piece of evidence is attached to, by the words of its question or its name. */
interface EvidencePlace {
  readonly id: string;
  readonly title: Text;
}

/** A piece of evidence, whether it is still good, and where it is attached. */
export interface EvidenceView extends Evidence {
  readonly lapse: Lapse | undefined;
  readonly places: readonly EvidencePlace[];
}

export interface QuestionView extends Applicability {
  readonly question: Question;
  readonly section: Section;
  /** 1, 2, 3 … among the questions shown of its section. */
  readonly number: number;
  readonly answer: Answer | undefined;
  readonly evidence: readonly EvidenceView[];
  readonly mark: Mark;
  readonly missing: readonly Missing[];
  readonly assurance: Assurance | undefined;
  /** The day stated in the answer, or the one that the question's rule gives. */
  readonly dueOn: IsoDate | undefined;
}

interface SectionView {
  readonly section: Section;
  readonly questions: readonly QuestionView[];
}

export interface FactView {
  readonly field: FactField;
  readonly record: FactRecord | undefined;
  readonly mark: Mark;
}

/** A case as everyone reads it: the screens and the dossier draw from this one view, so they cannot differ. */
export interface CaseView<File extends CaseExport = CaseFile> {
  readonly file: File;
  /** The day for which evidence is judged. */
  readonly asOf: IsoDate;
  readonly facts: Facts;
  /** Every piece of evidence, in the order of its number. */
  readonly evidence: readonly EvidenceView[];
  /** The facts asked in triage, in order, without those that do not apply. */
  readonly triage: readonly FactView[];
  readonly sections: readonly SectionView[];
  readonly parked: readonly {
    readonly question: Question;
    readonly section: Section;
    readonly answer: Answer;
  }[];
  /** Answers to questions that neither this edition nor a pack of the case has any more; kept, and not counted. */
  readonly strays: readonly Answer[];
  readonly gaps: readonly Gap[];
  /** Questions whose "no" would be a blocker and that are open, unknown or only partly done. */
  readonly mayBlock: readonly QuestionView[];
  readonly progress: CaseProgress;
  readonly next: Question | undefined;
}

const undecided: ReadonlySet<Mark> = new Set(['open', 'unknown', 'partly']);

/**
 * Derives everything that is never stored: what applies, what each answer amounts to, gaps and counts. `asOf` is today
 * on a screen; a document is judged for the day it is made from, so that the same file always says the same.
 */
export function viewCase<File extends CaseExport>(file: File, asOf: IsoDate = dayOf(file)): CaseView<File> {
  const facts = factsOf(file.facts);
  const sections = sectionsOf(file);
  const all = sections.flatMap((section) => section.questions);
  const answers = new Map(file.answers.map((answer) => [answer.questionId, answer]));
  const places = placesOf(file, all);
  const evidence = file.evidence.map((one) => ({
    ...one,
    lapse: lapse(one, { asOf, facts }),
    places: places.get(one.id) ?? [],
  }));
  const byId = new Map(evidence.map((one) => [one.id, one]));
  const shown = sections.map((section) => ({
    section,
    questions: questionsOf(section, facts, answers, byId),
  }));
  return {
    file,
    asOf,
    facts,
    evidence,
    triage: triageOf(file, facts),
    sections: shown,
    parked: sections.flatMap((section) =>
      section.questions.flatMap((question) => {
        const answer = answers.get(question.id);
        return answer && isParked(question, answer, facts) ? [{ question, section, answer }] : [];
      }),
    ),
    strays: strayed(all, file.answers),
    gaps: gapsOf(all, file.answers, facts),
    mayBlock: shown
      .flatMap(({ questions }) => questions)
      .filter(({ question, mark }) => question.severity === 'blocker' && undecided.has(mark)),
    progress: progressOf(sections, file.answers, facts),
    next: nextQuestion(sections, file.answers, facts),
  };
}

/** Where each piece of evidence is attached, by its id. */
function placesOf(
  { answers, dataSets, entries = [] }: CaseExport,
  questions: readonly Question[],
): ReadonlyMap<string, readonly EvidencePlace[]> {
  const texts = new Map(questions.map(({ id, text }) => [id, text]));
  const plain = (words: string): Text => ({ zh: words, en: words });
  const holders = [
    ...answers.map(({ id, evidenceIds, questionId }) => ({
      id,
      evidenceIds,
      title: texts.get(questionId) ?? plain(questionId),
    })),
    ...dataSets.map(({ id, evidenceIds = [], name }) => ({ id, evidenceIds, title: plain(name) })),
    ...entries.map(({ id, evidenceIds, number }) => ({ id, evidenceIds, title: plain(number) })),
  ];
  const places = new Map<string, EvidencePlace[]>();
  for (const { id, title, evidenceIds } of holders)
    for (const held of evidenceIds) places.set(held, [...(places.get(held) ?? []), { id, title }]);
  return places;
}

function strayed(questions: readonly Question[], answers: readonly Answer[]): readonly Answer[] {
  const known = new Set(questions.map(({ id }) => id));
  return answers.filter(({ questionId }) => !known.has(questionId));
}

/** The day a file speaks of: that of its export, or else of the last thing written in it. */
export const dayOf = ({ exportedOn, journal, case: { updatedAt } }: CaseExport): IsoDate =>
  exportedOn ?? chinaDate(journal.at(-1)?.at ?? updatedAt);

/** What a case is asked: the built-in sections and those of its own packs. */
export const sectionsOf = ({ packs = [] }: Pick<CaseExport, 'packs'>): readonly Section[] => [
  ...builtIn,
  ...packSections(packs.map(({ pack }) => pack)),
];

function questionsOf(
  section: Section,
  facts: Facts,
  answers: ReadonlyMap<string, Answer>,
  allEvidence: ReadonlyMap<string, EvidenceView>,
): readonly QuestionView[] {
  return section.questions
    .map((question) => ({ question, verdict: applicability(question, facts) }))
    .filter(({ verdict }) => verdict.applies)
    .map(({ question, verdict }, index) => {
      const answer = answers.get(question.id);
      const evidence = (answer?.evidenceIds ?? []).flatMap((id) => allEvidence.get(id) ?? []);
      const good = evidence.filter((one) => one.lapse !== 'lapsed');
      const attached = new Map(
        [...evidence, ...good].flatMap(({ hintId, lapse: end }) =>
          hintId === undefined ? [] : [[hintId, end !== 'lapsed']],
        ),
      );
      return {
        ...verdict,
        question,
        section,
        number: index + 1,
        answer,
        evidence,
        mark: outcome(question, answer),
        missing: missing(question, answer, attached),
        assurance: assurance(answer, good.length),
        dueOn: answer?.dueOn ?? dueOf(question.due, facts),
      };
    });
}

function triageOf(file: CaseExport, facts: Facts): readonly FactView[] {
  const records = new Map(file.facts.map((record) => [record.path, record]));
  return [...factFields.values()]
    .filter((field) => field.triage !== undefined)
    .filter((field) => !field.visibleWhen || evaluate(field.visibleWhen, facts).holds !== false)
    .sort((a, b) => (a.triage ?? 0) - (b.triage ?? 0))
    .map((field) => {
      const record = records.get(field.id);
      return { field, record, mark: factMark(record) };
    });
}

function factMark(record: FactRecord | undefined): Mark {
  if (record?.state === 'asserted') return 'settled';
  return record?.state === 'unknown' ? 'unknown' : 'open';
}
