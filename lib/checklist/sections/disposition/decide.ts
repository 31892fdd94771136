import type { Question } from '../../question.ts';

export const decide: readonly Question[] = [
  {
    id: 'disposition.decided.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '每份资料怎么处置（删、匿名、归档、移交、锁定留存），都定了吗？',
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
      { cite: 'ECL:31', relation: 'defines' },
      { cite: 'ATF:29', relation: 'defines' },
    ],
    help: {
      task: {
        zh: '在资料目录里逐行选处置，写办法、谁来做、哪天做完。',
        en: 'For each row of the list choose the disposition, the method, who does it and by when.',
      },
      why: {
        zh: '服务一停，就该主动删。没定怎么处置的，最后不是忘在系统里，就是被人打包带走。',
        en: 'When the service stops, deletion is due unasked. Undecided data ends up forgotten in a system or carried off.',
      },
      counts: [
        {
          zh: '同一份资料里，各字段可以分别处置',
          en: 'Fields of one data set may have different dispositions',
        },
        {
          zh: '余额没退、投诉没完的，先留，写明何时再删',
          en: 'Open balances and complaints are held, with a date to look again',
        },
      ],
      countsNot: [
        { zh: '“全部留 10 年，最保险”', en: '“Keep everything 10 years to be safe”' },
        {
          zh: '普通商家套用电商平台的“3 年”，或拿反电信网络诈骗法当理由',
          en: 'An ordinary shop borrowing the platforms’ “3 years”, or citing the anti-telecom-fraud law',
        },
        {
          zh: '“第一天就全删光”，不管没了结的事',
          en: '“Delete everything on day one”, open matters or not',
        },
      ],
      where: {
        zh: '本工具的“资料”页；各部门负责人。',
        en: 'The “Data” page here; heads of departments.',
      },
    },
    gap: { zh: '有资料还没定怎么处置。', en: 'Some data sets have no disposition yet.' },
    action: {
      zh: '逐份定处置、办法、负责人和日期，由负责人批准后执行。',
      en: 'Decide disposition, method, owner and date for each; carry out after approval.',
    },
    owner: 'liquidation',
    due: { before: 'crmContractEnds', days: 45 },
    duties: ['E.03.1', 'E.03.2', 'E.21.2', 'J.21.4', 'J.11.2', 'J.03.1', 'J.03.2'],
  },
  {
    id: 'disposition.sector.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '金融、征信或关键信息基础设施的客户资料，交给指定机构或报过主管部门了吗？',
      en: 'Finance, credit reporting or critical infrastructure: was customer data handed to the designated body or reported to the authority?',
    },
    choices: {
      yes: { zh: '按规定交了、报了，有回执', en: 'Handed over and reported as required, with receipts' },
      partly: { zh: '联系过，还没办完', en: 'In contact, not finished' },
      no: { zh: '没交也没报', en: 'Neither' },
    },
    visibleWhen: {
      any: [
        { fact: 'amlObliged', is: true },
        { fact: 'creditBureau', is: true },
        { fact: 'ciio', is: true },
      ],
    },
    severity: 'blocker',
    irreversibleAfter: 'plannedDeregistration',
    evidence: [
      {
        id: 'designated-body-receipt',
        label: {
          zh: '指定机构的接收清单或主管部门的回执',
          en: 'Receipt of the designated body or the authority',
        },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'AML24:34', relation: 'requires' },
      { cite: 'CREDIT:12', relation: 'requires' },
      { cite: 'CIIR:21', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '先问主管部门交给谁、怎么交，再动这部分资料；没有答复前一条不删。',
        en: 'Ask the authority whom to hand it to and how before touching this data; delete nothing until answered.',
      },
      why: {
        zh: '这几类公司收尾不能自己决定怎么处理。删了或卖了，补不回来。',
        en: 'Companies of these kinds may not decide for themselves. What is deleted or sold cannot be restored.',
      },
      counts: [
        {
          zh: '金融机构：客户身份资料和交易资料交国务院有关部门指定的机构',
          en: 'Financial institution: identity and transaction data goes to the body the State Council department designates',
        },
        {
          zh: '征信机构：报告后，按规定转让、移交或在监督下销毁',
          en: 'Credit bureau: reported, then transferred, handed over or destroyed under supervision',
        },
        {
          zh: '关键信息基础设施：及时报保护工作部门，按它的要求处置',
          en: 'Critical infrastructure: reported promptly to the protection department and disposed of as it requires',
        },
      ],
      countsNot: [
        {
          zh: '普通商家也照反洗钱“留 10 年”',
          en: 'An ordinary shop keeping “10 years” under anti-money-laundering law',
        },
        {
          zh: '金融机构还按旧的 5 年算',
          en: 'A financial institution still counting the old 5 years',
        },
      ],
      where: {
        zh: '合规、反洗钱岗；行业主管部门；法务。',
        en: 'Compliance and anti-money-laundering staff; the sector authority; legal.',
      },
    },
    gap: {
      zh: '按行业规定该移交或报告的客户资料，还没交、没报。',
      en: 'Customer data that sector rules want handed over or reported has not been.',
    },
    action: {
      zh: '书面询问主管部门，按答复移交或处置，拿到回执再申请注销。',
      en: 'Ask the authority in writing, hand over or dispose as told, apply to deregister once receipts are in.',
    },
    owner: 'legal',
    due: { before: 'plannedDeregistration', days: 60 },
    duties: ['E.06.3', 'J.03.4', 'O.16.3'],
  },
];
