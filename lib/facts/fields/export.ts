import type { FactField } from '../field.ts';

/** What leaves mainland China. */
const fields: readonly FactField[] = [
  {
    id: 'export.individualsThisYear',
    label: { zh: '今年出境人数', en: 'People exported this year' },
    ask: {
      zh: '今年1月1日到现在，有多少人的资料给到了境外？',
      en: 'Since 1 January, how many people’s data went abroad?',
    },
    help: {
      zh: '只数资料里不含敏感内容的人，没有就填 0。境外总部查看系统、境外服务器、发到香港、澳门、台湾都算。',
      en: 'Count only people without sensitive details; 0 if none. Viewing by a foreign head office, servers abroad, and Hong Kong, Macao and Taiwan count.',
    },
    kind: 'count',
    triage: 10,
    cites: ['XB24:7', 'XB24:8'],
  },
  {
    id: 'export.sensitiveThisYear',
    label: { zh: '今年出境敏感信息人数', en: 'People whose sensitive data was exported' },
    ask: {
      zh: '有多少人的敏感资料给到了境外？',
      en: 'For how many people did sensitive data go abroad?',
    },
    help: {
      zh: '健康、账户、人脸、身份证照片、行踪、不满 14 岁等。只要有一个人也要填。',
      en: 'Health, accounts, faces, ID photos, whereabouts, under-14s. Even one counts.',
    },
    kind: 'count',
    cites: ['XB24:8', 'PIPL:28'],
  },
  {
    id: 'export.importantData',
    label: { zh: '重要数据出境', en: 'Important data exported' },
    ask: { zh: '给到境外的里面有重要数据吗？', en: 'Is important data among what goes abroad?' },
    help: { zh: '以主管部门的通知或公开目录为准。', en: 'What counts is a notice or a published catalogue.' },
    kind: 'boolean',
    cites: ['XB24:7', 'NDSR:37'],
  },
  {
    id: 'export.noPersonalData',
    label: { zh: '出境不含个人信息', en: 'No personal data exported' },
    ask: {
      zh: '给到境外的资料，一点个人信息都不含吗？',
      en: 'Does what goes abroad contain no personal data at all?',
    },
    help: {
      zh: '例如只有汇总数字。有一个姓名或电话就不算。',
      en: 'Such as totals only. One name or number means no.',
    },
    kind: 'boolean',
    visibleWhen: {
      any: [
        { fact: 'export.individualsThisYear', atLeast: 1 },
        { fact: 'export.sensitiveThisYear', atLeast: 1 },
        { fact: 'export.importantData', is: true },
      ],
    },
    cites: ['XB24:3'],
  },
  {
    id: 'export.foreignOrigin',
    label: { zh: '境外来源数据', en: 'Data from abroad' },
    ask: {
      zh: '这些资料是不是境外收来、在国内处理后再送回去，没有加进国内客户的资料？',
      en: 'Was the data collected abroad, processed here and sent back, with nothing domestic added?',
    },
    help: { zh: '例如替境外公司做客服外包。', en: 'Such as call-centre work for a foreign company.' },
    kind: 'boolean',
    visibleWhen: {
      any: [
        { fact: 'export.individualsThisYear', atLeast: 1 },
        { fact: 'export.sensitiveThisYear', atLeast: 1 },
        { fact: 'export.importantData', is: true },
      ],
    },
    cites: ['XB24:4'],
  },
  {
    id: 'export.necessity',
    label: { zh: '出境必要性', en: 'Why it must go abroad' },
    ask: { zh: '为什么一定要给到境外？', en: 'Why must it go abroad?' },
    help: {
      zh: '客户自己订的境外酒店、跨境购物算合同需要；方便管理不算。',
      en: 'A foreign hotel or purchase the customer ordered is contract need; convenience is not.',
    },
    kind: 'choice',
    choices: [
      { value: 'none', label: { zh: '没有特别的必要', en: 'No special need' } },
      {
        value: 'contract',
        label: { zh: '履行客户自己的合同', en: 'The customer’s own contract' },
        hint: {
          zh: '跨境购物、寄递、汇款、订机票酒店、签证。',
          en: 'Cross-border shopping, delivery, remittance, bookings, visa.',
        },
      },
      {
        value: 'hr',
        label: { zh: '跨境人事管理', en: 'Cross-border staff management' },
        hint: { zh: '依法制定的规章制度和集体合同。', en: 'Under lawful rules and a collective contract.' },
      },
      { value: 'emergency', label: { zh: '紧急保护人身财产', en: 'Emergency' } },
    ],
    visibleWhen: {
      any: [
        { fact: 'export.individualsThisYear', atLeast: 1 },
        { fact: 'export.sensitiveThisYear', atLeast: 1 },
        { fact: 'export.importantData', is: true },
      ],
    },
    cites: ['XB24:5'],
  },
  {
    id: 'export.ftzOutsideNegativeList',
    label: { zh: '自贸区负面清单外', en: 'Outside a free-trade zone list' },
    ask: {
      zh: '公司在自贸区，而且这些资料不在负面清单里吗？',
      en: 'Is the company in a free-trade zone, with this data outside the negative list?',
    },
    help: { zh: '要有自贸区公布的清单作依据。', en: 'There must be a published list to point to.' },
    kind: 'boolean',
    visibleWhen: {
      any: [
        { fact: 'export.individualsThisYear', atLeast: 1 },
        { fact: 'export.sensitiveThisYear', atLeast: 1 },
        { fact: 'export.importantData', is: true },
      ],
    },
    cites: ['XB24:6'],
  },
];

export default fields;
