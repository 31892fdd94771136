import { defineSection } from '../question.ts';
import { money } from './customers/money.ts';
import { notice } from './customers/notice.ts';
import { voice } from './customers/voice.ts';

export default defineSection({
  id: 'customers',
  order: 50,
  title: { zh: '客户', en: 'Customers' },
  intro: {
    zh: '客户知不知道、能不能选、说的话有没有人答、钱退没退。',
    en: 'Whether customers know, can choose, are answered and get their money back.',
  },
  questions: [...notice, ...voice, ...money],
});
