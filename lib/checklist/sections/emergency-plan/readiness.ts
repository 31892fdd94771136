import { manyPeople } from '../../../facts/derived.ts';
import type { Question } from '../../question.ts';

/** With very many people, readiness is asked about on its own; elsewhere it is part of the first hour. */
export const readinessQuestions: readonly Question[] = [
  {
    id: 'emergency-plan.outage.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '删错了、系统坏了、硬盘丢了，定了谁来恢复、也试过吗？',
      en: 'A wrong deletion, a broken system, a lost drive: is someone named to restore it, and was it tried?',
    },
    choices: {
      yes: { zh: '定了人，备份也试着恢复过', en: 'Someone is named and a restore was tried' },
      partly: { zh: '有备份，没试过', en: 'There is a backup, never tried' },
      no: { zh: '没有备份，或没人会', en: 'No backup, or nobody who can' },
    },
    visibleWhen: manyPeople,
    severity: 'major',
    irreversibleAfter: 'crmContractEnds',
    evidence: [
      {
        id: 'restore-test',
        label: { zh: '恢复测试记录：日期、条数、谁做的', en: 'Restore test: date, counts, by whom' },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'NDSR:9', relation: 'requires' },
      { cite: 'CSL26:27', relation: 'requires' },
      { cite: 'PIPL:51', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '大批删除和搬家之前先备份一次，拿十条记录试恢复；库房进水、失火、失窃也写一句。',
        en: 'Back up before every bulk deletion or move and restore ten records as a test; add a line on water, fire and theft in the store room.',
      },
      why: {
        zh: 'CRM 合同还在，服务商能帮你找回；合同一到期，删错就永远没了。',
        en: 'While the contract runs the supplier can help; after that a wrong deletion is final.',
      },
      counts: [
        {
          zh: '依法要留的先单独存好再删别的',
          en: 'What must be kept is stored apart before anything is deleted',
        },
        { zh: '应急备份也写上删除日期', en: 'The emergency backup has a deletion date too' },
      ],
      countsNot: [
        { zh: '回收站里还有', en: '“It is still in the recycle bin”' },
        {
          zh: '服务商说“我们有备份”，没写能保多久',
          en: 'The supplier “has backups”, with no word on how long',
        },
      ],
      where: {
        zh: '看 CRM 后台的备份和回收站设置，问服务商恢复一次要多久、要不要钱。',
        en: 'Check backup and recycle-bin settings, and ask the supplier how long a restore takes and what it costs.',
      },
    },
    gap: {
      zh: '删错或系统出故障时没有人、没有办法恢复。',
      en: 'There is nobody and no way to restore data after an error or failure.',
    },
    action: {
      zh: '指定恢复负责人，大动作前备份并试恢复一次。',
      en: 'Name someone, back up before each big step and test a restore.',
    },
    owner: 'it',
    due: { before: 'crmContractEnds', days: 30 },
    duties: ['E.09.2', 'J.08.6', 'O.06.3', 'J.12.6'],
  },
  {
    id: 'emergency-plan.vendor.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: 'CRM、短信、云服务商那边出了事，会马上告诉我们吗？',
      en: 'If something happens at the CRM, SMS or cloud supplier, will they tell you at once?',
    },
    choices: {
      yes: { zh: '合同写了，对方也有我们的电话', en: 'It is in the contract, and they have your number' },
      partly: { zh: '有的写了，有的没写', en: 'With some of them' },
      no: { zh: '没写，或联系人已离职', en: 'No, or the contact has left' },
    },
    visibleWhen: { all: [manyPeople, { fact: 'entrusts', is: true }] },
    severity: 'major',
    irreversibleAfter: 'crmContractEnds',
    evidence: [
      {
        id: 'clause',
        label: { zh: '合同中的事件通知条款', en: 'Incident clause of the contract' },
        need: 'must',
      },
      {
        id: 'contact-update',
        label: { zh: '更新联系人的邮件', en: 'Message updating your contact' },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:59', relation: 'requires' },
      { cite: 'PIPL:21', relation: 'requires' },
      { cite: 'INCIDENT:5', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '逐家查合同；没写的发函补上，并把通知人换成收尾期间还在的人。',
        en: 'Check each contract, add it by letter where missing, and name a contact who will still be there.',
      },
      why: {
        zh: '我们的报告时限从知道那一刻起算；对方通知发到离职同事的邮箱，我们就一直不知道。',
        en: 'Your deadlines run from when you know; a notice to a leaver’s mailbox never reaches you.',
      },
      counts: [
        { zh: '合同到期后、副本删完前，通知义务还在', en: 'The duty lasts until their copies are deleted' },
        { zh: '安全和运维服务商也写进来', en: 'Security and maintenance firms are bound too' },
      ],
      countsNot: [
        { zh: '“大厂不会出事”', en: '“A big provider won’t fail”' },
        { zh: '只在服务商官网发公告', en: 'A notice on the supplier’s website only' },
      ],
      where: {
        zh: '搜合同里的“安全事件”“通知”，看后台登记的管理员邮箱是谁。',
        en: 'Search contracts for “incident” and “notify”; see whose address is the registered admin.',
      },
    },
    gap: {
      zh: '服务商出事不一定通知得到我们。',
      en: 'Suppliers might not tell you of incidents.',
    },
    action: {
      zh: '补通知条款，更新联系人，要对方回函确认。',
      en: 'Add the clause, update the contact and get it confirmed.',
    },
    owner: 'it',
    due: { before: 'crmContractEnds', days: 30 },
    duties: ['E.09.1', 'E.05.4', 'J.12.6'],
  },
  {
    id: 'emergency-plan.drill.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '预案演练过、发现的问题也改了吗？',
      en: 'Has the plan been rehearsed once, and were the problems fixed?',
    },
    choices: {
      yes: { zh: '练过，问题也改了', en: 'Rehearsed, problems fixed' },
      partly: { zh: '练过，还有没改的', en: 'Rehearsed, some still open' },
      no: { zh: '没练过', en: 'Never' },
    },
    visibleWhen: manyPeople,
    severity: 'minor',
    evidence: [
      {
        id: 'drill-record',
        label: { zh: '演练记录：时间、人员、过程、问题', en: 'Drill record: time, people, course, problems' },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:51', relation: 'requires' },
      { cite: 'CSL26:27', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '十五分钟桌面推演：假设名单传到了群里，照联系卡走一遍，看卡在哪。',
        en: 'A fifteen-minute table-top: the list turns up in a chat group; follow the call card and see where it sticks.',
      },
      why: {
        zh: '纸上都通，一打电话才知道人走了、权限没了。',
        en: 'On paper it works; on the phone you learn who has left and which access is gone.',
      },
      counts: [
        { zh: '接手人、保管人也一起练', en: 'Successor and custodian take part' },
        { zh: '每个问题有人改、有日期', en: 'Every problem has an owner and a date' },
      ],
      countsNot: [
        { zh: '只签到、没走流程', en: 'Signatures without going through it' },
        { zh: '用真客户资料来演练', en: 'Using real customer data' },
      ],
      where: {
        zh: '对着联系卡和预案走一遍，结果记成一页演练记录。',
        en: 'Go through the call card and the plan, and keep the result as one page.',
      },
    },
    gap: {
      zh: '预案没演练过，不知道管不管用。',
      en: 'The plan was never rehearsed.',
    },
    action: {
      zh: '安排一次十五分钟推演，问题列进整改。',
      en: 'Hold one fifteen-minute table-top and turn problems into actions.',
    },
    owner: 'it',
    due: { before: 'crmContractEnds', days: 28 },
    duties: ['O.15.2', 'O.15.3', 'J.12.5'],
  },
];
