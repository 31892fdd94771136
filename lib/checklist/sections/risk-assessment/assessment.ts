import type { Condition } from '../../../facts/condition.ts';
import type { Question } from '../../question.ts';

/** The cases of PIPL art. 55(1)–(3); export has its own section and asks there. */
const mustAssess: Condition = {
  any: [
    { fact: 'sensitivePi', is: true },
    { fact: 'under14', is: true },
    { fact: 'automatedDecision', is: true },
    { fact: 'entrusts', is: true },
    { fact: 'publicDisclosure', is: true },
    { fact: 'recipient', in: ['other-handler', 'processor'] },
  ],
};

/** The assessments that law requires before something is done. */
export const assessmentQuestions: readonly Question[] = [
  {
    id: 'risk-assessment.impact.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '移交、外包或动敏感资料之前，做过个人信息保护影响评估吗？',
      en: 'Before handing over, outsourcing or touching sensitive data: was an impact assessment made?',
    },
    choices: {
      yes: { zh: '要评的都评了，报告在', en: 'All that needed it, with reports' },
      partly: { zh: '有的还没评，没评的先不动', en: 'Some are open, and those wait' },
      no: { zh: '没评，或者打算事后补', en: 'Not made, or to be added afterwards' },
    },
    visibleWhen: mustAssess,
    severity: 'blocker',
    irreversibleAfter: 'transfer',
    evidence: [
      {
        id: 'report',
        label: { zh: '影响评估报告，写明日期和评估人', en: 'Assessment report with date and author' },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:55', relation: 'requires' },
      { cite: 'PIPL:56', relation: 'requires' },
      { cite: 'GBT39335:annex.D', relation: 'guidance' },
      { cite: 'SMALL26:annex.2', relation: 'permits' },
    ],
    help: {
      task: {
        zh: '逐步骤写三件事：该不该做、会伤到谁多重、防护够不够。',
        en: 'For each step answer three things: is it lawful and needed, whom does it hurt and how badly, are safeguards enough?',
      },
      why: {
        zh: '法律要求事前评。移交和销毁之后再补，评估就成了空话。',
        en: 'The law wants it beforehand. Written after hand-over or destruction, it is empty words.',
      },
      counts: [
        {
          zh: '请人销毁、请人保管、公开发布、换系统搬家都评到',
          en: 'Destruction, custody, publication and moving systems are all assessed',
        },
        {
          zh: '不满 10 万人的可以用简化表格，评估本身不能省',
          en: 'With fewer than 100,000 people a simplified form will do, but not no assessment',
        },
        {
          zh: '报告和处理记录留满 3 年，注销后由谁保管也写了；里面的客户样本先遮蔽',
          en: 'Reports and records stay three years, with a custodian for afterwards; customer samples in them are masked',
        },
      ],
      countsNot: [
        { zh: '系统上线那年做的老评估', en: 'The old assessment from when the system went live' },
        { zh: '服务商自己出的安全证书', en: 'A security certificate from the supplier' },
      ],
      where: {
        zh: '问法务有没有“影响评估”“PIA”文件；没有的，不满 10 万人的用官方简化表，其他的请法务拟一份。',
        en: 'Ask legal for an impact assessment or PIA; if there is none, use the official short form below 100,000 people, else have legal draft one.',
      },
    },
    gap: {
      zh: '该做的影响评估没做，就要移交、外包或动敏感资料。',
      en: 'Data would be handed over, outsourced or touched without the required assessment.',
    },
    action: {
      zh: '先停这一步，做完评估、签字，再继续。',
      en: 'Stop the step, make the assessment, have it signed, then go on.',
    },
    owner: 'legal',
    due: { before: 'crmContractEnds', days: 35 },
    duties: ['E.08.1', 'E.08.2', 'O.14.1', 'O.14.3', 'J.05.1', 'J.05.2'],
    answeredOnPage: ['cn.resident-id', 'bank-card', 'health', 'biometric', 'minor'],
  },
  {
    id: 'risk-assessment.vendor.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '替我们存、发、搬、销毁客户资料的公司，都先查过、签过，也写明出事马上通知吗？',
      en: 'Firms that store, send, move or destroy data for us: checked and signed first, and bound to tell us of incidents at once?',
    },
    choices: {
      yes: {
        zh: '查过、签过、有人看着，通知条款也有',
        en: 'Checked, signed, supervised, with an incident clause',
      },
      partly: {
        zh: '签了，没查、没人看着或没写通知',
        en: 'Signed, but not checked, not supervised or no incident clause',
      },
      no: { zh: '资料已给，没有合同', en: 'They have the data without a contract' },
    },
    visibleWhen: {
      any: [
        { fact: 'recipient', is: 'processor' },
        { fact: 'entrusts', is: true },
      ],
    },
    severity: 'major',
    irreversibleAfter: 'crmContractEnds',
    evidence: [
      {
        id: 'contract',
        label: {
          zh: '委托合同：目的、方式、期限、保护、出事通知、到期交还',
          en: 'Contract: purpose, method, term, safeguards, incidents, return',
        },
        need: 'must',
      },
      {
        id: 'certificate',
        label: { zh: '销毁或删除证明，写到介质编号', en: 'Certificate down to each medium’s number' },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:21', relation: 'requires' },
      { cite: 'PIPL:55(3)', relation: 'requires' },
      { cite: 'PIPL:59', relation: 'requires' },
      { cite: 'NDSR:12', relation: 'requires' },
      { cite: 'INCIDENT:5', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '先评估再签约，写清怎么做、能不能转包、做完给什么证明、出事通知谁；通知人换成收尾期间还在的人。',
        en: 'Assess, then sign: how it is done, no subcontracting without consent, what proof, whom to tell of incidents; name a contact who will still be there.',
      },
      why: {
        zh: '交给别人销毁也算委托，出了事还是我们负责；对方的通知发到离职同事的邮箱，我们就一直不知道。',
        en: 'Having data destroyed is outsourcing too, and you answer for it; a notice to a leaver’s mailbox never reaches you.',
      },
      counts: [
        {
          zh: '固态硬盘用厂商清除命令、加密擦除或粉碎',
          en: 'Solid-state disks: the maker’s sanitise command, cryptographic erase or shredding',
        },
        { zh: '委托记录保管 3 年', en: 'Records of the outsourcing kept for three years' },
        {
          zh: '合同到期后、副本删完前，通知义务还在',
          en: 'The duty to tell lasts until their copies are deleted',
        },
      ],
      countsNot: [
        { zh: '叫收废品的来拉走', en: 'Calling the scrap dealer' },
        { zh: '给固态硬盘消磁：不起作用', en: 'Degaussing solid-state disks: it has no effect' },
        { zh: '“大厂不会出事”', en: '“A big provider won’t fail”' },
      ],
      where: {
        zh: '问行政谁联系的销毁公司、搬家公司，问 IT 哪家云还存着备份；搜合同里的“安全事件”“通知”。',
        en: 'Ask administration who booked the shredder or mover, and IT which cloud still holds backups; search contracts for “incident” and “notify”.',
      },
    },
    gap: {
      zh: '外部公司经手客户资料，没有评估、合同、监督或出事通知的约定。',
      en: 'Outside firms handle customer data without assessment, contract, supervision or an incident clause.',
    },
    action: {
      zh: '补评估、合同和通知条款，没补完不交资料；已交的要回证明。',
      en: 'Add assessment, contract and incident clause, give nothing before; get proof for what is already out.',
    },
    owner: 'it',
    due: { before: 'crmContractEnds', days: 21 },
    duties: ['E.08.2', 'E.05.4', 'E.09.1', 'J.12.6', 'J.17.6'],
  },
  {
    id: 'risk-assessment.children.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '孩子的资料交给别人之前，另做过安全评估吗？',
      en: 'Before children’s data goes to someone else: was a separate security assessment made?',
    },
    choices: {
      yes: { zh: '做过，结论允许交', en: 'Made, and it allows the hand-over' },
      partly: { zh: '在做，做完前不交', en: 'Under way, nothing leaves before' },
      no: { zh: '没做', en: 'Not made' },
    },
    notApplicable: [
      {
        id: 'not-handed-over',
        label: { zh: '孩子的资料不移交，全部删除', en: 'Children’s data is not handed over but deleted' },
      },
    ],
    visibleWhen: {
      all: [
        { fact: 'under14', is: true },
        { fact: 'recipient', in: ['other-handler', 'processor'] },
      ],
    },
    severity: 'blocker',
    irreversibleAfter: 'transfer',
    evidence: [
      {
        id: 'child-assessment',
        label: { zh: '儿童资料移交安全评估', en: 'Security assessment for children’s data' },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'CHILD19:16', relation: 'requires' },
      { cite: 'CHILD19:17', relation: 'requires' },
      { cite: 'PIPL:31', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '看接收方：谁能看、存哪里、出事找谁；评完再决定交不交。',
        en: 'Look at the recipient: who can see it, where it is stored, whom to call; then decide.',
      },
      why: {
        zh: '孩子的资料不能随门店一起走。交错了，影响跟着孩子很多年。',
        en: 'Children’s data can’t simply go with the outlet. A mistake follows a child for years.',
      },
      counts: [
        { zh: '委托别人处理也先评、再签约', en: 'Outsourcing is assessed and put under contract too' },
      ],
      countsNot: [
        {
          zh: '普通的影响评估里提了一句“含未成年人”',
          en: 'One line “includes minors” in the general assessment',
        },
        { zh: '接收方说“我们也是做教育的”', en: '“We are in education too”' },
      ],
      where: {
        zh: '按生日筛出不满 14 岁的名单，和移交清单比一比。',
        en: 'Filter under-14s by birthday and compare with the hand-over list.',
      },
    },
    gap: {
      zh: '孩子的资料没做安全评估就要交给别人。',
      en: 'Children’s data would be handed over without a security assessment.',
    },
    action: {
      zh: '移出移交清单，做完评估、有家长同意再说。',
      en: 'Take them off the list until the assessment is made and guardians agree.',
    },
    owner: 'legal',
    due: { before: 'transfer', days: 30 },
    duties: ['O.14.1', 'E.13.3', 'J.17.6'],
    answeredOnPage: ['minor', 'date-of-birth'],
  },
  {
    id: 'risk-assessment.important.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '重要数据或 1000 万人以上的资料，处置方案报省级以上主管部门了吗？',
      en: 'Important data, or data on ten million people or more: has the disposal plan been reported to the provincial or higher authority?',
    },
    choices: {
      yes: { zh: '报了，有回执', en: 'Reported, with a receipt' },
      partly: { zh: '材料齐了，正在报；报完前不动', en: 'Ready and being filed; nothing moves before' },
      no: { zh: '没报', en: 'Not reported' },
    },
    visibleWhen: {
      any: [
        { fact: 'importantData', is: true },
        { fact: 'individuals', atLeast: 10_000_000 },
      ],
    },
    severity: 'blocker',
    irreversibleAfter: 'plannedDeregistration',
    evidence: [
      {
        id: 'filing-receipt',
        label: { zh: '报告和收文回执', en: 'Report and receipt' },
        need: 'must',
      },
      {
        id: 'risk-report',
        label: { zh: '重要数据风险评估报告', en: 'Risk assessment of important data' },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'NDSR:28', relation: 'requires' },
      { cite: 'NDSR:31', relation: 'requires' },
      { cite: 'NDSR:32', relation: 'requires' },
      { cite: 'NDRA26:5', relation: 'guidance' },
    ],
    help: {
      task: {
        zh: '写明怎么处置、谁接收、怎么联系，报省级以上主管部门；重要数据对外给之前先做风险评估。',
        en: 'State the disposal, the recipient and contact, and report to the provincial or higher authority; assess important data before giving it out.',
      },
      why: {
        zh: '公司注销或并走，监管就找不到人。报了，后续由谁负责才清楚。',
        en: 'After deregistration the authority finds nobody. The report makes clear who carries on.',
      },
      counts: [
        {
          zh: '没有明确的主管部门，报省级以上数据安全协调机制',
          en: 'With no clear authority: the data-security coordination body at provincial level or above',
        },
        {
          zh: '没有重要数据、只是人数满 1000 万：多出的就是这份报告、安全负责人和管理机构',
          en: 'Ten million people or more without important data: only this report, a security officer and a security unit are added',
        },
      ],
      countsNot: [
        {
          zh: '自己觉得重要就算重要数据：以通知或公布的为准',
          en: 'Deciding by feeling: only what was notified or published counts as important data',
        },
        { zh: '向市场监管局办注销就当报过了', en: 'Taking the deregistration filing for this report' },
      ],
      where: {
        zh: '问法务有没有收到重要数据的认定通知；总人数看 CRM 去重后的客户数。',
        en: 'Ask legal for a notice on important data; take the de-duplicated number of customers from the CRM.',
      },
    },
    gap: {
      zh: '该报主管部门的处置方案没有报。',
      en: 'A disposal plan that must be reported has not been.',
    },
    action: {
      zh: '停住移交和注销申请，备好方案和接收方信息上报，拿到回执。',
      en: 'Hold hand-over and deregistration, report plan and recipient, and obtain the receipt.',
    },
    owner: 'legal',
    due: { before: 'plannedDeregistration', days: 45 },
    duties: ['E.06.3', 'E.08.1', 'J.17.3'],
  },
];
