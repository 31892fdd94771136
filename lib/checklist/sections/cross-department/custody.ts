import type { Question } from '../../question.ts';

export const custody: readonly Question[] = [
  {
    id: 'cross-department.processors.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '替我们做事的外包和服务商，客户资料都退回或删掉了吗？',
      en: 'Have all contractors and suppliers working for us returned or deleted the customer data?',
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
          zh: '对照付款记录查过，没有外包方碰过客户资料',
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
          zh: '外包方清单（含短信、物流、云、客服、问卷）',
          en: 'List of suppliers (text messages, delivery, cloud, support, surveys)',
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
        zh: '从付款记录列出外包方，逐家发退回或删除通知，收证明，核对备份。',
        en: 'List suppliers from payment records, send each a return-or-delete notice, collect certificates, check backups.',
      },
      why: {
        zh: '合同一终止，对方就该退回或删除、一点不留；主体注销后没人能去追。',
        en: 'When the contract ends the supplier must return or delete and keep nothing; after deregistration nobody can pursue it.',
      },
      counts: [
        { zh: '处理记录至少留 3 年，写明谁保管', en: 'Handling records kept at least 3 years, keeper named' },
        {
          zh: '请人来销毁，也签合同、先做影响评估',
          en: 'A destruction firm also gets a contract and an impact assessment first',
        },
        { zh: '下一层外包一并查', en: 'Sub-contractors are checked as well' },
      ],
      countsNot: [
        { zh: '合同到期自动停用', en: 'The account simply lapsing with the contract' },
        { zh: '证明只写「已按规定处理」', en: 'A certificate that only says “handled as required”' },
      ],
      where: {
        zh: 'CRM 的「集成」「应用」页；财务付款台账；采购合同。',
        en: 'The integrations or apps page of the CRM; the payment ledger; purchase contracts.',
      },
    },
    gap: {
      zh: '有外包方还没退回或删除客户资料，或没给证明。',
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
  {
    id: 'cross-department.custodian.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '依法还得留的客户资料，锁好并交到注销后的保管人手里了吗？',
      en: 'Is the customer data that must be kept by law locked and in the hands of the custodian for the time after closing?',
    },
    choices: {
      yes: { zh: '锁了、签了、交接了', en: 'Locked, contracted, handed over' },
      partly: { zh: '有保管人，没签或没交完', en: 'Custodian named, not signed or not complete' },
      no: { zh: '没有保管人', en: 'No custodian' },
    },
    visibleWhen: {
      all: [
        { fact: 'scenario', in: ['entity-deregistration', 'joint-stock-deregistration'] },
        { fact: 'statutoryRetention', is: true },
      ],
    },
    severity: 'blocker',
    irreversibleAfter: 'plannedDeregistration',
    evidence: [
      {
        id: 'custody-contract',
        label: {
          zh: '保管合同（范围、期限、谁能看、到期销毁）',
          en: 'Custody contract (scope, period, access, destruction at the end)',
        },
        need: 'must',
      },
      {
        id: 'custody-receipt',
        label: {
          zh: '移交清单：件数、校验值、双方签字',
          en: 'Hand-over list: counts, checksums, both signatures',
        },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:47(2)', relation: 'requires' },
      { cite: 'NDSR:24', relation: 'requires' },
      { cite: 'PIPL:21', relation: 'requires' },
      { cite: 'PIPL:22', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '只把该留的字段打包加密，写明留到哪天，签保管合同，点数交接。',
        en: 'Pack and encrypt only the fields due, state until when, sign a custody contract, hand over by count.',
      },
      why: {
        zh: '公司注销就没了资格，资料却还要留好几年。没有保管人，等于没人负责。',
        en: 'The company loses its capacity while the data stays for years. Without a custodian nobody is responsible.',
      },
      counts: [
        {
          zh: '保管人只存不用，查阅要登记',
          en: 'The custodian stores and does not use; every look is logged',
        },
        {
          zh: '保管人自己成为处理者的，已告知客户',
          en: 'If the custodian becomes the handler, customers were told',
        },
      ],
      countsNot: [
        { zh: '放在某位股东或会计家里', en: 'Left at a shareholder’s or accountant’s home' },
        {
          zh: '「股东分了剩余财产，资料归他们」',
          en: '“The shareholders took the assets, so the data is theirs”',
        },
        { zh: '留着 CRM 账号不关', en: 'Keeping the CRM account alive' },
      ],
      where: {
        zh: '本工具的资料目录里处置为「锁定留存」的行；财务、档案、清算组。',
        en: 'Rows of the inventory with disposition “retain, locked”; finance, archives, the liquidation group.',
      },
    },
    gap: {
      zh: '依法留存的资料没有锁定，或没有落实注销后的保管人。',
      en: 'Data kept by law is not locked, or no custodian is in place for the time after closing.',
    },
    action: {
      zh: '在申请注销前签好保管合同，锁定并点数移交，写明到期销毁日和联系人。',
      en: 'Before applying to deregister: sign the custody contract, lock and hand over by count, state the destruction date and contact.',
    },
    owner: 'liquidation',
    due: { before: 'plannedDeregistration', days: 30 },
    duties: ['J.03.2', 'J.06.1', 'J.06.2', 'J.08.4', 'E.05.4'],
  },
];
