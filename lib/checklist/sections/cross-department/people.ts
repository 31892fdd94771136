import type { Question } from '../../question.ts';

export const people: readonly Question[] = [
  {
    id: 'cross-department.sales.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '员工导出的名单、私人微信和表格里的客户，都查清、收回、清掉了吗？',
      en: 'Exported lists, and customers in staff WeChat and private sheets: traced, collected and cleared?',
    },
    choices: {
      yes: {
        zh: '导出已管住，逐人收回、清掉、签字',
        en: 'Exports under control; collected and cleared person by person, signed',
      },
      partly: { zh: '收了公司的，私人设备还没查', en: 'Company ones done, private devices not' },
      no: { zh: '没收，谁都还能导出', en: 'Not collected, and anyone can still export' },
    },
    severity: 'major',
    irreversibleAfter: 'transfer',
    evidence: [
      {
        id: 'sales-confirmation',
        label: {
          zh: '每人的交回与清除确认（不写客户姓名）',
          en: 'Each person’s confirmation of return and clearing (no customer names)',
        },
        need: 'must',
      },
      {
        id: 'export-log',
        label: { zh: '近三个月导出日志，已遮蔽', en: 'Export log of the last three months, masked' },
        need: 'must',
      },
      {
        id: 'work-account-transfer',
        label: {
          zh: '企业微信客户转接或解除的记录',
          en: 'Log of reassigned or released WeCom contacts',
        },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:10', relation: 'requires' },
      { cite: 'CPL:29', relation: 'requires' },
      { cite: 'AUCL25:10', relation: 'requires' },
      { cite: 'PSAP25:56', relation: 'guidance' },
    ],
    help: {
      task: {
        zh: '先关整批导出，查近三个月谁导过；再逐人问手机、微信、网盘、电脑、纸质资料，该交的交回，其余当面清掉。',
        en: 'Close bulk export and see who exported in the last three months; then ask each person about phone, WeChat, cloud drive, computer and paper: return what is due, clear the rest on the spot.',
      },
      why: {
        zh: '散的时候，最容易有人带着名单去下一家。倒卖客户信息可能被拘留，量大还可能构成犯罪。',
        en: 'When people leave, lists travel with them to the next employer. Selling them can mean detention and, in volume, be a crime.',
      },
      counts: [
        {
          zh: '工作账号的客户移交给接手人，或通知后解除',
          en: 'WeCom contacts go to a successor or are released after notice',
        },
        { zh: '导出要两个人点头，系统有记录', en: 'Exports need two people and leave a record' },
        {
          zh: '名片、签到表、试听登记也收',
          en: 'Business cards, sign-in sheets and trial forms are collected too',
        },
      ],
      countsNot: [
        { zh: '“客户是我自己加的，算我的”', en: '“I added the customers myself, so they are mine”' },
        { zh: '口头说删了，没人看过', en: 'Said to be deleted, seen by nobody' },
        {
          zh: '“老员工信得过”，导出日志没人看',
          en: '“We trust our people”, and nobody reads the export log',
        },
      ],
      where: {
        zh: 'CRM 的导出记录能看出谁下过名单；企业微信后台；销售主管。',
        en: 'The export history of the CRM shows who downloaded lists; the WeCom console; the head of sales.',
      },
    },
    gap: {
      zh: '员工个人手里还留着客户资料，或名单还能整批导出。',
      en: 'Staff still hold customer data of their own, or lists can still be exported in bulk.',
    },
    action: {
      zh: '今天就关整批导出；对照导出记录逐人收回、清除、签字，工作账号客户移交或解除。',
      en: 'Close bulk export today; work through the export history: collect, clear and sign per person; reassign or release WeCom contacts.',
    },
    owner: 'sales',
    due: { before: 'transfer', days: 15 },
    duties: ['J.04.1', 'J.01.1', 'J.17.6', 'E.08.3', 'E.13.1'],
    answeredOnPage: ['wechat', 'qq', 'cn.mobile'],
  },
  {
    id: 'cross-department.leavers.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '离职的人走之前，都停了账号、交了设备、签了保密提醒吗？',
      en: 'Before people leave: is the account stopped, the device returned and the confidentiality reminder signed?',
    },
    choices: {
      yes: { zh: '三样都有记录', en: 'All three on record' },
      partly: { zh: '有人缺一两样', en: 'Some people lack one or two' },
      no: { zh: '没有这一步', en: 'There is no such step' },
    },
    notApplicable: [
      {
        id: 'no-leavers',
        label: { zh: '全员转到接收方，没有人离职', en: 'Everyone moves to the recipient, nobody leaves' },
      },
    ],
    severity: 'major',
    evidence: [
      {
        id: 'leaver-checklist',
        label: {
          zh: '离职交接单（账号、设备、保密三栏）',
          en: 'Leaver form (account, device, confidentiality)',
        },
        need: 'must',
      },
      {
        id: 'account-vs-roster',
        label: {
          zh: '在职名单与 CRM 账号的对照结果',
          en: 'Comparison of the staff roster with CRM accounts',
        },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:51', relation: 'requires' },
      { cite: 'PIPL:10', relation: 'requires' },
      { cite: 'AUCL25:10', relation: 'requires' },
      { cite: 'CC:558', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '人事发起离职单，IT 停账号、收设备，本人签保密提醒，三样齐了再办离职。',
        en: 'HR opens the form, IT stops accounts and collects devices, the person signs; only then may they leave.',
      },
      why: {
        zh: '裁员期走人快，账号常比人多留几个月。保密要求不因离职结束。',
        en: 'People leave fast in a wind-down, and accounts often outlive them by months. Confidentiality does not end with the job.',
      },
      counts: [
        { zh: '已走的人也补查账号', en: 'Accounts of people already gone are checked as well' },
        { zh: '实习生、外包、兼职都算', en: 'Interns, contractors and part-timers are included' },
      ],
      countsNot: [
        { zh: '“入职时签过保密协议了”', en: 'Relying on the agreement signed when joining' },
        { zh: '账号改名给别人接着用', en: 'Renaming the account for someone else' },
      ],
      where: {
        zh: '人事的离职名单；CRM 用户管理页按状态和最近登录排序。',
        en: 'The leaver list of HR; the user page of the CRM sorted by status and last sign-in.',
      },
    },
    gap: {
      zh: '有离职人员的账号、设备或保密提醒没有办完。',
      en: 'Some leavers still have an account, a device or no signed reminder.',
    },
    action: {
      zh: '对照在职名单停掉多余账号，补收设备，补签保密提醒。',
      en: 'Compare with the roster, stop surplus accounts, collect devices, have reminders signed.',
    },
    owner: 'hr',
    due: { before: 'crmContractEnds', days: 15 },
    duties: ['J.04.1', 'J.09.5', 'E.21.3', 'J.21.3'],
  },
  {
    id: 'cross-department.training.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '收尾期间经手客户资料的人，都培训过什么能做、什么不能做吗？',
      en: 'Has everyone who handles customer data during the closing been trained in what is allowed and what is not?',
    },
    choices: {
      yes: { zh: '都培训过，有签到和小测', en: 'All trained, with attendance and a short test' },
      partly: { zh: '讲过，有人缺席', en: 'Held, some were absent' },
      no: { zh: '没培训', en: 'No training' },
    },
    severity: 'minor',
    evidence: [
      {
        id: 'training-record',
        label: { zh: '培训签到、讲义和日期', en: 'Attendance, hand-out and date' },
        need: 'must',
      },
    ],
    cites: [{ cite: 'PIPL:51', relation: 'requires' }],
    help: {
      task: {
        zh: '用半小时讲五件事：不私自导出、不外发、认出冒名来套资料的、出事找谁、违规担什么责任。',
        en: 'Take half an hour for five things: no private exports, nothing sent out, spotting pretexts, whom to call, what a breach costs.',
      },
      why: {
        zh: '收尾常借调人手，又有人冒充买家、清算组来要名单。',
        en: 'A closing borrows people from elsewhere, and strangers pose as buyers or liquidators to get the list.',
      },
      counts: [
        { zh: '借调来的、外包的人也参加', en: 'Borrowed staff and contractors take part' },
        { zh: '内容按这次收尾改过，含新法变化', en: 'Content fits this closing and covers recent law' },
      ],
      countsNot: [
        { zh: '去年的通用安全培训', en: 'Last year’s general security training' },
        { zh: '群里发个文件让大家看', en: 'A file posted in the group chat' },
      ],
      where: { zh: '人事的培训记录；各部门负责人。', en: 'Training records of HR; heads of departments.' },
    },
    gap: {
      zh: '经手客户资料的人没有接受针对收尾的培训。',
      en: 'People handling customer data were not trained for the closing.',
    },
    action: {
      zh: '安排一次针对收尾的短训，签到存档，缺席的补训后才给权限。',
      en: 'Hold one short training for the closing, keep attendance; the absent get access only after catching up.',
    },
    owner: 'hr',
    due: { before: 'crmContractEnds', days: 45 },
    duties: [
      'E.11.3',
      'E.15.2',
      'O.04.3',
      'O.11.1',
      'O.21.3',
      'J.04.5',
      'J.12.1',
      'J.12.5',
      'J.14.6',
      'J.15.3',
      'J.19.2',
    ],
  },
];
