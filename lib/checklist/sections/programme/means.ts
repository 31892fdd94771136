import type { Question } from '../../question.ts';
import { programmeWanted } from './conditions.ts';

/** Technology, money, resources and the habit of getting better. */
export const means: readonly Question[] = [
  {
    id: 'programme.technology.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '加密、权限、防泄露这些技术，有人跟进更新、也看看外面的新办法吗？',
      en: 'Does someone keep encryption, access and leak prevention up to date and look at what is new?',
    },
    choices: {
      yes: { zh: '有人管，每年评一次、该换就换', en: 'Someone does, reviewed every year' },
      partly: { zh: '出了事才换', en: 'Only after incidents' },
      no: { zh: '没人管', en: 'Nobody' },
    },
    visibleWhen: programmeWanted,
    severity: 'info',
    evidence: [
      {
        id: 'technology-review',
        label: { zh: '最近一次技术评估和更新计划', en: 'Last review and plan of updates' },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:51', relation: 'requires' },
      { cite: 'NDSR:9', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '列出在用的系统和防护，写明哪年上的、还有没有人维护、下一步换什么。',
        en: 'List systems and safeguards: since when, still maintained, what comes next.',
      },
      why: {
        zh: '停了维护的系统最容易被攻破；交给接收方的，也是这套东西。',
        en: 'Systems without maintenance are broken into first, and they are what the recipient gets.',
      },
      counts: [
        { zh: '和高校、机构一起试过的，用的是假资料', en: 'Trials with institutes used made-up data' },
        {
          zh: '用人工智能之前，想清楚资料会传到哪',
          en: 'Before using AI it was clear where the data would go',
        },
      ],
      countsNot: [
        { zh: '买了新产品没人会用', en: 'A new product nobody can use' },
        { zh: '把客户资料贴进公开的对话机器人', en: 'Customer data pasted into a public chatbot' },
      ],
      where: { zh: 'IT 的系统清单和合同到期日。', en: 'IT’s list of systems and contract dates.' },
    },
    gap: { zh: '防护技术没人跟进，可能已经过时。', en: 'Nobody keeps the safeguards up to date.' },
    action: {
      zh: '评一次现有技术，定下更新的先后和负责人。',
      en: 'Review what is in use and set the order and owner of updates.',
    },
    owner: 'it',
    due: { before: 'crmContractEnds', days: 10 },
    duties: ['E.10.2', 'O.13.1', 'O.13.2', 'O.13.3', 'O.21.4'],
  },
  {
    id: 'programme.sustainability.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '处理和销毁资料时，少用纸、设备再用、电子垃圾交正规回收，做到了吗？',
      en: 'While handling and destroying data: less paper, devices reused, e-waste to a proper recycler?',
    },
    choices: {
      yes: { zh: '都做到了，有回收凭证', en: 'All done, with receipts' },
      partly: { zh: '做到一部分', en: 'Partly' },
      no: { zh: '没想过', en: 'Not thought of' },
    },
    visibleWhen: programmeWanted,
    severity: 'info',
    evidence: [
      {
        id: 'recycling-receipt',
        label: { zh: '回收或再利用的凭证', en: 'Receipts of recycling or reuse' },
        need: 'should',
      },
    ],
    cites: [{ cite: 'NIST80088:all', relation: 'guidance' }],
    help: {
      task: {
        zh: '能擦干净再用的不砸，非毁不可的交正规回收；通知优先发电子的，老人另寄纸质。',
        en: 'Reuse what can be wiped; what must be destroyed goes to a proper recycler; send notices electronically, paper for the elderly.',
      },
      why: {
        zh: '收尾清出来的纸和设备最多，省一点、回收一点，也是对社会负责。',
        en: 'A closing throws out more paper and devices than any other time; saving and recycling is part of being responsible.',
      },
      counts: [{ zh: '先擦除、验证，再转卖或捐赠', en: 'Wiped and verified before sale or donation' }],
      countsNot: [
        { zh: '为了环保不粉碎，整箱卖废纸', en: 'Selling boxes of paper unshredded “for the environment”' },
      ],
      where: {
        zh: '行政的报废清单；回收公司的资质。',
        en: 'The scrap list of administration; the recycler’s licence.',
      },
    },
    gap: { zh: '销毁和清退没有考虑节约和回收。', en: 'Saving and recycling were not considered.' },
    action: {
      zh: '联系正规回收方，分出可再用的设备，先擦除再处理。',
      en: 'Find a proper recycler, set reusable devices apart, wipe first.',
    },
    owner: 'liquidation',
    due: { before: 'crmContractEnds', days: 10 },
    duties: ['E.14.1', 'E.14.2', 'E.14.3'],
  },
  {
    id: 'programme.improvement.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '这套做法定期回顾，卡在哪、怎么改也写下来了吗？',
      en: 'Is the way of working reviewed regularly, with a note of where it sticks and what changes?',
    },
    choices: {
      yes: { zh: '定期回顾，改进有计划、有人盯', en: 'Reviewed regularly, with a plan someone follows' },
      partly: { zh: '回顾过，没有计划', en: 'Reviewed, no plan' },
      no: { zh: '没有', en: 'No' },
    },
    visibleWhen: programmeWanted,
    severity: 'info',
    evidence: [
      {
        id: 'improvement-plan',
        label: { zh: '改进计划：目标、措施、负责人、日期', en: 'Plan: goal, measure, owner, date' },
        need: 'must',
      },
      {
        id: 'process-map',
        label: { zh: '流程图，标出卡住的地方', en: 'Process map with the bottlenecks marked' },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:9', relation: 'requires' },
      { cite: 'PIPL:51', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '画一张流程图，标出最慢、最容易错的三处；每处写目标、措施、谁、哪天；一个季度回看一次。',
        en: 'Draw the process, mark the three slowest or most error-prone places; for each a goal, measure, person and date; look again each quarter.',
      },
      why: {
        zh: '下一家店、下一次收尾还会走同样的路。这次的教训不写下来，就白交了学费。',
        en: 'The next shop goes the same way. Unwritten lessons are wasted.',
      },
      counts: [
        { zh: '改完的流程，经手的人都练过', en: 'Those who do it have practised the new way' },
        { zh: '结果汇总成一页，留给下一次', en: 'The result is one page for next time' },
      ],
      countsNot: [{ zh: '年年写“加强管理”', en: '“Strengthen management”, every year' }],
      where: {
        zh: '本工具的缺口清单和日志；经手人最抱怨的那一步。',
        en: 'The gaps and the journal here; the step people complain about most.',
      },
    },
    gap: { zh: '没有固定的回顾和改进。', en: 'There is no standing review and improvement.' },
    action: {
      zh: '画流程、找卡点、定改进计划，指定人按季回看。',
      en: 'Map, find bottlenecks, plan, and name who looks again each quarter.',
    },
    owner: 'liquidation',
    due: { before: 'crmContractEnds', days: 10 },
    duties: [
      'O.17.3',
      'O.21.5',
      'J.15.1',
      'J.15.2',
      'J.15.3',
      'J.15.4',
      'J.15.6',
      'J.18.1',
      'J.18.2',
      'J.18.3',
      'J.18.4',
      'J.18.6',
    ],
  },
  {
    id: 'programme.cost.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '这次收尾要花的人手、技术和设备算过、负责人也批了吗？',
      en: 'Are people, technology and equipment for the closing costed and approved by the person responsible?',
    },
    choices: {
      yes: { zh: '算过，负责人批了', en: 'Costed and approved' },
      partly: { zh: '估过，没批', en: 'Estimated, not approved' },
      no: { zh: '没算过', en: 'Not costed' },
    },
    visibleWhen: programmeWanted,
    severity: 'info',
    evidence: [{ id: 'budget', label: { zh: '预算表和批准记录', en: 'Budget and approval' }, need: 'must' }],
    cites: [],
    help: {
      task: {
        zh: '列三笔：人手几天、软件和服务商多少钱、设备和销毁多少钱；对面写不做会怎样。',
        en: 'List three: days of work, software and suppliers, equipment and destruction; beside each what happens without it.',
      },
      why: {
        zh: '钱没批，销毁和保管就会拖到最后一天。算清楚了，才好决定先做哪件。',
        en: 'Without a budget destruction and custody slip to the last day. Figures help decide what comes first.',
      },
      counts: [
        { zh: '法律要求的不拿来比划不划算', en: 'What the law requires is not weighed against cost' },
        { zh: '保管好几年的费用也算进去', en: 'Years of custody are included' },
      ],
      countsNot: [
        {
          zh: '只算花的，不算少了的麻烦：客户满意、官司少、口碑好',
          en: 'Counting only spending and not what is saved: content customers, fewer lawsuits, a good name',
        },
      ],
      where: {
        zh: '财务的清算预算；服务商报价；人事排班。',
        en: 'The liquidation budget; suppliers’ quotes; HR’s rota.',
      },
    },
    gap: { zh: '收尾的成本没有算，或没有批。', en: 'The cost is not worked out or not approved.' },
    action: {
      zh: '列出成本和好处，请负责人批准预算。',
      en: 'List costs and benefits and have the budget approved.',
    },
    owner: 'finance',
    due: { before: 'crmContractEnds', days: 10 },
    duties: ['E.07.1', 'E.07.2'],
  },
];
