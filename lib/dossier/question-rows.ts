import { becauseWords } from '../cases/because-words.ts';
import type { EvidenceView, QuestionView } from '../cases/case-view.ts';
import { broughtBy } from '../cases/provenance.ts';
import type { Answer } from '../checklist/answer.ts';
import { assuranceWords } from '../checklist/assurance.ts';
import type { Question } from '../checklist/question.ts';
import { citeLine } from '../laws/cite-line.ts';
import type { Pair, QuestionBlock } from './block.ts';
import type { DossierContext } from './part.ts';

type Row = QuestionBlock['rows'][number];

/** One question as printed: the mark and its word, then answer, reason, gap, action, evidence and the law. */
export function questionBlock(context: DossierContext, here: QuestionView): QuestionBlock {
  const { messages, say, date } = context;
  const words = messages.dossier;
  const { answer, question, section, mark } = here;
  return {
    kind: 'question',
    mark,
    word: messages.checklist.marks[mark],
    place: `${say(section.title)} ${here.number}`,
    ...(here.assurance === undefined ? {} : { assurance: here.assurance }),
    assuranceWord: here.assurance === undefined ? words.noAnswer : say(assuranceWords[here.assurance]),
    answeredBy: answer ? words.by(answer.updatedBy, date(answer.updatedAt)) : '',
    title: say(question.text),
    rows: [
      { label: words.rows.answer, value: answerWords(context, here) },
      ...(answer ? saidRows(context, here, answer) : []),
      ...remarkRows(context, answer),
      ...gapRows(context, here),
      ...evidenceRows(context, here),
      ...becauseRows(context, here),
    ],
    cites: question.cites.flatMap(({ cite }) => citeLine(cite, context) ?? []),
  };
}

function answerWords({ messages, say }: DossierContext, { answer, question }: QuestionView): string {
  const { checklist, dossier } = messages;
  switch (answer?.state) {
    case undefined:
    case null:
      return dossier.notAnswered;
    case 'yes':
    case 'partly':
    case 'no':
      return `${say(question.choices[answer.state])}${messages.shell.aside(checklist.states[answer.state])}`;
    case 'unknown':
    case 'not-applicable':
      return checklist.states[answer.state];
  }
}

function saidRows(context: DossierContext, { question }: QuestionView, answer: Answer): readonly Row[] {
  const { messages, date, view } = context;
  const words = messages.dossier;
  const brought = broughtBy(view.file.journal, answer);
  const reason = reasonWords(context, question, answer);
  const needsReason = answer.state === 'partly' || answer.state === 'no' || answer.state === 'not-applicable';
  const who = answer.unknownWho?.trim() || words.noOwner;
  const rows: readonly (Pair | false)[] = [
    (reason !== '' || needsReason) && { label: words.rows.reason, value: reason || words.noReason },
    answer.state === 'unknown' && {
      label: words.rows.who,
      value: answer.unknownBy
        ? words.askedBy(who, date(answer.unknownBy))
        : `${who}${messages.shell.pause}${words.noDate}`,
    },
    brought !== undefined && {
      label: words.rows.origin,
      value: words.imported(words.by(brought.by, date(brought.at))),
    },
    answer.note.trim() !== '' && { label: words.rows.note, value: answer.note.trim() },
    answer.confirmedAt !== undefined && {
      label: words.rows.confirmed,
      value: words.by(answer.confirmedBy ?? '', date(answer.confirmedAt)),
    },
  ];
  return rows.filter((row) => row !== false);
}

/** The reason given; for "not applicable" also the offered one. An offered one chosen earlier says nothing now. */
export function reasonWords({ say }: DossierContext, question: Question, answer: Answer): string {
  const chosen = answer.state === 'not-applicable' ? answer.naReasonId : undefined;
  const offered = question.notApplicable?.find(({ id }) => id === chosen);
  return [offered && say(offered.label), answer.reason.trim()].filter(Boolean).join(' ');
}

function remarkRows(context: DossierContext, answer: Answer | undefined): readonly Row[] {
  const { dossier } = context.messages;
  return remarkWords(context, answer).map((value) => ({ label: dossier.rows.remark, value }));
}

/** What was remarked on an answer, by whom, and whether it is settled. */
export function remarkWords({ messages, date }: DossierContext, answer: Answer | undefined): string[] {
  const { dossier, shell } = messages;
  return (answer?.remarks ?? []).map(({ text, by, at, settledAt, settledBy }) => {
    const state =
      settledAt === undefined
        ? dossier.remarkOpen
        : dossier.remarkSettled(dossier.by(settledBy ?? '', date(settledAt)));
    return `${text}${shell.aside([dossier.by(by, date(at)), state].join(shell.pause))}`;
  });
}

function gapRows({ view, messages, say, date }: DossierContext, { question }: QuestionView): readonly Row[] {
  const words = messages.dossier;
  const gap = view.gaps.find((one) => one.question === question);
  if (!gap) return [];
  const owner = gap.owner || messages.checklist.departments[question.owner];
  const due = gap.dueOn
    ? words.ownerDue(owner, date(gap.dueOn))
    : `${owner}${messages.shell.pause}${words.noDate}`;
  return [
    { label: words.rows.gap, value: say(gap.text), tone: 'gap' },
    { label: words.rows.action, value: say(gap.action) },
    { label: words.rows.owner, value: due },
  ];
}

function evidenceRows(context: DossierContext, here: QuestionView): readonly Row[] {
  const { messages, say, date } = context;
  const words = messages.dossier;
  const attached = here.evidence.map((one) => ({
    label: words.rows.evidence,
    value: [
      `${one.number} ${one.name}`,
      words.by(one.addedBy, date(one.addedAt)),
      ...validWords(context, one),
    ].join(messages.shell.pause),
    aside: `${one.sha256.slice(0, 4)} ${one.sha256.slice(4, 8)}`,
  }));
  const lacking = here.missing.map(({ text }) => ({ label: words.rows.missing, value: say(text) }));
  return [...attached, ...(here.answer?.state ? lacking : [])];
}

/** Until when a document is good, and that it is not any more; nothing when no day is stated. */
export function validWords(
  { messages, date }: DossierContext,
  { validUntil, lapse }: EvidenceView,
): readonly string[] {
  if (validUntil === undefined) return [];
  return [messages.dossier.validUntil(date(validUntil), lapse ? messages.checklist.lapse[lapse] : '')];
}

function becauseRows({ view, messages, language }: DossierContext, here: QuestionView): readonly Row[] {
  const because = becauseWords(here, view.facts, language);
  return because ? [{ label: messages.dossier.rows.because, value: because }] : [];
}
