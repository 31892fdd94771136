import type { Plan } from './plan.ts';

const plan: Plan = {
  id: 'cost-benefit',
  title: { zh: '成本与效益', en: 'Cost and benefit' },
  purpose: {
    zh: '花多少、换来什么、不做会怎样。',
    en: 'What it costs, what it brings and what happens without it.',
  },
  fields: [
    { id: 'item', label: { zh: '事项', en: 'Item' } },
    { id: 'people', label: { zh: '人手', en: 'People' } },
    { id: 'technology', label: { zh: '技术和服务商', en: 'Technology and suppliers' } },
    { id: 'equipment', label: { zh: '设备和销毁', en: 'Equipment and destruction' } },
    { id: 'benefit', label: { zh: '换来什么', en: 'Benefit' } },
    { id: 'required', label: { zh: '是不是法律要求的', en: 'Required by law' } },
    { id: 'approved-by', label: { zh: '批准人', en: 'Approved by' } },
  ],
  duties: ['E.07.1', 'E.07.2'],
  usable: false,
};
export default plan;
