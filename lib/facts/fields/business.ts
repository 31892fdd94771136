import type { FactField } from '../field.ts';

/** What kind of business it is, where special rules follow from that. */
const fields: readonly FactField[] = [
  {
    id: 'importantData',
    label: { zh: '有重要数据', en: 'Important data' },
    ask: {
      zh: '里面有没有主管部门列为“重要数据”的？',
      en: 'Has an authority listed any of it as “important data”?',
    },
    help: {
      zh: '以主管部门的通知或公开目录为准，大多数 CRM 没有。问法务或 IT。',
      en: 'What counts is a notice or a published catalogue; most CRMs have none. Ask legal or IT.',
    },
    kind: 'boolean',
    asksFor: 'presence',
    triage: 9,
    cites: ['NDSR:29', 'DSL:21'],
  },
  {
    id: 'ciio',
    label: { zh: '关键信息基础设施运营者', en: 'Critical infrastructure' },
    ask: {
      zh: '公司有没有被认定为关键信息基础设施运营者？',
      en: 'Has the company been named an operator of critical infrastructure?',
    },
    help: {
      zh: '会收到主管部门的书面认定；没收到过就是没有。问法务。',
      en: 'The authority says so in writing; without a letter, no. Ask legal.',
    },
    kind: 'boolean',
    asksFor: 'presence',
    cites: ['CIIR:21', 'CSL26:39'],
  },
  {
    id: 'amlObliged',
    label: { zh: '反洗钱义务机构', en: 'Anti-money-laundering duties' },
    ask: {
      zh: '公司是银行、证券、保险、支付机构，或者属于有反洗钱义务的行业吗？',
      en: 'Is it a bank, broker, insurer, payment firm or another business with anti-money-laundering duties?',
    },
    help: {
      zh: '房地产销售、贵金属、特定的会计和律师业务也算。',
      en: 'Estate sales, precious metals and some accounting and legal work count.',
    },
    kind: 'boolean',
    cites: ['AML24:34(3)', 'AML24:63', 'AML24:64'],
  },
  {
    id: 'creditBureau',
    label: { zh: '征信机构', en: 'Credit bureau' },
    ask: { zh: '公司有征信业务许可吗？', en: 'Does it hold a credit-reporting licence?' },
    help: { zh: '只查征信、不做征信的不算。', en: 'Merely using credit reports does not count.' },
    kind: 'boolean',
    cites: ['CREDIT:12'],
  },
  {
    id: 'platformOperator',
    label: { zh: '电商平台', en: 'Marketplace operator' },
    ask: { zh: '公司是不是经营平台，让别的商家来开店？', en: 'Does it run a marketplace where others sell?' },
    help: { zh: '只在别人平台上开店的不是。', en: 'A shop on someone else’s platform is not one.' },
    kind: 'boolean',
    cites: ['ECL:9', 'ECL:31'],
  },
];

export default fields;
