import { defineSection } from '../question.ts';
import { keeper } from './custody/keeper.ts';
import { records } from './custody/records.ts';

export default defineSection({
  id: 'custody',
  order: 120,
  title: { zh: '注销后保管', en: 'Custody afterwards' },
  intro: {
    zh: '公司没了，有些资料还得留。谁来保管、谁能看、出了事找谁、到期谁销毁，都要在申请注销前定好。',
    en: 'Some data stays when the company is gone. Who keeps it, who may look, whom to call and who destroys it in the end is settled before you apply.',
  },
  questions: [...records, ...keeper],
});
