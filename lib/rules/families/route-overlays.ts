import type { Condition } from '../../facts/condition.ts';
import { entityEnds, somethingLeaves } from '../../facts/derived.ts';
import type { Rule } from '../rule.ts';

const toOtherHandler: Condition = { fact: 'recipient', is: 'other-handler' };

/** A shop closes or moves, whoever runs it afterwards. */
const shopMoves: Condition = {
  any: [
    { fact: 'storefrontCloses', is: true },
    { fact: 'cause', is: 'relocation' },
  ],
};

const ends: Condition = { any: [entityEnds, { fact: 'cause', in: ['dissolution', 'bankruptcy'] }] };
/** The institution itself ends (AML24 art. 34, CREDIT art. 12); for infrastructure also a merger or split (CIIR art. 21). */
const institutionEnds: Condition = {
  any: [
    {
      all: [
        {
          any: [
            { fact: 'amlObliged', is: true },
            { fact: 'creditBureau', is: true },
          ],
        },
        ends,
      ],
    },
    { all: [{ fact: 'ciio', is: true }, { any: [ends, { fact: 'cause', in: ['merger', 'split'] }] }] },
  ],
};

/** Duties that come on top of whichever route is taken. */
const rules: readonly Rule[] = [
  {
    id: 'LB-13',
    family: 'route',
    title: { zh: '敏感信息要单独同意', en: 'Sensitive data need separate consent' },
    when: {
      all: [
        {
          any: [
            { fact: 'sensitivePi', is: true },
            { fact: 'under14', is: true },
          ],
        },
        { fact: 'basis', is: 1 },
      ],
    },
    effect: 'consent',
    says: {
      zh: '敏感信息要单独同意，并说明为什么必要、对本人有什么影响。',
      en: 'Sensitive data need separate consent; say why they are needed and what it means for the person.',
    },
    cites: ['PIPL:29', 'PIPL:30', 'PIPL:28'],
  },
  {
    id: 'LB-14',
    family: 'route',
    title: { zh: '不满14岁孩子的资料', en: 'Data about under-14s' },
    when: { fact: 'under14', is: true },
    effect: 'consent',
    says: {
      zh: '要有监护人同意和专门的规则。停止服务的，立即停止收集、删除，并告诉监护人。',
      en: 'Children’s data need a guardian’s consent and rules of their own. When the service stops, stop collecting at once, delete, and tell the guardians.',
    },
    also: [
      {
        when: { fact: 'recipient', in: ['other-handler', 'processor'] },
        says: {
          zh: '交给别人之前，先做安全评估；没评估不移交。',
          en: 'Before they go to anyone else do a security assessment; without it nothing moves.',
        },
        cites: ['CHILD19:17', 'CHILD19:16'],
        stops: true,
      },
    ],
    cites: ['PIPL:31', 'CHILD19:23', 'MPL:72'],
  },
  {
    id: 'LB-15',
    family: 'route',
    title: { zh: '预付款客户要逐个同意', en: 'Prepaid customers agree one by one' },
    when: {
      all: [
        { fact: 'prepaid', is: true },
        { any: [shopMoves, { not: { fact: 'recipient', is: 'same-legal-person' } }] },
      ],
    },
    unless: { all: [{ fact: 'cause', is: 'equity-sale' }, { not: shopMoves }] },
    effect: 'settle',
    says: {
      zh: '卡、课和余额要转给别人履行的，逐个征得客户同意，不回复就是不同意；不同意的退余额。没人接手的，继续履行或退款。退完之前不要删余额记录。',
      en: 'To pass cards, lessons or balances on, get each customer’s agreement; silence means no and brings a refund. With no successor, perform or refund. Keep balance records until then.',
    },
    also: [
      {
        when: { fact: 'cause', in: ['merger', 'split'] },
        says: {
          zh: '合并、分立时合同由存续或新设的公司依法承继；仍要告诉客户以后找谁。',
          en: 'In a merger or split the contracts pass by law to the surviving or new company; still tell customers whom to turn to.',
        },
        cites: ['CC:67', 'CoL:221'],
      },
      {
        when: shopMoves,
        says: {
          zh: '门店搬走或关闭的，提前告诉客户；客户可以要求继续履行，也可以要求退余额。',
          en: 'When the shop moves or closes tell customers ahead; they may ask to be served on or to get the balance back.',
        },
        cites: ['CPL-R:22', 'PREPAY:13(1)(1)'],
      },
    ],
    cites: ['CC:551', 'CC:555', 'PREPAY:13(1)(2)', 'PREPAY:25', 'CPL:53', 'CPL-R:22'],
  },
  {
    id: 'LB-16',
    family: 'route',
    title: { zh: '接收方营销要另行同意', en: 'Marketing by the recipient needs its own opt-in' },
    when: { all: [toOtherHandler, { fact: 'recipientMarketing', is: true }] },
    effect: 'consent',
    says: {
      zh: '客户没有单独同意，接收方不能发推广、打电话。',
      en: 'Without a separate opt-in the recipient may not advertise to or call the customers.',
    },
    cites: ['PIPL:23', 'PIPL:22', 'PIPL:24', 'CPL:29(3)', 'CPL-R:24'],
  },
  {
    id: 'LB-17',
    family: 'route',
    title: { zh: '先报处置方案', en: 'Report the disposal plan first' },
    when: {
      any: [
        { fact: 'importantData', is: true },
        { fact: 'individuals', atLeast: 10_000_000 },
      ],
    },
    effect: 'report',
    says: {
      zh: '移交或申请注销之前，把数据处置方案和接收方的名称、联系方式报给省级以上主管部门；主管部门不明确的，报数据安全工作协调机制。',
      en: 'Before handing over or applying, report the disposal plan and the recipient’s name and contact to the authority at provincial level or above; if none is clear, to the data-security coordination mechanism.',
    },
    also: [
      {
        when: {
          all: [
            { fact: 'cause', in: ['asset-sale', 'equity-sale', 'relocation', 'contract-end'] },
            { not: entityEnds },
          ],
        },
        says: {
          zh: '条例点名的是合并、分立、解散和破产，这次不在其中；我们从严理解，也先报，拿不准就问主管部门。',
          en: 'The regulation names merger, split, dissolution and bankruptcy, and this is none of them. We read it strictly and report as well; if in doubt ask the authority.',
        },
        cites: [],
      },
      {
        when: { fact: 'importantData', is: true },
        says: {
          zh: '安全状况有重大变化的，还要及时评估变化部分。',
          en: 'A major change in the security of important data also calls for a prompt assessment of what changed.',
        },
        cites: ['NDRA26:5'],
      },
    ],
    cites: ['NDSR:32', 'NDSR:28'],
    stops: true,
    deadline: {
      label: { zh: '报送数据处置方案', en: 'Report the disposal plan' },
      from: ['dates.transfer', 'dates.plannedDeregistration'],
      offset: -1,
      unit: 'day',
    },
  },
  {
    id: 'LB-18',
    family: 'route',
    title: { zh: '行业监管要求先行', en: 'Sector rules come first' },
    when: {
      any: [
        { fact: 'amlObliged', is: true },
        { fact: 'creditBureau', is: true },
        { fact: 'ciio', is: true },
      ],
    },
    effect: 'hand-over',
    says: {
      zh: '行业法另有去向的资料，先按行业法办，不能自己决定。',
      en: 'Where sector law decides where data go, follow that first; the choice is not ours.',
    },
    also: [
      {
        when: { fact: 'amlObliged', is: true },
        says: {
          zh: '金融机构解散、被撤销或破产的，客户身份资料和交易信息移交国务院有关部门指定的机构。',
          en: 'A financial institution that ends hands customer identity and transaction data to the designated body.',
        },
        cites: ['AML24:34(4)'],
      },
      {
        when: { fact: 'creditBureau', is: true },
        says: {
          zh: '征信机构要报告，并在监管下移交或销毁信息库。',
          en: 'A credit bureau reports, and hands over or destroys its database under supervision.',
        },
        cites: ['CREDIT:12'],
      },
      {
        when: { fact: 'ciio', is: true },
        says: {
          zh: '关键信息基础设施运营者合并、分立、解散的，及时报告保护工作部门并按其要求处置。',
          en: 'An operator of critical infrastructure reports to the protection department and disposes as it requires.',
        },
        cites: ['CIIR:21'],
      },
      {
        when: institutionEnds,
        says: {
          zh: '报告、移交没办完，不能往下走。',
          en: 'Nothing goes on before the report or the handover is done.',
        },
        cites: ['PIPL:13(1)(3)'],
        stops: true,
      },
    ],
    cites: ['PIPL:13(1)(3)'],
  },
  {
    id: 'LB-19',
    family: 'route',
    title: { zh: '停业提前公告', en: 'Announce the closing ahead' },
    when: {
      any: [
        { fact: 'ecommerceStops', is: true },
        { fact: 'storefrontCloses', is: true },
      ],
    },
    effect: 'notify',
    says: {
      zh: '停之前三十天就公告，留有效的联系方式；公告里不列客户名单。',
      en: 'Announce it thirty days before, with contact details that work; no customer names in the notice.',
    },
    also: [
      {
        when: { fact: 'ecommerceStops', is: true },
        says: {
          zh: '网上业务在首页显著位置持续公示。',
          en: 'Online: prominently on the home page, the whole time.',
        },
        cites: ['ECL:16'],
      },
      {
        when: { fact: 'storefrontCloses', is: true },
        says: {
          zh: '门店在经营场所、网站和店铺首页公告。',
          en: 'For a shop: on the premises, the website and the shop page.',
        },
        cites: ['CPL-R:21', 'CPL-R:22'],
      },
    ],
    cites: ['ECL:16', 'CPL-R:21'],
    joins: true,
  },
  {
    id: 'LB-20',
    family: 'route',
    title: { zh: '涉及境外，另看出境', en: 'Something goes abroad: see cross-border' },
    when: somethingLeaves,
    effect: 'check',
    says: {
      zh: '给到境外或让境外同事远程查看，还要过出境这一关。',
      en: 'Sending data abroad, or letting colleagues abroad look in, must also pass the export rules.',
    },
    cites: ['PIPL:38', 'PIPL:39'],
  },
];

export default rules;
