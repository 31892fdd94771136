import { defineCheck } from '../check.ts';
import { claimed, notApplicable } from '../claims.ts';
import { inSets, setNames, setsTo } from '../holdings.ts';
import { but, said } from '../words.ts';

export default defineCheck({
  id: 'children-go-along',
  title: {
    zh: '说孩子的资料不移交，移交的里面却有',
    en: 'Children’s data said to stay, yet in what is handed over',
  },
  cites: ['CHILD19:17', 'PIPL:31'],
  severity: 'blocker',
  find: (context) => {
    const going = setsTo(context, 'hand-over').filter(({ under14 }) => under14);
    const stays = claimed(context, notApplicable('risk-assessment.children.01', 'not-handed-over'));
    if (going.length === 0 || !stays) return [];
    const names = setNames(going);
    const plan = {
      zh: `资料${names.zh}里有不满 14 岁孩子的信息，要移交`,
      en: `data about under-14s in ${names.en} will be handed over`,
    };
    return [{ text: but(plan, said(stays)), place: inSets(going) }];
  },
});
