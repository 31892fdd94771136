import type { Question } from '../../question.ts';

/** Risks that come from people: who may carry data off, who stays liable, who is treated unfairly. */
export const peopleQuestions: readonly Question[] = [
  {
    id: 'risk-assessment.liability.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '公司注销以后谁还要负责，股东和清算组都清楚吗？',
      en: 'Do shareholders and the liquidation group know who remains liable after deregistration?',
    },
    choices: {
      yes: { zh: '讲过，也记在会议纪要里', en: 'Explained and minuted' },
      partly: { zh: '只有部分人知道', en: 'Only some know' },
      no: { zh: '都以为注销就没事了', en: 'Everyone thinks it ends with deregistration' },
    },
    visibleWhen: {
      fact: 'scenario',
      in: ['entity-deregistration', 'joint-stock-deregistration'],
    },
    severity: 'major',
    irreversibleAfter: 'plannedDeregistration',
    evidence: [
      {
        id: 'minutes',
        label: { zh: '清算组会议纪要', en: 'Minutes of the liquidation group' },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'CoL:238', relation: 'requires' },
      { cite: 'CoL:240', relation: 'requires' },
      { cite: 'CPC-I:64', relation: 'defines' },
      { cite: 'PIPL:66', relation: 'defines' },
      { cite: 'MER-R:48', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '开会讲清三件事：谁签承诺谁担责，资料没处理好会罚到个人，简易注销有哪些不能走。',
        en: 'Explain three things: whoever signs the undertaking answers for it, fines can hit persons, and when simplified deregistration is barred.',
      },
      why: {
        zh: '章一交就补不回来。没依法清算就注销，事后被告的就是股东；承诺不实要连带清偿。',
        en: 'Once the seal is handed in nothing can be added. Without lawful liquidation the shareholders are sued; a false undertaking means joint liability.',
      },
      counts: [
        {
          zh: '走简易注销前，查过有没有官司、调查和未缴罚款',
          en: 'Lawsuits, investigations and unpaid fines checked before simplified deregistration',
        },
        { zh: '客户索赔算进了债务', en: 'Customer claims counted as debts' },
      ],
      countsNot: [
        { zh: '“公司没了，谁也找不到我们”', en: '“No company, nobody to sue”' },
        { zh: '以为代办签了字就和自己无关', en: 'Thinking an agent’s signature shifts it' },
      ],
      where: {
        zh: '看全体股东承诺书的草稿和清算报告；查执行信息和行政处罚公示。',
        en: 'Read the draft undertaking and liquidation report; look up enforcement and penalty records.',
      },
    },
    gap: {
      zh: '股东和清算组不清楚注销后的个人责任。',
      en: 'Shareholders and liquidators don’t know their personal liability.',
    },
    action: {
      zh: '请法务开一次说明会，写进纪要，再签承诺书。',
      en: 'Have legal brief them, put it in the minutes, and only then sign the undertaking.',
    },
    owner: 'legal',
    due: { before: 'plannedDeregistration', days: 30 },
    duties: ['E.08.1', 'J.05.2', 'J.14.1'],
  },
  {
    id: 'risk-assessment.fairness.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '系统自动挑客户（先退谁、留谁），查过没有亏待谁吗？',
      en: 'When the system picks customers (who is refunded first, who is kept): has it been checked that nobody is treated unfairly?',
    },
    choices: {
      yes: {
        zh: '查过规则，对谁都一样，也能找人复议',
        en: 'Rules checked, equal for all, and a person can review',
      },
      partly: { zh: '查过，还有改不掉的', en: 'Checked, some of it can’t be changed' },
      no: { zh: '没查过', en: 'Not checked' },
    },
    visibleWhen: { fact: 'automatedDecision', is: true },
    severity: 'minor',
    evidence: [
      {
        id: 'rule-sheet',
        label: { zh: '挑选规则说明', en: 'Description of the selection rules' },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:24', relation: 'requires' },
      { cite: 'PIPL:55(2)', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '把系统挑人的条件写出来，看看老人、孩子、外地客户会不会总排最后。',
        en: 'Write out the conditions and see whether old people, children or out-of-town customers always come last.',
      },
      why: {
        zh: '退款、补偿这类决定对客户影响大，客户有权要求说明，也可以不接受只由机器决定。',
        en: 'Refunds and compensation matter to people: they may ask for an explanation and refuse a decision by machine alone.',
      },
      counts: [
        {
          zh: '有人工复议的入口，公布了电话',
          en: 'A way to have a person look again, with a published number',
        },
      ],
      countsNot: [{ zh: '“系统算的，我们也改不了”', en: '“The system decided”' }],
      where: {
        zh: 'CRM 的自动分群、标签规则、批量退款任务。',
        en: 'Automatic segments, tag rules and bulk refund jobs in the CRM.',
      },
    },
    gap: {
      zh: '自动挑选客户的规则没人查过是否公平。',
      en: 'Nobody checked whether automatic selection is fair.',
    },
    action: {
      zh: '写出规则，查一遍结果，开人工复议，并补做影响评估。',
      en: 'Write out the rules, check the results, open human review and add it to the impact assessment.',
    },
    owner: 'it',
    due: { before: 'crmContractEnds', days: 30 },
    duties: ['E.13.2', 'E.13.3'],
  },
];
