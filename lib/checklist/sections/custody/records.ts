import type { Question } from '../../question.ts';

/** What has to stay, and in which shape it stays. */
export const records: readonly Question[] = [
  {
    id: 'custody.export.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '订单、收款、发票里该留的，CRM 到期前导出、对过数、没多留吗？',
      en: 'Have the order, payment and invoice records that must be kept been exported and counted before the CRM ends, and nothing more?',
    },
    choices: {
      yes: { zh: '导出核对过，只含该留的字段', en: 'Exported and checked, only the fields due' },
      partly: { zh: '导了，没核对或多留了', en: 'Exported, unchecked or too much' },
      no: { zh: '还没导', en: 'Not exported' },
    },
    notApplicable: [
      {
        id: 'books-elsewhere',
        label: {
          zh: '账务资料都在财务系统里，CRM 里没有',
          en: 'All accounting records are in the finance system, none in the CRM',
        },
      },
    ],
    severity: 'major',
    irreversibleAfter: 'crmContractEnds',
    evidence: [
      {
        id: 'finance-export',
        label: {
          zh: '导出清单：字段、笔数、与账面核对结果',
          en: 'Export list: fields, number of rows, match with the books',
        },
        need: 'must',
      },
      {
        id: 'retention-table',
        label: { zh: '每类资料的保留年限和起算日', en: 'Retention period and start date per kind' },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'TAX-R:29', relation: 'requires' },
      { cite: 'ACC-ARCH:19', relation: 'requires' },
      { cite: 'ACC-ARCH:20', relation: 'requires' },
      { cite: 'ACC-ARCH:21', relation: 'requires' },
      { cite: 'PIPL:47(2)', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '财务列出要留的字段和年限，IT 在合同到期前导出，双方对数。',
        en: 'Finance lists the fields and periods; IT exports before the contract ends; both compare counts.',
      },
      why: {
        zh: '会计凭证、账簿要留 30 年，别的涉税资料 10 年，没结清的凭证到期也不能销毁。CRM 一关就导不出来了。',
        en: 'Vouchers and ledgers stay 30 years, other tax records 10; vouchers of unsettled items may not be destroyed even later. After the CRM closes nothing can be exported.',
      },
      counts: [
        {
          zh: '留抬头、税号、金额，不留客户画像',
          en: 'Name, tax number and amount are kept, not the profile',
        },
        {
          zh: '公司注销：会计档案按国家档案规定处置',
          en: 'Deregistration: accounting archives are disposed of under the state archive rules',
        },
        {
          zh: '网点转让：账簿留原单位，接收方只查阅复制',
          en: 'Outlet transfer: books stay with the original unit, the recipient may consult and copy',
        },
      ],
      countsNot: [
        { zh: '“为了财务”把整个客户库导一份', en: 'Exporting the whole customer file “for finance”' },
        { zh: '所有资料一律留 10 年', en: 'Keeping everything for 10 years' },
      ],
      where: {
        zh: 'CRM 的订单、回款、发票模块；问财务要保留清单。',
        en: 'Orders, payments and invoices in the CRM; ask finance for its retention list.',
      },
    },
    gap: {
      zh: '财务要留的资料没有导出核对，或多留了客户信息。',
      en: 'Records finance must keep are not exported and checked, or more than needed was kept.',
    },
    action: {
      zh: '财务定字段和年限，IT 导出，双方对数签字，多余字段删掉。',
      en: 'Finance sets fields and periods, IT exports, both compare counts and sign, surplus fields are deleted.',
    },
    owner: 'finance',
    due: { before: 'crmContractEnds', days: 30 },
    duties: ['J.06.1', 'J.03.2', 'E.03.1'],
    answeredOnPage: ['cn.uscc', 'bank-card', 'financial-account'],
  },
  {
    id: 'custody.archive.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '要留的纸质和电子档案，编了目录、放对地方、定期有人看吗？',
      en: 'Are the paper and electronic archives to be kept listed, properly stored and looked after?',
    },
    choices: {
      yes: { zh: '有目录，存放合适，检查有记录', en: 'Listed, well stored, inspections on record' },
      partly: { zh: '有目录，存放或检查没落实', en: 'Listed; storage or inspection is open' },
      no: { zh: '装箱了事', en: 'Just boxed up' },
    },
    visibleWhen: { fact: 'statutoryRetention', is: true },
    severity: 'minor',
    irreversibleAfter: 'plannedDeregistration',
    evidence: [
      {
        id: 'archive-record',
        label: {
          zh: '归档记录：内容、期限、时间、地点、经手人',
          en: 'Archive record: contents, period, time, place, people',
        },
        need: 'must',
      },
      {
        id: 'store-inspection',
        label: { zh: '库房和介质的检查记录', en: 'Inspection record of store and media' },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'ARCH:13', relation: 'requires' },
      { cite: 'ARCH:21', relation: 'requires' },
      { cite: 'ARCH:22', relation: 'permits' },
      { cite: 'ACC-ARCH:20', relation: 'requires' },
      { cite: 'ARCH-R:24', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '按国家档案规定分类编号，写明期限、时间、地点、经手人；纸质的防潮防火，电子的存两份、打得开。',
        en: 'Sort and number by the state archive rules, with period, time, place and people; paper dry and safe from fire, electronic in two readable copies.',
      },
      why: {
        zh: '装箱那天谁都知道里面是什么，三年后就没人知道了。找不到、读不出，等于没留。',
        en: 'On packing day everyone knows what is inside; three years later nobody does. What can’t be found or read was not kept.',
      },
      counts: [
        {
          zh: '自己没条件存的，寄存到档案馆',
          en: 'Deposited with an archive where you cannot store it yourselves',
        },
        {
          zh: '电子档案抽三份读过，校验值对得上',
          en: 'Three electronic files opened as a sample, checksums agree',
        },
      ],
      countsNot: [
        {
          zh: '会计档案交给“资产所有人”：那是旧规定，现在按国家档案规定处置',
          en: 'Accounting archives to “the asset owner”: the old rule; today the state archive rules decide',
        },
        { zh: '期满没鉴定就销毁', en: 'Destroyed at the end of the period without appraisal' },
        { zh: '光盘、U 盘放进抽屉，从没读过', en: 'Discs and sticks in a drawer, never read again' },
      ],
      where: {
        zh: '问财务和管档案的人；看库房的温湿度、门锁、防火。',
        en: 'Ask finance and whoever keeps the archives; look at temperature, humidity, locks and fire safety.',
      },
    },
    gap: {
      zh: '要留的档案没有目录、存放不当或没人检查。',
      en: 'Archives to be kept are not listed, badly stored or not looked after.',
    },
    action: {
      zh: '按国家档案规定编目、登记、存放，定下检查的人和日期。',
      en: 'List, record and store them by the state archive rules; set who inspects and when.',
    },
    owner: 'finance',
    due: { before: 'plannedDeregistration', days: 40 },
    duties: [
      'J.03.2',
      'J.03.4',
      'J.03.6',
      'J.07.2',
      'J.08.1',
      'J.08.2',
      'J.08.3',
      'J.08.4',
      'J.08.5',
      'J.11.1',
    ],
  },
];
