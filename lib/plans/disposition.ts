import type { Plan } from './plan.ts';

const plan: Plan = {
  id: 'disposition',
  title: { zh: '处置方案', en: 'Disposition plan' },
  purpose: {
    zh: '每份数据集怎么处置、谁来做、哪天做完、谁批准。',
    en: 'How each data set ends, who does it, by when and who approves.',
  },
  fields: [
    { id: 'data-set', label: { zh: '数据集', en: 'Data set' } },
    {
      id: 'disposition',
      label: {
        zh: '处置：删、匿名、归档、移交、锁定留存',
        en: 'Disposition: delete, anonymise, archive, hand over, retain locked',
      },
    },
    { id: 'method', label: { zh: '办法', en: 'Method' } },
    { id: 'ground', label: { zh: '依据', en: 'Ground' } },
    { id: 'fields-kept', label: { zh: '留哪些字段、到哪天', en: 'Fields kept, until when' } },
    { id: 'owner', label: { zh: '负责人', en: 'Owner' } },
    { id: 'due', label: { zh: '完成日', en: 'Due' } },
    { id: 'notice', label: { zh: '要先告诉谁', en: 'Who is told first' } },
    { id: 'approved-by', label: { zh: '批准人', en: 'Approved by' } },
  ],
  duties: ['E.03.2', 'E.21.2', 'J.11.2', 'J.21.4'],
  usable: false,
};
export default plan;
