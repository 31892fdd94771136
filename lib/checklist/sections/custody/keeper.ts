import type { Condition } from '../../../facts/condition.ts';
import { entityEnds } from '../../../facts/derived.ts';
import type { Question } from '../../question.ts';

/** The company ends while some of its data may not be deleted yet. */
const keptAfterwards: Condition = {
  all: [
    entityEnds,
    {
      any: [
        { fact: 'statutoryRetention', is: true },
        { fact: 'openMatters', is: true },
      ],
    },
  ],
};

/** Who answers for the data once the company no longer exists. */
export const keeper: readonly Question[] = [
  {
    id: 'custody.keeper.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '依法还得留的资料和评估、处理记录，锁好、交给注销后的保管人了吗？',
      en: 'Is what must be kept (data, assessment reports, handling records) locked and with the custodian for the time after deregistration?',
    },
    choices: {
      yes: { zh: '锁了、签了、交接了', en: 'Locked, contracted, handed over' },
      partly: { zh: '有保管人，没签或没交完', en: 'Custodian named, not signed or not complete' },
      no: { zh: '没有保管人', en: 'No custodian' },
    },
    visibleWhen: keptAfterwards,
    severity: 'blocker',
    irreversibleAfter: 'plannedDeregistration',
    evidence: [
      {
        id: 'custody-contract',
        label: {
          zh: '保管合同（范围、期限、谁能看、到期销毁）',
          en: 'Custody contract (scope, period, access, destruction at the end)',
        },
        need: 'must',
      },
      {
        id: 'custody-receipt',
        label: {
          zh: '移交清单：件数、校验值、双方签字',
          en: 'Hand-over list: counts, checksums, both signatures',
        },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:47(2)', relation: 'requires' },
      { cite: 'PIPL:56', relation: 'requires' },
      { cite: 'NDSR:12', relation: 'requires' },
      { cite: 'NDSR:24', relation: 'requires' },
      { cite: 'PIPL:21', relation: 'requires' },
      { cite: 'PIPL:22', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '只把该留的字段打包加密，写明留到哪天，签保管合同，点数交接。',
        en: 'Pack and encrypt only the fields due, state until when, sign a custody contract, hand over by count.',
      },
      why: {
        zh: '公司注销就没了资格，资料却还要留好几年。没有保管人，等于没人负责。',
        en: 'The company loses its capacity while the data stays for years. Without a custodian nobody is responsible.',
      },
      counts: [
        {
          zh: '评估报告、委托和提供的记录留满 3 年，一并交接',
          en: 'Assessment reports and records of outsourcing and provision go along, for three years',
        },
        {
          zh: '保管人只存不用，查阅要登记',
          en: 'The custodian stores and does not use; every look is logged',
        },
        {
          zh: '保管人以后自己说了算的，已告知客户',
          en: 'If the custodian will decide about the data itself, customers were told',
        },
      ],
      countsNot: [
        { zh: '放在某位股东或会计家里', en: 'Left at a shareholder’s or accountant’s home' },
        {
          zh: '“股东分了剩余财产，资料归他们”',
          en: '“The shareholders took the assets, so the data is theirs”',
        },
        {
          zh: '留着 CRM 账号不关，或放在快到期的网盘里',
          en: 'Keeping the CRM account alive, or a drive that is about to expire',
        },
      ],
      where: {
        zh: '本工具“资料”页里，处置为“依法留存并锁定”的；财务、档案、清算组。',
        en: 'Data sets here with the disposition “Keep under lock by law”; finance, archives, the liquidation group.',
      },
    },
    gap: {
      zh: '依法留存的资料没有锁定，或没有落实注销后的保管人。',
      en: 'Data kept by law is not locked, or no custodian is in place for the time after closing.',
    },
    action: {
      zh: '在申请注销前签好保管合同，锁定并点数移交，写明到期销毁日和联系人。',
      en: 'Before applying to deregister: sign the custody contract, lock and hand over by count, state the destruction date and contact.',
    },
    owner: 'liquidation',
    due: { before: 'plannedDeregistration', days: 30 },
    duties: ['J.03.2', 'J.06.1', 'J.06.2', 'J.08.4', 'O.14.3', 'E.03.5', 'E.05.4'],
  },
  {
    id: 'custody.afterwards.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '注销以后，谁能查留下的资料、出了事谁来报、到期谁销毁，写进保管合同了吗？',
      en: 'After deregistration: does the custody contract say who may look, who reports an incident and who destroys the data?',
    },
    choices: {
      yes: {
        zh: '谁能查、怎么登记、哪天销毁都写了',
        en: 'Who may look, how it is logged and the day of destruction are in it',
      },
      partly: { zh: '写了谁能查，没写到期怎么办', en: 'Who may look is in it, the end is not' },
      no: { zh: '没写', en: 'Not written' },
    },
    notApplicable: [
      {
        id: 'nothing-kept',
        label: { zh: '注销时一份资料也不留，已有证明', en: 'Nothing is kept at deregistration, with proof' },
      },
    ],
    visibleWhen: entityEnds,
    severity: 'major',
    irreversibleAfter: 'plannedDeregistration',
    evidence: [
      {
        id: 'end-clause',
        label: {
          zh: '保管合同中查阅、事件和到期销毁的条款',
          en: 'Clauses on access, incidents and destruction',
        },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:47(2)', relation: 'requires' },
      { cite: 'PIPL:19', relation: 'requires' },
      { cite: 'PIPL:57', relation: 'requires' },
      { cite: 'CC:59', relation: 'defines' },
      { cite: 'CC:72', relation: 'defines' },
      { cite: 'ARCH-R:24', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '写明谁可以查、记在哪；出了事谁止住、报告、告诉客户，费用谁出；哪天到期、谁鉴定、谁销毁。',
        en: 'State who may look and where it is logged; who contains, reports and tells customers, and who pays; the end date, who appraises and who destroys.',
      },
      why: {
        zh: '公司没了，就没有主体去报告、答复；泄露却常常过几个月才冒出来，该毁没毁的也总有一天漏出去。',
        en: 'With the company gone there is nobody to report or answer, while leaks often surface months later, and data not destroyed in time leaks one day.',
      },
      counts: [
        {
          zh: '每次查阅记下时间、人、用途，有意见找谁',
          en: 'Every look is logged with time, person and purpose, and whom to address',
        },
        { zh: '保管人不做了交给谁，也写了', en: 'It says who takes over if the custodian stops' },
        {
          zh: '保管人联系得到客户，服务商也知道以后通知谁',
          en: 'The custodian can reach the customers, and suppliers know whom to tell',
        },
      ],
      countsNot: [
        { zh: '期限写“长期”', en: 'A period of “long-term”' },
        { zh: '留个公司座机，“到时候找老板”', en: 'The company’s landline, “ask the boss then”' },
        { zh: '保管人可以拿去用', en: 'A custodian who may use the data' },
      ],
      where: {
        zh: '看保管合同；问保管人怎么登记、怎么记得到期日。',
        en: 'Read the custody contract; ask the custodian how looks are logged and how the end date is remembered.',
      },
    },
    gap: {
      zh: '注销后谁能查、出事谁报、到期谁销毁没有约定。',
      en: 'Who may look afterwards, who reports an incident and who destroys the data in the end is not agreed.',
    },
    action: {
      zh: '在保管合同里补上查阅登记、事件报告、到期鉴定和销毁的约定，签字后再申请注销。',
      en: 'Add access, incidents, appraisal and destruction to the custody contract and sign before applying.',
    },
    owner: 'legal',
    due: { before: 'plannedDeregistration', days: 30 },
    duties: [
      'E.09.1',
      'J.05.6',
      'J.09.1',
      'J.09.2',
      'J.09.3',
      'J.09.4',
      'J.09.5',
      'J.09.6',
      'J.11.2',
      'J.12.6',
    ],
  },
];
