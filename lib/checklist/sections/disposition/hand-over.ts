import type { Question } from '../../question.ts';

export const handOver: readonly Question[] = [
  {
    id: 'disposition.handover.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '移交的资料，两边点过数、对过校验值、写清谁负责什么了吗？',
      en: 'For data handed over: did both sides compare counts and checksums and write down who is responsible for what?',
    },
    choices: {
      yes: { zh: '数对上了，协议和交接单都签了', en: 'Counts match, agreement and receipt signed' },
      partly: { zh: '交了，数没对或责任没写', en: 'Handed over, but uncounted or unwritten' },
      no: { zh: '直接拷走的', en: 'It was simply copied' },
    },
    notApplicable: [
      { id: 'nothing-handed-over', label: { zh: '没有任何资料要移交', en: 'No data is handed over' } },
    ],
    visibleWhen: { not: { fact: 'recipient', is: 'none' } },
    severity: 'major',
    irreversibleAfter: 'transfer',
    evidence: [
      {
        id: 'handover-receipt',
        label: {
          zh: '交接单：条数、校验值、时间、双方经手人',
          en: 'Receipt: counts, checksums, time, people on both sides',
        },
        need: 'must',
      },
      {
        id: 'transfer-agreement',
        label: {
          zh: '协议：目的、方式、范围、安全责任',
          en: 'Agreement: purpose, method, scope, security duties',
        },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'NDSR:12', relation: 'requires' },
      { cite: 'NDSR:14', relation: 'requires' },
      { cite: 'PIPL:22', relation: 'requires' },
      { cite: 'ACC-ARCH:21', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '交前数一遍，交后让对方数一遍；文件算校验值；两人签字。',
        en: 'Count before, have the other side count after; compute checksums; two people sign.',
      },
      why: {
        zh: '少了谁的余额、多给了谁的资料，注销后没法补也没法收回。',
        en: 'A missing balance or a record too many can be neither added nor taken back after closing.',
      },
      counts: [
        {
          zh: '接收方接着回应客户请求，遵守原来公布的保存期',
          en: 'The recipient goes on answering requests and keeps the published periods',
        },
        { zh: '不同意转的客户已剔除', en: 'Customers who did not agree are taken out' },
        { zh: '处理记录至少留 3 年', en: 'Records of the provision kept at least 3 years' },
      ],
      countsNot: [
        { zh: '“按现状接收，概不负责”', en: '“Taken as is, no responsibility”' },
        { zh: '会计账簿跟着网点一起给买方', en: 'Accounting books going to the buyer with the outlet' },
        { zh: '把管理员账号直接送给对方', en: 'Giving the admin account to the other side' },
      ],
      where: {
        zh: 'CRM 的导出任务和记录数；网点转让协议；双方 IT。',
        en: 'Export jobs and totals in the CRM; the transfer agreement; IT on both sides.',
      },
    },
    gap: {
      zh: '移交没有点数、校验或写明双方责任。',
      en: 'The hand-over lacks counts, checksums or agreed responsibilities.',
    },
    action: {
      zh: '补对条数和校验值，签交接单和协议，差额要查清。',
      en: 'Compare counts and checksums, sign receipt and agreement, explain any difference.',
    },
    owner: 'it',
    due: { before: 'transfer', days: 7 },
    duties: ['E.05.3', 'E.05.4', 'J.06.1', 'J.06.2', 'E.05.1'],
  },
  {
    id: 'disposition.own-copy.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '备份、导出表、报表和数据仓库里的那些副本，也一起处理了吗？',
      en: 'Are the copies in backups, exported sheets, reports and data warehouses dealt with as well?',
    },
    choices: {
      yes: { zh: '逐处处理了，备份有到期日', en: 'Each dealt with, backups have an expiry' },
      partly: { zh: '处理了一部分', en: 'Some dealt with' },
      no: { zh: '只动了 CRM 主库', en: 'Only the main CRM database' },
    },
    severity: 'major',
    irreversibleAfter: 'crmContractEnds',
    evidence: [
      {
        id: 'copies-list',
        label: { zh: '副本清单和每处的处理结果', en: 'List of copies with the result for each' },
        need: 'must',
      },
      {
        id: 'supplier-backup-expiry',
        label: { zh: '服务商说明备份何时清除', en: 'Supplier’s statement when backups are purged' },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:47(1)', relation: 'requires' },
      { cite: 'PIPL:47(2)', relation: 'requires' },
      { cite: 'NDSR:24', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '按资料目录逐份问：备份在哪、谁导过、推送到哪些报表；逐处删或定到期日。',
        en: 'Ask for each data set: where are backups, who exported, which reports receive it; delete each or set an expiry.',
      },
      why: {
        zh: '移交之后自己这边的一份也要处理。主库删了，副本还在，等于没删。',
        en: 'Your own copy after a hand-over counts too. If copies remain, nothing was deleted.',
      },
      counts: [
        {
          zh: '一次写入的备份删不了：停用、加密、写到期日',
          en: 'Write-once backups: taken out of use, encrypted, with an expiry date',
        },
        {
          zh: '下载文件夹、邮件附件、群文件也清',
          en: 'Download folders, mail attachments and chat files are cleared',
        },
      ],
      countsNot: [
        { zh: '“服务商会自动删的”', en: '“The supplier deletes it automatically”' },
        { zh: '“留一份以防万一”', en: '“Keep one copy just in case”' },
      ],
      where: {
        zh: 'CRM 的导出历史、定时任务、集成页；IT 的备份策略；报表负责人。',
        en: 'Export history, scheduled jobs and integrations in the CRM; backup policy; whoever makes the reports.',
      },
    },
    gap: {
      zh: '备份、导出表或报表里还有没处理的副本。',
      en: 'Copies in backups, sheets or reports are not dealt with.',
    },
    action: {
      zh: '列出每一处副本，逐处删除；删不了的锁定并写明到期日。',
      en: 'List every copy and delete it; what cannot be deleted is locked with an expiry date.',
    },
    owner: 'it',
    due: { before: 'crmContractEnds', days: 14 },
    duties: ['O.09.1', 'J.03.1', 'E.03.4'],
  },
];
