import type { Condition } from '../../../facts/condition.ts';
import type { Question } from '../../question.ts';

/** Something may have been filed: an officer, an algorithm, face data, a minors’ audit, a site, important data. */
const filedSomething: Condition = {
  any: [
    { fact: 'individuals', atLeast: 1_000_000 },
    {
      all: [
        { fact: 'sensitivePi', is: true },
        { fact: 'individuals', atLeast: 100_000 },
      ],
    },
    { fact: 'automatedDecision', is: true },
    { fact: 'under14', is: true },
    { fact: 'importantData', is: true },
    { fact: 'ecommerceStops', is: true },
    { fact: 'sector.internetInformation', is: true },
  ],
};

/** What authorities are told, and who receives them. */
export const authorities: readonly Question[] = [
  {
    id: 'supervision-audit.regulator.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '向监管报过、备过的，该变更、注销的都办了，也定了谁接待检查吗？',
      en: 'Are filings with authorities changed or cancelled where due, and is someone named to receive inspections?',
    },
    choices: {
      yes: { zh: '逐项办完，有回执，也定了接待人', en: 'Each done with a receipt, and a person is named' },
      partly: { zh: '列了清单，还没办完', en: 'Listed, not finished' },
      no: { zh: '没列过', en: 'Never listed' },
    },
    notApplicable: [
      { id: 'nothing-filed', label: { zh: '查过，没有报送、备案过', en: 'Checked: nothing was ever filed' } },
    ],
    visibleWhen: filedSomething,
    severity: 'major',
    irreversibleAfter: 'plannedDeregistration',
    evidence: [
      {
        id: 'filing-list',
        label: {
          zh: '报送和备案清单：事项、机关、结果、回执',
          en: 'List of filings: matter, authority, result, receipt',
        },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'AUDIT:12', relation: 'requires' },
      { cite: 'OFFICER:all', relation: 'requires' },
      { cite: 'ALGO:24', relation: 'requires' },
      { cite: 'FACE:15', relation: 'requires' },
      { cite: 'MINORNET:37', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '列出报过的：个人信息保护负责人、人脸、算法、网站和 App 备案、未成年人审计；逐项问要变更还是注销。',
        en: 'List what was filed: protection officer, face data, algorithms, site and app, minors’ audit; ask for each whether to change or cancel.',
      },
      why: {
        zh: '办这些要公司的印章和账号。先注销公司，就没有人能去办了。',
        en: 'These need the company’s seal and accounts. Once the company is gone nobody can do them.',
      },
      counts: [
        {
          zh: '满 100 万人的：负责人信息的变更，趁印章和账号还在先报',
          en: 'From one million people: the officer’s change is reported while seal and accounts still exist',
        },
        {
          zh: '做过算法备案的，停止服务后 20 个工作日内注销',
          en: 'A filed algorithm is cancelled within 20 working days of stopping',
        },
        {
          zh: '规定没写怎么办的，问过主管部门，答复留了底',
          en: 'Where the rules are silent the authority was asked and the answer kept',
        },
      ],
      countsNot: [
        { zh: '“公司注销了，备案自动失效”', en: '“The company is gone, so filings lapse”' },
        { zh: '等注销完再去报', en: 'Reporting after deregistration' },
      ],
      where: {
        zh: '看网站页脚的备案号；问法务要历次报送的回执；问 IT 用什么账号登录。',
        en: 'See the filing number at the foot of the site; ask legal for receipts and IT for the accounts used.',
      },
    },
    gap: { zh: '向监管报过、备过的事项没有收尾。', en: 'Filings with authorities are not wound up.' },
    action: {
      zh: '列清单逐项变更或注销，留回执；规定不明的书面问主管部门；指定接待检查的人。',
      en: 'List them, change or cancel each and keep receipts; where unclear ask in writing; name who receives inspections.',
    },
    owner: 'legal',
    due: { before: 'plannedDeregistration', days: 45 },
    duties: ['E.06.3', 'O.16.3'],
  },
];
