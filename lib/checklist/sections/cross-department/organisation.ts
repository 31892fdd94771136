import type { Question } from '../../question.ts';

export const organisation: readonly Question[] = [
  {
    id: 'cross-department.roles.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '每个部门管哪件事、由谁拍板、多久对一次进度，写下来了吗？',
      en: 'Is it written down what each department does, who decides, and how often progress is checked?',
    },
    choices: {
      yes: { zh: '写了，人人有名字，也在照着对', en: 'Written with names, and followed' },
      partly: { zh: '分了工，有的没落到人', en: 'Divided, but some parts have no name' },
      no: { zh: '没写，靠口头', en: 'Not written, by word of mouth' },
    },
    severity: 'major',
    evidence: [
      {
        id: 'responsibility-table',
        label: {
          zh: '分工表（谁做、谁拍板、要问谁、要告诉谁）',
          en: 'Responsibility table (who does, decides, is asked, is told)',
        },
        need: 'must',
      },
      {
        id: 'meeting-notes',
        label: { zh: '最近两次对进度的纪要', en: 'Notes of the last two progress meetings' },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:51', relation: 'requires' },
      { cite: 'PIPL:9', relation: 'requires' },
      { cite: 'CoL:234', relation: 'defines' },
    ],
    help: {
      task: {
        zh: '在分工表里给每件事填一个负责人、一个拍板人，定好每周哪天对进度。',
        en: 'In the responsibility table give each task one doer and one decider, and fix a weekday to check progress together.',
      },
      why: {
        zh: '收尾时人一批批走。没写下来的事，会随人一起走。',
        en: 'People leave in waves during a wind-down. What is not written down leaves with them.',
      },
      counts: [
        {
          zh: '清算组指定了客户资料的总负责人',
          en: 'The liquidation group named one person for customer data overall',
        },
        {
          zh: '负责人离职前，先定好接替的人',
          en: 'A successor is named before the responsible person leaves',
        },
      ],
      countsNot: [
        { zh: '写部门名，不写人名', en: 'Naming a department but no person' },
        { zh: '开业时的岗位职责，没按收尾改', en: 'Job descriptions from normal times, not adapted' },
      ],
      where: {
        zh: '清算组的会议决议；各部门负责人；现有的分工表。',
        en: 'Resolutions of the liquidation group; heads of departments; any existing table of duties.',
      },
    },
    gap: {
      zh: '客户资料的收尾工作没有落到具体的人。',
      en: 'The closing work on customer data has no named people.',
    },
    action: {
      zh: '填好分工表，逐人确认，定下每周对进度的时间和拍板人。',
      en: 'Complete the responsibility table, have each person confirm, fix the weekly meeting and the decider.',
    },
    owner: 'liquidation',
    due: { before: 'crmContractEnds', days: 60 },
    duties: [
      'E.11.1',
      'E.11.2',
      'E.21.1',
      'J.14.1',
      'J.19.1',
      'J.19.3',
      'J.19.5',
      'J.21.1',
      'J.21.5',
      'J.15.4',
    ],
  },
  {
    id: 'cross-department.sign-off.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '每个部门都签字确认做完了、没做完的也写明了吗？',
      en: 'Has every department signed that its part is done, with anything unfinished stated?',
    },
    choices: {
      yes: { zh: '都签了，没完的也写明', en: 'All signed, leftovers stated' },
      partly: { zh: '有部门还没签', en: 'Some have not signed' },
      no: { zh: '都没签', en: 'None has signed' },
    },
    severity: 'major',
    irreversibleAfter: 'plannedDeregistration',
    evidence: [
      {
        id: 'department-sign-offs',
        label: {
          zh: '各部门签字页（范围、日期、未完事项）',
          en: 'Departments’ sign-off pages (scope, date, leftovers)',
        },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:9', relation: 'requires' },
      { cite: 'CoL:238', relation: 'requires' },
      { cite: 'MER:32', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '每个部门一页：管的资料、做了什么、剩下什么、交给谁，负责人签字。',
        en: 'One page per department: data it held, what was done, what is left, who takes it, signed by its head.',
      },
      why: {
        zh: '清算组要对忠实、勤勉负责；部门散了，再找人确认就晚了。',
        en: 'The liquidation group answers for diligence; once the departments have dissolved there is nobody left to confirm.',
      },
      counts: [
        {
          zh: '签字人真正经手，日期在工作完成之后',
          en: 'The signatory did the work and signed after it was done',
        },
        {
          zh: '有分公司的，分公司先签完、先注销',
          en: 'Branches sign off and are deregistered before the company',
        },
        { zh: '另有一人复核过抽样', en: 'A second person checked a sample' },
      ],
      countsNot: [
        { zh: '提前签好空白页', en: 'Blank pages signed in advance' },
        { zh: '群里回复“收到”', en: '“Received” in the group chat' },
      ],
      where: {
        zh: '本工具卷宗的签字页；各部门负责人；清算组。',
        en: 'Sign-off pages of the dossier made here; heads of departments; the liquidation group.',
      },
    },
    gap: {
      zh: '还有部门没有签字确认，未完事项不清楚。',
      en: 'Some departments have not signed off, and what is left is unclear.',
    },
    action: {
      zh: '在部门解散前收齐签字页，未完事项逐条指定接手人和日期。',
      en: 'Collect the sign-off pages before departments dissolve; give each leftover a person and a date.',
    },
    owner: 'liquidation',
    due: { before: 'plannedDeregistration', days: 15 },
    duties: ['E.11.1', 'J.06.2', 'J.14.1', 'J.21.5', 'J.13.2'],
  },
];
