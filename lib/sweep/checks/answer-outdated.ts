import { defineCheck } from '../check.ts';
import { asked, at } from '../claims.ts';
import { quoted } from '../words.ts';

export default defineCheck({
  id: 'answer-outdated',
  title: { zh: '题目意思改过，回答还是旧的', en: 'Answered before the question’s meaning changed' },
  cites: [],
  severity: 'major',
  find: (context) =>
    asked(context)
      .filter(({ answer, question }) => answer?.state && answer.semanticRev !== question.semanticRev)
      .map((view) => ({
        text: {
          zh: `${quoted(view).zh}是按旧题意答的，题意已改，现在按未作答算。`,
          en: `${quoted(view).en} was answered in an earlier meaning and now counts as undecided.`,
        },
        place: at(view),
      })),
});
