import { defineSection } from '../question.ts';
import { catalogue } from './holdings/catalogue.ts';
import { whoseData } from './holdings/whose-data.ts';

export default defineSection({
  id: 'holdings',
  order: 20,
  title: { zh: '持有资料', en: 'What we hold' },
  intro: {
    zh: '先把客户资料找齐：在哪里、是谁的、有多少。后面每一步都从这份目录出发。',
    en: 'First find all the customer data: where it is, whose it is, how much. Every later step starts from this list.',
  },
  questions: [...catalogue, ...whoseData],
});
