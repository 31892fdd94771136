import { personalTexts } from '../../cases/own-text.ts';
import { defineCheck } from '../check.ts';
import { asked, at } from '../claims.ts';
import { inSet } from '../holdings.ts';
import { compose, named, quoted, typesNamed } from '../words.ts';

export default defineCheck({
  id: 'own-text-personal',
  title: { zh: '自己写的文字里有个人信息', en: 'Personal data in your own words' },
  cites: ['PIPL:6'],
  severity: 'major',
  find: (context) => {
    const views = new Map(asked(context).map((view) => [view.question.id, view]));
    return personalTexts(context.view.file).map((own) => {
      const view = own.kind === 'data-set' ? undefined : views.get(own.row.questionId);
      const where =
        own.kind === 'data-set' ? named([own.row.name]) : view ? quoted(view) : named([own.row.questionId]);
      const kinds = typesNamed(own.types);
      const text = compose((language) =>
        language === 'zh'
          ? `${where.zh}处写的文字里有${kinds.zh}，会照印进卷宗。请改成不指名的说法，或换成遮蔽的。`
          : `What was written at ${where.en} holds ${kinds.en} and would be printed as it is. Say it without naming anyone, or mask it.`,
      );
      const place = own.kind === 'data-set' ? inSet(own.row) : view ? at(view) : ({ kind: 'case' } as const);
      return { text, place };
    });
  },
});
