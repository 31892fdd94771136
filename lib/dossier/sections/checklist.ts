import type { DossierContext, DossierPart } from '../part.ts';
import { questionBlock, reasonWords, remarkWords } from '../question-rows.ts';

/** Every question asked, section by section, with all that was said; then the parked answers and those without a question. */
const checklist: DossierPart = {
  id: 'checklist',
  order: 30,
  sections: (context) => [
    ...context.view.sections
      .filter(({ questions }) => questions.length > 0)
      .map(({ section, questions }) => ({
        id: section.id,
        title: context.say(section.title),
        note: context.messages.cases.asks(questions.length),
        blocks: [
          { kind: 'paragraph' as const, text: context.say(section.intro), quiet: true },
          ...questions.map((question) => questionBlock(context, question)),
        ],
      })),
    ...parked(context),
    ...strays(context),
  ],
};
export default checklist;

function parked(context: DossierContext) {
  const { view, messages, say } = context;
  if (view.parked.length === 0) return [];
  return [
    {
      id: 'parked',
      title: messages.dossier.parkedTitle,
      blocks: [
        { kind: 'paragraph' as const, text: messages.dossier.parkedBecause, quiet: true },
        {
          kind: 'table' as const,
          columns: [
            { title: messages.checklist.overview.section, share: 2 },
            { title: messages.checklist.overview.question, share: 5 },
            { title: messages.dossier.rows.answer, share: 2 },
            { title: messages.dossier.rows.reason, share: 4 },
          ],
          rows: view.parked.map(({ section, question, answer }) => [
            say(section.title),
            say(question.text),
            answer.state ? messages.checklist.states[answer.state] : '',
            [reasonWords(context, question, answer), answer.note, ...remarkWords(context, answer)]
              .filter(Boolean)
              .join('\n'),
          ]),
          empty: '',
        },
      ],
    },
  ];
}

/** Answers whose question is not on file any more: what was said, under the id it was said to. */
function strays(context: DossierContext) {
  const { view, messages, date } = context;
  if (view.strays.length === 0) return [];
  const { dossier, checklist } = messages;
  const numbers = new Map(view.evidence.map(({ id, number }) => [id, number]));
  return [
    {
      id: 'strays',
      title: dossier.straysTitle,
      blocks: [
        { kind: 'paragraph' as const, text: dossier.straysBecause, quiet: true },
        {
          kind: 'table' as const,
          columns: [
            { title: dossier.strayColumns.id, share: 3 },
            { title: dossier.strayColumns.edition, share: 1.3 },
            { title: dossier.rows.answer, share: 1.6 },
            { title: dossier.rows.reason, share: 4 },
            { title: dossier.strayColumns.by, share: 2 },
          ],
          rows: view.strays.map((answer) => [
            answer.questionId,
            answer.packVersion,
            answer.state ? checklist.states[answer.state] : dossier.notAnswered,
            [
              answer.reason,
              answer.note,
              ...remarkWords(context, answer),
              ...answer.evidenceIds.map((id) => numbers.get(id)),
            ]
              .filter(Boolean)
              .join('\n'),
            dossier.by(answer.updatedBy, date(answer.updatedAt)),
          ]),
          empty: '',
        },
      ],
    },
  ];
}
