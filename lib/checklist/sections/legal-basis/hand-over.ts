import type { Condition } from '../../../facts/condition.ts';
import type { Question } from '../../question.ts';

const toAnother: Condition = { fact: 'recipient', is: 'other-handler' };

/**
 * Article 22 is for transfers that a merger, split, dissolution or bankruptcy makes necessary; anything else
 * given to another handler is article 23.
 */
const outsideArticle22: Condition = {
  all: [
    toAnother,
    {
      any: [
        { not: { fact: 'cause', in: ['merger', 'split', 'dissolution', 'bankruptcy'] } },
        { fact: 'transferNecessary', is: false },
      ],
    },
  ],
};

/** By which route data leave for another holder, and what must be agreed first. */
export const handOverQuestions: readonly Question[] = [
  {
    id: 'legal-basis.route.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '资料交给接收方，哪些告知就行、哪些要客户单独同意，分清了吗？',
      en: 'For data going to the recipient: is it clear which need only notice and which need separate consent?',
    },
    choices: {
      yes: { zh: '每份都定了，理由也写下了', en: 'Decided for each set, with the reason' },
      partly: { zh: '还有几份没定，没定的先不交', en: 'A few are open, and those stay for now' },
      no: { zh: '没分，打算一起交', en: 'Not sorted; all would go together' },
    },
    visibleWhen: toAnother,
    severity: 'blocker',
    irreversibleAfter: 'transfer',
    evidence: [
      {
        id: 'route-table',
        label: { zh: '移交路线表，逐份写明走哪条、为什么', en: 'Route table: which way and why, set by set' },
        need: 'must',
      },
      {
        id: 'deal-paper',
        label: { zh: '合并、分立或转让协议', en: 'Merger, split or transfer agreement' },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:22', relation: 'requires' },
      { cite: 'PIPL:23', relation: 'requires' },
      { cite: 'NDSR:14', relation: 'requires' },
      { cite: 'CC:74', relation: 'defines' },
      { cite: 'CoL:13', relation: 'defines' },
    ],
    help: {
      task: {
        zh: '先看为什么要交：合并、分立、解散、破产且非交不可，走告知；其他情况走单独同意。',
        en: 'Start with why: a transfer made necessary by merger, split, dissolution or bankruptcy goes by notice; anything else by separate consent.',
      },
      why: {
        zh: '资料一交出去就收不回。该单独同意的只发了公告，等于没有理由就给了别人。',
        en: 'Once handed over, data does not come back. If separate consent was due, a mere announcement means it was given away without a ground.',
      },
      counts: [
        {
          zh: '转让门店业务给另一家公司，按单独同意准备；律师另有判断的，写下理由',
          en: 'Selling an outlet’s business to another company is prepared as separate consent, unless a lawyer records why not',
        },
        {
          zh: '同一家公司内部换门店不算交给别人；个体户换经营者，算换了人',
          en: 'Moving between branches of one company is no hand-over; a new operator of an individual business is another holder',
        },
      ],
      countsNot: [
        {
          zh: '“我们要注销，所以卖名单也只要告知”',
          en: '“We are closing, so selling the list needs only notice”',
        },
        {
          zh: '“解散移交也要人人同意”，因此一拖再拖',
          en: 'Waiting for everyone’s consent where notice is enough',
        },
      ],
      where: {
        zh: '看协议里转的是股权、资产还是整家公司；再看门店执照上是分公司还是独立公司。',
        en: 'Check whether the agreement moves shares, assets or the whole company, and whether the outlet’s licence is a branch or a company.',
      },
    },
    gap: {
      zh: '交给接收方的资料没分清走告知还是单独同意。',
      en: 'The route for data going to the recipient is undecided.',
    },
    action: {
      zh: '逐份定路线，写下理由；没定的不交，说不准的按单独同意办。',
      en: 'Decide the route set by set with reasons; hand over nothing undecided and, in doubt, ask for separate consent.',
    },
    owner: 'legal',
    due: { before: 'transfer', days: 45 },
    duties: ['E.05.1', 'O.02.1', 'J.13.1'],
  },
  {
    id: 'legal-basis.consent.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '要单独同意的客户，是不是同意了才交、没同意就不交？',
      en: 'Where separate consent is needed: is data handed over only for customers who agreed?',
    },
    choices: {
      yes: {
        zh: '同意的才交，没同意的另行处置',
        en: 'Only for those who agreed; the rest are dealt with otherwise',
      },
      partly: { zh: '还在征求，没回复的先不交', en: 'Still asking; no reply means no hand-over' },
      no: { zh: '没逐个问，或者整库一起交', en: 'Nobody was asked, or the whole database goes' },
    },
    notApplicable: [
      {
        id: 'necessary',
        label: {
          zh: '律师书面写明移交为履行客户合同等所必需；告知、评估、签约、留记录照做',
          en: 'A lawyer has recorded that it is necessary, e.g. to perform the customer’s contract; notice, assessment, contract and records remain',
        },
      },
    ],
    visibleWhen: outsideArticle22,
    severity: 'blocker',
    irreversibleAfter: 'transfer',
    evidence: [
      {
        id: 'consent-export',
        label: {
          zh: '同意与未同意的人数和记录，已遮蔽',
          en: 'Records and counts of consent and refusal, masked',
        },
        need: 'must',
      },
      {
        id: 'wording',
        label: { zh: '征求同意的文案', en: 'Wording of the request' },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:23', relation: 'requires' },
      { cite: 'PIPL:13(2)', relation: 'permits' },
      { cite: 'NDSR:21', relation: 'requires' },
      { cite: 'NDSR:62', relation: 'defines' },
    ],
    help: {
      task: {
        zh: '告诉客户：交给谁、怎么联系、拿去做什么、怎么做、交哪些；请他单独点一次同意。',
        en: 'Tell each customer who gets it, how to reach them, for what, how and which data; ask for a separate yes.',
      },
      why: {
        zh: '没有同意就交，客户可以追究，量大还可能犯罪。门店交出去以后，补同意就晚了。',
        en: 'Handing over without consent makes you liable and, in volume, can be a crime. Asking after the hand-over is too late.',
      },
      counts: [
        {
          zh: '没同意的：有未了事项先留，其余删除',
          en: 'Those who did not agree: kept while matters are open, else deleted',
        },
        { zh: '能查到每个人何时、对哪版文案同意', en: 'A record of who agreed when, to which wording' },
      ],
      countsNot: [
        { zh: '公告期内没人反对就算同意', en: 'No objection during a notice period' },
        { zh: '默认勾选，或和领券捆在一起', en: 'A pre-ticked box, or consent bundled with a voucher' },
      ],
      where: {
        zh: '看短信平台、小程序的回执和导出；线下签的找门店留存联。',
        en: 'Look at receipts and exports of the SMS platform or mini-program; for paper, at the outlet’s copies.',
      },
    },
    gap: {
      zh: '有客户没有单独同意，资料却要交给别人。',
      en: 'Data would go to another holder without the customer’s separate consent.',
    },
    action: {
      zh: '把同意的人单独导成一份再交；没回复和不同意的移出移交名单。',
      en: 'Extract those who agreed and hand over only these; take out everyone who refused or did not reply.',
    },
    owner: 'sales',
    due: { before: 'transfer', days: 15 },
    duties: ['E.05.1', 'E.03.3', 'E.13.3'],
  },
  {
    id: 'legal-basis.purpose.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '接收方拿到资料，是不是只做原来那件事，协议里写明了吗？',
      en: 'Will the recipient use the data only for its original purpose, and does the agreement say so?',
    },
    choices: {
      yes: {
        zh: '用途方式不变，双方责任写进协议',
        en: 'Same use, and duties of both sides agreed in writing',
      },
      partly: { zh: '说好不变，协议还没签', en: 'Agreed in words, not signed yet' },
      no: {
        zh: '要拿去营销或另作他用，或者没谈过',
        en: 'Marketing or another use is planned, or it was never discussed',
      },
    },
    visibleWhen: toAnother,
    severity: 'major',
    irreversibleAfter: 'transfer',
    evidence: [
      {
        id: 'agreement',
        label: { zh: '移交协议中的用途、安全和责任条款', en: 'Clauses on purpose, security and liability' },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:22', relation: 'requires' },
      { cite: 'PIPL:23', relation: 'requires' },
      { cite: 'NDSR:12', relation: 'requires' },
      { cite: 'CPL:29(3)', relation: 'requires' },
      { cite: 'CPL-R:24', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '协议写清：用途、方式、范围、保护措施、谁答复客户、旧承诺谁来兑现。',
        en: 'Write down purpose, method, scope, safeguards, who answers customers and who keeps old promises.',
      },
      why: {
        zh: '移交后原公司可能不在了。接收方要接着履行义务；想换用途，得由它重新征得同意。',
        en: 'Your company may be gone afterwards. The recipient carries the duties on and, for a new use, must ask for consent itself.',
      },
      counts: [
        {
          zh: '接收方认可原来公布的保存期限',
          en: 'The recipient honours the retention period you published',
        },
        {
          zh: '发广告另外征求同意，退订名单一并交接',
          en: 'Advertising needs its own consent; opt-outs are passed on',
        },
      ],
      countsNot: [
        { zh: '“按现状交接，后果自负”', en: '“Taken as is, at your own risk”' },
        {
          zh: '老客户自然可以收新店促销短信',
          en: 'Assuming old customers may get the new shop’s promotions',
        },
      ],
      where: {
        zh: '看移交协议附件，问接收方的运营：打算拿名单做什么、第一条短信发什么。',
        en: 'Read the annexes, and ask the recipient’s operations what the list is for and what the first message will say.',
      },
    },
    gap: {
      zh: '接收方怎么用资料、出了事谁负责，没有写定。',
      en: 'How the recipient may use the data, and who is liable, is not settled.',
    },
    action: {
      zh: '补签用途、安全和责任条款；要改用途的，由接收方先征得同意再用。',
      en: 'Sign clauses on purpose, security and liability; for a new use the recipient obtains consent first.',
    },
    owner: 'legal',
    due: { before: 'transfer', days: 15 },
    duties: ['E.05.1', 'E.05.4', 'O.02.1'],
  },
];
