import type { Question } from '../../question.ts';

/** On what ground the data were collected, and on what ground some of them stay. */
export const heldQuestions: readonly Question[] = [
  {
    id: 'legal-basis.ground.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '每份客户资料当初凭什么收的，写得出来吗？',
      en: 'Can you write down, for each data set, on what ground it was collected?',
    },
    choices: {
      yes: { zh: '每份都写明，凭据也找得到', en: 'Written down for each, with proof' },
      partly: { zh: '写了一部分，或者凭据找不全', en: 'For some, or proof is incomplete' },
      no: { zh: '说不清当初凭什么收', en: 'Nobody can say' },
    },
    severity: 'major',
    evidence: [
      {
        id: 'ground-table',
        label: { zh: '逐份资料的理由对照表', en: 'Table of grounds, one line per data set' },
        need: 'must',
      },
      {
        id: 'consent-sample',
        label: { zh: '同意记录或合同样本，已遮蔽', en: 'Sample consent record or contract, masked' },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:13(1)', relation: 'requires' },
      { cite: 'PIPL:13(2)', relation: 'permits' },
      { cite: 'PIPL:14', relation: 'requires' },
      { cite: 'CC:1035', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '每份资料写一个理由：客户同意、履行合同、法律要求，或其他法定理由。',
        en: 'Write one ground per data set: consent, performing the contract, a legal duty, or another ground in law.',
      },
      why: {
        zh: '理由决定收尾怎么走：靠同意收的，换人要再问；履行合同收的，合同了结就该删。',
        en: 'The ground decides how it ends: what rests on consent needs asking again when the holder changes; what served a contract goes when the contract is done.',
      },
      counts: [
        {
          zh: '同一份资料里，成交信息和营销标签分开写',
          en: 'Sales records and marketing tags in one data set get separate lines',
        },
        {
          zh: '同意能对到人、对到时间、对到当时的文案',
          en: 'Consent that shows who, when and to which wording',
        },
      ],
      countsNot: [
        {
          zh: '“隐私政策里有一句同意”就管全部',
          en: 'One line in the privacy policy taken to cover everything',
        },
        { zh: '“公司需要”', en: '“The company needs it”' },
      ],
      where: {
        zh: '看 CRM 的“来源”“授权时间”字段、注册页和线下表单的文案，再问销售名单从哪来。',
        en: 'Look at source and consent-time fields in the CRM, at sign-up pages and paper forms, and ask sales where lists came from.',
      },
    },
    gap: {
      zh: '有的资料说不出收集理由，既不能交给别人，也不该继续拿着。',
      en: 'Some data has no known ground: it may be neither handed over nor kept.',
    },
    action: {
      zh: '补齐理由对照表；找不到理由的列入删除。',
      en: 'Complete the table of grounds; put what has none on the deletion list.',
    },
    owner: 'sales',
    due: { before: 'crmContractEnds', days: 45 },
    duties: ['E.02.1', 'O.02.1', 'J.01.3'],
  },
  {
    id: 'legal-basis.sensitive.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '证件、银行卡、病历、行踪、人脸这类资料，都有单独同意、也确实还用得上吗？',
      en: 'For identity documents, bank cards, health records, whereabouts and faces: is there separate consent and a real need?',
    },
    choices: {
      yes: { zh: '都有单独同意，也确实要用', en: 'Separate consent for all, and a real need' },
      partly: { zh: '有的拿不出同意，或已用不上', en: 'For some there is no consent or no need' },
      no: { zh: '没有单独同意，或者早该删了', en: 'No separate consent, or long overdue for deletion' },
    },
    notApplicable: [
      {
        id: 'not-by-consent',
        label: {
          zh: '按合同或法律要求收的，不靠同意，已写明条文',
          en: 'Collected under a contract or legal duty rather than consent; the article is noted',
        },
      },
    ],
    visibleWhen: { fact: 'sensitivePi', is: true },
    severity: 'major',
    evidence: [
      {
        id: 'separate-consent',
        label: { zh: '单独同意的页面或表单，已遮蔽', en: 'Page or form of separate consent, masked' },
        need: 'must',
      },
      {
        id: 'need-note',
        label: { zh: '仍需保留的理由，逐类写明', en: 'Why each kind is still needed' },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:28', relation: 'requires' },
      { cite: 'PIPL:29', relation: 'requires' },
      { cite: 'PIPL:30', relation: 'requires' },
      { cite: 'NDSR:22', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '逐类查：客户单独点过同意吗，收尾还用得上吗；用不上的先删。',
        en: 'For each kind ask: did the customer agree to it separately, and does closing still need it? Delete first what it does not.',
      },
      why: {
        zh: '这类资料漏出去伤害最大，收尾人手又最乱。用途一结束，就没有理由再拿着。',
        en: 'These hurt most when they leak, and closing is when hands are fewest. Once their purpose ends there is no reason to hold them.',
      },
      counts: [
        { zh: '单独一个勾选框或单独一张表', en: 'A tick box or form of its own' },
        { zh: '人脸模板、监控录像排在最前面删', en: 'Face templates and CCTV are first to be deleted' },
      ],
      countsNot: [
        { zh: '混在服务协议里一起勾的', en: 'Agreed to in one tick with the terms of service' },
        {
          zh: '听说身份证号不算敏感就放开用：号码和证件照都按敏感管',
          en: 'Relaxing because ID numbers are said to be no longer sensitive: treat numbers and photos alike as sensitive',
        },
      ],
      where: {
        zh: '用侧边栏扫客户详情、附件、备注；备注里常有证件号和病情。',
        en: 'Scan customer details, attachments and remarks with the side panel; remarks often hide ID numbers and illnesses.',
      },
    },
    gap: {
      zh: '敏感资料拿不出单独同意，或者已经没有用途。',
      en: 'Sensitive data without separate consent or without any purpose left.',
    },
    action: {
      zh: '没有理由留的先删；确需保留的写明必要性，单独存放、缩小权限。',
      en: 'Delete first what has no ground; for the rest record the need, store it apart and cut access.',
    },
    owner: 'customer-service',
    due: { before: 'crmContractEnds', days: 30 },
    duties: ['E.02.1', 'O.02.1', 'E.13.1'],
    answeredOnPage: [
      'cn.resident-id',
      'cn.passport',
      'bank-card',
      'financial-account',
      'health',
      'location',
      'biometric',
      'religion',
    ],
  },
  {
    id: 'legal-basis.minors.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '不满 14 岁孩子的资料，家长同意过、也有专门的规则吗？',
      en: 'For children under 14: did a guardian agree, and is there a rule document just for them?',
    },
    choices: {
      yes: { zh: '家长都同意过，专门规则也有', en: 'Guardians agreed, and the rules exist' },
      partly: { zh: '有的没有家长同意，或规则没写全', en: 'Some consents or parts of the rules are missing' },
      no: { zh: '都没有', en: 'Neither exists' },
    },
    visibleWhen: { fact: 'under14', is: true },
    severity: 'major',
    evidence: [
      {
        id: 'guardian-consent',
        label: { zh: '监护人同意记录，已遮蔽', en: 'Guardian consent record, masked' },
        need: 'must',
      },
      {
        id: 'child-rules',
        label: { zh: '儿童个人信息处理规则', en: 'Rules for handling children’s data' },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:31', relation: 'requires' },
      { cite: 'CHILD19:23', relation: 'requires' },
      { cite: 'MINORNET:34', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '把孩子的资料单独挑出来，核对家长同意；停止服务就停收、删除并告诉家长。',
        en: 'Set children’s data apart, check guardian consent; when service stops, stop collecting, delete and tell the guardians.',
      },
      why: {
        zh: '不满 14 岁的资料全部算敏感。网上的服务一停就要删，还要及时告诉家长，不能跟着门店一起交出去。',
        en: 'Everything about under-14s is sensitive. When an online service stops it must be deleted and guardians told in time; it can’t simply ride along with the outlet.',
      },
      counts: [
        {
          zh: '按出生日期筛，而不是按课程名猜',
          en: 'Filtering by date of birth, not guessing from course names',
        },
        { zh: '家长的姓名、电话也算在这份资料里', en: 'Counting guardians’ names and numbers in as well' },
      ],
      countsNot: [
        { zh: '孩子自己点的同意', en: 'Consent clicked by the child' },
        { zh: '只有成人通用的隐私政策', en: 'Only the general privacy policy for adults' },
      ],
      where: {
        zh: '看“学员”“家庭成员”“生日”字段和活动照片；照片里的孩子也算。',
        en: 'Look at pupil, family and birthday fields and at event photos; children in photos count.',
      },
    },
    gap: {
      zh: '孩子的资料缺家长同意或专门规则。',
      en: 'Children’s data lacks guardian consent or dedicated rules.',
    },
    action: {
      zh: '把孩子的资料单列，没有监护人同意的不移交；服务停止后删除，并通知监护人。',
      en: 'Set children’s data apart, hand none over without guardian consent; delete after service stops and tell the guardians.',
    },
    owner: 'customer-service',
    due: { before: 'crmContractEnds', days: 40 },
    duties: ['O.02.1', 'J.01.3', 'E.13.3'],
    answeredOnPage: ['minor', 'date-of-birth'],
  },
  {
    id: 'legal-basis.retention.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '每份要留下的资料，都写得出为什么留、留哪些字段、留到哪天吗？',
      en: 'For everything to be kept: can you say why, which fields, and until which day?',
    },
    choices: {
      yes: { zh: '三样都写明了', en: 'All three are written down' },
      partly: { zh: '有的缺理由，有的缺到期日', en: 'Some lack a reason or an end date' },
      no: { zh: '没写，打算先全部留着', en: 'Not written; the idea is to keep everything for now' },
    },
    visibleWhen: {
      any: [
        { fact: 'statutoryRetention', is: true },
        { fact: 'openMatters', is: true },
        { fact: 'prepaid', is: true },
      ],
    },
    severity: 'major',
    evidence: [
      {
        id: 'retention-table',
        label: { zh: '留存表：依据、字段、起算、到期日', en: 'Retention table: ground, fields, start, end' },
        need: 'must',
      },
      {
        id: 'open-list',
        label: {
          zh: '余额、售后、投诉、诉讼未了的客户清单，已遮蔽',
          en: 'Customers with open matters, masked',
        },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:19', relation: 'requires' },
      { cite: 'PIPL:47(2)', relation: 'requires' },
      { cite: 'CoL:235', relation: 'requires' },
      { cite: 'PREPAY:25', relation: 'guidance' },
      { cite: 'TAX-R:29', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '逐份写：哪条规定要留，或哪件事没了结；只留用得着的字段，写上到期日。',
        en: 'For each: which rule demands it, or which matter is open; keep only the fields needed and give an end date.',
      },
      why: {
        zh: '一天全删，余额和官司就没了证据；一律全留，又没有理由。留下的只能存着、护着，不能再用。',
        en: 'Delete all at once and proof of balances is gone; keep all and there is no ground. What stays may only be stored and protected, not used.',
      },
      counts: [
        {
          zh: '有余额、保修、投诉的客户留到办结',
          en: 'Customers with balances, warranties or complaints, until settled',
        },
        {
          zh: '发票只留名称、税号、金额，不带画像',
          en: 'Invoices keep name, tax number and amount, not the profile',
        },
      ],
      countsNot: [
        { zh: '“一律留 10 年备查”', en: '“Keep everything ten years to be safe”' },
        {
          zh: '拿电商 3 年、反洗钱 10 年套自己：前者只管平台，后者只管金融等特定机构；反诈法也没要求普遍留存',
          en: 'Borrowing the three years of e-commerce platforms or the ten of anti-money-laundering institutions; the anti-fraud law demands no general retention either',
        },
      ],
      where: {
        zh: '财务给会计、税务、发票的期限，客服给未办结的客户，法务给诉讼。',
        en: 'Finance knows the accounting, tax and invoice periods, customer service the open cases, legal the lawsuits.',
      },
    },
    gap: {
      zh: '留下的资料缺理由、字段范围或到期日。',
      en: 'Kept data lacks a reason, a list of fields or an end date.',
    },
    action: {
      zh: '填完留存表，写不出理由的转入删除；留下的上锁，只存不用。',
      en: 'Complete the retention table, move what has no reason to deletion, and lock the rest: stored, not used.',
    },
    owner: 'finance',
    due: { before: 'crmContractEnds', days: 30 },
    duties: ['E.03.1', 'J.13.1', 'E.13.3'],
  },
];
