import { personalDataLeave } from '../../facts/derived.ts';
import type { Rule } from '../rule.ts';

/** What every export of personal data needs, whichever gateway it takes and also when it is exempt. */
const rules: readonly Rule[] = [
  {
    id: 'XB-A1',
    family: 'cross-border',
    title: { zh: '告知客户', en: 'Tell the customers' },
    when: personalDataLeave,
    effect: 'notify',
    says: {
      zh: '告诉客户境外接收方的名称、联系方式、用途、方式、种类，以及怎么向对方行使权利。',
      en: 'Tell customers the recipient abroad: name, contact, purpose, method, kinds, and how to use their rights there.',
    },
    cites: ['PIPL:39', 'XB24:10'],
  },
  {
    id: 'XB-A2',
    family: 'cross-border',
    title: { zh: '出境单独同意', en: 'Separate consent to export' },
    when: personalDataLeave,
    unless: { fact: 'basis', in: [2, 3, 4, 5, 6, 7] },
    effect: 'consent',
    says: {
      zh: '靠同意处理的，出境要另外取得单独同意；依据是合同、法律等的不需要。',
      en: 'Where the basis is consent, export needs a separate one; not where it is contract, law and the like.',
    },
    cites: ['PIPL:39', 'PIPL:13(2)'],
  },
  {
    id: 'XB-A3',
    family: 'cross-border',
    title: { zh: '先做影响评估', en: 'Assess the impact first' },
    when: personalDataLeave,
    effect: 'assess',
    says: {
      zh: '出境前做影响评估，报告留三年；免予申报的也要做。',
      en: 'Assess before export and keep the report three years, exempt or not.',
    },
    cites: ['PIPL:55(4)', 'PIPL:56', 'XB24:10'],
  },
  {
    id: 'XB-A4',
    family: 'cross-border',
    title: { zh: '不得拆分', en: 'No splitting' },
    when: personalDataLeave,
    effect: 'check',
    says: {
      zh: '不能为了少报，把人数拆成几批、几家来算；按人去重累计。',
      en: 'Do not split people into batches or entities to stay below a number; count each person once, together.',
    },
    cites: ['SCC:4', 'CERT:5'],
  },
  {
    id: 'XB-A5',
    family: 'cross-border',
    title: { zh: '出事要报', en: 'Report incidents' },
    when: personalDataLeave,
    effect: 'report',
    says: {
      zh: '出境数据出了事，立即补救并报省级以上网信部门。',
      en: 'If exported data are affected, remedy and report to the provincial CAC or above.',
    },
    cites: ['XB24:11'],
  },
  {
    id: 'XB-A6',
    family: 'cross-border',
    title: { zh: '控制权或合同变了', en: 'Control or contract changes' },
    when: {
      all: [
        personalDataLeave,
        {
          fact: 'cause',
          in: ['equity-sale', 'asset-sale', 'merger', 'split', 'dissolution', 'bankruptcy', 'contract-end'],
        },
      ],
    },
    effect: 'check',
    says: {
      zh: '实际控制权或合同变了，核对是否要重新申报评估、重签并重新备案；结束合作的，按合同让境外方返还或删除，并拿到证明。',
      en: 'When control or the contract changes, check whether to file the assessment again, or sign and file the contract again. When it ends, have the recipient return or delete the data and prove it.',
    },
    cites: ['SECASSESS:14(2)', 'SCC:8', 'SECASSESS:9(2)'],
  },
  {
    id: 'XB-A7',
    family: 'cross-border',
    title: { zh: '为履行法定义务出境', en: 'Export for a statutory duty' },
    when: { all: [personalDataLeave, { fact: 'basis', is: 3 }] },
    effect: 'check',
    says: {
      zh: '为履行法定义务可以出境，但它不在免予申报的清单里；走哪条路请律师定。',
      en: 'A statutory duty is a lawful ground for export but not on the list of exemptions; ask a lawyer which way to go.',
    },
    cites: ['NDSR:35(6)'],
    confidence: 'analysis',
  },
];

export default rules;
