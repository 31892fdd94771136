import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'EXPR',
  title: { zh: '快递暂行条例', en: 'Interim Regulations on Express Delivery' },
  shortTitle: { zh: '快递暂行条例', en: 'Express Delivery Regulations' },
  issuer: { zh: '国务院（令第697号）', en: 'State Council (Order 697)' },
  kind: 'regulation',
  effective: '2018-05-01',
  revisions: [
    {
      effective: '2025-06-01',
      note: { zh: '2025年4月13日修订，条号后移。', en: 'Revised on 13 April 2025, renumbered.' },
    },
  ],
  renumbered: {
    on: '2025-06-01',
    moves: [
      ['1-2', '1-2'],
      ['3-35', '4-36'],
    ],
    added: ['3', '37-45'],
    dropped: [],
  },
  confidence: 'text',
  articles: {
    '19': text(
      '末端网点不办营业执照，开办之日起二十日内备案。',
      'End outlets need no licence, only filing within 20 days of opening.',
      { from: '2025-06-01', formerly: '18' },
    ),
    '30': text(
      '停止经营的提前十日公告，书面告知邮政管理部门，交回许可证并处理好未投递快件。',
      'Stopping: announce 10 days ahead, tell the postal authority in writing, hand back the licence, deal with undelivered items.',
      { from: '2025-06-01', formerly: '29' },
    ),
    '35': text(
      '管好快递运单和电子数据，定期销毁运单，不得出售泄露，出事立即补救并报告。',
      'Manage waybills and data, destroy waybills periodically, no sale or leak, remedy and report at once.',
      { from: '2025-06-01', formerly: '34' },
    ),
  },
});
