import type { Question } from '../../question.ts';

export const whoseData: readonly Question[] = [
  {
    id: 'holdings.kinds.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '每份资料里有谁的什么信息，标好一般、敏感、重要了吗？',
      en: 'Is each data set marked with whose data it holds and whether it is general, sensitive or important?',
    },
    choices: {
      yes: { zh: '逐份标了，敏感的有依据', en: 'Each marked, with reasons for sensitive ones' },
      partly: { zh: '标了一部分', en: 'Some are marked' },
      no: { zh: '没标', en: 'Not marked' },
    },
    severity: 'major',
    evidence: [
      {
        id: 'grading',
        label: {
          zh: '目录里的种类、等级两栏已填',
          en: 'The columns for kind and grade are filled in',
        },
        need: 'must',
      },
      {
        id: 'trade-secret-mark',
        label: { zh: '标为商业秘密的资料清单', en: 'List of the data marked as trade secret' },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:28', relation: 'defines' },
      { cite: 'PIPL:51', relation: 'requires' },
      { cite: 'NDSR:29', relation: 'requires' },
      { cite: 'AUCL25:10', relation: 'defines' },
    ],
    help: {
      task: {
        zh: '逐份勾选：身份、联系、交易、偏好；再定等级；是商业秘密的另标。',
        en: 'Tick for each: identity, contact, transactions, preferences; then set the grade; mark trade secrets apart.',
      },
      why: {
        zh: '等级决定怎么删、怎么交、要不要先评估。标低了，后面每一步都会少做。',
        en: 'The grade decides how to delete, hand over and assess. Marked too low, every later step falls short.',
      },
      counts: [
        {
          zh: '生物识别、宗教、特定身份、病历、金融账户、行踪，标敏感',
          en: 'Biometrics, religion, specific identity, health, financial accounts and whereabouts are marked sensitive',
        },
        {
          zh: '不满 14 岁的单独成一份，家长账户里填的孩子信息也算',
          en: 'Under-14s are a data set of their own, including children named in a parent’s account',
        },
        {
          zh: '身份证号按敏感对待，写明“从严处理”',
          en: 'ID-card numbers are treated as sensitive, with the note “by our own policy”',
        },
        {
          zh: '重要数据只认主管部门通知或公布的',
          en: 'Important data is only what an authority has notified or published',
        },
      ],
      countsNot: [
        {
          zh: '遮蔽、哈希、加密过就当成不是个人信息',
          en: 'Treating masked, hashed or encrypted data as no longer personal',
        },
        { zh: '只看字段名，不看备注里写了什么', en: 'Reading field names but not what is in the notes' },
      ],
      where: {
        zh: '用侧边栏扫描详情页和备注；“自定义字段”页；法务有没有收到重要数据通知。',
        en: 'Scan detail pages and notes with the side panel; the custom-field page; ask legal about important-data notices.',
      },
    },
    gap: {
      zh: '有资料没有标明是谁的、属于哪一级。',
      en: 'Some data sets are not marked by kind and grade.',
    },
    action: {
      zh: '逐份标好种类和等级，敏感的写依据，商业秘密另标并限制查看。',
      en: 'Mark kind and grade for each, give reasons for sensitive ones, mark trade secrets and restrict who sees them.',
    },
    owner: 'legal',
    due: { before: 'crmContractEnds', days: 45 },
    duties: ['E.01.1', 'E.03.1', 'O.03.1', 'O.03.2', 'O.03.3', 'J.01.1', 'J.02.1', 'O.21.2'],
    answeredOnPage: [
      'cn.resident-id',
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
  {
    id: 'holdings.accuracy.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '交出去或归档之前，错的、重复的、过时的客户记录改过来了吗？',
      en: 'Before handing over or archiving: have wrong, duplicate and outdated records been corrected?',
    },
    choices: {
      yes: { zh: '清过一遍，改动有记录', en: 'Cleaned, changes recorded' },
      partly: { zh: '清了重复的，别的没看', en: 'Duplicates removed, the rest unchecked' },
      no: { zh: '没清', en: 'Not cleaned' },
    },
    notApplicable: [
      {
        id: 'all-deleted',
        label: { zh: '全部删除，不交也不留', en: 'Everything is deleted: nothing handed over or kept' },
      },
    ],
    severity: 'minor',
    irreversibleAfter: 'crmContractEnds',
    evidence: [
      {
        id: 'correction-log',
        label: { zh: '更正和合并记录', en: 'Log of corrections and merges' },
        need: 'should',
      },
    ],
    cites: [{ cite: 'PIPL:8', relation: 'requires' }],
    help: {
      task: {
        zh: '先处理会伤到客户的：余额、欠款、电话、拒收标记；其余抽查。',
        en: 'First what can hurt a customer: balances, debts, phone numbers, do-not-contact marks; sample the rest.',
      },
      why: {
        zh: '通知发错人就是泄露；余额写错就要打官司。注销后没人能更正。',
        en: 'A notice to the wrong person is a leak, a wrong balance is a lawsuit. After closing nobody can correct it.',
      },
      counts: [
        {
          zh: '退订、拒收、已注销的标记跟着一起保留',
          en: 'Opt-out and closed-account marks stay with the records',
        },
        { zh: '客户提的更正都处理完了', en: 'Corrections asked for by customers are done' },
      ],
      countsNot: [
        { zh: '为了整齐，补填猜的信息', en: 'Filling gaps with guesses for tidiness' },
        { zh: '合并时把冲突的余额直接覆盖', en: 'Overwriting a conflicting balance when merging' },
      ],
      where: {
        zh: 'CRM 的“查重”“合并”功能；退信和退订名单；财务的客户余额表。',
        en: 'Duplicate search and merge in the CRM; bounce and opt-out lists; finance’s list of customer balances.',
      },
    },
    gap: {
      zh: '要交出或归档的资料里还有没更正的错误。',
      en: 'Data to be handed over or archived still contains errors.',
    },
    action: {
      zh: '查重、核余额、核联系方式，改动留记录，再导出。',
      en: 'Check duplicates, balances and contacts, log the changes, then export.',
    },
    owner: 'sales',
    due: { before: 'transfer', days: 20 },
    duties: ['O.08.1', 'O.08.2', 'J.07.6', 'J.21.5'],
  },
];
