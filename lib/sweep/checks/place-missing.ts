import { someLack } from '../catalogue.ts';
import { defineCheck } from '../check.ts';

export default defineCheck({
  id: 'place-missing',
  title: {
    zh: '说目录齐了，有的却没写在哪里',
    en: 'The list is said to be complete, some sets have no place',
  },
  cites: ['PIPL:51', 'DSL:21'],
  severity: 'minor',
  find: someLack({
    question: 'holdings.list.01',
    lacks: ({ system }) => system.trim() === '',
    words: { zh: '没写在哪个系统', en: 'no system is given for' },
  }),
});
