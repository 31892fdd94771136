import { defineSection } from '../question.ts';
import { access } from './security-meanwhile/access.ts';
import { safekeeping } from './security-meanwhile/safekeeping.ts';

export default defineSection({
  id: 'security-meanwhile',
  order: 60,
  title: { zh: '期间安全', en: 'Security meanwhile' },
  intro: {
    zh: '从现在到最后一天，客户资料还在用、还在搬。管住谁能看、怎么传、存在哪、备份和场所。',
    en: 'Until the last day customer data is still used and moved. This settles who can see it, how it travels, where it is stored, backups and premises.',
  },
  questions: [...access, ...safekeeping],
});
