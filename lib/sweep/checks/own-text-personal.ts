import { isChangeable, personalTexts } from '../../cases/own-text.ts';
import { defineCheck } from '../check.ts';
import { asked, at } from '../claims.ts';
import { inSet } from '../holdings.ts';
import { named, quoted, typesNamed } from '../words.ts';

export default defineCheck({
  id: 'own-text-personal',
  title: { zh: '自己写的文字里有个人信息', en: 'Personal data in your own words' },
  cites: ['PIPL:6'],
  severity: 'major',
  find: (context) => {
    const views = new Map(asked(context).map((view) => [view.question.id, view]));
    // What no one can change any more is warned of before printing, not time and again.
    const found = personalTexts(context.view.file).filter(isChangeable);
    return [...new Map(found.map((own) => [own.row.id, own])).values()].map((own) => {
      const view = own.kind === 'data-set' ? undefined : views.get(own.row.questionId);
      const unseen = named([own.kind === 'data-set' ? own.row.name : own.row.questionId]);
      const where = view ? quoted(view) : unseen;
      const kinds = typesNamed(
        found.filter(({ row }) => row.id === own.row.id).flatMap(({ types }) => types),
      );
      const text = {
        zh: `${where.zh}处写的文字里有${kinds.zh}，会照印进卷宗。请改成不指名的说法，或换成遮蔽的。`,
        en: `What was written at ${where.en} holds ${kinds.en} and would be printed as it is. Say it without naming anyone, or mask it.`,
      };
      const place = own.kind === 'data-set' ? inSet(own.row) : view ? at(view) : ({ kind: 'case' } as const);
      return { text, place };
    });
  },
});
