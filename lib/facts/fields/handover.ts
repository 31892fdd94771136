import type { FactField } from '../field.ts';

/** How the data change hands and what still ties us to them. */
const fields: readonly FactField[] = [
  {
    id: 'entrusts',
    label: { zh: '委托服务商', en: 'Suppliers that handle data' },
    ask: {
      zh: '有没有请别的公司替我们存、迁移、归档或销毁资料？',
      en: 'Does another company store, move, archive or destroy data for us?',
    },
    help: {
      zh: 'CRM 服务商、云盘、短信平台、外包客服、档案公司、销毁公司都算。',
      en: 'CRM supplier, cloud storage, SMS platform, outsourced service, archive or shredding firms.',
    },
    kind: 'boolean',
    asksFor: 'presence',
    triage: 8,
    cites: ['PIPL:21', 'NDSR:12'],
  },
  {
    id: 'transferNecessary',
    label: { zh: '移交确有必要', en: 'Transfer is necessary' },
    ask: {
      zh: '不把资料交过去，这次合并、分立或关闭就办不成吗？',
      en: 'Would the merger, split or closing fail without handing over the data?',
    },
    help: {
      zh: '例如要继续履行的订单和售后。只是对方想要名单，不算必要。',
      en: 'Such as orders and warranties still to be honoured. The other side wanting the list is not enough.',
    },
    kind: 'boolean',
    visibleWhen: { fact: 'recipient', is: 'other-handler' },
    cites: ['PIPL:22'],
  },
  {
    id: 'necessityDocumented',
    label: { zh: '必要性有书面意见', en: 'Necessity in writing' },
    ask: {
      zh: '有没有律师或法务的书面意见，说明不靠同意也必须提供？',
      en: 'Is there a written opinion that the data must be provided without relying on consent?',
    },
    help: {
      zh: '要写清靠哪一项依据、为什么必要，并签字。口头说法不算。',
      en: 'It names the ground and the reasons and is signed. Word of mouth does not count.',
    },
    kind: 'boolean',
    asksFor: 'presence',
    visibleWhen: { fact: 'recipient', is: 'other-handler' },
    cites: ['PIPL:13(2)'],
  },
  {
    id: 'recipientMarketing',
    label: { zh: '接收方要营销', en: 'Recipient will market' },
    ask: {
      zh: '接收方会不会给这些客户发推广、打电话？',
      en: 'Will the recipient advertise to or call these customers?',
    },
    help: {
      zh: '看协议和对方的计划。发短信、加微信、打电话都算。',
      en: 'See the agreement and their plans. Messages, chat contacts and calls count.',
    },
    kind: 'boolean',
    visibleWhen: { fact: 'recipient', is: 'other-handler' },
    cites: ['CPL:29(3)', 'CPL-R:24'],
  },
  {
    id: 'openMatters',
    label: { zh: '还有没了结的事', en: 'Open matters' },
    ask: {
      zh: '还有没退的钱、没修好的货、没结的投诉或官司吗？',
      en: 'Are there refunds, repairs, complaints or lawsuits still open?',
    },
    help: {
      zh: '看余额、保修、工单、欠款；债权申报期没过也算。',
      en: 'See balances, warranties, tickets, debts; a creditor period still running counts.',
    },
    kind: 'boolean',
    cites: ['CoL:235', 'CC:558'],
  },
  {
    id: 'statutoryRetention',
    label: { zh: '法律要求留存', en: 'Must be kept by law' },
    ask: {
      zh: '里面有没有法律规定必须保存的，例如发票、账册、合同？',
      en: 'Is there anything the law says must be kept, such as invoices, books, contracts?',
    },
    help: {
      zh: '问财务：凭证、账簿、发票、纳税资料。只留这些要用到的字段。',
      en: 'Ask finance: vouchers, books, invoices, tax records. Keep only the fields they need.',
    },
    kind: 'boolean',
    asksFor: 'presence',
    cites: ['PIPL:47(2)', 'TAX-R:29'],
  },
  {
    id: 'prepaid',
    label: { zh: '有预付款客户', en: 'Prepaid customers' },
    ask: {
      zh: '有没有客户充了值、买了卡或课还没用完？',
      en: 'Do customers hold prepaid cards, credit or lessons?',
    },
    help: {
      zh: '储值、次卡、年卡、课时、定金都算。看会员余额报表。',
      en: 'Stored value, passes, yearly cards, lessons, deposits. See the balance report.',
    },
    kind: 'boolean',
    asksFor: 'presence',
    triage: 11,
    cites: ['CPL:53', 'CPL-R:22', 'PREPAY:13'],
  },
  {
    id: 'storefrontCloses',
    label: { zh: '门店关闭或搬走', en: 'Shop closes or moves' },
    ask: { zh: '有没有对外营业的门店要关或搬？', en: 'Does a shop that customers visit close or move?' },
    help: { zh: '包括前台、服务点、自提点。', en: 'Counters, service points and pick-up points count.' },
    kind: 'boolean',
    asksFor: 'presence',
    cites: ['CPL-R:21'],
  },
  {
    id: 'ecommerceStops',
    label: { zh: '网上业务停止', en: 'Online sales stop' },
    ask: { zh: '网店、小程序或 App 会停吗？', en: 'Does a web shop, mini-program or app stop?' },
    help: { zh: '自己的网站和平台上的店都算。', en: 'Own sites and shops on platforms count.' },
    kind: 'boolean',
    cites: ['ECL:16'],
  },
];

export default fields;
