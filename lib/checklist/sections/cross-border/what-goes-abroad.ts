import type { Question } from '../../question.ts';
import { copiesMayBeAbroad, personalDataAbroad } from './conditions.ts';

export const whatGoesAbroad: readonly Question[] = [
  {
    id: 'cross-border.map.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '客户资料存到境外、发到境外的，每一条去向都列出来了吗？',
      en: 'Is every flow of customer data that is stored in or sent to places outside mainland China on a list?',
    },
    choices: {
      yes: { zh: '查过了，每条去向都在清单上', en: 'Checked: every flow is on the list' },
      partly: { zh: '列了主要的，还有系统没查', en: 'The main ones are listed, some systems unchecked' },
      no: { zh: '没查过', en: 'Not checked' },
    },
    notApplicable: [
      {
        id: 'all-in-mainland',
        label: {
          zh: '逐个系统查过，都在境内，也没有发往境外',
          en: 'Checked system by system: all in the mainland, nothing sent abroad',
        },
      },
    ],
    severity: 'major',
    irreversibleAfter: 'crmContractEnds',
    evidence: [
      {
        id: 'flow-list',
        label: {
          zh: '出境去向清单（系统、接收方、国家或地区、资料种类）',
          en: 'List of flows abroad (system, recipient, country or region, kinds of data)',
        },
        need: 'must',
      },
      {
        id: 'hosting-region',
        label: {
          zh: 'CRM 和备份所在地区的截图或服务商书面说明',
          en: 'Screenshot or supplier letter naming the region of the CRM and its backups',
        },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:38', relation: 'requires' },
      { cite: 'PIPL:40', relation: 'requires' },
      { cite: 'NDSR:35', relation: 'defines' },
    ],
    help: {
      task: {
        zh: '逐个系统问：服务器在哪，备份在哪，谁在境外收得到。',
        en: 'Ask for each system: where the servers are, where the backups are, who abroad receives data.',
      },
      why: {
        zh: 'CRM 合同一到期，就没法再查它存在哪、同步给了谁。不知道有一份在境外，就不会有人去删它。',
        en: 'Once the CRM contract ends, nobody can look up where it stored data or whom it synchronised with. A copy nobody knows about is a copy nobody deletes.',
      },
      counts: [
        {
          zh: 'CRM、备份、邮件群发、客服、问卷、网盘、表格都问到',
          en: 'CRM, backups, mass mail, support desk, surveys, cloud drives and sheets were all asked about',
        },
        {
          zh: '发往香港、澳门、台湾的，往年发过、现在停了的，也列进去',
          en: 'Flows to Hong Kong, Macao and Taiwan, and those of earlier years that have stopped, are listed too',
        },
      ],
      countsNot: [
        { zh: '“用的是中文界面，应该在国内”', en: '“The interface is Chinese, so it must be in China”' },
        { zh: '只看主库，不看备份和日志', en: 'Looking at the main database but not at backups and logs' },
      ],
      where: {
        zh: '后台的“数据中心”“集成”“接口”“导出任务”页；服务合同的数据存放条款；问 IT 和服务商。',
        en: 'The “data region”, “integrations”, “API” and “scheduled export” pages of the admin area; the storage clause of the contract; IT and the supplier.',
      },
    },
    gap: {
      zh: '客户资料的境外去向没有查全。',
      en: 'Where customer data has gone abroad is not fully known.',
    },
    action: {
      zh: '逐个系统查清存放地和境外接收方，列成清单；请服务商书面确认存放地区。',
      en: 'Establish storage place and foreign recipients for each system, list them, and have the supplier confirm the region in writing.',
    },
    owner: 'it',
    due: { before: 'crmContractEnds', days: 45 },
    duties: ['E.12.3', 'O.19.1'],
    answeredOnPage: ['phone.international', 'passport', 'iban', 'ip-address'],
  },
  {
    id: 'cross-border.remote.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '境外总部、海外同事和外包人员看客户资料的权限，都停了吗？',
      en: 'Has access to customer data been stopped for headquarters, colleagues and contractors outside the mainland?',
    },
    choices: {
      yes: { zh: '都停了，或只剩有依据的几个人', en: 'All stopped, or only a few people left, with a basis' },
      partly: { zh: '停了一部分', en: 'Some have been stopped' },
      no: { zh: '没停，还能打开', en: 'Not stopped, they still can open it' },
    },
    notApplicable: [
      {
        id: 'no-one-abroad',
        label: {
          zh: '账号清单核过，没有境外人员用过',
          en: 'The account list was checked: nobody abroad has ever had access',
        },
      },
    ],
    visibleWhen: copiesMayBeAbroad,
    severity: 'major',
    irreversibleAfter: 'crmContractEnds',
    evidence: [
      {
        id: 'foreign-accounts',
        label: {
          zh: '境外人员账号清单：停用日期，或保留理由和到期日',
          en: 'List of accounts held abroad: date stopped, or reason for keeping and end date',
        },
        need: 'must',
      },
      {
        id: 'login-log',
        label: { zh: '境外登录记录（已遮蔽）', en: 'Log of sign-ins from abroad, masked' },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:38', relation: 'requires' },
      { cite: 'PIPL:51', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '拉出账号清单，把境外人员挑出来，停用或写明依据。',
        en: 'Pull the account list, pick out people abroad, stop each account or write down its basis.',
      },
      why: {
        zh: '在境外打开看，一般也按出境对待（待核实）。公司注销后，这些账号没人管，却可能还通着。',
        en: 'Viewing from abroad is generally treated as export as well (to be verified). After deregistration nobody looks after these accounts, yet they may still work.',
      },
      counts: [
        {
          zh: '单点登录、共享账号、报表订阅一起查',
          en: 'Single sign-on, shared accounts and report subscriptions are included',
        },
        {
          zh: '留下的人，写明看什么、为什么、到哪天',
          en: 'For those who stay: what they see, why, until when',
        },
      ],
      countsNot: [
        { zh: '“只能看，不能下载，不算出境”', en: '“View only, no download, so it is not export”' },
        {
          zh: '停了个人账号，集团的公用账号还在',
          en: 'Personal accounts stopped while the group’s shared account lives on',
        },
      ],
      where: {
        zh: '用户管理页按最近登录地筛选；集团统一登录后台；问 IT 和境外总部的对接人。',
        en: 'Filter the user list by last sign-in place; the group’s sign-on console; IT and the contact at headquarters.',
      },
    },
    gap: {
      zh: '境外仍有人能打开客户资料，没有停用，也没有写明依据。',
      en: 'People abroad can still open customer data; access is neither stopped nor justified.',
    },
    action: {
      zh: '停用境外账号和共享账号；确需保留的，写明依据、范围和截止日。',
      en: 'Stop accounts held abroad and shared ones; where one must stay, record basis, scope and end date.',
    },
    owner: 'it',
    due: { before: 'crmContractEnds', days: 30 },
    duties: ['E.12.3', 'J.04.2'],
    answeredOnPage: ['ip-address', 'location'],
  },
  {
    id: 'cross-border.count.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '今年1月1日以来多少人的资料出了境，数清了、敏感的也另数了吗？',
      en: 'Has it been counted how many people’s data went abroad since 1 January this year, sensitive data apart?',
    },
    choices: {
      yes: { zh: '按人头数清了，敏感的另计', en: 'Counted by person, sensitive ones apart' },
      partly: { zh: '有估数，或没把敏感的分开', en: 'An estimate, or sensitive ones not set apart' },
      no: { zh: '没数过', en: 'Not counted' },
    },
    visibleWhen: personalDataAbroad,
    severity: 'major',
    irreversibleAfter: 'crmContractEnds',
    evidence: [
      {
        id: 'count-sheet',
        label: {
          zh: '计数表：总人数、敏感人数、取数日期和办法',
          en: 'Count sheet: people, people with sensitive data, date and method',
        },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'XB24:5(4)', relation: 'permits' },
      { cite: 'XB24:7', relation: 'requires' },
      { cite: 'XB24:8', relation: 'requires' },
      { cite: 'PIPL:28', relation: 'defines' },
    ],
    help: {
      task: {
        zh: '把今年出境的名单合并去重，数出总人数；含敏感信息的另数。',
        en: 'Merge this year’s exports, remove duplicates, count the people; count those with sensitive data apart.',
      },
      why: {
        zh: '要办什么手续全看这两个数。CRM 一关，就数不出来了。',
        en: 'These two numbers decide which formality is due. Once the CRM is closed they can no longer be counted.',
      },
      counts: [
        {
          zh: '敏感信息哪怕只有 1 人，也不能再用“不满 10 万人”豁免',
          en: 'Sensitive data of even one person rules out the “under 100,000” exemption',
        },
        {
          zh: '不满 14 岁的、银行账户、病历、行踪，都算敏感',
          en: 'Under-14s, bank accounts, health records and whereabouts are all sensitive',
        },
      ],
      countsNot: [
        { zh: '从去年1月1日算起（旧办法）', en: 'Counting since 1 January of last year (the old rule)' },
        { zh: '数记录条数，不数人数', en: 'Counting rows instead of people' },
        { zh: '拆成几批，好让每批都不到线', en: 'Splitting into batches to stay under a threshold' },
      ],
      where: {
        zh: 'CRM 的导出记录和接口日志；集团报表的收件人；本工具的扫描结果可帮助认出敏感字段。',
        en: 'Export history and API logs of the CRM; recipients of group reports; scans made here help to spot sensitive fields.',
      },
    },
    gap: {
      zh: '今年出境的人数没有数清，或没有把敏感信息单独计数。',
      en: 'This year’s headcount abroad is not established, or sensitive data was not counted apart.',
    },
    action: {
      zh: '按人去重，数清今年1月1日以来的出境人数，含敏感信息的另计，留下取数办法。',
      en: 'Count distinct people exported since 1 January this year, sensitive data apart, and keep the method.',
    },
    owner: 'it',
    due: { before: 'crmContractEnds', days: 45 },
    duties: ['E.12.3', 'O.19.1'],
    answeredOnPage: [
      'bank-card',
      'financial-account',
      'health',
      'religion',
      'biometric',
      'location',
      'minor',
      'date-of-birth',
    ],
  },
];
