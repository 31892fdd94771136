import type { FactField } from '../field.ts';

/** Businesses whose own law sets how long records are kept. */
const fields: readonly FactField[] = [
  {
    id: 'sector.insurer',
    label: { zh: '保险公司', en: 'Insurer' },
    ask: { zh: '公司是保险公司吗？', en: 'Is it an insurer?' },
    help: { zh: '只代卖保险的不算。', en: 'Selling for an insurer does not count.' },
    kind: 'boolean',
    cites: ['INS:87'],
  },
  {
    id: 'sector.securitiesFirm',
    label: { zh: '证券公司', en: 'Securities firm' },
    ask: { zh: '公司是证券公司吗？', en: 'Is it a securities firm?' },
    help: { zh: '看经营许可。', en: 'See the licence.' },
    kind: 'boolean',
    cites: ['SEC:137'],
  },
  {
    id: 'sector.securitiesService',
    label: { zh: '证券服务机构', en: 'Securities service firm' },
    ask: {
      zh: '公司为证券业务出具审计、评估、法律等意见吗？',
      en: 'Does it audit, value or advise for securities business?',
    },
    help: { zh: '看委托合同。', en: 'See the mandates.' },
    kind: 'boolean',
    cites: ['SEC:162'],
  },
  {
    id: 'sector.medical',
    label: { zh: '医疗机构', en: 'Medical institution' },
    ask: { zh: '公司有医疗机构执业许可吗？', en: 'Does it hold a medical licence?' },
    help: { zh: '诊所、口腔、体检、医美都算。', en: 'Clinics, dentists, check-ups, cosmetic medicine.' },
    kind: 'boolean',
    cites: ['HOSP-R:53'],
  },
  {
    id: 'sector.express',
    label: { zh: '快递企业', en: 'Express firm' },
    ask: { zh: '公司做快递收派吗？', en: 'Does it collect and deliver parcels?' },
    help: { zh: '末端网点也算。', en: 'End outlets count.' },
    kind: 'boolean',
    cites: ['EXPR:35'],
  },
  {
    id: 'sector.food',
    label: { zh: '食品经营者', en: 'Food business' },
    ask: { zh: '公司卖食品吗？', en: 'Does it sell food?' },
    help: { zh: '看食品经营许可。', en: 'See the food licence.' },
    kind: 'boolean',
    cites: ['FOOD:50(2)'],
  },
  {
    id: 'sector.liveSelling',
    label: { zh: '直播带货', en: 'Live selling' },
    ask: {
      zh: '公司做直播带货，或给别人提供直播平台吗？',
      en: 'Does it sell by live stream, or host such streams?',
    },
    help: { zh: '自播和平台都算。', en: 'Own streams and platforms count.' },
    kind: 'boolean',
    cites: ['LIVE:all'],
  },
  {
    id: 'sector.internetInformation',
    label: { zh: '互联网信息服务', en: 'Internet information service' },
    ask: {
      zh: '公司的网站或 App 有 ICP 许可或备案、提供内容服务吗？',
      en: 'Does a site or app offer content under an ICP licence or filing?',
    },
    help: { zh: '看页脚的备案号。', en: 'See the number at the foot of the page.' },
    kind: 'boolean',
    cites: ['IIS:14'],
  },
];

export default fields;
