import type { DossierPart } from '../part.ts';

/** Everything unmet, blockers first, with what is to be done, by whom and when. */
const gaps: DossierPart = {
  id: 'gaps',
  order: 40,
  duties: ['O.17.2'],
  sections: ({ view, messages, say, date }) => {
    const words = messages.dossier;
    return [
      {
        id: 'gaps',
        title: words.sections.gaps,
        blocks: [
          {
            kind: 'table',
            columns: [
              { title: words.gapColumns.mark, share: 1.1 },
              { title: words.gapColumns.question, share: 4 },
              { title: words.gapColumns.action, share: 4 },
              { title: words.gapColumns.owner, share: 1.4 },
              { title: words.gapColumns.due, share: 1.7 },
            ],
            rows: view.gaps.map((gap) => [
              messages.checklist.marks[gap.mark],
              say(gap.text),
              say(gap.action),
              gap.owner || messages.checklist.departments[gap.question.owner],
              gap.dueOn ? date(gap.dueOn) : words.noDate,
            ]),
            empty: words.gapsNone,
          },
        ],
      },
    ];
  },
};
export default gaps;
