import type { Question } from '../../question.ts';

export const access: readonly Question[] = [
  {
    id: 'security-meanwhile.access.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '现在能看客户资料的，是不是只剩还用得着的人？',
      en: 'Is access to customer data down to the people who still need it?',
    },
    choices: {
      yes: { zh: '逐人核过，还在定期复核', en: 'Checked one by one, and again regularly' },
      partly: { zh: '核过一次，之后没再看', en: 'Checked once, not since' },
      no: { zh: '和正常营业时一样', en: 'As in normal times' },
    },
    severity: 'major',
    evidence: [
      {
        id: 'access-review',
        label: {
          zh: '账号权限核对表（人、角色、结论、日期）',
          en: 'Access review (person, role, result, date)',
        },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:51', relation: 'requires' },
      { cite: 'NDSR:9', relation: 'requires' },
      { cite: 'MINORNET:36', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '拉出账号清单，逐个问“这两周要用它做什么”，答不上来的降权或停用。',
        en: 'Pull the account list and ask of each: what is it needed for in these two weeks? No answer means less access or none.',
      },
      why: {
        zh: '人每周都在走，岗位每周都在变。开业时给的权限，现在大多用不着了。',
        en: 'People leave and jobs change every week. Most access given in normal times is no longer needed.',
      },
      counts: [
        {
          zh: '清算组、接收方、顾问只开只读、限期账号',
          en: 'Liquidators, recipients and advisors get read-only accounts with an end date',
        },
        {
          zh: '看孩子资料的，每次都经批准、有记录',
          en: 'Each look at children’s data is approved and logged',
        },
      ],
      countsNot: [
        { zh: '大家共用一个管理员账号', en: 'One admin account shared by all' },
        { zh: '接收方来盘点，直接给全部权限', en: 'Full access for the recipient during due diligence' },
      ],
      where: {
        zh: 'CRM 的用户、角色、共享规则页；按最近登录排序找沉睡账号。',
        en: 'User, role and sharing pages of the CRM; sort by last sign-in to find sleeping accounts.',
      },
    },
    gap: { zh: '有人的权限已经用不着，却还开着。', en: 'Some people keep access they no longer need.' },
    action: {
      zh: '逐人核对权限，收掉多余的，之后每两周核一次直到停用。',
      en: 'Review access person by person, remove what is surplus, repeat every two weeks until the end.',
    },
    owner: 'it',
    due: { before: 'crmContractEnds', days: 45 },
    duties: ['O.07.1', 'O.07.3', 'J.04.1', 'J.04.2', 'J.09.1'],
  },
  {
    id: 'security-meanwhile.look-ups.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '收尾期间谁查过、用过客户资料，为什么查，留得下记录吗？',
      en: 'Is it recorded who looked up or used customer data during the closing, and why?',
    },
    choices: {
      yes: { zh: '要申请，系统有日志，有人看', en: 'By request, logged, and someone reads the log' },
      partly: { zh: '有日志，没人看', en: 'Logged, nobody reads it' },
      no: { zh: '查不到谁看过', en: 'Nobody can tell' },
    },
    severity: 'major',
    irreversibleAfter: 'crmContractEnds',
    evidence: [
      {
        id: 'access-log',
        label: { zh: '查看和操作日志样本（已遮蔽）', en: 'Sample of the access log, masked' },
        need: 'must',
      },
      {
        id: 'look-up-rule',
        label: { zh: '查询、借阅的申请办法', en: 'The rule for requesting a look-up' },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'CSL26:23(3)', relation: 'requires' },
      { cite: 'PIPL:51', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '打开查看日志，定一个申请办法（谁、看什么、为什么、到哪天），每周抽看一次。',
        en: 'Switch the view log on, set a simple request (who, what, why, until when), sample it weekly.',
      },
      why: {
        zh: '泄露往往事后才发现。CRM 一关，日志跟着没了，谁干的永远查不清。',
        en: 'Leaks surface late. When the CRM closes the log goes with it, and nobody will ever know.',
      },
      counts: [
        {
          zh: '网络日志留够 6 个月，到期前导出来',
          en: 'Network logs kept 6 months and exported before the contract ends',
        },
        { zh: '写明时间、人、看了什么、用途', en: 'Time, person, what was seen, purpose' },
      ],
      countsNot: [
        { zh: '只记登录，不记看了谁', en: 'Logging sign-ins but not what was seen' },
        { zh: '用截图在群里传客户资料', en: 'Passing customer screenshots round in a chat' },
      ],
      where: {
        zh: 'CRM 的操作日志、审计日志页；没有的，问服务商能不能调。',
        en: 'Operation and audit logs of the CRM; otherwise ask the supplier.',
      },
    },
    gap: {
      zh: '查看和使用客户资料没有申请或记录。',
      en: 'Looking up and using customer data is neither requested nor recorded.',
    },
    action: {
      zh: '打开日志，定申请办法，每周抽看，合同到期前把日志导出保存。',
      en: 'Switch logging on, set the request rule, sample weekly, export the logs before the contract ends.',
    },
    owner: 'it',
    due: { before: 'crmContractEnds', days: 45 },
    duties: ['O.07.2', 'J.09.2', 'J.09.3', 'J.09.4', 'J.09.5', 'J.02.6'],
  },
  {
    id: 'security-meanwhile.transfer.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '客户资料往外传时，都加密、核对过收件人吗？',
      en: 'When customer data is sent out, is it always encrypted and the recipient checked?',
    },
    choices: {
      yes: { zh: '固定通道，加密，密码另发', en: 'One fixed channel, encrypted, password sent apart' },
      partly: { zh: '有时用邮箱或网盘', en: 'Sometimes by mail or cloud drive' },
      no: { zh: '微信、QQ 直接发表格', en: 'Sheets sent straight through chat' },
    },
    notApplicable: [
      {
        id: 'nothing-sent',
        label: { zh: '收尾期间没有资料外传', en: 'Nothing is sent out during the closing' },
      },
    ],
    severity: 'major',
    evidence: [
      {
        id: 'channel-rule',
        label: { zh: '指定的传输通道和最近一次检查', en: 'The channel to be used and its last check' },
        need: 'must',
      },
      {
        id: 'transfer-log',
        label: {
          zh: '传输登记：文件、校验值、收发人、时间',
          en: 'Log: file, checksum, sender, recipient, time',
        },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:51', relation: 'requires' },
      { cite: 'NDSR:9', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '定一条通道，只走它；文件先加密，密码打电话说；发前念一遍收件人。',
        en: 'Choose one channel and use only that; encrypt first, tell the password by phone, read the address aloud before sending.',
      },
      why: {
        zh: '收尾要给接收方、税务代理、律师、档案公司传一大堆，最容易发错人。',
        en: 'At closing much goes to recipients, tax agents, lawyers and archives, and it is easy to send it to the wrong one.',
      },
      counts: [
        { zh: '网页传输用 https，证书没报错', en: 'Web uploads use https without certificate warnings' },
        { zh: '链接设密码、设过期、只给指定的人', en: 'Links have a password, an expiry and named people' },
        { zh: '每月检查一次通道还安不安全', en: 'The channel is checked once a month' },
      ],
      countsNot: [
        { zh: '密码和文件发在同一封邮件', en: 'Password and file in the same mail' },
        { zh: '公开分享链接', en: 'A public sharing link' },
      ],
      where: {
        zh: '邮箱和网盘的外发记录；接口的目标地址；IT。',
        en: 'Outbound logs of mail and cloud drive; API targets; IT.',
      },
    },
    gap: {
      zh: '客户资料外传没有加密、固定通道或核对收件人。',
      en: 'Data is sent out unencrypted, by any channel or to unchecked recipients.',
    },
    action: {
      zh: '指定一条加密通道，停用聊天和公开链接，外传逐笔登记。',
      en: 'Name one encrypted channel, stop chat and public links, log every transfer.',
    },
    owner: 'it',
    due: { before: 'transfer', days: 20 },
    duties: ['E.05.2', 'O.05.1', 'O.05.2', 'O.05.3', 'O.21.4', 'J.07.5'],
  },
  {
    id: 'security-meanwhile.last-day.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '最后一天之后，还有谁能登录 CRM？管理员账号和密钥在谁手里？',
      en: 'After the last day, who can still log in to the CRM, and who holds the admin accounts and keys?',
    },
    choices: {
      yes: {
        zh: '没有人了，账号、密钥按清单交接后停用',
        en: 'Nobody: accounts and keys were listed, then switched off',
      },
      partly: { zh: '大部分已停用，还有例外', en: 'Most are off, with exceptions' },
      no: { zh: '还有人能登录，或说不清在谁手里', en: 'Some people still can, or nobody knows' },
    },
    severity: 'major',
    irreversibleAfter: 'crmContractEnds',
    evidence: [
      {
        id: 'account-list',
        label: {
          zh: '账号清单（含状态、最近登录），已遮蔽',
          en: 'Account list with status and last sign-in, masked',
        },
        need: 'must',
      },
      {
        id: 'it-handover-list',
        label: {
          zh: 'IT 交接清单（系统、账号、密钥、备份介质、双方签字）',
          en: 'IT hand-over list (systems, accounts, keys, backup media, both signatures)',
        },
        need: 'must',
      },
      {
        id: 'supplier-confirmation',
        label: {
          zh: '服务商书面确认：停用日期与运维账号',
          en: 'Supplier’s letter: date of closing, support accounts',
        },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:51', relation: 'requires' },
      { cite: 'PIPL:47(2)', relation: 'requires' },
      { cite: 'CSL26:23(3)', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '先把账号、密钥、备份介质列清单交接、改密；到日子逐个停用，服务商运维账号也停，记下时间。',
        en: 'List accounts, keys and backup media, hand them over and change passwords; on the day switch each off, supplier accounts included, and note the time.',
      },
      why: {
        zh: 'IT 往往最先走；合同一到期，就没有人能进后台停用账号。依法留存的资料此后只许存储和保护，不许再用。',
        en: 'IT often leaves first, and after the contract ends nobody can switch an account off. Data kept by law may then only be stored and protected.',
      },
      counts: [
        { zh: '逐个账号停用，留下清单和时间', en: 'Account by account, with list and times' },
        { zh: '交接后立即改密，旧人不能再登录', en: 'Passwords changed at once; the former holder is out' },
        { zh: '接口密钥、导出任务一并停用', en: 'API keys and export jobs are switched off too' },
      ],
      countsNot: [
        {
          zh: '密码改了，却人人都知道，或写进群聊',
          en: 'A new password that everyone knows or that stands in the chat',
        },
        { zh: '只交了电脑，没交账号', en: 'Handing over computers but no accounts' },
        { zh: '服务商口头答应', en: 'The supplier’s spoken promise' },
      ],
      where: {
        zh: 'CRM 的用户管理、接口管理、集成页；手机端、小程序登录；服务商客服。',
        en: 'User, API and integration pages; sign-in by app or mini-program; supplier support.',
      },
    },
    gap: {
      zh: '最后一天之后仍有账号或接口能进 CRM，或者管理员账号没有按清单交接。',
      en: 'Accounts or interfaces can still reach the CRM after the last day, or admin accounts were not handed over by list.',
    },
    action: {
      zh: 'IT 离开前按清单交接、改密、签字；最后一天前逐个停用，或改为只读并指定保管人和截止日。',
      en: 'Before IT leaves, hand over by list, change passwords and sign; close each account before the last day, or make it read-only with a named custodian and an end date.',
    },
    owner: 'it',
    due: { before: 'crmContractEnds', days: 1 },
    duties: ['O.07.3', 'J.04.1', 'J.04.2', 'J.06.1', 'J.06.2', 'J.09.1'],
    answeredOnPage: ['secret'],
  },
];
