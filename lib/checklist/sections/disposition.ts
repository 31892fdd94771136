import { defineSection } from '../question.ts';
import { decide } from './disposition/decide.ts';
import { destroy } from './disposition/destroy.ts';
import { handOver } from './disposition/hand-over.ts';

export default defineSection({
  id: 'disposition',
  order: 40,
  title: { zh: '处置', en: 'Disposition' },
  intro: {
    zh: '给每份资料定好怎么处置：删、匿名、归档、移交或锁定留存，并且真的做到。',
    en: 'Decides for every data set: delete, anonymise, archive, hand over or retain locked, and makes sure it really happens.',
  },
  questions: [...decide, ...handOver, ...destroy],
});
