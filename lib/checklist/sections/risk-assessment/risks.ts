import type { Question } from '../../question.ts';

/** What can go wrong while closing, who lowers it and who keeps watching. */
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
      zh: '级别高的风险，谁去降、怎么降、哪天前降下来，都定了吗？',
      en: 'For the high risks: is it settled who lowers them, how and by when?',
    },
    choices: {
      yes: {
        zh: '都定了，降完重评过，剩下的有人签字承担',
        en: 'Settled, rated again, and what remains is signed for',
      },
      partly: { zh: '有措施，还没做完或没重评', en: 'Measures exist, not finished or not rated again' },
      no: { zh: '没人管，或者「先这样吧」', en: 'Nobody looks after them' },
    },
    severity: 'major',
    evidence: [
      {
        id: 'treatment-plan',
        label: {
          zh: '措施表：措施、负责人、期限、降后级别',
          en: 'Measures with owner, date and level afterwards',
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
      { cite: 'PIPL:51', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '每个高风险挑一条路：不做、降低、让别人分担、签字接受；再写降完剩多少。',
        en: 'For each high risk choose: avoid, lower, share, or accept with a signature; then say what remains.',
      },
      why: {
        zh: '公司注销后没人再补救。剩下的风险要在还有人负责的时候讲明白。',
        en: 'After deregistration nobody can repair anything. What remains must be said while someone still answers for it.',
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
      zh: '高风险没有措施、没有负责人，或者没人签字承担。',
      en: 'High risks lack a measure, an owner or a signature.',
    },
    action: {
      zh: '给每个高风险定措施、负责人和日期；降不下来的由负责人签字或停做。',
      en: 'Give each high risk a measure, owner and date; what can’t be lowered is signed for or not done.',
    },
    owner: 'liquidation',
    due: { before: 'crmContractEnds', days: 25 },
    duties: ['J.17.3', 'J.17.6', 'J.05.2', 'O.14.2'],
  },
  {
    id: 'risk-assessment.watch.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '收尾这段时间，有人定期回头看风险有没有变吗？',
      en: 'During the closing, does someone look again at the risks at fixed times?',
    },
    choices: {
      yes: { zh: '有，按期看，有变就改措施', en: 'Yes, on schedule, and measures are adjusted' },
      partly: { zh: '想起来才看', en: 'Only when someone thinks of it' },
      no: { zh: '评完就放一边了', en: 'Filed away after the first time' },
    },
    severity: 'minor',
    evidence: [
      {
        id: 'review-notes',
        label: { zh: '回看记录：日期、变化、改了什么', en: 'Notes: date, what changed, what was adjusted' },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'DSL:29', relation: 'requires' },
      { cite: 'PIPL:51', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '指定一个人，每两周和每个大步骤之后回看一次风险清单。',
        en: 'Name one person to go through the list every two weeks and after each big step.',
      },
      why: {
        zh: '人员、账号、供应商一周一个样，月初的评估到月底就不准了。',
        en: 'People, accounts and vendors change weekly; an assessment made early in the month is off by its end.',
      },
      counts: [
        { zh: '每次写一行：变了什么、改了什么', en: 'One line each time: what changed, what was adjusted' },
      ],
      countsNot: [{ zh: '只有开头一份评估报告', en: 'Only the report from the start' }],
      where: {
        zh: '看「风险」页各条的更新日期。',
        en: 'See the dates on the Risk page.',
      },
    },
    gap: {
      zh: '风险评完没人再看。',
      en: 'Nobody looks at the risks again.',
    },
    action: {
      zh: '定好谁、多久看一次，写进日程。',
      en: 'Settle who looks and how often, and put it in the calendar.',
    },
    owner: 'liquidation',
    due: { before: 'crmContractEnds', days: 20 },
    duties: ['J.17.4', 'J.17.5', 'E.10.1', 'O.17.1'],
  },
];
