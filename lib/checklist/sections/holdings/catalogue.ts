import type { Question } from '../../question.ts';

export const catalogue: readonly Question[] = [
  {
    id: 'holdings.list.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '客户资料分别放在哪些系统、表格和人手里，都列进目录了吗？',
      en: 'Is every system, sheet and person that holds customer data on the list?',
    },
    choices: {
      yes: { zh: '都列了，每份有名字、位置、负责人', en: 'All listed with name, place and owner' },
      partly: { zh: '列了 CRM，别的还没查完', en: 'The CRM is listed, the rest is not' },
      no: { zh: '没有目录', en: 'There is no list' },
    },
    severity: 'major',
    irreversibleAfter: 'crmContractEnds',
    evidence: [
      {
        id: 'catalogue',
        label: { zh: '资料目录（卷宗里会打印）', en: 'The list of data sets (printed in the dossier)' },
        need: 'should',
      },
      {
        id: 'coverage-map',
        label: {
          zh: 'CRM 各模块查看记录：谁、哪天、看了哪里',
          en: 'Record of the CRM modules looked at: who, when, where',
        },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:51', relation: 'requires' },
      { cite: 'DSL:21', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '一个系统一个系统过：打开每个菜单，看到客户资料就登记一行。',
        en: 'Take one system at a time: open each menu and add a row wherever customer data appears.',
      },
      why: {
        zh: '没列进目录的资料，不会有人删，也不会有人交。CRM 合同到期后就看不到了。',
        en: 'Data that is not listed will be neither deleted nor handed over. After the CRM contract ends it is out of sight.',
      },
      counts: [
        {
          zh: '附件、备注、通话录音、聊天记录、回收站也看过',
          en: 'Attachments, notes, call recordings, chats and the recycle bin were looked at',
        },
        {
          zh: '小程序、公众号、短信平台、问卷、网盘都问到',
          en: 'Mini-programs, official accounts, SMS platforms, surveys and cloud drives were asked about',
        },
      ],
      countsNot: [
        { zh: '只列系统名，不写里面有什么', en: 'System names without what is inside' },
        { zh: '照抄上线时的文档', en: 'A copy of the documents from when the system went live' },
      ],
      where: {
        zh: 'CRM 左侧菜单逐项打开；“对象管理”“自定义字段”页；用侧边栏扫描当前页面。',
        en: 'Each item of the CRM menu; the pages for objects and custom fields; scan the page in view with the side panel.',
      },
    },
    gap: {
      zh: '资料目录不全，有系统或表格还没查。',
      en: 'The list is incomplete: some systems or sheets are unchecked.',
    },
    action: {
      zh: '按系统和部门逐项补齐目录，每份写明位置、负责人和查看日期。',
      en: 'Complete the list by system and department, each row with place, owner and date checked.',
    },
    owner: 'it',
    due: { before: 'crmContractEnds', days: 60 },
    duties: ['J.02.2', 'J.02.4', 'O.08.3', 'O.21.2', 'E.03.1'],
    answeredOnPage: ['person.name', 'cn.mobile', 'cn.resident-id', 'email', 'address', 'wechat'],
  },
  {
    id: 'holdings.offline.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '纸质资料、旧手机、旧电脑、U 盘里的客户资料，找齐了吗？',
      en: 'Has the customer data on paper, old phones, old computers and USB sticks been found?',
    },
    choices: {
      yes: { zh: '逐处找过，登记了', en: 'Searched place by place, recorded' },
      partly: { zh: '找了一部分', en: 'Some places searched' },
      no: { zh: '没找', en: 'Not searched' },
    },
    severity: 'major',
    irreversibleAfter: 'transfer',
    evidence: [
      {
        id: 'offline-list',
        label: { zh: '纸质资料和设备清单（件数、存放处）', en: 'List of paper and devices (number, place)' },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:4', relation: 'defines' },
      { cite: 'PIPL:51', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '走一遍前台、仓库、财务柜、老板办公室，见到客户资料就登记、集中上锁。',
        en: 'Walk through front desk, store room, finance cabinet and the office; record what you find and lock it up together.',
      },
      why: {
        zh: '退租、卖旧电脑的时候，最容易把客户资料一起送出门。',
        en: 'Giving up the lease and selling old computers is how customer data leaves the house unnoticed.',
      },
      counts: [
        {
          zh: '登记表、合同、快递底单、会员卡申请都算',
          en: 'Sign-in sheets, contracts, waybills and card applications count',
        },
        {
          zh: '录像机、打卡机、收银机、打印机硬盘也看',
          en: 'Recorders, clock-in machines, tills and printer disks are checked',
        },
      ],
      countsNot: [
        { zh: '“都电子化了，应该没有纸的”', en: '“It is all electronic, there cannot be any paper”' },
        { zh: '整箱封存，不知道里面是什么', en: 'Sealed boxes with unknown contents' },
      ],
      where: {
        zh: '行政的固定资产清单；前台和店长；仓库租约。',
        en: 'The fixed-asset list; front desk and shop manager; the lease of the store room.',
      },
    },
    gap: {
      zh: '纸质资料或设备里还有客户资料没找到、没登记。',
      en: 'Customer data on paper or devices is not yet found and recorded.',
    },
    action: {
      zh: '逐处清点纸质资料和设备，登记件数，集中上锁，定好销毁或归档。',
      en: 'Count paper and devices place by place, lock them up together, decide destruction or archive.',
    },
    owner: 'liquidation',
    due: { before: 'transfer', days: 30 },
    duties: ['J.02.3', 'J.07.1', 'J.08.3', 'J.08.4', 'J.02.2'],
  },
  {
    id: 'holdings.count.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '每份资料有多少人、多少条，数过、也记下怎么数的了吗？',
      en: 'Have the people and records in each data set been counted, with a note of the method?',
    },
    choices: {
      yes: { zh: '每份都数过，写了办法和日期', en: 'Each counted, method and date noted' },
      partly: { zh: '大的数过，小的是估的', en: 'The big ones counted, small ones estimated' },
      no: { zh: '没数', en: 'Not counted' },
    },
    severity: 'major',
    irreversibleAfter: 'crmContractEnds',
    evidence: [
      {
        id: 'count-screens',
        label: { zh: '各列表总数的截图（已遮蔽）', en: 'Screenshots of list totals, masked' },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'NDSR:28', relation: 'requires' },
      { cite: 'PIPL:52', relation: 'requires' },
      { cite: 'AUDIT:12', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '每份资料记两个数：多少条记录、去重后多少人；写明筛选条件和日期。',
        en: 'Note two numbers for each data set: records, and distinct people; with filter and date.',
      },
      why: {
        zh: '最后要对得上账：找到的等于删的、留的、交的。现在不数，以后没法对。',
        en: 'In the end the books must balance: found equals deleted, kept and handed over. Without a count now there is nothing to balance.',
      },
      counts: [
        { zh: '含已停用、已合并、回收站里的', en: 'Disabled, merged and binned records are included' },
        {
          zh: '全部合起来去重，看过到没到 100 万、1000 万人',
          en: 'All together, without duplicates, compared with 1,000,000 and 10,000,000 people',
        },
      ],
      countsNot: [
        { zh: '只数自己名下的客户', en: 'Counting only the customers assigned to you' },
        {
          zh: '抄首页看板的“客户数”，不知道怎么算的',
          en: 'The “customers” figure of a dashboard, copied without knowing how it is made',
        },
      ],
      where: {
        zh: '列表页右下角总数（先把筛选清空）；报表；IT 查库。',
        en: 'Totals at the foot of lists (clear the filters first); reports; a query by IT.',
      },
    },
    gap: {
      zh: '有资料没有数过人数和条数，最后对不上账。',
      en: 'Some data sets are not counted, so the final balance cannot be drawn.',
    },
    action: {
      zh: '逐份数清条数和人数，写明办法和日期，填进资料目录。',
      en: 'Count records and people for each, note method and date, enter them in the list.',
    },
    owner: 'it',
    due: { before: 'crmContractEnds', days: 45 },
    duties: ['J.02.4', 'E.05.3', 'O.08.3'],
    answeredOnPage: ['person.name', 'cn.mobile'],
  },
];
