import { manyPeople } from '../../../facts/derived.ts';
import type { Question } from '../../question.ts';

/** With very many people, the records of the assessments are asked about on their own. */
export const recordQuestions: readonly Question[] = [
  {
    id: 'risk-assessment.records.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '评估报告和处理记录，注销或移交后谁来保管满 3 年，定了吗？',
      en: 'Is it settled who keeps the assessment reports and handling records for three years afterwards?',
    },
    choices: {
      yes: { zh: '定了人，也交接了', en: 'Someone is named and has them' },
      partly: { zh: '定了人，还没交接', en: 'Named, not handed over yet' },
      no: { zh: '没定', en: 'Not settled' },
    },
    visibleWhen: manyPeople,
    severity: 'major',
    irreversibleAfter: 'plannedDeregistration',
    evidence: [
      {
        id: 'custody-receipt',
        label: { zh: '保管人签收单', en: 'Receipt signed by the custodian' },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:56', relation: 'requires' },
      { cite: 'NDSR:12', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '定一个注销后还在的人或单位，交给他报告、记录和到期日。',
        en: 'Name a person or body that still exists afterwards; give them reports, records and the end date.',
      },
      why: {
        zh: '公司没了，3 年还没到。有人来查、客户来告，只有这些记录能说明当时怎么做的。',
        en: 'The company goes before the three years do. If someone asks or sues, only these papers show what was done.',
      },
      counts: [
        { zh: '对外提供和委托的记录一并保管', en: 'Records of provision and outsourcing kept with them' },
        { zh: '报告里的客户样本先遮掉', en: 'Customer samples in reports masked first' },
      ],
      countsNot: [
        { zh: '存在快到期的 CRM 或公司网盘里', en: 'Left in a CRM or drive that is about to expire' },
        { zh: '“经办人电脑里有”', en: '“It is on somebody’s computer”' },
      ],
      where: {
        zh: '问股东或清算组谁接会计档案，多半可以一起接。',
        en: 'Ask who takes the accounting archives; the same custodian often fits.',
      },
    },
    gap: {
      zh: '评估报告和处理记录没人保管满 3 年。',
      en: 'Nobody keeps reports and records for the three years.',
    },
    action: {
      zh: '指定保管人，写明到期日，签收后移交。',
      en: 'Name a custodian, note the end date, hand over against receipt.',
    },
    owner: 'liquidation',
    due: { before: 'plannedDeregistration', days: 20 },
    duties: ['O.14.3', 'E.03.5'],
  },
];
