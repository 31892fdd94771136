import type { DossierContext, DossierPart } from '../part.ts';
import { questionBlock, reasonWords } from '../question-rows.ts';

/** Every question asked, section by section, with all that was said; then the parked answers. */
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
            [reasonWords(context, question, answer), answer.note].filter(Boolean).join(' '),
          ]),
          empty: '',
        },
      ],
    },
  ];
}
