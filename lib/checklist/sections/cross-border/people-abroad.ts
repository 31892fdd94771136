import type { Question } from '../../question.ts';
import { foreignOriginReturned } from './conditions.ts';

export const peopleAbroad: readonly Question[] = [
  {
    id: 'cross-border.foreign-origin.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '从境外收来、又传回境外的客户资料，和境内客户的资料分清了吗？',
      en: 'Is customer data collected abroad and sent back kept free of mainland customers’ data?',
    },
    choices: {
      yes: { zh: '没掺过，分库存放', en: 'Never mixed, kept apart' },
      partly: { zh: '大体分开，有几张表混着', en: 'Mostly apart, some tables are mixed' },
      no: { zh: '混在一起，或说不清', en: 'Mixed, or nobody can tell' },
    },
    visibleWhen: foreignOriginReturned,
    severity: 'minor',
    evidence: [
      {
        id: 'separation-proof',
        label: {
          zh: '分库说明，或按来源筛选的计数截图',
          en: 'Description of the separate stores, or counts filtered by origin',
        },
        need: 'must',
      },
    ],
    cites: [{ cite: 'XB24:4', relation: 'permits' }],
    help: {
      task: {
        zh: '按来源把境外客户筛出来，看同一张表里有没有境内客户。',
        en: 'Filter foreign customers by origin and see whether the same table holds mainland customers.',
      },
      why: {
        zh: '没掺境内资料才免手续。收尾时常把几个库并成一个再导出，一并就不免了。',
        en: 'The exemption holds only if no mainland data was added. Merging stores for a final export, common at closing, loses it.',
      },
      counts: [
        { zh: '来源字段齐全，导出时按来源过滤', en: 'Origin is recorded, and exports are filtered by it' },
        { zh: '混了的，按普通出境重新数人数', en: 'Mixed data is counted again as ordinary export' },
      ],
      countsNot: [
        { zh: '按姓名像不像外国人来分', en: 'Sorting by whether a name looks foreign' },
        { zh: '合并成一张总表再发回去', en: 'Merging into one sheet and sending that back' },
      ],
      where: {
        zh: '客户列表的“来源”“国家或地区”列；境外业务的对接销售。',
        en: 'The “source” and “country or region” columns of the customer list; the salesperson for foreign business.',
      },
    },
    gap: {
      zh: '境外来源的资料里混有境内客户，不能按境外来源豁免。',
      en: 'Data of foreign origin is mixed with mainland customers; that exemption does not hold.',
    },
    action: {
      zh: '按来源拆开；拆不开的，按普通出境计数，重新确定走哪条路。',
      en: 'Separate by origin; what cannot be separated is counted as ordinary export and gets a new route.',
    },
    owner: 'it',
    due: { before: 'transfer', days: 30 },
    duties: ['E.12.3'],
    answeredOnPage: ['phone.international', 'passport', 'iban', 'uk.nino', 'us.ssn', 'eu.vat-person'],
  },
  {
    id: 'cross-border.foreign-law.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '有欧盟、英国、新加坡、香港客户的，当地规则查过了吗？',
      en: 'For customers from the EU, the UK, Singapore or Hong Kong: have the rules there been checked?',
    },
    choices: {
      yes: { zh: '查过了，差异都有人办', en: 'Checked, and someone handles each difference' },
      partly: { zh: '知道有，规则只查了一部分', en: 'Known, but only some rules were checked' },
      no: { zh: '没查过', en: 'Not checked' },
    },
    notApplicable: [
      {
        id: 'no-foreign-customers',
        label: {
          zh: '按国家和号码筛过，没有这些地方的客户',
          en: 'Filtered by country and phone number: no customers from there',
        },
      },
      {
        id: 'not-aimed-there',
        label: {
          zh: '法务看过：只有个别客户，没有面向当地做生意',
          en: 'Legal has looked: a few single customers, no business aimed at those places',
        },
      },
    ],
    severity: 'major',
    evidence: [
      {
        id: 'customers-by-country',
        label: { zh: '按国家或地区的客户计数', en: 'Customer counts by country or region' },
        need: 'must',
      },
      {
        id: 'foreign-law-note',
        label: {
          zh: '当地规则的核对记录或当地律师意见',
          en: 'Note on the local rules, or advice of local counsel',
        },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'GDPR:17', relation: 'guidance' },
      { cite: 'GDPR:28(3)', relation: 'guidance' },
      { cite: 'GDPR:33', relation: 'guidance' },
      { cite: 'PDPA:26D', relation: 'guidance' },
      { cite: 'PDPO:26', relation: 'guidance' },
    ],
    help: {
      task: {
        zh: '按国家、区号、证件类型筛客户，有的逐个地方核对删除、通知、事故报告三件事。',
        en: 'Filter customers by country, dialling code and document type; for each place found check erasure, notice and breach reporting.',
      },
      why: {
        zh: '国内主体注销，不等于那边的义务了结。删多少、几天内报，各地不一样。',
        en: 'Deregistering here does not end duties there. What to erase and how fast to report differs from place to place.',
      },
      counts: [
        {
          zh: '欧盟客户资料泄露：知道后 72 小时内报当地监管，除非不太可能有风险；英国相同（待核实）',
          en: 'Breach with EU customers: report to their authority within 72 hours, unless risk is unlikely; the UK alike (to be verified)',
        },
        {
          zh: '新加坡：评定须报后 3 个自然日内报当地监管',
          en: 'Singapore: report within 3 calendar days after the day the breach is assessed as notifiable',
        },
        { zh: '查不准的，问过当地律师', en: 'Local counsel was asked where unsure' },
      ],
      countsNot: [
        { zh: '把 72 小时当成国内的期限', en: 'Treating 72 hours as the deadline in China' },
        {
          zh: '只看公司在哪，不看客户在哪',
          en: 'Looking at where the company is, not where the customers are',
        },
      ],
      where: {
        zh: '客户列表的国家、电话区号、语言列；外贸或海外业务的销售；法务。',
        en: 'Country, dialling code and language columns of the customer list; sales staff for foreign business; legal.',
      },
    },
    gap: {
      zh: '有境外客户，当地的删除、通知和报告规则还没核对。',
      en: 'There are customers abroad, and the local rules on erasure, notice and reporting are unchecked.',
    },
    action: {
      zh: '列出客户所在的国家和地区，逐个核对当地规则，写进处置方案和应急预案。',
      en: 'List the customers’ countries and regions, check the rules of each, and put the results into the disposition and emergency plans.',
    },
    owner: 'legal',
    due: { before: 'plannedDeregistration', days: 60 },
    duties: ['E.12.1', 'O.19.1'],
    answeredOnPage: ['phone.international', 'passport', 'iban', 'uk.nino', 'eu.vat-person'],
  },
  {
    id: 'cross-border.authority.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '外国法院或监管机构来要客户资料，报中国主管机关批准了再给吗？',
      en: 'When a foreign court or regulator asks for customer data, is it given only after approval by the Chinese authority?',
    },
    choices: {
      yes: { zh: '没批准，一份也没给', en: 'Nothing was given without approval' },
      partly: { zh: '已报批，等结果，先没给', en: 'Approval is pending, nothing given yet' },
      no: { zh: '已经给了，或打算直接给', en: 'Already given, or about to be' },
    },
    notApplicable: [
      {
        id: 'no-request',
        label: {
          zh: '问过法务和总部，没有这样的要求',
          en: 'Legal and headquarters were asked: no such request',
        },
      },
    ],
    visibleWhen: { fact: 'foreignAuthority', is: true },
    severity: 'blocker',
    irreversibleAfter: 'transfer',
    evidence: [
      {
        id: 'foreign-request',
        label: { zh: '对方的来函', en: 'The letter of request' },
        need: 'must',
      },
      {
        id: 'approval',
        label: { zh: '主管机关的批准文件', en: 'The approval of the competent authority' },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:41', relation: 'requires' },
      { cite: 'DSL:36', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '来函一律交法务，先报主管机关，批准前不发、不让看。',
        en: 'Pass every request to legal, apply to the competent authority, and neither send nor show anything before approval.',
      },
      why: {
        zh: '收尾时境外诉讼、税务、审计的要求会集中来。给出去就收不回，罚款也重。',
        en: 'Requests from foreign lawsuits, tax and audits cluster at closing. What is given cannot be taken back, and fines are heavy.',
      },
      counts: [
        { zh: '回函说明须先报批', en: 'The reply says that approval comes first' },
        { zh: '总部转来的同样处理', en: 'Requests passed on by headquarters are treated alike' },
      ],
      countsNot: [
        { zh: '“先给母公司，由它去交”', en: '“Give it to the parent and let them submit it”' },
        { zh: '客户同意了就直接给', en: 'Giving it because the customer agreed' },
      ],
      where: {
        zh: '问法务、财务、境外总部有没有收到过来函。',
        en: 'Ask legal, finance and headquarters abroad whether any request has come.',
      },
    },
    gap: {
      zh: '境内存的客户资料未经批准给了外国机构，或准备直接给。',
      en: 'Customer data stored in China was or will be given to a foreign body without approval.',
    },
    action: {
      zh: '立即停止提供，交法务报主管机关；已给出的，列明内容、时间、对象并请法务处理。',
      en: 'Stop at once and have legal apply for approval; for what was given, record what, when and to whom, and let legal deal with it.',
    },
    owner: 'legal',
    due: { before: 'plannedDeregistration', days: 30 },
    duties: ['E.12.1', 'E.12.3', 'O.19.1'],
  },
];
