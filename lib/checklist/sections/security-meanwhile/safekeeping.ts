import type { Condition } from '../../../facts/condition.ts';
import type { Question } from '../../question.ts';

/** Below 100,000 people, where the law too asks for less form, the few people involved see each other's changes. */
const manyHands: Condition = {
  any: [
    { fact: 'individuals', atLeast: 100_000 },
    { fact: 'scenario', is: 'joint-stock-deregistration' },
  ],
};

export const safekeeping: readonly Question[] = [
  {
    id: 'security-meanwhile.storage.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '存着客户资料的电脑、表格、网盘都加密，丢了别人也打不开吗？',
      en: 'Are all computers, sheets and drives with customer data encrypted, so that a finder can’t open them?',
    },
    choices: {
      yes: { zh: '都加密，丢了也打不开', en: 'All encrypted, a finder gets nothing' },
      partly: { zh: '系统里加密，导出的表没有', en: 'The system is, exported sheets are not' },
      no: { zh: '没加密', en: 'Not encrypted' },
    },
    severity: 'major',
    evidence: [
      {
        id: 'encryption-status',
        label: {
          zh: '硬盘、数据库、导出文件的加密状态',
          en: 'Encryption status of disks, databases, exports',
        },
        need: 'must',
      },
      {
        id: 'device-check',
        label: { zh: '存储设备检查记录', en: 'Inspection record of storage devices' },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:51', relation: 'requires' },
      { cite: 'NDSR:9', relation: 'requires' },
      { cite: 'CSL26:42', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '开硬盘加密、文件密码和防病毒；导出的表集中放一处，别处删掉。',
        en: 'Switch on disk encryption, file passwords and virus protection; keep exports in one place, delete them elsewhere.',
      },
      why: {
        zh: '收尾时导出的表特别多，设备又要退、要卖，丢一台就是一次泄露。',
        en: 'A closing produces many exports while devices are returned and sold; one lost device is one leak.',
      },
      counts: [
        { zh: '系统补丁打到最后一天', en: 'Patches are applied until the last day' },
        { zh: '密钥由两个人分别保管', en: 'Keys are held by two people separately' },
        { zh: '硬盘、服务器定期查有没有坏', en: 'Disks and servers are checked for faults' },
      ],
      countsNot: [
        { zh: '只有开机密码', en: 'A start-up password only' },
        { zh: '资料存在员工自己的电脑', en: 'Data on an employee’s own computer' },
      ],
      where: {
        zh: '电脑设置里的磁盘加密；数据库控制台；IT。',
        en: 'Disk encryption settings; the database console; IT.',
      },
    },
    gap: {
      zh: '有存放客户资料的设备或文件没有加密、没人检查。',
      en: 'Devices or files with customer data are unencrypted or unchecked.',
    },
    action: {
      zh: '逐台逐份加密，导出表集中存放，坏的、多余的清掉。',
      en: 'Encrypt each device and file, keep exports in one place, clear faulty and surplus ones.',
    },
    owner: 'it',
    due: { before: 'crmContractEnds', days: 30 },
    duties: [
      'O.04.1',
      'O.06.1',
      'O.06.2',
      'O.13.3',
      'O.21.4',
      'J.04.3',
      'J.07.2',
      'J.07.4',
      'J.12.2',
      'E.10.2',
    ],
  },
  {
    id: 'security-meanwhile.backup.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '动手删或搬之前，该留的备份好、试恢复过，也定了谁来恢复吗？',
      en: 'Before deleting or moving: is what must stay backed up, a restore tried and someone named to do it?',
    },
    choices: {
      yes: {
        zh: '备了、试过，定了人，备份有到期日',
        en: 'Backed up, tried, someone is named, the backup has an end date',
      },
      partly: { zh: '备了，没试过', en: 'Backed up, never tried' },
      no: { zh: '没备份，或没人会恢复', en: 'No backup, or nobody who can restore' },
    },
    notApplicable: [
      { id: 'nothing-kept', label: { zh: '没有要留或要移交的资料', en: 'Nothing is kept or handed over' } },
    ],
    severity: 'major',
    irreversibleAfter: 'crmContractEnds',
    evidence: [
      {
        id: 'restore-test',
        label: {
          zh: '恢复试验记录（抽查条数、结果、日期）',
          en: 'Record of the restore test (sample, result, date)',
        },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'NDSR:9', relation: 'requires' },
      { cite: 'CSL26:23', relation: 'requires' },
      { cite: 'CSL26:27', relation: 'requires' },
      { cite: 'PIPL:19', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '只备份该留、该交的；指定一个人，拿一份恢复到别处，点数对得上再开始删。',
        en: 'Back up only what stays or moves; have a named person restore one copy elsewhere, and start deleting once counts agree.',
      },
      why: {
        zh: '合同还在，服务商能帮你找回；合同一到期，删错就永远没了，官司的证据也没了。',
        en: 'While the contract runs the supplier can help; after that a wrong deletion is final, and the evidence is gone with it.',
      },
      counts: [
        { zh: '备份加密，放在另一处', en: 'The backup is encrypted and kept elsewhere' },
        { zh: '备份自己写了到期删除日', en: 'The backup has its own deletion date' },
        {
          zh: '库房进水、失火、失窃也写了谁去救',
          en: 'Water, fire and theft in the store room have a name beside them',
        },
      ],
      countsNot: [
        { zh: '整库备一份，无限期放着', en: 'A full copy kept without end' },
        {
          zh: '服务商说有备份，没试过，也没写能保多久',
          en: 'The supplier says there is one: never tried, no word on how long',
        },
        { zh: '“回收站里还有”', en: '“It is still in the recycle bin”' },
      ],
      where: {
        zh: 'CRM 的备份、导出页；云控制台；IT、服务商。',
        en: 'Backup and export pages; the cloud console; IT, the supplier.',
      },
    },
    gap: {
      zh: '删除或搬迁前没有可恢复的备份，没有人会恢复，或备份没有到期日。',
      en: 'Before deleting or moving there is no restorable backup, nobody who can restore it, or no end date for it.',
    },
    action: {
      zh: '备好该留该交的，指定恢复负责人，做一次恢复试验，写明备份删除日，再开始处置。',
      en: 'Back up what stays or moves, name who restores, try it once, set the deletion date, then start.',
    },
    owner: 'it',
    due: { before: 'crmContractEnds', days: 20 },
    duties: ['E.09.2', 'O.06.3', 'J.02.5', 'J.07.3', 'J.08.6', 'J.12.6'],
  },
  {
    id: 'security-meanwhile.premises.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '退租或交店之前，柜子、仓库、监控里的客户资料清走了吗？',
      en: 'Before giving up the premises: is customer data cleared from cabinets, store room and cameras?',
    },
    choices: {
      yes: { zh: '清空了，交钥匙前查过一遍', en: 'Cleared and checked before handing over keys' },
      partly: { zh: '清了一部分', en: 'Partly cleared' },
      no: { zh: '还没清', en: 'Not cleared' },
    },
    notApplicable: [
      { id: 'no-premises', label: { zh: '没有实体场所', en: 'There are no premises' } },
      { id: 'stays', label: { zh: '场所不退，仍由我们管', en: 'We keep the premises' } },
    ],
    severity: 'major',
    irreversibleAfter: 'transfer',
    evidence: [
      {
        id: 'clearance-photos',
        label: { zh: '清场照片和检查表（两人签字）', en: 'Clearance photos and checklist, two signatures' },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:51', relation: 'requires' },
      { cite: 'PIPL:26', relation: 'requires' },
      { cite: 'PIPL:47(1)', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '交钥匙前走一遍：前台、储物柜、碎纸箱、打印机、录像机、人脸门禁，逐处清。',
        en: 'Before the keys go: walk through desk, lockers, shredder bins, printers, recorders and face gates; clear each.',
      },
      why: {
        zh: '下一家进来，看到的就是我们客户的合同和录像。',
        en: 'The next tenant would find our customers’ contracts and recordings.',
      },
      counts: [
        {
          zh: '监控和人脸数据先删，再拆机',
          en: 'Recordings and face data are deleted before the device is removed',
        },
        { zh: '等待运走的资料上锁，有人看着', en: 'Data waiting for transport is locked and watched' },
        { zh: '存放处防潮、防火，不暴晒', en: 'The store is dry, safe from fire and out of the sun' },
      ],
      countsNot: [
        { zh: '请搬家公司一起拉走', en: 'Letting the movers take it all' },
        {
          zh: '摄像头留给房东或买方接着用，录像没清',
          en: 'Leaving cameras to landlord or buyer with the recordings',
        },
      ],
      where: {
        zh: '店长、行政、物业；监控和门禁的服务商。',
        en: 'Shop manager, administration, landlord; suppliers of cameras and gates.',
      },
    },
    gap: {
      zh: '场所里还有没清走的客户资料或录像。',
      en: 'Customer data or recordings remain on the premises.',
    },
    action: {
      zh: '交钥匙前两人逐处清场，删录像和人脸数据，拍照签字。',
      en: 'Two people clear every place before the keys go, delete recordings and face data, take photos and sign.',
    },
    owner: 'liquidation',
    due: { before: 'transfer', days: 3 },
    duties: ['O.04.2', 'J.04.4', 'J.08.2', 'J.08.4', 'J.08.5', 'J.12.3'],
  },
  {
    id: 'security-meanwhile.changes.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '收尾期间改权限、改配置、批量改资料，先申请、有人批、有记录吗？',
      en: 'During the closing: are changes to access, settings and bulk data requested, approved and recorded?',
    },
    choices: {
      yes: { zh: '都有申请和记录', en: 'All requested and recorded' },
      partly: { zh: '大的有，小的直接改', en: 'Big ones are, small ones are not' },
      no: { zh: '谁有权限谁就改', en: 'Whoever can, does' },
    },
    visibleWhen: manyHands,
    severity: 'minor',
    evidence: [
      {
        id: 'change-register',
        label: { zh: '变更登记：时间、人、原因、批准人', en: 'Change log: time, person, reason, approver' },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:51', relation: 'requires' },
      { cite: 'DSL:27', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '定一页规则：什么改动要批、谁批、怎么退回；每次登记原因。',
        en: 'Write one page: which changes need approval, by whom, how to undo; record each reason.',
      },
      why: {
        zh: '赶进度时一次误操作就可能删错几万条，事后说不清是谁、为什么。',
        en: 'Under time pressure one slip deletes tens of thousands of records, and later nobody knows who or why.',
      },
      counts: [
        { zh: '批量删除、批量导出要两个人', en: 'Bulk deletion and export need two people' },
        { zh: '影响客户的改动，告诉客户', en: 'Changes that affect customers are told to them' },
      ],
      countsNot: [
        { zh: '做完再补申请', en: 'Requesting after the fact' },
        { zh: '群里说一声', en: 'Mentioning it in the chat' },
      ],
      where: {
        zh: 'CRM 的设置变更日志；IT 工单；还没有登记的，开一张变更登记表。',
        en: 'The setup log of the CRM; IT tickets; if there is no change log yet, start one.',
      },
    },
    gap: {
      zh: '改动没有申请、批准或记录。',
      en: 'Changes are made without request, approval or record.',
    },
    action: {
      zh: '定变更规则，批量操作两人办，逐次登记原因和批准人。',
      en: 'Set the rule, two people for bulk operations, record reason and approver each time.',
    },
    owner: 'it',
    due: { before: 'crmContractEnds', days: 45 },
    duties: ['J.10.1', 'J.10.2', 'J.10.3', 'J.10.5', 'J.12.4'],
  },
];
