import type { Question } from '../../question.ts';
import { copiesMayBeAbroad, mechanismInPlace } from './conditions.ts';

export const copiesAbroad: readonly Question[] = [
  {
    id: 'cross-border.copies.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '境外那些副本都退回或删干净、拿到书面证明了吗？',
      en: 'Have the copies abroad been returned or fully deleted, with written proof from the recipient?',
    },
    choices: {
      yes: { zh: '都退了或删了，有证明', en: 'All returned or deleted, with proof' },
      partly: { zh: '有的删了，有的还没证明', en: 'Some deleted, some without proof' },
      no: { zh: '还在境外', en: 'Still abroad' },
    },
    notApplicable: [
      {
        id: 'no-copy-abroad',
        label: {
          zh: '往年也查过，境外从没有过副本',
          en: 'Earlier years were checked too: there never was a copy abroad',
        },
      },
      {
        id: 'recipient-is-handler',
        label: {
          zh: '对方自己说了算、有依据继续保留，已写明',
          en: 'The recipient decides for itself and has a recorded basis to keep the data',
        },
      },
    ],
    visibleWhen: copiesMayBeAbroad,
    severity: 'blocker',
    irreversibleAfter: 'plannedDeregistration',
    evidence: [
      {
        id: 'deletion-proof-abroad',
        label: {
          zh: '境外接收方的退回或删除证明（范围、日期、备份、签字人）',
          en: 'Return or deletion certificate from abroad (scope, date, backups, signatory)',
        },
        need: 'must',
      },
      {
        id: 'contract-end-clause',
        label: {
          zh: '合同里到期后资料怎么办的条款',
          en: 'Contract clause on what happens to the data at the end',
        },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:21', relation: 'requires' },
      { cite: 'PIPL:47(1)', relation: 'requires' },
      { cite: 'SECASSESS:9(2)', relation: 'requires' },
      { cite: 'GDPR:28(3)', relation: 'guidance' },
    ],
    help: {
      task: {
        zh: '给每个境外接收方发退回或删除通知，要回书面证明，备份一并写清。',
        en: 'Send each recipient abroad a return-or-delete notice and get a certificate that also covers backups.',
      },
      why: {
        zh: '合同还在，能催；主体注销了，就没有人有权要求对方删。',
        en: 'While the contract stands you can insist. Once the entity is gone nobody is entitled to demand deletion.',
      },
      counts: [
        { zh: '往年传过去的也算', en: 'Data sent in earlier years is included' },
        { zh: '再转出去的下家也一并删', en: 'Onward recipients delete as well' },
        {
          zh: '备份暂时删不了的，写明何时过期',
          en: 'Backups that cannot be purged yet have a stated expiry',
        },
      ],
      countsNot: [
        { zh: '停了同步就算删了', en: 'Treating “sync switched off” as deletion' },
        { zh: '对方聊天里回一句“已处理”', en: 'A chat reply saying “done”' },
        { zh: '只打删除标记', en: 'Only a deleted flag' },
      ],
      where: {
        zh: '出境去向清单；合同终止条款；境外总部 IT 或数据保护负责人。',
        en: 'The list of flows; the contract’s termination clause; IT or the data protection officer at headquarters.',
      },
    },
    gap: {
      zh: '境外仍留有客户资料副本，没有退回、删除或书面证明。',
      en: 'Copies of customer data remain abroad without return, deletion or written proof.',
    },
    action: {
      zh: '书面要求每个境外接收方退回或删除，收齐含备份和下家的证明。',
      en: 'Demand return or deletion in writing from each recipient abroad and collect certificates that cover backups and onward recipients.',
    },
    owner: 'legal',
    due: { before: 'plannedDeregistration', days: 45 },
    duties: ['E.12.3', 'O.09.1', 'J.03.1'],
  },
  {
    id: 'cross-border.unwind.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '出境评估、备案或认证要收尾、变更还是重新申报，问过网信部门了吗？',
      en: 'Has the cyberspace administration been asked whether the assessment, filing or certificate must be closed, changed or redone?',
    },
    choices: {
      yes: { zh: '问过，该办的办了', en: 'Asked, and done what was due' },
      partly: { zh: '问过，还没办完', en: 'Asked, not finished' },
      no: { zh: '没问过', en: 'Not asked' },
    },
    notApplicable: [
      {
        id: 'nothing-filed',
        label: {
          zh: '从没申报、备案或认证过，且确认不需要',
          en: 'Nothing was ever filed or certified, and none was needed',
        },
      },
    ],
    visibleWhen: mechanismInPlace,
    severity: 'major',
    irreversibleAfter: 'plannedDeregistration',
    evidence: [
      {
        id: 'authority-answer',
        label: {
          zh: '网信部门或认证机构的答复、受理回执',
          en: 'Answer or receipt of the cyberspace administration or certifier',
        },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'SECASSESS:14(2)', relation: 'requires' },
      { cite: 'SCC:8', relation: 'requires' },
      { cite: 'XB24:9', relation: 'defines' },
    ],
    help: {
      task: {
        zh: '列出在有效期内的评估、备案、认证，逐项问：终止、变更还是重新申报。',
        en: 'List every assessment, filing and certificate in force and ask for each: end it, change it, or file again.',
      },
      why: {
        zh: '卖网点、换股东可能换了实际控制人，评估可能要重新申报；主体没了，谁也办不了。',
        en: 'Selling an outlet or its shares may change who is in control, which can require a new assessment. When the entity is gone, nobody can file it.',
      },
      counts: [
        {
          zh: '实际控制权或合同变了、影响安全的，重新申报评估',
          en: 'A new assessment where control or the contract changed in a way that affects security',
        },
        {
          zh: '法律没写怎么注销的，把咨询经过和答复记下来',
          en: 'Where the law says nothing on closing a filing, the enquiry and its answer are on record',
        },
      ],
      countsNot: [
        { zh: '“公司注销了，备案自动作废”', en: '“The company is gone, so the filing lapses by itself”' },
        { zh: '接收方直接沿用我们的备案', en: 'The recipient simply using our filing' },
      ],
      where: {
        zh: '问法务要批复、回执、证书和到期日；向所在省网信部门咨询。',
        en: 'Ask legal for decisions, receipts, certificates and expiry dates; enquire with the provincial cyberspace administration.',
      },
    },
    gap: {
      zh: '出境的评估、备案或认证还没确认怎么收尾。',
      en: 'It is not settled how the export assessment, filing or certificate is to be closed.',
    },
    action: {
      zh: '向网信部门或认证机构书面咨询，按答复办理终止、变更或重新申报，留下回执。',
      en: 'Enquire in writing, then end, change or refile as told, and keep the receipts.',
    },
    owner: 'legal',
    due: { before: 'plannedDeregistration', days: 60 },
    duties: ['E.12.3', 'E.06.3', 'O.19.1'],
  },
];
