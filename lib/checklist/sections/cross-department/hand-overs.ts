import { manyPeople } from '../../../facts/derived.ts';
import type { Question } from '../../question.ts';

/** With very many people, the hand-overs of IT and customer service are asked about on their own. */
export const handOvers: readonly Question[] = [
  {
    id: 'cross-department.it.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '管理员账号、接口密钥、备份介质，IT 都按清单交接了吗？',
      en: 'Did IT hand over all admin accounts, API keys and backup media by list?',
    },
    choices: {
      yes: { zh: '按清单交接，双方签了字', en: 'Handed over by list, both signed' },
      partly: { zh: '交了一部分', en: 'Partly handed over' },
      no: { zh: '还没交，或说不清在谁手里', en: 'Not yet, or nobody knows who has them' },
    },
    visibleWhen: manyPeople,
    severity: 'major',
    irreversibleAfter: 'crmContractEnds',
    evidence: [
      {
        id: 'it-handover-list',
        label: {
          zh: 'IT 交接清单（系统、账号、密钥、介质、双方签字）',
          en: 'IT hand-over list (systems, accounts, keys, media, both signatures)',
        },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:51', relation: 'requires' },
      { cite: 'NDSR:9', relation: 'requires' },
      { cite: 'CSL26:23(3)', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '逐个系统写明账号和密钥现在由谁保管、何时改密、何时停用。',
        en: 'For each system state who holds accounts and keys, when they were changed and when they stop.',
      },
      why: {
        zh: 'IT 往往最先走。人走了，后台进不去，删除、导出、停用就都做不了。',
        en: 'IT often leaves first. Without its access nobody can delete, export or shut anything down.',
      },
      counts: [
        { zh: '交接后立即改密，旧人不能再登录', en: 'Passwords changed at once; the former holder is out' },
        {
          zh: '网络日志留够 6 个月，说明由谁保管',
          en: 'Network logs kept for 6 months, with a named custodian',
        },
      ],
      countsNot: [
        { zh: '密码写进群聊或共享表格', en: 'Passwords in a chat or a shared sheet' },
        { zh: '只交了电脑，没交账号', en: 'Handing over computers but no accounts' },
      ],
      where: {
        zh: '用户管理、接口管理、备份任务页；域名、短信、云主机的控制台；IT。',
        en: 'User, API and backup pages; consoles for domain, SMS and hosting; IT.',
      },
    },
    gap: {
      zh: '管理员账号、密钥或备份没有按清单交接。',
      en: 'Admin accounts, keys or backups were not handed over by list.',
    },
    action: {
      zh: 'IT 离开前逐项交接、改密、签字，写明每一项的停用日期。',
      en: 'Before IT leaves: hand over item by item, change passwords, sign, and state an end date for each.',
    },
    owner: 'it',
    due: { before: 'crmContractEnds', days: 30 },
    duties: ['J.06.1', 'J.06.2', 'J.04.1'],
    answeredOnPage: ['secret'],
  },
  {
    id: 'cross-department.customer-service.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '客服热线、公众号和没处理完的工单，停之前都有人接了吗？',
      en: 'Does someone take over the hotline, the official account and the open tickets before they stop?',
    },
    choices: {
      yes: { zh: '有人接，入口和日期都公布了', en: 'Someone does; channel and date are published' },
      partly: { zh: '定了人，还没公布', en: 'Person named, not published' },
      no: { zh: '没定', en: 'Nobody named' },
    },
    visibleWhen: manyPeople,
    severity: 'major',
    irreversibleAfter: 'plannedDeregistration',
    evidence: [
      {
        id: 'ticket-handover',
        label: { zh: '未结工单清单和接手人', en: 'List of open tickets and who takes them' },
        need: 'must',
      },
      {
        id: 'contact-notice',
        label: { zh: '公布新联系方式的截图', en: 'Screenshot of the published new contact' },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:50', relation: 'requires' },
      { cite: 'CPL-R:21', relation: 'requires' },
      { cite: 'NDSR:20', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '列出每个客户入口：热线、公众号、企业微信、邮箱、店员电话，写明谁接、接到哪天。',
        en: 'List every way customers reach you: hotline, accounts, mailbox, staff phones; state who answers and until when.',
      },
      why: {
        zh: '入口先关了，客户要查、要删、要退款都找不到人。公司注销后就没人能答复了。',
        en: 'If the channels close first, customers can reach nobody to ask, delete or claim a refund. After deregistration nobody can answer at all.',
      },
      counts: [
        {
          zh: '查询、删除请求在申请注销前全部答复完',
          en: 'All access and deletion requests are answered before applying to deregister',
        },
        {
          zh: '关店或搬走，提前 30 天公布有效联系方式',
          en: 'When a shop closes or moves, valid contacts are announced 30 days ahead',
        },
      ],
      countsNot: [
        { zh: '热线转到一个没人接的语音', en: 'A hotline that ends in an unattended recording' },
        { zh: '让员工用私人微信接着服务', en: 'Staff serving on from private WeChat accounts' },
      ],
      where: {
        zh: 'CRM 工单列表按“未完结”筛选；公众号后台；客服主管。',
        en: 'Tickets filtered by “open”; the admin page of the official account; the head of customer service.',
      },
    },
    gap: {
      zh: '客户入口和未结工单没有人接。',
      en: 'Customer channels and open tickets have nobody taking over.',
    },
    action: {
      zh: '逐个入口指定接手人和截止日，公布联系方式，未结工单清零或移交。',
      en: 'Name a person and end date for each channel, publish the contact, close or hand over open tickets.',
    },
    owner: 'customer-service',
    due: { before: 'plannedDeregistration', days: 45 },
    duties: ['J.06.1', 'J.06.2', 'E.17.3', 'E.13.3'],
  },
];
