import type { Question } from '../../question.ts';

export const money: readonly Question[] = [
  {
    id: 'customers.prepaid.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '储值、课时、卡券没用完的，客户逐个同意转给接手方或拿到退款了吗？',
      en: 'For unused balances, lessons and vouchers: has each customer agreed to the new owner or been refunded?',
    },
    choices: {
      yes: { zh: '每人都同意了或退了', en: 'Each agreed or was refunded' },
      partly: { zh: '还有人没办', en: 'Some are still open' },
      no: { zh: '打算直接划给接手方，或没办', en: 'To be moved without asking, or nothing done' },
    },
    visibleWhen: { fact: 'prepaid', is: true },
    severity: 'blocker',
    irreversibleAfter: 'transfer',
    evidence: [
      {
        id: 'balance-list',
        label: {
          zh: '余额清单（人数、金额，与财务对平）',
          en: 'List of balances (people, amount, agreed with finance)',
        },
        need: 'must',
      },
      {
        id: 'agree-or-refund',
        label: { zh: '逐人同意或退款记录', en: 'Consent or refund record per person' },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'CC:551', relation: 'requires' },
      { cite: 'CC:555', relation: 'requires' },
      { cite: 'PREPAY:13', relation: 'requires' },
      { cite: 'PREPAY:25', relation: 'guidance' },
      { cite: 'CPL:53', relation: 'requires' },
      { cite: 'CPL-R:22', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '导出未用完的余额，逐人问：转还是退；没回话的按不同意处理。',
        en: 'Export unused balances, ask each person: move or refund; no answer counts as no.',
      },
      why: {
        zh: '客户在这里是债权人。躲着不退就关门，可能要加倍赔。',
        en: 'Here the customer is a creditor. Closing while dodging refunds may mean punitive damages.',
      },
      counts: [
        {
          zh: '结清之前，余额和消费记录一条不删',
          en: 'No balance or consumption record is deleted before settlement',
        },
        {
          zh: '搬得远、明显不便的，也可以退',
          en: 'Relocation that is clearly inconvenient also allows a refund',
        },
      ],
      countsNot: [
        { zh: '“会员自动跟着门店走”', en: '"Members move with the shop automatically"' },
        { zh: '发条短信，三天不回视为同意', en: 'A text saying three days of silence is consent' },
      ],
      where: {
        zh: 'CRM 会员卡、课时、卡券列表按“余额大于零”筛选；财务的预收账款。',
        en: 'Cards, lessons and vouchers with a balance above zero; advance receipts in finance.',
      },
    },
    gap: {
      zh: '还有预付客户既没同意转移，也没退款。',
      en: 'Some prepaid customers have neither agreed nor been refunded.',
    },
    action: {
      zh: '与财务对平余额，逐人取得同意或退款，办结前保留记录。',
      en: 'Agree balances with finance, obtain consent or refund each person, keep the records until done.',
    },
    owner: 'finance',
    due: { before: 'transfer', days: 15 },
    duties: ['E.13.3', 'E.13.2', 'J.05.3', 'O.10.2'],
    answeredOnPage: ['financial-account', 'bank-card'],
  },
  {
    id: 'customers.marketing.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '接手方想拿名单做推销或别的用途，先另外征得客户同意了吗？',
      en: 'If the new owner wants the list for marketing or another purpose, has fresh consent been obtained first?',
    },
    choices: {
      yes: { zh: '另外同意了，没同意的不用', en: 'Fresh consent; others are left alone' },
      partly: { zh: '协议里写了，同意还没取', en: 'In the agreement, consent still missing' },
      no: { zh: '接手就群发', en: 'It will just start sending' },
    },
    notApplicable: [
      {
        id: 'same-purpose',
        label: {
          zh: '协议写明只继续原来的服务，不推销',
          en: 'The agreement limits use to the existing service, no marketing',
        },
      },
    ],
    visibleWhen: {
      all: [
        { not: { fact: 'recipient', is: 'none' } },
        {
          any: [
            { fact: 'recipientMarketing', is: true },
            { fact: 'purposeChange', is: true },
          ],
        },
      ],
    },
    severity: 'major',
    irreversibleAfter: 'transfer',
    evidence: [
      {
        id: 'marketing-consent',
        label: { zh: '营销同意记录（单列，不捆绑）', en: 'Marketing consent, separate and not bundled' },
        need: 'must',
      },
      {
        id: 'purpose-clause',
        label: { zh: '转让协议里限定用途的条款', en: 'Clause of the agreement that limits the purpose' },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:22', relation: 'requires' },
      { cite: 'PIPL:23', relation: 'requires' },
      { cite: 'CPL:29', relation: 'requires' },
      { cite: 'CPL-R:24', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '协议里限定用途；要推销的，由接手方另行征得同意；退订名单一起交过去。',
        en: 'Limit the purpose in the agreement; for marketing the recipient asks anew; the opt-out list goes along.',
      },
      why: {
        zh: '名单交出去就管不住了，客户只记得是你泄的。',
        en: 'Once the list is out you cannot control it, and customers will remember you as the leak.',
      },
      counts: [
        { zh: '我们自己的促销任务也停了', en: 'Our own scheduled promotions are stopped too' },
        { zh: '每条短信都能退订', en: 'Every message can be unsubscribed from' },
      ],
      countsNot: [
        { zh: '用“老客户专属”通知夹带广告', en: 'Advertising inside a "notice to valued customers"' },
        { zh: '同意转移就等于同意推销', en: 'Taking consent to the transfer as consent to marketing' },
      ],
      where: {
        zh: 'CRM 的营销任务、标签、退订名单；转让协议。',
        en: 'Campaigns, tags and opt-outs in the CRM; the transfer agreement.',
      },
    },
    gap: {
      zh: '接手方改变用途或推销，没有另外取得同意。',
      en: 'The recipient changes the purpose or markets without fresh consent.',
    },
    action: {
      zh: '在协议里禁止推销和改用途，确要做的由接手方先取同意；停掉自己的促销任务。',
      en: 'Forbid marketing and new purposes in the agreement, or have the recipient obtain consent first; stop our own campaigns.',
    },
    owner: 'sales',
    due: { before: 'transfer', days: 15 },
    duties: ['E.05.1', 'E.05.4', 'E.13.1'],
  },
];
