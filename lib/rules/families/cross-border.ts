import type { Condition } from '../../facts/condition.ts';
import {
  exportNeeded,
  foreignOrigin,
  outsideNegativeList,
  withoutPersonalData,
} from '../../facts/derived.ts';
import type { Rule } from '../rule.ts';
import { assessedByNumbers, exemptFlow } from '../situations.ts';

const anyPerson: Condition = {
  any: [
    { fact: 'export.individualsThisYear', atLeast: 1 },
    { fact: 'export.sensitiveThisYear', atLeast: 1 },
  ],
};

/**
 * Which gateway an export takes; the first that holds. Numbers are distinct people since 1 January: those without
 * sensitive data, and those whose sensitive data went. 以上 includes the number, 不满 excludes it.
 */
const rules: readonly Rule[] = [
  {
    id: 'XB-1',
    family: 'cross-border',
    title: { zh: '重要数据：安全评估', en: 'Important data: security assessment' },
    when: { fact: 'export.importantData', is: true },
    effect: 'assess',
    says: {
      zh: '有重要数据出境，先申报数据出境安全评估，通过之前不能出境。',
      en: 'Important data go abroad: file for a security assessment; nothing leaves before it passes.',
    },
    cites: ['XB24:7', 'NDSR:37', 'SECASSESS:4'],
    stops: true,
    first: { of: 'gateway', rank: 1, answer: 'security-assessment' },
  },
  {
    id: 'XB-2',
    family: 'cross-border',
    title: { zh: '关键信息基础设施：安全评估', en: 'Critical infrastructure: security assessment' },
    when: { all: [{ fact: 'ciio', is: true }, anyPerson] },
    unless: exemptFlow,
    effect: 'assess',
    says: {
      zh: '关键信息基础设施运营者向境外提供个人信息，不论人数都要申报安全评估。',
      en: 'An operator of critical infrastructure files for a security assessment whatever the number.',
    },
    cites: ['XB24:7(1)', 'CSL26:39', 'PIPL:40'],
    stops: true,
    first: { of: 'gateway', rank: 2, answer: 'security-assessment' },
  },
  {
    id: 'XB-3',
    family: 'cross-border',
    title: { zh: '不含个人信息：免予申报', en: 'No personal data: exempt' },
    when: withoutPersonalData,
    effect: 'exempt',
    says: {
      zh: '出境内容不含个人信息和重要数据，免予申报。',
      en: 'Neither personal nor important data: exempt.',
    },
    cites: ['XB24:3'],
    first: { of: 'gateway', rank: 3, answer: 'exempt' },
  },
  {
    id: 'XB-4',
    family: 'cross-border',
    title: { zh: '境外来源数据：免予申报', en: 'Data from abroad: exempt' },
    when: foreignOrigin,
    effect: 'exempt',
    says: {
      zh: '境外收来、在境内处理后送回，没有加进国内客户的资料，免予申报。',
      en: 'Collected abroad and sent back with nothing domestic added: exempt.',
    },
    cites: ['XB24:4'],
    first: { of: 'gateway', rank: 4, answer: 'exempt' },
  },
  {
    id: 'XB-5',
    family: 'cross-border',
    title: { zh: '合同、人事或紧急所需：免予申报', en: 'Contract, staff or emergency: exempt' },
    when: exportNeeded,
    effect: 'exempt',
    says: {
      zh: '确需出境的，免予申报；能证明必要才算。',
      en: 'What truly has to go abroad is exempt, if the need can be shown.',
    },
    also: [
      {
        when: { fact: 'export.necessity', is: 'contract' },
        says: {
          zh: '这里指客户自己的合同离不开它，如跨境购物、寄递、汇款、订票、签证。',
          en: 'Here: the customer’s own contract cannot do without it, such as shopping, delivery, remittance, booking or visas across the border.',
        },
        cites: ['XB24:5(1)'],
      },
      {
        when: { fact: 'export.necessity', is: 'hr' },
        says: {
          zh: '这里指跨境人事管理，要有依法制定的规章制度和集体合同。',
          en: 'Here: cross-border staff management under lawful rules and a collective contract.',
        },
        cites: ['XB24:5(2)'],
      },
      {
        when: { fact: 'export.necessity', is: 'emergency' },
        says: {
          zh: '这里指紧急情况下保护生命健康和财产。',
          en: 'Here: to protect life, health or property in an emergency.',
        },
        cites: ['XB24:5(3)'],
      },
    ],
    cites: ['XB24:5', 'NDSR:35'],
    first: { of: 'gateway', rank: 5, answer: 'exempt' },
  },
  {
    id: 'XB-6',
    family: 'cross-border',
    title: { zh: '自贸区负面清单外：免予申报', en: 'Outside a free-trade zone’s list: exempt' },
    when: outsideNegativeList,
    effect: 'exempt',
    says: {
      zh: '自贸区企业提供负面清单外的数据，免予申报；留好清单和核对记录。',
      en: 'A zone company exporting what its negative list leaves out is exempt; keep the list and the check.',
    },
    cites: ['XB24:6'],
    first: { of: 'gateway', rank: 6, answer: 'exempt' },
  },
  {
    id: 'XB-7',
    family: 'cross-border',
    title: { zh: '数量到了：安全评估', en: 'The numbers call for a security assessment' },
    when: assessedByNumbers,
    effect: 'assess',
    says: {
      zh: '今年累计到了100万人，或敏感信息到了1万人，要申报安全评估，通过之前不能出境。',
      en: 'This year reached 1,000,000 people, or 10,000 people’s sensitive data: file for a security assessment; nothing leaves before it passes.',
    },
    cites: ['XB24:7(2)', 'SECASSESS:4'],
    stops: true,
    first: { of: 'gateway', rank: 7, answer: 'security-assessment' },
  },
  {
    id: 'XB-8',
    family: 'cross-border',
    title: { zh: '标准合同或认证', en: 'Standard contract or certification' },
    when: {
      any: [
        { fact: 'export.individualsThisYear', atLeast: 100_000 },
        { fact: 'export.sensitiveThisYear', atLeast: 1 },
      ],
    },
    effect: 'certify',
    says: {
      zh: '签标准合同并在生效后十个工作日内备案，或者通过出境认证；合同生效前不能出境。有一个人的敏感信息也算。',
      en: 'Sign the standard contract and file it within ten working days of effect, or get certified; nothing leaves before the contract is in effect. One person’s sensitive data is enough.',
    },
    cites: ['XB24:8', 'SCC:7', 'SCC:6', 'CERT:5'],
    stops: true,
    first: { of: 'gateway', rank: 8, answer: 'standard-contract-or-certification' },
  },
  {
    id: 'XB-9',
    family: 'cross-border',
    title: { zh: '数量很少：免予申报', en: 'Few people: exempt' },
    when: {
      all: [
        { not: { fact: 'export.individualsThisYear', atLeast: 100_000 } },
        { fact: 'export.sensitiveThisYear', is: 0 },
      ],
    },
    effect: 'exempt',
    says: {
      zh: '今年不满10万人、没有敏感信息，免予申报；人数要持续累计。',
      en: 'Fewer than 100,000 people this year and nothing sensitive: exempt. Keep counting.',
    },
    cites: ['XB24:5(4)'],
    first: { of: 'gateway', rank: 9, answer: 'exempt' },
  },
];

export default rules;
