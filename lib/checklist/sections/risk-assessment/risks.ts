import type { Question } from '../../question.ts';

/** What can go wrong while closing, who lowers it and who looks again. */
export const riskQuestions: readonly Question[] = [
  {
    id: 'risk-assessment.scenarios.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '收尾时最可能出的事，都列出来、定了级、写了理由吗？',
      en: 'Are the things most likely to go wrong listed, rated and explained?',
    },
    choices: {
      yes: { zh: '列了，每条有级别和理由', en: 'Listed, each with a level and a reason' },
      partly: { zh: '列了，有的没定级或没理由', en: 'Listed, some without a level or reason' },
      no: { zh: '没列过', en: 'Never listed' },
    },
    severity: 'major',
    evidence: [
      {
        id: 'risk-list',
        label: { zh: '风险清单，含影响、可能性和理由', en: 'Risk list with impact, likelihood and reasons' },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:51', relation: 'requires' },
      { cite: 'PIPL:56', relation: 'requires' },
      { cite: 'DSL:29', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '按步骤想：导出、移交、删除、停账号，每一步会出什么事，伤到谁。',
        en: 'Walk through export, hand-over, deletion and closing accounts: what can go wrong, and whom does it hurt?',
      },
      why: {
        zh: '收尾时人走得快、账号管得松、资料搬来搬去，平时不出的事这时最容易出。',
        en: 'While closing, people leave, accounts are loosely kept and data move about: things go wrong that never did before.',
      },
      counts: [
        {
          zh: '违法、技术出错、人为泄露三类都有',
          en: 'Breach of law, technical failure and leaks by people are all there',
        },
        {
          zh: '先写客户会受什么伤害，再定严重、高、中、低',
          en: 'Harm to customers first, then severe, high, medium or low',
        },
      ],
      countsNot: [
        { zh: '只写对公司的损失', en: 'Only what the company would lose' },
        { zh: '给个总分，说不出分数从哪来', en: 'A total score that nobody can explain' },
      ],
      where: {
        zh: '用「风险」页的现成场景开个头，再问 IT、客服、销售各一句：你最担心哪一步？',
        en: 'Start from the scenarios on the Risk page, then ask IT, service and sales: which step worries you most?',
      },
    },
    gap: {
      zh: '没有风险清单，或者级别没有理由。',
      en: 'No risk list, or levels without reasons.',
    },
    action: {
      zh: '开一次碰头会，按步骤列风险、定级、写理由。',
      en: 'Hold one meeting: list risks step by step, rate them, write down why.',
    },
    owner: 'legal',
    due: { before: 'crmContractEnds', days: 40 },
    duties: ['E.08.1', 'E.08.2', 'E.08.3', 'O.14.1', 'O.14.2', 'O.14.3', 'J.17.1', 'J.17.2'],
  },
  {
    id: 'risk-assessment.treatment.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '级别高的风险，谁去降、哪天前降下来、谁回头再看，都定了吗？',
      en: 'For the high risks: is it settled who lowers them, by when, and who looks again?',
    },
    choices: {
      yes: {
        zh: '都定了，定期回看，剩下的有人签字承担',
        en: 'Settled, looked at again, and what remains is signed for',
      },
      partly: { zh: '有措施，还没做完或没人回看', en: 'Measures exist, not finished or not looked at again' },
      no: { zh: '没人管，或者「先这样吧」', en: 'Nobody looks after them' },
    },
    severity: 'major',
    evidence: [
      {
        id: 'treatment-plan',
        label: {
          zh: '措施表：措施、负责人、期限、降后级别、回看日期',
          en: 'Measures with owner, date, level afterwards, review dates',
        },
        need: 'must',
      },
      {
        id: 'acceptance',
        label: { zh: '接受剩余风险的签字，写明理由和期限', en: 'Signed acceptance with reason and end date' },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:56', relation: 'requires' },
      { cite: 'DSL:29', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '每个高风险挑一条路：不做、降低、让人分担、签字接受；每个大步骤后再看一遍。',
        en: 'For each high risk choose: avoid, lower, share, or accept with a signature; look again after every big step.',
      },
      why: {
        zh: '人员、账号、供应商一周一个样，开头的评估月底就不准；公司一注销，更没人补救。',
        en: 'People, accounts and vendors change weekly, so the first assessment soon is off; after deregistration nobody can repair anything.',
      },
      counts: [
        {
          zh: '从源头减：少导一份、少留一列',
          en: 'Reducing at the source: one export less, one column less',
        },
        { zh: '接受风险的人有权拍板', en: 'Acceptance by someone entitled to decide' },
      ],
      countsNot: [
        { zh: '没有新措施，级别却降了', en: 'A lower level without any measure' },
        { zh: '「大家注意一下」', en: '“Everyone please be careful”' },
      ],
      where: {
        zh: '看「风险」页里严重和高的那几条，问负责人哪天能做完。',
        en: 'See the severe and high ones on the Risk page and ask their owners for a date.',
      },
    },
    gap: {
      zh: '高风险没有措施、没人负责，或者定完没人再看。',
      en: 'High risks lack a measure or an owner, or nobody looks at them again.',
    },
    action: {
      zh: '给每个高风险定措施、负责人和日期；降不下来的由负责人签字或停做。',
      en: 'Give each high risk a measure, owner and date; what can’t be lowered is signed for or not done.',
    },
    owner: 'liquidation',
    due: { before: 'crmContractEnds', days: 25 },
    duties: ['J.17.3', 'J.17.4', 'J.17.5', 'J.17.6', 'J.05.2', 'O.14.2', 'E.10.1', 'O.17.1'],
  },
];
