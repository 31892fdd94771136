import type { Condition } from '../../facts/condition.ts';
import { entityEnds } from '../../facts/derived.ts';
import type { Rule } from '../rule.ts';
import { claimsOpen } from '../situations.ts';

const serviceStops = ['dates.serviceStops', 'dates.transfer', 'dates.plannedDeregistration'] as const;
const noCompany: Condition = {
  fact: 'legalForm',
  in: ['branch', 'individual-business', 'agent-processor', 'unlicensed-end-outlet'],
};
/** Liquidation under the Company Law: not for those that are no company, nor where a court has declared bankruptcy. */
const noLiquidation: Condition = { any: [noCompany, { fact: 'cause', is: 'bankruptcy' }] };
const noGroup: Condition = { any: [noLiquidation, { fact: 'cause', in: ['merger', 'split'] }] };

/** The days of the company-law calendar. */
const rules: readonly Rule[] = [
  {
    id: 'C01',
    family: 'clock',
    title: { zh: '公示解散事由', en: 'Publish the ground of dissolution' },
    when: entityEnds,
    unless: noLiquidation,
    effect: 'notify',
    says: {
      zh: '解散事由出现后十日内，在国家企业信用信息公示系统公示。',
      en: 'Publish the ground in the national enterprise credit system within 10 days.',
    },
    cites: ['CoL:229'],
    deadline: {
      label: { zh: '公示解散事由', en: 'Ground published' },
      from: ['dates.dissolutionGround'],
      offset: 10,
      unit: 'day',
    },
  },
  {
    id: 'C02',
    family: 'clock',
    title: { zh: '成立清算组', en: 'Form the liquidation group' },
    when: entityEnds,
    unless: noGroup,
    effect: 'settle',
    says: {
      zh: '解散事由出现后十五日内，董事组成清算组。',
      en: 'Within 15 days of the ground of dissolution the directors form the liquidation group.',
    },
    cites: ['CoL:232'],
    deadline: {
      label: { zh: '清算组成立', en: 'Group formed' },
      from: ['dates.dissolutionGround'],
      offset: 15,
      unit: 'day',
    },
  },
  {
    id: 'C03',
    family: 'clock',
    title: { zh: '公示清算组名单', en: 'Publish the group’s members' },
    when: entityEnds,
    unless: noGroup,
    effect: 'notify',
    says: {
      zh: '清算组成立后十日内公示名单。',
      en: 'Publish who is in the group within 10 days of forming it.',
    },
    cites: ['MER:32'],
    deadline: {
      label: { zh: '名单已公示', en: 'Members published' },
      from: ['dates.liquidationGroupFormed'],
      offset: 10,
      unit: 'day',
    },
  },
  {
    id: 'C04',
    family: 'clock',
    title: { zh: '通知债权人', en: 'Notify creditors' },
    when: entityEnds,
    unless: noGroup,
    effect: 'notify',
    says: {
      zh: '清算组成立后十日内通知已知债权人，有余额的客户也是债权人。联系方式先别删。',
      en: 'Tell known creditors within 10 days of forming the group; customers with a balance are creditors. Do not delete contacts yet.',
    },
    cites: ['CoL:235'],
    deadline: {
      label: { zh: '已通知已知债权人', en: 'Known creditors notified' },
      from: ['dates.liquidationGroupFormed'],
      offset: 10,
      unit: 'day',
    },
  },
  {
    id: 'C05',
    family: 'clock',
    title: { zh: '公告债权人', en: 'Announce to creditors' },
    when: entityEnds,
    unless: noGroup,
    effect: 'notify',
    says: {
      zh: '清算组成立后六十日内公告；公告里不列客户名单。',
      en: 'Announce it to creditors within 60 days of forming the group, without naming customers.',
    },
    cites: ['CoL:235', 'PIPL:25'],
    deadline: {
      label: { zh: '已公告', en: 'Announced' },
      from: ['dates.liquidationGroupFormed'],
      offset: 60,
      unit: 'day',
    },
  },
  {
    id: 'C06',
    family: 'clock',
    title: { zh: '债权申报期', en: 'Time for claims' },
    when: entityEnds,
    unless: noGroup,
    effect: 'hold',
    says: {
      zh: '接到通知的三十日内、没接到的自公告起四十五日内申报；申报期内不得清偿，也不要删相关资料。',
      en: 'Creditors have 30 days from notice, or 45 from the announcement; meanwhile pay nothing and delete nothing related.',
    },
    cites: ['CoL:235'],
  },
  {
    id: 'C07',
    family: 'clock',
    title: { zh: '简易注销公示', en: 'Simplified deregistration' },
    when: entityEnds,
    unless: noGroup,
    effect: 'notify',
    says: {
      zh: '走简易注销的，先公示二十日，再在二十日内申请；有诉讼、对外投资、股权冻结、罚款未清等的不能走。',
      en: 'The simplified way: publish for 20 days, then apply within 20 days. Barred by lawsuits, investments, frozen equity or unpaid fines.',
    },
    also: [
      {
        when: claimsOpen,
        says: {
          zh: '现在还有没了结的官司、投诉、欠款或余额，走不了简易注销：先了结，或者按普通程序清算。',
          en: 'Lawsuits, complaints, debts or balances are still open, so the simplified way is closed: settle them first, or liquidate the ordinary way.',
        },
        cites: ['CoL:240', 'MER-R:48'],
      },
    ],
    cites: ['CoL:240', 'MER:33', 'MER-R:48'],
    deadline: {
      label: { zh: '走简易注销的，最迟开始公示', en: 'If simplified, publicity has begun' },
      from: ['dates.plannedDeregistration'],
      offset: -20,
      unit: 'day',
    },
  },
  {
    id: 'C08',
    family: 'clock',
    title: { zh: '清算结束后申请注销', en: 'Apply after liquidation' },
    when: entityEnds,
    effect: 'file',
    says: {
      zh: '清算结束后三十日内申请注销；先注销分支机构。',
      en: 'Apply within 30 days after liquidation ends; deregister the branches first.',
    },
    cites: ['MER:32', 'MER-R:44'],
  },
  {
    id: 'C09',
    family: 'clock',
    title: { zh: '强制注销公告', en: 'Forced deregistration' },
    when: entityEnds,
    unless: noCompany,
    effect: 'check',
    says: {
      zh: '被吊销满三年没注销的，可能被强制注销，公告九十日；股东和董事的责任还在。',
      en: 'A company whose licence was revoked three years ago can be deregistered by force after 90 days of announcement; shareholders and directors stay liable.',
    },
    cites: ['FORCED:3', 'CoL:241'],
  },
  {
    id: 'C10',
    family: 'clock',
    title: { zh: '网上停业公示', en: 'Notice that online sales stop' },
    when: { fact: 'ecommerceStops', is: true },
    effect: 'notify',
    says: {
      zh: '提前三十日在首页显著位置持续公示。',
      en: 'Post it prominently on the home page 30 days before, and keep it there.',
    },
    cites: ['ECL:16'],
    deadline: {
      label: { zh: '开始首页公示', en: 'Home-page notice up' },
      from: serviceStops,
      offset: -30,
      unit: 'day',
    },
  },
  {
    id: 'C11',
    family: 'clock',
    title: { zh: '门店停业、搬迁公告', en: 'Notice that the shop closes or moves' },
    when: { fact: 'storefrontCloses', is: true },
    effect: 'notify',
    says: {
      zh: '提前三十日在门店、网站和店铺首页公告有效联系方式。',
      en: 'Post it 30 days before on the premises, the website and the shop page, with contact details that work.',
    },
    cites: ['CPL-R:21'],
    deadline: {
      label: { zh: '开始停业公告', en: 'Closing notice up' },
      from: serviceStops,
      offset: -30,
      unit: 'day',
    },
  },
  {
    id: 'C12',
    family: 'clock',
    title: { zh: '快递停止经营公告', en: 'An express firm stops' },
    when: { all: [{ fact: 'sector.express', is: true }, entityEnds] },
    unless: { fact: 'legalForm', in: ['agent-processor', 'unlicensed-end-outlet'] },
    effect: 'notify',
    says: {
      zh: '提前十日公告，书面告知邮政管理部门，交回许可证。',
      en: 'Ten days before stopping, announce it, tell the postal authority in writing and hand back the licence.',
    },
    cites: ['EXPR:30'],
    deadline: {
      label: { zh: '公告并书面告知', en: 'Announced and told' },
      from: serviceStops,
      offset: -10,
      unit: 'day',
    },
  },
];

export default rules;
