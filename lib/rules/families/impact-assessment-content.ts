import type { Condition } from '../../facts/condition.ts';
import type { Rule } from '../rule.ts';
import grounds from './impact-assessment.ts';

/** One of the grounds on which an assessment comes first. */
const required: Condition = {
  any: grounds.filter(({ effect }) => effect === 'assess').map(({ when }) => when),
};

const rules: readonly Rule[] = [
  {
    id: 'PIA-7',
    family: 'impact-assessment',
    title: { zh: '评什么、留多久', en: 'What to assess, how long to keep it' },
    when: required,
    effect: 'keep',
    says: {
      zh: '评三件事：是否合法必要、对客户的影响和风险、措施够不够；报告和处理记录至少留三年，公司注销后由保管人留。',
      en: 'Assess three things: is it lawful and needed, what is the impact and risk, do the safeguards fit. Keep report and record at least three years; once the company is gone the custodian does.',
    },
    cites: ['PIPL:56'],
  },
  {
    id: 'PIA-8',
    family: 'impact-assessment',
    title: { zh: '用同一张风险矩阵', en: 'One risk matrix' },
    when: required,
    effect: 'check',
    says: {
      zh: '按影响和可能性各四级查表：严重、高的先降下来或由负责人签字，中的签字，低的可以继续。',
      en: 'Rate impact and likelihood in four levels each. Severe or high: reduce it or have it signed off first; medium: sign off; low: go ahead.',
    },
    cites: ['GBT39335:annex.D'],
    ours: true,
  },
  {
    id: 'PIA-9',
    family: 'impact-assessment',
    title: { zh: '人数少可用简表', en: 'Few people: the short form' },
    when: { all: [required, { not: { fact: 'individuals', atLeast: 100_000 } }] },
    effect: 'short-form',
    says: {
      zh: '不满十万人的，可以用官方的简化评估表；只是表格简单，该做的一样要做。',
      en: 'Fewer than 100,000 people: the official short form will do. Only the form is shorter.',
    },
    cites: ['SMALL26:annex.2'],
  },
  {
    id: 'PIA-10',
    family: 'impact-assessment',
    title: { zh: '孩子的资料加做安全评估', en: 'Children’s data: a security assessment too' },
    when: {
      all: [
        { fact: 'under14', is: true },
        {
          any: [
            { fact: 'recipient', in: ['other-handler', 'processor'] },
            { fact: 'entrusts', is: true },
          ],
        },
      ],
    },
    effect: 'assess-more',
    says: {
      zh: '孩子的资料交给别人之前，另做一次安全评估。',
      en: 'Before children’s data go to anyone else, do a security assessment as well.',
    },
    cites: ['CHILD19:17', 'CHILD19:16'],
    stops: true,
  },
  {
    id: 'PIA-11',
    family: 'impact-assessment',
    title: { zh: '重要数据加做风险评估', en: 'Important data: a risk assessment too' },
    when: {
      all: [
        { fact: 'importantData', is: true },
        {
          any: [
            { fact: 'recipient', in: ['other-handler', 'processor'] },
            { fact: 'entrusts', is: true },
          ],
        },
      ],
    },
    unless: { fact: 'basis', is: 3 },
    effect: 'assess-more',
    says: {
      zh: '提供、委托处理重要数据之前，做数据安全风险评估；为履行法定义务的除外。',
      en: 'Before important data are provided or entrusted, assess the data-security risk, except for a statutory duty.',
    },
    cites: ['NDSR:31'],
    stops: true,
  },
];

export default rules;
