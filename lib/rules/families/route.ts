import type { Condition } from '../../facts/condition.ts';
import { somethingLeaves } from '../../facts/derived.ts';
import type { Rule } from '../rule.ts';
import { agencyEnds, articleTwentyTwo, handedOn, notItsOwn } from '../situations.ts';

const toOtherHandler: Condition = { fact: 'recipient', is: 'other-handler' };
const agent: Condition = { fact: 'legalForm', is: 'agent-processor' };
/** A sale, new shareholders who get the data, the end of a contract, an outlet in other hands, or no need at all. */
const articleTwentyThree: Condition = {
  all: [
    toOtherHandler,
    {
      any: [
        { fact: 'cause', in: ['asset-sale', 'equity-sale', 'contract-end', 'relocation'] },
        { fact: 'legalForm', is: 'branch' },
        handedOn,
        { fact: 'transferNecessary', is: false },
      ],
    },
  ],
};
/** A written opinion that this provision is necessary on another basis than consent; unsaid, there is none (LB-07). */
const documentedNecessity: Condition = {
  all: [
    { fact: 'necessityDocumented', known: true },
    { fact: 'necessityDocumented', is: true },
    { fact: 'basis', known: true },
    { fact: 'basis', in: [2, 3, 4, 5, 6, 7] },
  ],
};

