import type { Condition } from '../../../facts/condition.ts';
import type { Question } from '../../question.ts';

/** One million people bring a protection officer in charge of audits; important data have their own assessment. */
const manyOrImportant: Condition = {
  any: [
    { fact: 'individuals', atLeast: 1_000_000 },
    { fact: 'importantData', is: true },
  ],
};

/** Who looks whether it was done right, and what becomes of what they find. */
export const checks: readonly Question[] = [
  {
    id: 'supervision-audit.review.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '收尾过程中，有没有专人定期回头查做得对不对、记录齐不齐？',
      en: 'During the closing: does a named person regularly check that things are done right and on record?',
    },
    choices: {
      yes: { zh: '有名有姓，每次查都有记录', en: 'Named, and every check is on record' },
      partly: { zh: '查过，没指定人或没记录', en: 'Checked, but nobody named or no record' },
      no: { zh: '没人查', en: 'Nobody checks' },
    },
    severity: 'major',
    evidence: [
      {
        id: 'review-record',
        label: {
          zh: '检查记录：时间、人、查了什么、结果',
          en: 'Record of checks: time, person, what was checked, result',
        },
        need: 'must',
      },
      {
        id: 'last-audit',
        label: {
          zh: '上一次合规审计的报告或自查表',
          en: 'Report or self-check of the last compliance audit',
        },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:54', relation: 'requires' },
      { cite: 'NDSR:27', relation: 'requires' },
      { cite: 'AUDIT:3', relation: 'permits' },
      { cite: 'MINORNET:37', relation: 'requires' },
      { cite: 'SMALL26:annex.1', relation: 'permits' },
    ],
    help: {
      task: {
        zh: '指定一个没经手的人，每两周抽几条看：该删的删了没有，记录和实际对不对得上。',
        en: 'Name someone who did not do the work; every two weeks they sample whether what was due is deleted and the records match.',
      },
      why: {
        zh: '法律要求定期审计，可以自己查。公司注销以后，没人能回头再查一遍，也没人能补记录。',
        en: 'The law wants regular audits, and your own will do. After deregistration nobody can check again or complete the records.',
      },
      counts: [
        {
          zh: '不满 10 万人的，可以用官方的简化自查表',
          en: 'With fewer than 100,000 people the official short self-check will do',
        },
        {
          zh: '有未成年人资料的，每年审计一次并报送网信部门，小公司也一样',
          en: 'Where minors’ data is handled: an audit every year, reported to the cyberspace administration, small firms included',
        },
        {
          zh: '超过 1000 万人的，至少每 2 年审计一次',
          en: 'With more than ten million people: an audit at least every two years',
        },
      ],
      countsNot: [
        { zh: '自己查自己经手的那部分', en: 'Checking one’s own work' },
        { zh: '看完口头说“没问题”', en: 'A spoken “all fine”' },
      ],
      where: {
        zh: '看本工具的日志和缺口清单；问法务上一次合规审计是哪年做的。',
        en: 'Look at the journal and the gaps here; ask legal when the last compliance audit was.',
      },
    },
    gap: {
      zh: '收尾的处理没有人定期检查，或者查了没有记录。',
      en: 'Nobody checks the closing regularly, or checks leave no record.',
    },
    action: {
      zh: '指定检查的人和日子，每次记下时间、人、结果，问题列进整改项。',
      en: 'Name who checks and when; record time, person and result each time; turn problems into actions.',
    },
    owner: 'legal',
    due: { before: 'crmContractEnds', days: 40 },
    duties: [
      'E.06.1',
      'E.10.1',
      'E.15.3',
      'E.03.5',
      'E.21.4',
      'O.17.1',
      'J.13.3',
      'J.13.4',
      'J.15.4',
      'J.21.6',
    ],
  },
  {
    id: 'supervision-audit.external.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '请外面的机构审过、报告里的问题也改完了吗？',
      en: 'Has an outside firm audited it, and are the problems in its report fixed?',
    },
    choices: {
      yes: { zh: '审过，问题改完了', en: 'Audited, problems fixed' },
      partly: { zh: '审过，有的没改完', en: 'Audited, some open' },
      no: { zh: '没请过', en: 'Never' },
    },
    notApplicable: [
      {
        id: 'own-audit',
        label: {
          zh: '自己的审计部门审过，监管没有要求外审',
          en: 'Our own audit department did it, and no authority asked for an outside one',
        },
      },
    ],
    visibleWhen: manyOrImportant,
    severity: 'minor',
    evidence: [
      {
        id: 'audit-report',
        label: { zh: '审计报告和整改情况', en: 'Audit report and what was done' },
        need: 'must',
      },
      {
        id: 'firm-deletion',
        label: { zh: '审计机构删除所获资料的证明', en: 'Proof that the firm deleted what it obtained' },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'AUDIT:3', relation: 'permits' },
      { cite: 'AUDIT:4', relation: 'requires' },
      { cite: 'AUDIT:5', relation: 'requires' },
      { cite: 'AUDIT:13', relation: 'requires' },
      { cite: 'AUDIT:15', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '看上一次审计是哪年、谁做的；监管要求过的，或者人多、资料重要的，收尾前再请人审一次。',
        en: 'See when the last audit was and by whom; if an authority asked for it, or there is much data or important data, have one more before the end.',
      },
      why: {
        zh: '旁人看得出自己看惯了的毛病；注销以后有人追问，这份报告最有说服力。',
        en: 'Outsiders see what you no longer notice, and their report convinces best when questions come later.',
      },
      counts: [{ zh: '审计机构走的时候，把拿到的资料删了', en: 'The firm deleted what it had when it left' }],
      countsNot: [
        { zh: '同一家机构连着审第三次', en: 'The same firm for the third time in a row' },
        { zh: '拿安全认证证书当审计报告', en: 'A security certificate instead of a report' },
      ],
      where: {
        zh: '问法务、财务有没有合规审计的合同和报告。',
        en: 'Ask legal and finance for the contract and report of a compliance audit.',
      },
    },
    gap: {
      zh: '没有第三方审计，或者审出的问题没改。',
      en: 'There is no outside audit, or its findings are open.',
    },
    action: {
      zh: '请一家没连着审过两次的机构审一次，问题列进整改项。',
      en: 'Engage a firm that has not done the last two, and turn its findings into actions.',
    },
    owner: 'legal',
    due: { before: 'plannedDeregistration', days: 60 },
    duties: ['E.06.2', 'J.13.2'],
  },
  {
    id: 'supervision-audit.findings.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '查出来的问题、收到的意见，谁改、哪天改完、谁复核、回给谁，都落实了吗？',
      en: 'For problems found and comments received: is it settled who fixes them, by when, who checks and who is told?',
    },
    choices: {
      yes: {
        zh: '都改完、复核过，也回了提意见的人',
        en: 'All fixed and checked, and those who commented were told',
      },
      partly: { zh: '有人在改，还没复核', en: 'Being fixed, not checked yet' },
      no: { zh: '查出来、提出来，没人管', en: 'Found or said, and left' },
    },
    severity: 'minor',
    evidence: [
      {
        id: 'action-list',
        label: {
          zh: '整改项清单：问题或意见、负责人、期限、复核人、结果',
          en: 'List of actions: problem or comment, owner, date, checker, result',
        },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:54', relation: 'requires' },
      { cite: 'PIPL:9', relation: 'requires' },
      { cite: 'AUDIT:11', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '检查、演练、投诉、追责里的问题和收到的意见列进一张表。一项一个人、一个日期，改完由另一个人看过再划掉。',
        en: 'List what checks, drills, complaints, sanctions and comments bring up: one person and one date each, crossed off once someone else has looked.',
      },
      why: {
        zh: '收尾没有下一次：这次没改的，注销以后就永远没人改了。',
        en: 'There is no next time: what is not fixed now never will be.',
      },
      counts: [
        {
          zh: '通知和交接单上写了提意见的地方，一周内有人回',
          en: 'Notices and hand-over forms say where to comment, and someone replies within a week',
        },
        { zh: '改了流程的，告诉了经手的人', en: 'People concerned were told of a changed procedure' },
        {
          zh: '监管要求审计的，整改完 15 个工作日内报送',
          en: 'After an audit ordered by the authority: reported within 15 working days of the fix',
        },
      ],
      countsNot: [
        { zh: '留一个没人看的邮箱收意见', en: 'A mailbox for comments that nobody reads' },
        { zh: '“已通知相关部门”', en: '“The department was informed”' },
        { zh: '到期了改个日期接着拖', en: 'Moving the date when it comes' },
      ],
      where: {
        zh: '看本工具的缺口清单；再问客服、IT、人事各有没有没划掉的问题。',
        en: 'Look at the list of gaps here; ask customer service, IT and HR what is still open.',
      },
    },
    gap: {
      zh: '查出来的问题没有人改，或者改了没人复核。',
      en: 'Problems found are not fixed, or nobody checks.',
    },
    action: {
      zh: '每个问题定负责人、日期和复核人；改不完的写明理由，交给接手的人。',
      en: 'Give each problem an owner, a date and a checker; what can’t be finished goes to the successor with the reason.',
    },
    owner: 'liquidation',
    due: { before: 'crmContractEnds', days: 15 },
    duties: [
      'O.17.2',
      'J.06.6',
      'J.09.6',
      'J.10.6',
      'J.11.6',
      'J.13.5',
      'J.13.6',
      'J.14.4',
      'J.14.5',
      'J.15.2',
      'J.15.5',
      'J.15.6',
      'J.17.4',
      'J.17.5',
      'J.18.2',
      'J.18.3',
      'J.18.4',
    ],
  },
];
