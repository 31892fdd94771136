import type { FactField } from '../field.ts';

/** Whose data it is, how much, and how delicate. */
const fields: readonly FactField[] = [
  {
    id: 'individuals',
    label: { zh: '涉及人数', en: 'People' },
    ask: { zh: '系统里一共有多少人的资料？', en: 'How many people’s data is in the system?' },
    help: {
      zh: '按人算、去掉重复：客户、联系人、员工都算，停用的也算。看系统里的总数，拿不准就写大的。',
      en: 'Count people once each: customers, contacts, staff, inactive ones too. Use the totals of the system; when unsure, the higher number.',
    },
    kind: 'count',
    triage: 5,
    cites: ['NDSR:28', 'AUDIT:12'],
  },
  {
    id: 'sensitivePi',
    label: { zh: '敏感个人信息', en: 'Sensitive personal data' },
    ask: {
      zh: '里面有没有特别敏感的内容，比如健康、银行账户、人脸、行踪？',
      en: 'Is anything especially delicate in it, such as health, bank accounts, faces, whereabouts?',
    },
    help: {
      zh: '身份证照片、病历、银行卡、指纹人脸、定位、宗教都算，不满 14 岁孩子的任何资料也算。附件和备注也要看。',
      en: 'ID photos, medical notes, bank cards, fingerprints and faces, location, religion; anything about a child under 14. Look into attachments and notes too.',
    },
    kind: 'boolean',
    asksFor: 'presence',
    triage: 6,
    suggestedBy: [
      'cn.resident-id',
      'bank-card',
      'financial-account',
      'health',
      'religion',
      'biometric',
      'location',
      'cn.passport',
      'passport',
      'cn.military-id',
      'cn.social-security',
      'iban',
      'minor',
      'secret',
    ],
    cites: ['PIPL:28', 'GBT45574:6'],
  },
  {
    id: 'under14',
    label: { zh: '有不满 14 岁的孩子', en: 'Children under 14' },
    ask: { zh: '有没有不满 14 岁孩子的资料？', en: 'Is there data about children under 14?' },
    help: {
      zh: '家庭会员、亲子活动、学员、儿科病人里常有；按出生日期筛一下。',
      en: 'Family memberships, classes, paediatric patients; filter by date of birth.',
    },
    kind: 'boolean',
    asksFor: 'presence',
    triage: 7,
    suggestedBy: ['minor'],
    cites: ['PIPL:31', 'CHILD19:23'],
  },
  {
    id: 'basis',
    label: { zh: '处理依据', en: 'Legal basis' },
    ask: { zh: '当初凭什么收这些资料？', en: 'On what ground was the data collected?' },
    help: {
      zh: '按主要用途选。客户下单、履约用的是合同；办会员、做营销多半靠同意。',
      en: 'Choose by the main use. Orders rest on the contract; memberships and marketing mostly on consent.',
    },
    kind: 'choice',
    choices: [
      { value: 1, label: { zh: '本人同意', en: 'Consent' } },
      { value: 2, label: { zh: '履行合同或人事管理', en: 'Contract or staff management' } },
      { value: 3, label: { zh: '法律要求', en: 'Duty by law' } },
      { value: 4, label: { zh: '紧急情况', en: 'Emergency' } },
      { value: 5, label: { zh: '新闻报道、舆论监督', en: 'News and public oversight' } },
      { value: 6, label: { zh: '本人公开或合法公开的信息', en: 'Lawfully public information' } },
      { value: 7, label: { zh: '其他法律规定', en: 'Other law' } },
    ],
    cites: ['PIPL:13'],
  },
  {
    id: 'purposeChange',
    label: { zh: '改变用途', en: 'Change of purpose' },
    ask: {
      zh: '接收方会不会拿去做以前没说过的事？',
      en: 'Will the recipient use the data for something people were not told about?',
    },
    help: {
      zh: '例如把售后名单拿去推销别的产品。看协议里的用途。',
      en: 'For instance using a service list to sell other products. See the agreement.',
    },
    kind: 'boolean',
    visibleWhen: { fact: 'recipient', is: 'other-handler' },
    cites: ['PIPL:14', 'PIPL:22'],
  },
  {
    id: 'automatedDecision',
    label: { zh: '自动化决策', en: 'Automated decisions' },
    ask: {
      zh: '系统会不会自动给人打分、分级、定价或拒绝？',
      en: 'Does a system score, rank, price or refuse people by itself?',
    },
    help: {
      zh: '会员等级、信用分、自动风控算；只是按日期排序不算。',
      en: 'Member grades, credit scores, automatic risk control count; sorting by date does not.',
    },
    kind: 'boolean',
    cites: ['PIPL:24', 'PIPL:55(2)'],
  },
  {
    id: 'publicDisclosure',
    label: { zh: '对外公布名单', en: 'Publishing names' },
    ask: {
      zh: '会不会把客户或债权人的姓名公布出来？',
      en: 'Will names of customers or creditors be published?',
    },
    help: {
      zh: '公告里列名单、在门口贴、在网上公示都算。',
      en: 'Lists in a notice, on the door or online count.',
    },
    kind: 'boolean',
    cites: ['PIPL:25'],
  },
];

export default fields;
