import { defineSection } from '../question.ts';
import { keeper } from './custody/keeper.ts';
import { records } from './custody/records.ts';

export default defineSection({
  id: 'custody',
  order: 120,
  title: { zh: '收尾后保管', en: 'Custody afterwards' },
  intro: {
    zh: '事情办完了，有些资料还得留。留什么、谁来保管、谁能看、出了事找谁、到期谁销毁，都要赶在前面定好。',
    en: 'Some data stays when all is done. What stays, who keeps it, who may look, whom to call and who destroys it in the end is settled beforehand.',
  },
  questions: [...records, ...keeper],
});
