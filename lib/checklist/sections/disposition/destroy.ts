import type { Question } from '../../question.ts';

export const destroy: readonly Question[] = [
  {
    id: 'disposition.deletion.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '说“删掉了”的客户资料，核实过是真删，不只是打标记吗？',
      en: 'Customer data that “has been deleted”: has it been checked that it is really gone and not just flagged?',
    },
    choices: {
      yes: { zh: '真删了，重扫也查不到', en: 'Really gone, a re-scan finds nothing' },
      partly: { zh: '先打了标记，定了彻底删的日期', en: 'Flagged for now, with a date for real deletion' },
      no: { zh: '只打了标记，或没核实', en: 'Only flagged, or not verified' },
    },
    notApplicable: [
      { id: 'nothing-to-delete', label: { zh: '没有要删的资料', en: 'There is nothing to delete' } },
    ],
    severity: 'major',
    irreversibleAfter: 'crmContractEnds',
    evidence: [
      {
        id: 're-scan',
        label: { zh: '删除前后两次扫描的对比', en: 'Comparison of scans before and after' },
        need: 'must',
      },
      {
        id: 'deletion-record',
        label: {
          zh: '删除记录：范围、办法、时间、执行人、复核人',
          en: 'Record: scope, method, time, who did it, who checked',
        },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:47(1)', relation: 'requires' },
      { cite: 'NDSR:24', relation: 'requires' },
      { cite: 'GBT35273:3.10', relation: 'guidance' },
    ],
    help: {
      task: {
        zh: '清空回收站，请服务商确认物理删除，再用侧边栏重扫原来的页面。',
        en: 'Empty the recycle bin, have the supplier confirm erasure, then re-scan the same pages.',
      },
      why: {
        zh: '打标记只是看不见，数据还在库里。合同一到期，就没法再证明它删没删。',
        en: 'A flag only hides; the data is still stored. After the contract ends you cannot prove deletion.',
      },
      counts: [
        { zh: '列表、搜索、报表、接口都查不到', en: 'Lists, search, reports and the API find nothing' },
        { zh: '服务商书面写明范围和完成日期', en: 'The supplier states scope and date in writing' },
      ],
      countsNot: [
        { zh: '状态改成“无效”“已删除”', en: 'Status set to “inactive” or “deleted”' },
        { zh: '页面上看不到就算删了', en: 'Out of sight on the page' },
        { zh: '手机号打星号就算删了', en: 'Phone numbers shown with asterisks' },
      ],
      where: {
        zh: 'CRM 的回收站、“显示已删除”筛选、搜索框；服务商工单。',
        en: 'Recycle bin, “show deleted” filter and search box; a ticket to the supplier.',
      },
    },
    gap: {
      zh: '资料只是打了删除标记，或删除没有核实。',
      en: 'Data is only flagged as deleted, or the deletion is unverified.',
    },
    action: {
      zh: '清空回收站，由服务商彻底删除并书面确认，重扫核实后登记。',
      en: 'Empty the bin, have the supplier erase and confirm in writing, verify by re-scan and record it.',
    },
    owner: 'it',
    due: { before: 'crmContractEnds', days: 10 },
    duties: ['E.03.4', 'E.04.2', 'E.04.3', 'O.09.1', 'J.03.1', 'J.11.5'],
    answeredOnPage: ['person.name', 'cn.mobile', 'cn.resident-id', 'email', 'address', 'wechat'],
  },
  {
    id: 'disposition.anonymise.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '说“匿名了”留着用的资料，真的谁也认不回是谁了吗？',
      en: 'Data kept as “anonymised”: is it truly impossible for anyone to tell who is who?',
    },
    choices: {
      yes: {
        zh: '试过，认不回，对照表也毁了',
        en: 'Tested: nobody can tell, and the key table is destroyed',
      },
      partly: { zh: '去了姓名，别的还能拼出来', en: 'Names removed, the rest could identify' },
      no: { zh: '只是打码、哈希或换了编号', en: 'Only masked, hashed or renumbered' },
    },
    notApplicable: [
      {
        id: 'no-anonymised',
        label: { zh: '没有以“匿名”为由留的资料', en: 'Nothing is kept as “anonymised”' },
      },
    ],
    severity: 'major',
    evidence: [
      {
        id: 're-identification-test',
        label: {
          zh: '重识别测试：谁试、怎么试、结果',
          en: 'Re-identification test: who, how, result',
        },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:4', relation: 'defines' },
      { cite: 'PIPL:73', relation: 'defines' },
      { cite: 'GBT35273:3.14', relation: 'guidance' },
    ],
    help: {
      task: {
        zh: '让没参与的人拿生日、地区、消费记录去拼，看能不能认出一个人。',
        en: 'Let someone not involved combine birthday, area and purchases and try to recognise a person.',
      },
      why: {
        zh: '还能认回来的就还是个人信息。公司没了，它却没人管。',
        en: 'If someone can be recognised it is still personal data, and after closing nobody looks after it.',
      },
      counts: [
        { zh: '只留汇总数，人数太少的格子合并', en: 'Only totals, with very small cells merged' },
        { zh: '对照表、密钥一并销毁', en: 'Key tables and keys are destroyed' },
      ],
      countsNot: [
        { zh: '手机号做了哈希', en: 'Hashed phone numbers' },
        { zh: '中间四位打星', en: 'Four digits replaced by asterisks' },
        { zh: '换成客户编号，对照表还在', en: 'Customer numbers, while the key table exists' },
      ],
      where: {
        zh: '数据分析、报表负责人；IT 的脱敏规则。',
        en: 'Whoever does analysis and reports; IT’s masking rules.',
      },
    },
    gap: {
      zh: '所谓匿名的资料还能认回本人。',
      en: 'Data called anonymous can still be traced to people.',
    },
    action: {
      zh: '改成汇总数并销毁对照表；做不到的，按个人信息删除或锁定。',
      en: 'Turn it into totals and destroy key tables; otherwise delete or lock it as personal data.',
    },
    owner: 'it',
    due: { before: 'crmContractEnds', days: 14 },
    duties: ['E.04.4', 'E.03.4'],
    answeredOnPage: ['date-of-birth', 'address', 'cn.mobile'],
  },
  {
    id: 'disposition.media.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '纸质资料和硬盘怎么毁、谁在场、毁了多少，都有记录吗？',
      en: 'Is it on record how paper and disks were destroyed, who was present and how many?',
    },
    choices: {
      yes: { zh: '两人在场，有清单和照片', en: 'Two people present, list and photos' },
      partly: { zh: '毁了，记录不全', en: 'Destroyed, record incomplete' },
      no: { zh: '没毁，或直接当废品卖了', en: 'Not destroyed, or sold as scrap' },
    },
    notApplicable: [
      {
        id: 'no-media',
        label: { zh: '清点过，没有纸质资料和存储设备', en: 'Checked: no paper and no storage devices' },
      },
    ],
    severity: 'major',
    irreversibleAfter: 'transfer',
    evidence: [
      {
        id: 'destruction-record',
        label: {
          zh: '销毁记录：时间、地点、件数、序列号、两人签字',
          en: 'Record: time, place, number, serials, two signatures',
        },
        need: 'must',
      },
      {
        id: 'vendor-contract',
        label: {
          zh: '销毁公司的合同和证明（请了外人时）',
          en: 'Contract and certificate of the destruction firm, if one was used',
        },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:47(1)', relation: 'requires' },
      { cite: 'PIPL:21', relation: 'requires' },
      { cite: 'PIPL:55', relation: 'requires' },
      { cite: 'ACC-ARCH:19', relation: 'requires' },
      { cite: 'ARCH-R:24', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '先核对没有该留的，再粉碎或擦除；第二个人在场核数签字。',
        en: 'First check that nothing must be kept, then shred or wipe; a second person counts and signs.',
      },
      why: {
        zh: '退租清场那天最乱，旧电脑和单据最容易当废品流出去。',
        en: 'Clearing out is chaos; old computers and papers go out as scrap.',
      },
      counts: [
        {
          zh: '固态硬盘用厂商清除命令、毁密钥或粉碎',
          en: 'Solid-state disks: sanitize command, destroyed key, or shredding',
        },
        {
          zh: '请销毁公司：先评估、签合同、监督、拿证明',
          en: 'A destruction firm: assessed, contracted, supervised, certified',
        },
        { zh: '废纸和电子垃圾交正规回收', en: 'Paper waste and e-waste go to a proper recycler' },
      ],
      countsNot: [
        { zh: '固态硬盘消磁', en: 'Degaussing solid-state disks' },
        { zh: '格式化一遍就卖掉', en: 'Formatting once and selling' },
        { zh: '没鉴定就烧掉会计档案', en: 'Burning accounting archives without appraisal' },
      ],
      where: {
        zh: '纸质资料和设备清单；行政、IT、财务；回收公司。',
        en: 'The list of paper and devices; administration, IT, finance; the recycler.',
      },
    },
    gap: {
      zh: '纸质资料或设备没有按要求销毁，或没有记录。',
      en: 'Paper or devices were not properly destroyed, or there is no record.',
    },
    action: {
      zh: '先鉴定，再由两人在场销毁，登记时间、地点、件数和序列号。',
      en: 'Appraise, destroy with two people present, record time, place, number and serials.',
    },
    owner: 'liquidation',
    due: { before: 'transfer', days: 7 },
    duties: ['E.04.1', 'E.14.2', 'O.09.2', 'O.09.3', 'J.03.3', 'J.03.5', 'J.11.2', 'J.11.3', 'J.11.5'],
  },
];
