import type { Question } from '../../question.ts';

/** What else can go wrong: systems, people and the law. */
export const otherEventQuestions: readonly Question[] = [
  {
    id: 'emergency-plan.outage.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '删错了、系统坏了、硬盘丢了，谁来恢复、多久能恢复？',
      en: 'Wrong deletion, a broken system, a lost drive: who restores it, and how fast?',
    },
    choices: {
      yes: { zh: '定了人，备份也试着恢复过', en: 'Someone is named and a restore was tried' },
      partly: { zh: '有备份，没试过', en: 'There is a backup, never tried' },
      no: { zh: '没有备份，或没人会', en: 'No backup, or nobody who can' },
    },
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
        en: 'Back up before every bulk deletion or move and restore ten records as a test; add a line on water, fire and theft in the store-room.',
      },
      why: {
        zh: 'CRM 合同还在，服务商能帮你找回；合同一到期，删错就永远没了。',
        en: 'While the contract runs the vendor can help; after that a wrong deletion is final.',
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
          zh: '服务商说「我们有备份」，没写能保多久',
          en: 'The vendor “has backups”, with no word on how long',
        },
      ],
      where: {
        zh: '看 CRM 后台的备份和回收站设置，问服务商恢复一次要多久、要不要钱。',
        en: 'Check backup and recycle-bin settings, and ask the vendor how long a restore takes and what it costs.',
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
    id: 'emergency-plan.staff.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '发现同事违规导出、外传客户资料，怎么叫停、怎么处理？',
      en: 'If a colleague exports or leaks customer data: how is it stopped and dealt with?',
    },
    choices: {
      yes: { zh: '有规矩，大家知道，也有人执行', en: 'There is a rule, known and enforced' },
      partly: { zh: '有规矩，没人讲过', en: 'There is a rule nobody was told of' },
      no: { zh: '没有', en: 'No rule' },
    },
    severity: 'minor',
    evidence: [
      {
        id: 'rule',
        label: { zh: '处理办法和宣讲签到', en: 'Rule and attendance of the briefing' },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:51', relation: 'requires' },
      { cite: 'PIPL:10', relation: 'requires' },
      { cite: 'PSAP25:56', relation: 'defines' },
    ],
    help: {
      task: {
        zh: '写明四步：停权限、追回文件、记录经过、处分并补课；涉嫌违法的报警。',
        en: 'Four steps: cut access, get files back, record what happened, sanction and retrain; police if it looks unlawful.',
      },
      why: {
        zh: '快散伙了，平时的处分管不住人。说清后果，比事后追有用。',
        en: 'With everyone leaving, ordinary sanctions bite less; plain words beforehand do more than pursuit afterwards.',
      },
      counts: [
        { zh: '已离职的人也有追回办法', en: 'A way to pursue people who have already left' },
        { zh: '处理结果记进责任追究台账', en: 'The outcome goes into the accountability register' },
      ],
      countsNot: [
        { zh: '在群里批评一句', en: 'A scolding in the group chat' },
        { zh: '怕影响收尾就不追究', en: 'Letting it pass so as not to disturb the closing' },
      ],
      where: {
        zh: '翻员工手册和保密协议；没有的，请人事补一页。',
        en: 'See the staff handbook and confidentiality agreement; if silent, have HR add a page.',
      },
    },
    gap: {
      zh: '同事违规外传时没有处理办法。',
      en: 'There is no rule for colleagues who leak data.',
    },
    action: {
      zh: '人事写一页处理办法，当面讲一遍并签到。',
      en: 'Have HR write one page, explain it in person and take signatures.',
    },
    owner: 'hr',
    due: { before: 'crmContractEnds', days: 30 },
    duties: ['E.09.3', 'J.04.6', 'J.05.4', 'J.14.2'],
  },
  {
    id: 'emergency-plan.legal.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '有人投诉到监管、起诉、来查资料，谁接、先停什么？',
      en: 'A complaint to the regulator, a lawsuit, an inspection: who takes it, and what stops at once?',
    },
    choices: {
      yes: { zh: '定了人，会先停下相关删除', en: 'Someone is named and related deletion stops first' },
      partly: { zh: '定了人，没说要停删除', en: 'Someone is named, nothing on stopping deletion' },
      no: { zh: '没定', en: 'Not settled' },
    },
    severity: 'major',
    evidence: [
      {
        id: 'legal-plan',
        label: { zh: '法律风险应对一页纸', en: 'One page on legal emergencies' },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PREPAY:25', relation: 'guidance' },
      { cite: 'ECL:62', relation: 'requires' },
      { cite: 'MER-R:48', relation: 'requires' },
      { cite: 'PIPL:50', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '写明：谁接函、谁答复、几天内；一收到就停掉和这件事有关的删除。',
        en: 'Write down who receives and answers letters and within how many days; related deletion stops on arrival.',
      },
      why: {
        zh: '官司来了才发现记录已删，法院可能按客户说的认。有官司或被调查，简易注销也走不成。',
        en: 'If records are gone when the suit arrives, the court may accept the customer’s version; and simplified deregistration is barred.',
      },
      counts: [
        { zh: '只停相关客户的删除，其他照常', en: 'Stopping deletion only for the people concerned' },
        { zh: '对方要看资料，先核身份和权限', en: 'Checking identity and power before showing anything' },
      ],
      countsNot: [
        { zh: '谁收到谁看着办', en: 'Whoever gets the letter decides' },
        { zh: '赶在对方取证前删掉', en: 'Deleting before the other side can collect evidence' },
      ],
      where: {
        zh: '看注册地址的信件、12345 和消保平台的工单由谁收。',
        en: 'See who receives post at the registered address and tickets from 12345 and consumer platforms.',
      },
    },
    gap: {
      zh: '被投诉、起诉或检查时没人接，也不会先停删除。',
      en: 'Nobody takes complaints, suits or inspections, and deletion would go on.',
    },
    action: {
      zh: '指定接收人和答复时限，写明收函即停相关删除。',
      en: 'Name who receives and answers, and state that related deletion stops on arrival.',
    },
    owner: 'legal',
    due: { before: 'crmContractEnds', days: 30 },
    duties: ['J.05.6', 'O.10.1', 'E.08.1'],
  },
];
