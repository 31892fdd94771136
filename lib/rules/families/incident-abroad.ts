import type { Rule } from '../rule.ts';

const discovered = ['incident.discoveredAt'] as const;

/** People abroad bring their own authorities with them. */
const rules: readonly Rule[] = [
  {
    id: 'D11',
    family: 'incident',
    title: { zh: '境外的人：当地时限', en: 'People abroad: local clocks' },
    when: {
      any: [
        { fact: 'incident.euSubjects', is: true },
        { fact: 'incident.ukSubjects', is: true },
        { fact: 'incident.sgSubjects', is: true },
      ],
    },
    effect: 'report',
    says: {
      zh: '受影响的人在境外的，还要按当地规定通报，请当地律师确认。',
      en: 'People abroad bring local duties as well; have local counsel confirm.',
    },
    also: [
      {
        when: { fact: 'incident.euSubjects', is: true },
        says: {
          zh: '欧盟：知悉后72小时内通知监管机构（不大可能有风险的除外），风险高的通知本人。',
          en: 'EU: the authority within 72 hours of awareness unless risk is unlikely; the people too if the risk is high.',
        },
        cites: ['GDPR:33', 'GDPR:34'],
        deadline: {
          label: { zh: '通知欧盟监管机构', en: 'Notify the EU authority' },
          from: discovered,
          offset: 72,
          unit: 'hour',
        },
      },
      {
        when: { fact: 'incident.ukSubjects', is: true },
        says: {
          zh: '英国：72小时内通知监管机构，风险高的通知本人。',
          en: 'UK: the authority within 72 hours; the people too if the risk is high.',
        },
        cites: ['UKGDPR:33', 'UKGDPR:34'],
        deadline: {
          label: { zh: '通知英国监管机构', en: 'Notify the UK authority' },
          from: discovered,
          offset: 72,
          unit: 'hour',
        },
      },
      {
        when: { fact: 'incident.sgSubjects', is: true },
        says: {
          zh: '新加坡：尽快评估；评估须通报之日后三个历日内通知委员会，可能造成重大损害的通知本人。下面的日期按发现当天就完成评估推算。',
          en: 'Singapore: assess at once; notify the Commission within 3 calendar days after the day of assessment, and the people where significant harm is likely. The date below assumes assessment on the day of discovery.',
        },
        cites: ['PDPA:26D', 'PDPA:26C'],
        deadline: {
          label: { zh: '通知新加坡委员会', en: 'Notify the Singapore Commission' },
          from: discovered,
          offset: 3,
          unit: 'day',
        },
      },
    ],
    cites: ['GDPR:33', 'UKGDPR:33', 'PDPA:26D'],
    joins: true,
  },
];

export default rules;
