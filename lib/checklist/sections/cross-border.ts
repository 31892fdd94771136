import { defineSection } from '../question.ts';
import { copiesAbroad } from './cross-border/copies-abroad.ts';
import { peopleAbroad } from './cross-border/people-abroad.ts';
import { route } from './cross-border/route.ts';
import { whatGoesAbroad } from './cross-border/what-goes-abroad.ts';

export default defineSection({
  id: 'cross-border',
  order: 90,
  title: { zh: '跨境', en: 'Cross-border' },
  intro: {
    zh: '弄清客户资料有没有到境外、走哪条路、境外那一份怎么收尾。没有境外关联的公司，在事实里填清楚，大部分问题就不会出现。',
    en: 'Settles whether customer data has left the mainland, by which route, and how the copies abroad are closed. For a company with no link abroad most questions disappear once the facts say so.',
  },
  questions: [...whatGoesAbroad, ...route, ...peopleAbroad, ...copiesAbroad],
});
