import type { Question } from '../../question.ts';

/** What else can go wrong: systems, people and the law. */
export const otherEventQuestions: readonly Question[] = [
  {
    id: 'emergency-plan.staff.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '发现同事违规导出、外传客户资料，怎么叫停、怎么处理，定好了吗？',
      en: 'If a colleague exports or leaks customer data: is it settled how that is stopped and dealt with?',
    },
    choices: {
      yes: { zh: '有规矩，大家知道，也有人执行、记录', en: 'There is a rule, known, enforced and recorded' },
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
        zh: '公司快散了，平时的处分管不住人。说清后果，比事后追有用。',
        en: 'With everyone leaving, ordinary sanctions bite less; plain words beforehand do more than pursuit afterwards.',
      },
      counts: [
        { zh: '已离职的人也有追回办法', en: 'A way to pursue people who have already left' },
        {
          zh: '谁、何时、为什么、怎么处理都有记录，结果告诉了本人和部门',
          en: 'Who, when, why and the outcome are on record, and told to the person and the department',
        },
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
    duties: ['E.09.3', 'J.04.6', 'J.05.4', 'J.14.2', 'J.14.3', 'J.14.4'],
  },
  {
    id: 'emergency-plan.legal.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '投诉、官司、检查有人接，没了结的事也列了清单、相关资料暂缓删除了吗？',
      en: 'Is someone named to take complaints, lawsuits and inspections, and are open matters listed and their records held?',
    },
    choices: {
      yes: {
        zh: '定了人，清单列了，相关删除已停',
        en: 'Someone is named, the list is made, related deletion stopped',
      },
      partly: { zh: '定了人，没列清单或没停删除', en: 'Someone is named; no list, or deletion goes on' },
      no: { zh: '没定', en: 'Not settled' },
    },
    severity: 'major',
    irreversibleAfter: 'crmContractEnds',
    evidence: [
      {
        id: 'hold-list',
        label: {
          zh: '暂缓删除清单：事由、涉及资料、放行条件；没有也写明',
          en: 'Hold list: matter, records concerned, when released; if none, it says so',
        },
        need: 'must',
      },
      {
        id: 'hold-notice',
        label: { zh: '发给各部门和服务商的通知', en: 'Notice to departments and suppliers' },
        need: 'should',
      },
      {
        id: 'legal-plan',
        label: { zh: '法律风险应对一页纸', en: 'One page on legal emergencies' },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PREPAY:25', relation: 'guidance' },
      { cite: 'CoL:234', relation: 'requires' },
      { cite: 'CoL:235', relation: 'requires' },
      { cite: 'ECL:62', relation: 'requires' },
      { cite: 'MER-R:48', relation: 'requires' },
      { cite: 'PIPL:50', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '写明谁接函、谁答复、几天内；没了结的列成清单，只锁相关的那几条，告诉 IT 和服务商。',
        en: 'Write down who receives and answers, and within how many days; list what is open, hold only the records concerned, and tell IT and suppliers.',
      },
      why: {
        zh: '官司来了才发现记录已删，法院可能按客户说的认。有官司或被调查，简易注销也走不成。',
        en: 'If records are gone when the suit arrives, the court may accept the customer’s version; and simplified deregistration is barred.',
      },
      counts: [
        {
          zh: '投诉、诉讼、仲裁、质保、未退余额都列了，写明满足什么条件就放行',
          en: 'Complaints, lawsuits, arbitration, warranties and balances are listed, with when the hold ends',
        },
        { zh: '对方要看资料，先核身份和权限', en: 'Checking identity and power before showing anything' },
      ],
      countsNot: [
        { zh: '谁收到谁看着办', en: 'Whoever gets the letter decides' },
        { zh: '“怕打官司，全部先留着”', en: '“We may be sued, so keep everything”' },
        { zh: '留着，却还在拿来发营销短信', en: 'Held, but still used for marketing messages' },
        { zh: '赶在对方取证前删掉', en: 'Deleting before the other side can collect evidence' },
      ],
      where: {
        zh: '看注册地址的信件、12345 和消保平台的工单由谁收；CRM 的工单、退款按“未关闭”筛选；法务的案件清单。',
        en: 'See who receives post at the registered address and tickets from 12345 and consumer platforms; filter tickets and refunds in the CRM by “open”; the case list of legal.',
      },
    },
    gap: {
      zh: '被投诉、起诉或检查时没人接，或没了结事项的资料没有暂缓删除。',
      en: 'Nobody takes complaints, suits or inspections, or records of open matters are not held.',
    },
    action: {
      zh: '指定接收人和答复时限；列出未了结事项和对应资料，通知各部门和服务商暂缓删除，写明放行条件。',
      en: 'Name who receives and answers; list open matters and their records, tell departments and suppliers to hold them, and state when the hold ends.',
    },
    owner: 'legal',
    due: { before: 'crmContractEnds', days: 30 },
    duties: ['J.05.1', 'J.05.5', 'J.05.6', 'O.10.1', 'E.08.1', 'E.13.3'],
  },
];
