import { personalDataLeave } from '../../facts/derived.ts';
import type { Rule } from '../rule.ts';
import { articleTwentyTwo, claimsOpen, handlerGoesOn, notItsOwn } from '../situations.ts';

/** When an impact assessment comes first (PIA-1 to PIA-5), when it need not, and what it must be. */
const rules: readonly Rule[] = [
  {
    id: 'PIA-1',
    family: 'impact-assessment',
    title: { zh: '有敏感个人信息', en: 'Sensitive data' },
    when: {
      any: [
        { fact: 'sensitivePi', is: true },
        { fact: 'under14', is: true },
      ],
    },
    effect: 'assess',
    says: {
      zh: '动敏感信息之前先做影响评估，搬动、封存也算。',
      en: 'Assess before touching sensitive data; moving or sealing them counts.',
    },
    cites: ['PIPL:55(1)', 'PIPL:28'],
  },
  {
    id: 'PIA-2',
    family: 'impact-assessment',
    title: { zh: '自动化决策', en: 'Automated decisions' },
    when: { fact: 'automatedDecision', is: true },
    effect: 'assess',
    says: {
      zh: '让系统自动分级、定价、取舍客户的，先做影响评估。',
      en: 'Where a system grades, prices or picks customers by itself, assess first.',
    },
    cites: ['PIPL:55(2)', 'PIPL:24'],
  },
  {
    id: 'PIA-3',
    family: 'impact-assessment',
    title: { zh: '委托、提供给他人或公开', en: 'Entrusting, providing or publishing' },
    when: {
      any: [
        { fact: 'entrusts', is: true },
        { fact: 'recipient', in: ['other-handler', 'processor'] },
        { fact: 'publicDisclosure', is: true },
      ],
    },
    effect: 'assess',
    says: {
      zh: '请服务商处理（包括销毁）、交给另一家或对外公开，都要先做影响评估。',
      en: 'Using a supplier (destruction included), giving data to another handler or publishing them: assess first.',
    },
    also: [
      {
        when: { fact: 'publicDisclosure', is: true },
        says: {
          zh: '公布姓名要单独同意；没有同意就只发不点名的公告，逐个通知。',
          en: 'Publishing names needs separate consent; without it, announce without names and tell people one by one.',
        },
        cites: ['PIPL:25'],
        stops: true,
      },
    ],
    cites: ['PIPL:55(3)'],
  },
  {
    id: 'PIA-4',
    family: 'impact-assessment',
    title: { zh: '向境外提供', en: 'Export' },
    when: personalDataLeave,
    effect: 'assess',
    says: {
      zh: '个人信息出境前先做影响评估；免予申报的也要做。',
      en: 'Assess before personal data go abroad, also where the export is exempt from filing.',
    },
    cites: ['PIPL:55(4)', 'XB24:10'],
  },
  {
    id: 'PIA-5',
    family: 'impact-assessment',
    title: { zh: '对个人影响重大', en: 'Major impact on people' },
    when: {
      any: [
        { fact: 'individuals', over: 100_000 },
        { all: [articleTwentyTwo, { not: notItsOwn }] },
        { all: [{ fact: 'recipient', is: 'none' }, claimsOpen, { not: handlerGoesOn }] },
      ],
    },
    effect: 'assess',
    says: {
      zh: '涉及十万人以上、随公司终止移交，或者批量删除会影响客户主张权利的，按影响重大处理，先做评估。',
      en: 'More than 100,000 people, a transfer as the company ends, or bulk deletion that touches claims: treat it as major and assess first.',
    },
    cites: ['PIPL:55(5)'],
    confidence: 'analysis',
    ours: true,
  },
  {
    id: 'PIA-6',
    family: 'impact-assessment',
    title: { zh: '自己删除一般信息', en: 'Deleting ordinary data ourselves' },
    when: {
      all: [
        { fact: 'recipient', is: 'none' },
        { fact: 'sensitivePi', is: false },
        { fact: 'under14', is: false },
        { fact: 'entrusts', is: false },
        { fact: 'automatedDecision', is: false },
        { fact: 'publicDisclosure', is: false },
        { not: personalDataLeave },
        { not: { fact: 'individuals', over: 100_000 } },
        { not: claimsOpen },
      ],
    },
    effect: 'exempt',
    says: {
      zh: '只是自己动手删除一般信息的，法律没有要求做影响评估；留好删除记录。',
      en: 'Deleting ordinary data in house needs no assessment; keep the deletion record.',
    },
    cites: ['PIPL:55'],
    confidence: 'analysis',
  },
];

export default rules;
