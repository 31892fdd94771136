import type { FactField } from '../field.ts';

/** The days that other days are counted from. */
const fields: readonly FactField[] = [
  {
    id: 'dates.dissolutionGround',
    label: { zh: '解散事由出现日', en: 'Day of the dissolution ground' },
    ask: { zh: '决定解散是哪一天？', en: 'On which day was the dissolution decided?' },
    help: {
      zh: '股东会决议、到期或吊销的日子。',
      en: 'The resolution, the end of the term or the revocation.',
    },
    kind: 'date',
    visibleWhen: { fact: 'scenario', in: ['entity-deregistration', 'joint-stock-deregistration'] },
    cites: ['CoL:229', 'CoL:232'],
  },
  {
    id: 'dates.liquidationGroupFormed',
    label: { zh: '清算组成立日', en: 'Liquidation group formed' },
    ask: { zh: '清算组是哪天成立的？', en: 'When was the liquidation group formed?' },
    help: { zh: '看决议或备案。', en: 'See the resolution or the filing.' },
    kind: 'date',
    visibleWhen: { fact: 'scenario', in: ['entity-deregistration', 'joint-stock-deregistration'] },
    cites: ['CoL:235', 'MER:32'],
  },
  {
    id: 'dates.serviceStops',
    label: { zh: '停止营业日', en: 'Last day of service' },
    ask: { zh: '对客户营业的最后一天是哪天？', en: 'What is the last day of service to customers?' },
    help: { zh: '门店、网站、App 里最早停的那一天。', en: 'The earliest of shop, website and app.' },
    kind: 'date',
    cites: ['ECL:16', 'CPL-R:21'],
  },
  {
    id: 'dates.crmContractEnds',
    label: { zh: 'CRM 合同到期日', en: 'CRM contract ends' },
    ask: { zh: 'CRM 的合同或账号哪天到期？', en: 'When does the CRM contract or account end?' },
    help: {
      zh: '看合同或续费通知；过了这天就导不出、删不了了。',
      en: 'See the contract or the renewal notice; after it nothing can be exported or deleted.',
    },
    kind: 'date',
    triage: 12,
    cites: ['PIPL:21'],
  },
  {
    id: 'dates.plannedDeregistration',
    label: { zh: '计划申请注销日', en: 'Planned deregistration' },
    ask: { zh: '打算哪天去申请注销登记？', en: 'When will you apply for deregistration?' },
    help: {
      zh: '还没定就写估计的日子，以后可以改。',
      en: 'Not fixed yet: an estimate, to be changed later.',
    },
    kind: 'date',
    visibleWhen: { fact: 'scenario', in: ['entity-deregistration', 'joint-stock-deregistration'] },
    triage: 13,
    cites: ['MER:31', 'MER:32'],
  },
  {
    id: 'dates.transfer',
    label: { zh: '移交日', en: 'Hand-over' },
    ask: { zh: '网点或资料打算哪天移交？', en: 'When will the outlet or the data be handed over?' },
    help: { zh: '看转让协议的交割日。', en: 'See the closing date of the agreement.' },
    kind: 'date',
    visibleWhen: {
      any: [
        { fact: 'scenario', is: 'outlet-transfer' },
        { fact: 'recipient', is: 'other-handler' },
      ],
    },
    triage: 14,
    cites: ['PIPL:22', 'PIPL:23'],
  },
];

export default fields;
