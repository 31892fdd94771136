import type { RegisterKind } from '../register-kind.ts';

const kind: RegisterKind = {
  id: 'training',
  prefix: 'TRN',
  order: 120,
  title: { zh: '培训台账', en: 'Training register' },
  purpose: { zh: '谁在什么时候学了什么、会不会。', en: 'Who learned what and when, and whether it stuck.' },
  columns: [
    { id: 'on', label: { zh: '日期', en: 'Date' }, holds: 'date', need: 'must' },
    { id: 'topic', label: { zh: '内容', en: 'Topic' }, holds: 'text', need: 'must' },
    { id: 'audience', label: { zh: '对象', en: 'Audience' }, holds: 'department', need: 'must' },
    { id: 'attended', label: { zh: '到场人数', en: 'Attended' }, holds: 'count', need: 'must' },
    {
      id: 'absent',
      label: { zh: '缺席的补训安排', en: 'Catch-up for the absent' },
      holds: 'text',
      need: 'should',
    },
    { id: 'test', label: { zh: '小测结果', en: 'Test result' }, holds: 'text', need: 'should' },
    { id: 'trainer', label: { zh: '讲的人', en: 'Trainer' }, holds: 'person', need: 'must' },
  ],
  duties: [
    'E.11.3',
    'E.15.2',
    'O.04.3',
    'O.11.1',
    'O.15.2',
    'O.21.3',
    'J.04.5',
    'J.12.1',
    'J.12.5',
    'J.14.6',
    'J.15.3',
    'J.19.2',
  ],
};
export default kind;
