import type { Question } from '../../question.ts';

export const decide: readonly Question[] = [
  {
    id: 'disposition.decided.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '每份资料是删、匿名、归档、移交还是锁定留存，都定下来了吗？',
      en: 'Is it decided for every data set: delete, anonymise, archive, hand over or retain locked?',
    },
    choices: {
      yes: { zh: '每份都定了，有办法、负责人、日期', en: 'Each decided, with method, owner and date' },
      partly: { zh: '大部分定了', en: 'Most are decided' },
      no: { zh: '还没定', en: 'Not decided' },
    },
    severity: 'major',
    irreversibleAfter: 'crmContractEnds',
    evidence: [
      {
        id: 'disposition-plan',
        label: {
          zh: '处置方案，清算组或负责人批准',
          en: 'Disposition plan, approved by the responsible person',
        },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:47(1)', relation: 'requires' },
      { cite: 'PIPL:19', relation: 'requires' },
      { cite: 'NDSR:24', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '在资料目录里逐行选去处，写办法、谁来做、哪天做完。',
        en: 'For each row of the list choose the end, the method, who does it and by when.',
      },
      why: {
        zh: '服务一停，就该主动删。没定去处的资料，最后不是忘在系统里，就是被人打包带走。',
        en: 'When the service stops, deletion is due unasked. Undecided data ends up forgotten in a system or carried off.',
      },
      counts: [
        { zh: '同一份资料里各字段可以有不同去处', en: 'Fields of one data set may have different ends' },
        {
          zh: '余额没退、投诉没完的，先留，写明何时再删',
          en: 'Open balances and complaints are held, with a date to look again',
        },
      ],
      countsNot: [
        { zh: '“全部留 10 年，最保险”', en: '"Keep everything 10 years to be safe"' },
        { zh: '“第一天就全删光”，不管没了结的事', en: '"Delete everything on day one", open matters or not' },
      ],
      where: {
        zh: '本工具的资料目录和处置方案；各部门负责人。',
        en: 'The list of data sets and the disposition plan here; heads of departments.',
      },
    },
    gap: { zh: '有资料还没定去处。', en: 'Some data sets have no decided end.' },
    action: {
      zh: '逐份定去处、办法、负责人和日期，由负责人批准后执行。',
      en: 'Decide end, method, owner and date for each; carry out after approval.',
    },
    owner: 'liquidation',
    due: { before: 'crmContractEnds', days: 45 },
    duties: ['E.03.1', 'E.03.2', 'E.21.2', 'J.21.4', 'J.11.2', 'J.03.1', 'J.03.2'],
  },
  {
    id: 'disposition.retention.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '说要留的资料，每一类都写得出凭哪条规定、留到哪天、只留哪些字段吗？',
      en: 'For what is kept: can you name for each kind the rule, the end date and the only fields kept?',
    },
    choices: {
      yes: { zh: '都写得出，其余已删', en: 'Yes for each, the rest is deleted' },
      partly: { zh: '有规定，没写到期日或字段', en: 'A rule is named, date or fields are missing' },
      no: { zh: '写不出，先留着', en: 'No, it is just being kept' },
    },
    visibleWhen: { not: { fact: 'statutoryRetention', is: false } },
    severity: 'major',
    evidence: [
      {
        id: 'retention-schedule',
        label: {
          zh: '留存表：种类、依据、起算日、到期日、字段',
          en: 'Retention table: kind, rule, start, end, fields',
        },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:19', relation: 'requires' },
      { cite: 'PIPL:47(2)', relation: 'requires' },
      { cite: 'TAX-R:29', relation: 'requires' },
      { cite: 'ECL:31', relation: 'requires' },
      { cite: 'AML24:34', relation: 'requires' },
      { cite: 'ARCH-R:24', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '一类一行，写依据、起算日、到期日和要留的字段；写不出依据的，按删处理。',
        en: 'One row per kind with rule, start, end and fields; without a rule it is treated as to be deleted.',
      },
      why: {
        zh: '留下来的只能存着、保护好，不能再用。注销后没人记得为什么留、留到哪天。',
        en: 'What is kept may only be stored and protected, not used. After closing nobody remembers why and until when.',
      },
      counts: [
        {
          zh: '涉税资料 10 年；个人信息影响评估报告 3 年',
          en: 'Tax records 10 years; impact assessment reports 3 years',
        },
        {
          zh: '到期先鉴定、写报告，再销毁档案',
          en: 'Expired archives are appraised, with a report, before destruction',
        },
        {
          zh: '金融机构的客户身份和交易资料，注销时交指定机构',
          en: 'Financial institutions hand identity and transaction data to the designated body',
        },
      ],
      countsNot: [
        {
          zh: '普通商家套用平台“3 年”、反洗钱“10 年”',
          en: 'An ordinary shop using the platform’s 3 years or the anti-money-laundering 10 years',
        },
        { zh: '拿反电信网络诈骗法当理由', en: 'Citing the anti-telecom-fraud law as a reason' },
        { zh: '“技术上删不掉”就接着用', en: '"Technically hard to delete", so it stays in use' },
      ],
      where: {
        zh: '财务的会计档案清单；法务；本工具的留存期限结论。',
        en: "Finance's list of accounting archives; legal; the retention result shown here.",
      },
    },
    gap: {
      zh: '留存的资料没有依据、到期日或字段范围。',
      en: 'Retained data lacks a rule, an end date or a list of fields.',
    },
    action: {
      zh: '补全留存表，只留规定要的字段并锁定，其余删掉。',
      en: 'Complete the retention table, lock only the fields the rule needs, delete the rest.',
    },
    owner: 'legal',
    due: { before: 'crmContractEnds', days: 45 },
    duties: ['E.03.1', 'J.03.2', 'J.03.4', 'J.08.1', 'J.11.1'],
  },
  {
    id: 'disposition.report.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '有重要数据或满 1000 万人：处置方案和接收方报主管部门了吗？',
      en: 'With important data or 10,000,000 people: was the disposal plan, with the recipient, reported to the authority?',
    },
    choices: {
      yes: { zh: '报了，有回执', en: 'Reported, receipt kept' },
      partly: { zh: '报了，还在补材料', en: 'Reported, papers still missing' },
      no: { zh: '没报', en: 'Not reported' },
    },
    visibleWhen: {
      any: [
        { fact: 'importantData', is: true },
        { fact: 'individuals', atLeast: 10_000_000 },
      ],
    },
    severity: 'blocker',
    irreversibleAfter: 'transfer',
    evidence: [
      {
        id: 'disposal-report',
        label: {
          zh: '处置方案、接收方名称和联系方式的报告',
          en: 'Report with disposal plan, recipient’s name and contact',
        },
        need: 'must',
      },
      {
        id: 'report-receipt',
        label: { zh: '省级以上主管部门的回执', en: 'Receipt of the provincial or higher authority' },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'NDSR:32', relation: 'requires' },
      { cite: 'NDSR:28', relation: 'requires' },
      { cite: 'NDSR:31', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '把处置方案、接收方名称和联系方式报省级以上主管部门；没有明确主管的，报数据安全协调机制。',
        en: 'Report plan, recipient and contact to the competent authority at provincial level or above; if none is clear, to the data-security coordination mechanism.',
      },
      why: {
        zh: '没报就移交或注销，事后没有主体能补报。',
        en: 'If you transfer or deregister first, no entity is left to report.',
      },
      counts: [
        {
          zh: '满 1000 万人就算，不要求另有重要数据',
          en: '10,000,000 people is enough without important data',
        },
        {
          zh: '提供或委托重要数据前，先做风险评估',
          en: 'A risk assessment precedes providing or entrusting important data',
        },
      ],
      countsNot: [
        { zh: '口头跟监管说过', en: 'Having mentioned it to the regulator' },
        { zh: '注销材料里附一份就算报了', en: 'Enclosing it with the deregistration papers' },
      ],
      where: {
        zh: '法务；行业主管部门；省级网信部门。',
        en: 'Legal; the sector authority; the provincial cyberspace administration.',
      },
    },
    gap: {
      zh: '应报的处置方案没有报，或没有回执。',
      en: 'The disposal plan due was not reported, or there is no receipt.',
    },
    action: {
      zh: '暂停移交和注销申请，报送处置方案，拿到回执再继续。',
      en: 'Pause transfer and application, file the plan, go on once the receipt is there.',
    },
    owner: 'legal',
    due: { before: 'plannedDeregistration', days: 60 },
    duties: ['E.06.3', 'E.03.2', 'O.16.3'],
  },
];
