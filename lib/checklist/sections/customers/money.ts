import type { Question } from '../../question.ts';

export const money: readonly Question[] = [
  {
    id: 'customers.prepaid.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '储值、课时、卡券没用完的，每位客户都退清或谈妥、账也对平了吗？',
      en: 'For unused balances, lessons and vouchers: is every customer refunded or settled with, and do the books agree?',
    },
    choices: {
      yes: { zh: '每人退清或书面谈妥，账也平', en: 'Each refunded or settled in writing, books agree' },
      partly: { zh: '还有人没办', en: 'Some are still open' },
      no: { zh: '没退，或打算直接划给接收方', en: 'Not refunded, or to be moved without asking' },
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
      { cite: 'PREPAY:23', relation: 'guidance' },
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
        zh: '客户在这里是债权人。躲着不退就关门，可能要额外多赔。',
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
        { zh: '“会员自动跟着门店走”', en: '“Members move with the shop automatically”' },
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
      zh: '促销短信、自动营销都停了，退订标记也跟着资料交接了吗？',
      en: 'Are promotions and automatic campaigns stopped, and do opt-out marks go with any data handed over?',
    },
    choices: {
      yes: { zh: '都停了；有移交的，退订名单也交了', en: 'All stopped; opt-outs went with any data' },
      partly: { zh: '停了手动的，自动任务没查', en: 'Manual ones stopped, automatic ones unchecked' },
      no: { zh: '还在发', en: 'Still sending' },
    },
    severity: 'major',
    irreversibleAfter: 'crmContractEnds',
    evidence: [
      {
        id: 'campaigns-stopped',
        label: {
          zh: '营销任务停用截图（短信、邮件、公众号、企业微信）',
          en: 'Screenshot of stopped campaigns (SMS, mail, official account, WeCom)',
        },
        need: 'must',
      },
      {
        id: 'opt-out-list',
        label: {
          zh: '退订、拒收名单的交接记录',
          en: 'Hand-over record of the opt-out list',
        },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'CPL:29', relation: 'requires' },
      { cite: 'CPL-R:24', relation: 'requires' },
      { cite: 'PIPL:47(2)', relation: 'requires' },
      { cite: 'PIPL:22', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '逐个平台停掉定时和自动触发的任务；要移交的，把退订标记一起交。',
        en: 'Stop timed and triggered jobs on every platform; where data moves, the opt-out marks move with it.',
      },
      why: {
        zh: '生日短信、沉睡唤醒这类自动任务没人盯，公司关了还会发。依法留存的资料也不能再用来推销。',
        en: 'Birthday greetings and win-back jobs keep firing when nobody watches. Data kept by law may not be used for marketing either.',
      },
      counts: [
        {
          zh: '会员日、生日、流失提醒的自动规则都关了',
          en: 'Rules for member days, birthdays and lapsed customers are off',
        },
        {
          zh: '接收方想推销的，由它另行征得同意',
          en: 'If the recipient wants to market, it asks for consent itself',
        },
      ],
      countsNot: [
        { zh: '“清仓通知不算广告”', en: '“A clearance notice is not advertising”' },
        { zh: '同意转移就等于同意推销', en: 'Taking consent to the transfer as consent to marketing' },
      ],
      where: {
        zh: 'CRM 的营销自动化、标签、退订名单；短信和邮件平台的定时任务。',
        en: 'Marketing automation, tags and opt-outs in the CRM; scheduled jobs of the SMS and mail platforms.',
      },
    },
    gap: {
      zh: '营销任务还在跑，或退订标记没有随资料交接。',
      en: 'Campaigns still run, or opt-out marks were not handed over.',
    },
    action: {
      zh: '停掉所有定时和自动营销，把退订名单交给接收方并留记录。',
      en: 'Stop all timed and automatic marketing; give the recipient the opt-out list and keep a record.',
    },
    owner: 'sales',
    due: { before: 'crmContractEnds', days: 30 },
    duties: ['E.13.1', 'E.13.3', 'E.05.4'],
  },
];