const rules: readonly Rule[] = [
  {
    id: 'LB-04',
    family: 'route',
    title: {
      zh: '随合并、分立、解散、破产移交：告知',
      en: 'Moves with merger, split, dissolution or bankruptcy: notice',
    },
    when: articleTwentyTwo,
    unless: notItsOwn,
    effect: 'notify',
    says: {
      zh: '移交前逐一告诉客户接收方的名称和联系方式；不改变用途和方式的，不用再征求同意。接收方接着承担全部义务。',
      en: 'Before the transfer tell each customer the recipient’s name and contact. No consent is needed while purpose and method stay. The recipient takes over every duty.',
    },
    also: [
      {
        when: { fact: 'legalForm', is: 'branch' },
        says: {
          zh: '分公司自己不能合并、分立或破产；只有总公司发生这些事时才能这样办，否则按向他人提供处理。',
          en: 'A branch cannot merge, split or go bankrupt itself; this holds only when the company does. Otherwise treat it as provision to another.',
        },
        cites: ['CC:74', 'CoL:13'],
      },
    ],
    cites: ['PIPL:22', 'NDSR:14'],
    first: { of: 'route', rank: 2, answer: 'notice' },
    deadline: {
      label: { zh: '告知客户接收方', en: 'Tell customers who receives the data' },
      from: ['dates.transfer', 'dates.plannedDeregistration'],
      offset: -1,
      unit: 'day',
    },
  },
  {
    id: 'LB-05',
    family: 'route',
    title: { zh: '接收方改变用途', en: 'The recipient changes the purpose' },
    when: { all: [articleTwentyTwo, { fact: 'purposeChange', is: true }] },
    unless: notItsOwn,
    effect: 'consent',
    says: {
      zh: '接收方在换用途之前，要自己重新取得客户同意；协议里写明。',
      en: 'Before the new use the recipient must get fresh consent from the customers; write it into the agreement.',
    },
    cites: ['PIPL:22', 'PIPL:14'],
  },
  {
    id: 'LB-06',
    family: 'route',
    title: {
      zh: '提供给另一家：告知并取得单独同意',
      en: 'Goes to another handler: notice and separate consent',
    },
    when: articleTwentyThree,
    unless: agent,
    effect: 'consent',
    says: {
      zh: '先告诉客户接收方的名称、联系方式、用途、方式和资料种类。',
      en: 'First tell customers the recipient’s name and contact, the purpose, the method and the kinds of data.',
    },
    also: [
      {
        when: { not: documentedNecessity },
        says: {
          zh: '再逐一取得单独同意；不同意的不移交，留下来该留的留、该删的删。',
          en: 'Then get each customer’s separate consent; whoever does not agree is not transferred, and those data are kept or deleted here.',
        },
        cites: ['PIPL:23'],
        stops: true,
      },
    ],
    cites: ['PIPL:23', 'NDSR:21', 'NDSR:62(7)', 'PIPL:10'],
    first: { of: 'route', rank: 3, answer: 'separate-consent' },
    deadline: {
      label: { zh: '告知并取得同意', en: 'Notice given, consent obtained where needed' },
      from: ['dates.transfer', 'dates.plannedDeregistration'],
      offset: -1,
      unit: 'day',
    },
  },
  {
    id: 'LB-07',
    family: 'route',
    title: { zh: '有书面依据可以不取单独同意', en: 'Documented necessity replaces separate consent' },
    when: {
      all: [
        articleTwentyThree,
        { fact: 'necessityDocumented', is: true },
        { fact: 'basis', in: [2, 3, 4, 5, 6, 7] },
      ],
    },
    unless: agent,
    effect: 'exempt',
    says: {
      zh: '书面意见说明这次提供不靠同意也属必需的，可以不取单独同意；告知、影响评估、合同和三年记录照做。方便不等于必需。',
      en: 'Where a written opinion shows that this provision is necessary without consent, separate consent may be left out; notice, assessment, contract and the three-year record stay. Convenience is not necessity.',
    },
    cites: ['PIPL:13(2)', 'PIPL:17', 'PIPL:55(3)', 'NDSR:12'],
    ours: true,
  },
  {
    id: 'LB-08',
    family: 'route',
    title: { zh: '留在同一家公司', en: 'Stays within the same company' },
    when: { fact: 'recipient', is: 'same-legal-person' },
    unless: agencyEnds,
    effect: 'notify',
    says: {
      zh: '总部和分公司是同一家公司，不算提供给他人；联系方式等告知过的内容变了，要告诉客户并改规则。',
      en: 'Headquarters and branches are one legal person, so nothing is provided to another. If what customers were told changes, tell them and update the rules.',
    },
    cites: ['PIPL:17(2)', 'CC:74'],
    first: { of: 'route', rank: 4, answer: 'same-handler' },
  },
  {
    id: 'LB-09',
    family: 'route',
    title: { zh: '只换股东', en: 'Only the shareholders change' },
    when: { fact: 'cause', is: 'equity-sale' },
    effect: 'check',
    says: {
      zh: '公司还是原来的公司，不需要移交告知；新股东或集团其他公司要看、要用资料的，算提供给他人，要单独同意。',
      en: 'The company is the same, so nothing moves. A new shareholder or group company that gets to see or use the data is another handler: separate consent.',
    },
    also: [
      {
        when: somethingLeaves,
        says: {
          zh: '有资料出境的，核对控制权变化后是否要重新申报评估。',
          en: 'With exports, check whether the change of control calls for a new assessment.',
        },
        cites: ['SECASSESS:14(2)'],
      },
    ],
    cites: ['PIPL:23', 'CoL:13'],
    ours: true,
    first: { of: 'route', rank: 5, answer: 'handler-unchanged' },
    besides: true,
  },
  {
    id: 'LB-10',
    family: 'route',
    title: { zh: '代办点交回或删除', en: 'An agent returns or deletes' },
    when: agencyEnds,
    effect: 'return',
    says: {
      zh: '合作结束，把资料全部交回总部或删除，自己一份不留。总部要交给新网点的，由总部签合同、做评估。',
      en: 'The engagement ends: return everything to headquarters or delete it, and keep nothing. If a new outlet takes over, headquarters contracts and assesses.',
    },
    cites: ['PIPL:21', 'NDSR:12'],
    stops: true,
    first: { of: 'route', rank: 6, answer: 'return-or-delete' },
  },
  {
    id: 'LB-11',
    family: 'route',
    title: { zh: '交给服务商保管、迁移或销毁', en: 'A supplier keeps, moves or destroys' },
    when: {
      any: [
        { fact: 'recipient', is: 'processor' },
        { fact: 'entrusts', is: true },
      ],
    },
    effect: 'entrust',
    says: {
      zh: '签委托合同，写清用途、期限、方式、种类和保护措施；先做影响评估，全程监督，记录留三年。',
      en: 'Sign a contract naming purpose, period, method, kinds and safeguards; assess first, supervise, keep the record three years.',
    },
    cites: ['PIPL:21', 'PIPL:55(3)', 'NDSR:12'],
    first: { of: 'route', rank: 7, answer: 'entrust', when: { fact: 'recipient', is: 'processor' } },
    besides: true,
  },
  {
    id: 'LB-12',
    family: 'route',
    title: { zh: '交给政府部门或法院', en: 'Goes to an authority or a court' },
    when: {
      any: [
        { fact: 'recipient', is: 'authority' },
        { fact: 'foreignAuthority', is: true },
      ],
    },
    effect: 'hand-over',
    says: {
      zh: '国内机关依法要求的，核对文书后按范围提供并留记录。',
      en: 'For a lawful demand of a domestic body: check the papers, give what they ask for and no more, keep a record.',
    },
    also: [
      {
        when: { fact: 'foreignAuthority', is: true },
        says: {
          zh: '外国司法或执法机构要的，没有中国主管机关批准一份也不能给。',
          en: 'Nothing goes to a foreign court or enforcement body without approval of the competent Chinese authority.',
        },
        cites: ['PIPL:41', 'DSL:36'],
        stops: true,
      },
    ],
    cites: ['PIPL:13(1)(3)', 'ECL:25'],
    first: { of: 'route', rank: 1, answer: 'authority', when: { fact: 'recipient', is: 'authority' } },
    besides: true,
  },
];

export default rules;
