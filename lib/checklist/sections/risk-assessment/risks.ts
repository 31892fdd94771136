import type { Question } from '../../question.ts';

/** What can go wrong while closing, who lowers it and who looks again. */
export const riskQuestions: readonly Question[] = [
  {
    id: 'risk-assessment.scenarios.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '收尾时最可能出的事，列了、定了级，高的也有人按期去降吗？',
      en: 'Are the things most likely to go wrong listed and rated, with someone to lower the high ones by a date?',
    },
    choices: {
      yes: {
        zh: '有级别和理由，高的有人降、有人回看',
        en: 'Each has a level and a reason; the high ones an owner and a second look',
      },
      partly: { zh: '列了，有的没定级，或没人去降', en: 'Listed; some without a level or an owner' },
      no: { zh: '没列过', en: 'Never listed' },
    },
    severity: 'major',
    evidence: [
      {
        id: 'risk-list',
        label: { zh: '风险清单，含影响、可能性和理由', en: 'Risk list with impact, likelihood and reasons' },
        need: 'must',
      },
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
      { cite: 'PIPL:51', relation: 'requires' },
      { cite: 'PIPL:56', relation: 'requires' },
      { cite: 'DSL:29', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '导出、移交、删除、停账号，每一步会出什么事、伤到谁；高的挑一条路：不做、降低、让人分担、签字接受。',
        en: 'Walk through export, hand-over, deletion and closing accounts: what can go wrong, and whom does it hurt? For the high ones: avoid, lower, share, or accept with a signature.',
      },
      why: {
        zh: '收尾时人走得快、账号管得松、资料搬来搬去，平时不出的事这时最容易出；公司一注销，更没人补救。',
        en: 'While closing, people leave, accounts are loosely kept and data moves about; after deregistration nobody can repair anything.',
      },
      counts: [
        {
          zh: '违法、技术出错、人为泄露三类都有',
          en: 'Breach of law, technical failure and leaks by people are all there',
        },
        {
          zh: '从源头减：少导一份、少留一列；每个大步骤后再看一遍',
          en: 'Reducing at the source: one export less, one column less; another look after every big step',
        },
        {
          zh: '先写客户会受什么伤害，再定严重、高、中、低',
          en: 'Harm to customers first, then severe, high, medium or low',
        },
      ],
      countsNot: [
        { zh: '只写对公司的损失', en: 'Only what the company would lose' },
        { zh: '给个总分，说不出分数从哪来', en: 'A total score that nobody can explain' },
        {
          zh: '没有新措施，级别却降了；“大家注意一下”',
          en: 'A lower level without any measure; “everyone please be careful”',
        },
      ],
      where: {
        zh: '问 IT、客服、销售各一句：你最担心哪一步？再翻近两年的事故和投诉。',
        en: 'Ask IT, service and sales: which step worries you most? Then look at two years of incidents and complaints.',
      },
    },
    gap: {
      zh: '没有风险清单、级别没有理由，或者高的没人去降。',
      en: 'No risk list, levels without reasons, or nobody to lower the high ones.',
    },
    action: {
      zh: '开一次碰头会，按步骤列风险、定级、写理由；高的定措施、负责人和日期，降不下来的由负责人签字或停做。',
      en: 'Hold one meeting: list risks step by step, rate them and say why; high ones get a measure, owner and date, or are signed for or not done.',
    },
    owner: 'legal',
    due: { before: 'crmContractEnds', days: 40 },
    duties: [
      'E.08.1',
      'E.08.2',
      'E.08.3',
      'O.14.1',
      'O.14.2',
      'O.14.3',
      'J.05.2',
      'J.17.1',
      'J.17.2',
      'J.17.3',
      'J.17.4',
      'J.17.5',
      'J.17.6',
    ],
  },
];
