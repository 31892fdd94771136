import type { Question } from '../../question.ts';

export const suppliers: readonly Question[] = [
  {
    id: 'cross-department.processors.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '替我们做事的服务商，都把客户资料退回或删掉了吗？',
      en: 'Have all suppliers working for us returned or deleted the customer data?',
    },
    choices: {
      yes: { zh: '都退了或删了，证明收齐', en: 'All done, certificates collected' },
      partly: { zh: '有的还没给证明', en: 'Some certificates are missing' },
      no: { zh: '还没要求', en: 'Not demanded yet' },
    },
    notApplicable: [
      {
        id: 'no-processors',
        label: {
          zh: '对照付款记录查过，没有服务商碰过客户资料',
          en: 'Checked against payments: no supplier ever touched customer data',
        },
      },
    ],
    visibleWhen: { fact: 'entrusts', is: true },
    severity: 'blocker',
    irreversibleAfter: 'plannedDeregistration',
    evidence: [
      {
        id: 'supplier-list',
        label: {
          zh: '服务商清单（含短信、物流、云、客服、问卷）',
          en: 'List of suppliers (SMS, delivery, cloud, support, surveys)',
        },
        need: 'must',
      },
      {
        id: 'supplier-certificates',
        label: {
          zh: '每家的退回或删除证明（范围、备份、日期、盖章）',
          en: 'Certificate of each (scope, backups, date, stamp)',
        },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:21', relation: 'requires' },
      { cite: 'PIPL:59', relation: 'requires' },
      { cite: 'NDSR:12', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '从付款记录列出服务商，逐家发退回或删除通知，收证明，核对备份。',
        en: 'List suppliers from payment records, send each a return-or-delete notice, collect certificates, check backups.',
      },
      why: {
        zh: '合同一终止，对方就该退回或删除、一点不留；主体注销后没人能去追。',
        en: 'When the contract ends the supplier must return or delete and keep nothing; after deregistration nobody can pursue it.',
      },
      counts: [
        {
          zh: '处理记录至少留 3 年，写明谁保管',
          en: 'Handling records kept at least 3 years, custodian named',
        },
        {
          zh: '请人来销毁，也签合同、先做影响评估',
          en: 'A destruction firm also gets a contract and an impact assessment first',
        },
        { zh: '下一层外包一并查', en: 'Sub-contractors are checked as well' },
      ],
      countsNot: [
        { zh: '合同到期自动停用', en: 'The account simply lapsing with the contract' },
        { zh: '证明只写“已按规定处理”', en: 'A certificate that only says “handled as required”' },
      ],
      where: {
        zh: 'CRM 的“集成”“应用”页；财务付款台账；采购合同。',
        en: 'The integrations or apps page of the CRM; the payment ledger; purchase contracts.',
      },
    },
    gap: {
      zh: '有服务商还没退回或删除客户资料，或没给证明。',
      en: 'Some suppliers have not returned or deleted the data, or gave no proof.',
    },
    action: {
      zh: '逐家书面要求退回或删除，收齐含备份的证明，登记台账。',
      en: 'Demand return or deletion in writing from each, collect certificates covering backups, and register them.',
    },
    owner: 'legal',
    due: { before: 'plannedDeregistration', days: 30 },
    duties: ['O.09.1', 'J.03.1', 'J.07.5'],
  },
];
