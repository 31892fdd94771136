import type { Question } from '../../question.ts';

export const notice: readonly Question[] = [
  {
    id: 'customers.transfer-notice.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '资料转走之前，客户知道接手的是哪家、怎么联系它吗？',
      en: 'Before the data moves: do customers know who takes over and how to contact them?',
    },
    choices: {
      yes: { zh: '都提前告知了，有记录', en: 'All told in advance, on record' },
      partly: { zh: '通知了一部分', en: 'Some were told' },
      no: { zh: '没通知', en: 'Not told' },
    },
    notApplicable: [
      {
        id: 'not-provided-to-others',
        label: {
          zh: '资料不转给别人，只删除或依法留存',
          en: 'Nothing goes to others: it is deleted or retained by law',
        },
      },
      {
        id: 'same-legal-person',
        label: {
          zh: '还在同一家公司内部，用途和联系方式都没变',
          en: 'It stays inside one company; purpose and contact are unchanged',
        },
      },
    ],
    visibleWhen: { not: { fact: 'recipient', in: ['none', 'processor', 'authority'] } },
    severity: 'blocker',
    irreversibleAfter: 'transfer',
    evidence: [
      {
        id: 'notice-text',
        label: { zh: '通知原文和发送日期', en: 'Text of the notice and date sent' },
        need: 'must',
      },
      {
        id: 'notified-count',
        label: { zh: '应通知、已通知、没联系上的人数', en: 'Numbers due, told and not reached' },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:22', relation: 'requires' },
      { cite: 'PIPL:23', relation: 'requires' },
      { cite: 'PIPL:17(2)', relation: 'requires' },
      { cite: 'CHILD19:17', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '告诉每位客户接手的是哪家、怎么联系；合并、分立、解散、破产的，告知即可；单卖一家店，一般还要逐人单独同意。',
        en: 'Tell each customer who takes over and how to reach them; a merger, split, dissolution or bankruptcy needs notice only; selling an outlet normally also needs each person’s separate consent.',
      },
      why: {
        zh: '转完再说就晚了：不同意的人，资料已经在别人手里。',
        en: 'Telling them afterwards is too late: the data of those who object is already with someone else.',
      },
      counts: [
        {
          zh: '写明接收方名称和联系方式；单独同意的还写目的、方式、种类',
          en: 'Names recipient and contact; for consent also purpose, method and kinds',
        },
        {
          zh: '不同意的不转，按删除或留存处理',
          en: 'Without consent nothing moves; it is deleted or retained',
        },
        { zh: '孩子的，告诉监护人', en: 'For children the guardian is told' },
      ],
      countsNot: [
        { zh: '“不回复视为同意”', en: '“No reply means consent”' },
        {
          zh: '“我们要关了，卖名单不用问”',
          en: '“We are closing, so the list can be sold without asking”',
        },
        {
          zh: '公告里只说“资料会移交”，没写是哪家',
          en: 'A notice that data “will be handed over” without saying to whom',
        },
      ],
      where: {
        zh: 'CRM 的短信、邮件、公众号群发记录；会员协议；法务。',
        en: 'Mass-message logs of the CRM; the membership terms; legal.',
      },
    },
    gap: {
      zh: '有客户不知道资料要转给谁、怎么联系接收方。',
      en: 'Some customers do not know who gets their data or how to reach the recipient.',
    },
    action: {
      zh: '暂停移交；按路线逐人告知，需要的取单独同意，不同意的剔除。',
      en: 'Pause the transfer; tell each person as the route requires, obtain consent where due, take out those who refuse.',
    },
    owner: 'customer-service',
    due: { before: 'transfer', days: 30 },
    duties: ['E.03.3', 'E.05.1', 'J.06.3', 'J.10.4', 'O.02.1'],
    answeredOnPage: ['cn.mobile', 'email', 'minor'],
  },
  {
    id: 'customers.closing-notice.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '关店、搬走或停网店，提前 30 天公告并留下找得到人的联系方式了吗？',
      en: 'Was closing, moving or ending the web shop announced 30 days ahead, with a contact that works?',
    },
    choices: {
      yes: { zh: '提前 30 天公告，电话有人接', en: 'Announced 30 days ahead, the phone is answered' },
      partly: { zh: '公告了，时间或位置不够', en: 'Announced, too late or not everywhere' },
      no: { zh: '没公告', en: 'Not announced' },
    },
    visibleWhen: {
      any: [
        { fact: 'storefrontCloses', is: true },
        { fact: 'ecommerceStops', is: true },
      ],
    },
    severity: 'major',
    evidence: [
      {
        id: 'announcement-photos',
        label: {
          zh: '门口、网站首页、店铺页公告的照片或截图（含日期）',
          en: 'Dated photos or screenshots: door, home page, shop page',
        },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'CPL-R:21', relation: 'requires' },
      { cite: 'ECL:16', relation: 'requires' },
      { cite: 'PIPL:25', relation: 'requires' },
      { cite: 'CHILD19:23', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '门口、网站首页、店铺页一起挂，写明停业日、怎么退款、怎么查删资料、找谁。',
        en: 'Post at the door, on the home page and the shop page: last day, refunds, how to see or delete data, whom to call.',
      },
      why: {
        zh: '公告晚了，消费者来不及取回余额和资料，还可能被罚。',
        en: 'A late notice leaves customers no time to recover balances and data, and it may be fined.',
      },
      counts: [
        { zh: '网店首页公告连续挂满 30 天', en: 'The home-page notice stays up for the full 30 days' },
        { zh: '公告里写了资料会怎么处理', en: 'It says what happens to the data' },
        {
          zh: '孩子用的服务，另行告诉监护人',
          en: 'For services used by children, guardians are told as well',
        },
      ],
      countsNot: [
        { zh: '公告里附上客户或债权人名单', en: 'A notice that lists customers or creditors by name' },
        { zh: '只在朋友圈发一条', en: 'Only a post on WeChat Moments' },
      ],
      where: {
        zh: '店长、网店运营、网站后台。',
        en: 'The shop manager, whoever runs the web shop, the site’s admin area.',
      },
    },
    gap: {
      zh: '停业公告没提前 30 天，或联系方式找不到人。',
      en: 'The closing notice was not 30 days ahead, or its contact leads nowhere.',
    },
    action: {
      zh: '立即公告并顺延停业日，留有效联系方式，写明退款和资料处理办法。',
      en: 'Announce now and move the last day, give a working contact, explain refunds and data.',
    },
    owner: 'customer-service',
    due: { before: 'transfer', days: 35 },
    duties: ['E.03.3', 'E.17.1', 'J.11.4', 'E.13.3'],
  },
  {
    id: 'customers.delivery.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '通知真的送到客户手里、看得懂，送不到的也补上了吗？',
      en: 'Did the notice really reach customers in words they understand, with those missed reached another way?',
    },
    choices: {
      yes: { zh: '核对过回执，没送到的换了办法', en: 'Receipts checked, others reached another way' },
      partly: { zh: '发了，没核对送达', en: 'Sent, delivery unchecked' },
      no: { zh: '没发', en: 'Not sent' },
    },
    severity: 'minor',
    evidence: [
      {
        id: 'delivery-report',
        label: {
          zh: '送达统计：发出、成功、退回、补发',
          en: 'Delivery figures: sent, arrived, bounced, resent',
        },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:17', relation: 'requires' },
      { cite: 'GBT35273:6.4', relation: 'guidance' },
    ],
    help: {
      task: {
        zh: '选客户平时用的渠道发，核对退回的，换电话、短信、邮件或公告补。',
        en: 'Use the channel the customer normally uses; check bounces; follow up by phone, text, e-mail or notice.',
      },
      why: {
        zh: '发出去不等于送到。事后说不清通知过谁，就等于没通知。',
        en: 'Sent is not received. If you cannot say who was told, nobody was told.',
      },
      counts: [
        {
          zh: '外国客户用他们看得懂的语言，避开当地节假日',
          en: 'Foreign customers get a language they understand, outside their holidays',
        },
        {
          zh: '老人、听障客户另打电话或当面说',
          en: 'The elderly and hard of hearing are told by phone or in person',
        },
        { zh: '一人一发，互相看不到', en: 'Sent one by one, nobody sees the others' },
      ],
      countsNot: [
        { zh: '邮件群发把所有人放进“收件人”', en: 'A bulk mail with everyone in the “To” field' },
        { zh: '混在促销短信里', en: 'Hidden inside a promotion' },
      ],
      where: {
        zh: '短信平台和邮件平台的送达报告；CRM 的“沟通语言”字段。',
        en: 'Delivery reports of the SMS and mail platforms; the “language” field of the CRM.',
      },
    },
    gap: {
      zh: '通知的送达没有核对，或有客户看不懂、收不到。',
      en: 'Delivery is unchecked, or some customers cannot read or receive the notice.',
    },
    action: {
      zh: '核对送达，退回的换渠道补发，外国客户补发看得懂的版本，登记结果。',
      en: 'Check delivery, resend by another channel, send foreign customers a version they can read, record the result.',
    },
    owner: 'customer-service',
    due: { before: 'transfer', days: 20 },
    duties: ['E.12.2', 'J.06.4', 'J.06.5', 'J.10.4'],
    answeredOnPage: ['cn.mobile', 'phone.international', 'email'],
  },
];
