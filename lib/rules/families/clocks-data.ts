import { entityEnds } from '../../facts/derived.ts';
import type { Rule } from '../rule.ts';
import { assessedByNumbers, exemptFlow } from '../situations.ts';

const serviceStops = ['dates.serviceStops', 'dates.transfer', 'dates.plannedDeregistration'] as const;

/** The days that data law and its filings set. */
const rules: readonly Rule[] = [
  {
    id: 'C13',
    family: 'clock',
    title: { zh: '注销账号的请求', en: 'Requests to close an account' },
    when: { all: [] },
    effect: 'settle',
    says: {
      zh: '收到后十五个工作日内办完。',
      en: 'Close the account within 15 working days of the request.',
    },
    cites: ['APP19:6(3)', 'GBT35273:8.5'],
  },
  {
    id: 'C14',
    family: 'clock',
    title: { zh: '查阅、更正、删除等请求', en: 'Requests to see, correct or delete' },
    when: { all: [] },
    effect: 'settle',
    says: {
      zh: '法律要求及时办，标准给三十日；注销前要全部了结或有人接手。',
      en: 'The law says promptly, the standard 30 days; close them all, or have them taken over, before deregistration.',
    },
    cites: ['PIPL:50', 'GBT35273:8.7'],
  },
  {
    id: 'C15',
    family: 'clock',
    title: { zh: '个人信息保护负责人报送变更', en: 'Officer record' },
    when: { all: [{ fact: 'individuals', atLeast: 1_000_000 }, entityEnds] },
    effect: 'file',
    says: {
      zh: '重大变更三十个工作日内报送。公司终止怎么报没有规定，趁印章和账号还在先报，留回执。',
      en: 'File major changes within 30 working days. No rule covers the end of a company, so file while seal and account still work, and keep the receipt.',
    },
    cites: ['OFFICER:all', 'AUDIT:12'],
    confidence: 'analysis',
    ours: true,
    deadline: {
      label: { zh: '报送负责人变更', en: 'Officer change filed' },
      from: ['dates.plannedDeregistration'],
      offset: -30,
      unit: 'working-day',
    },
  },
  {
    id: 'C16',
    family: 'clock',
    title: { zh: '人脸备案变更', en: 'Face-recognition filing' },
    when: {
      all: [
        { fact: 'sensitivePi', is: true },
        { fact: 'individuals', atLeast: 100_000 },
      ],
    },
    effect: 'file',
    says: {
      zh: '存有十万人以上人脸并已备案的，重大变更三十个工作日内办；怎么注销备案待核实，请问省级网信部门。',
      en: 'If you stored 100,000 faces and filed it, file major changes within 30 working days. How to cancel is not verified; ask the provincial CAC.',
    },
    cites: ['FACE:15'],
  },
  {
    id: 'C17',
    family: 'clock',
    title: { zh: '重要数据年度评估报告', en: 'Annual assessment of important data' },
    when: { fact: 'importantData', is: true },
    effect: 'file',
    says: {
      zh: '评估完成后二十个工作日内报送。',
      en: 'File the report within 20 working days after the assessment is done.',
    },
    cites: ['NDRA26:16'],
  },
  {
    id: 'C18',
    family: 'clock',
    title: { zh: '注销算法备案', en: 'Cancel the algorithm filing' },
    when: { fact: 'automatedDecision', is: true },
    effect: 'file',
    says: {
      zh: '做过算法备案的，停止服务后二十个工作日内注销备案。',
      en: 'If an algorithm was filed, cancel within 20 working days after the service ends.',
    },
    cites: ['ALGO:24'],
    deadline: {
      label: { zh: '注销算法备案', en: 'Algorithm filing cancelled' },
      from: serviceStops,
      offset: 20,
      unit: 'working-day',
    },
  },
  {
    id: 'C19',
    family: 'clock',
    title: { zh: '标准合同备案', en: 'File the standard contract' },
    when: {
      any: [
        { fact: 'export.individualsThisYear', atLeast: 100_000 },
        { fact: 'export.sensitiveThisYear', atLeast: 1 },
      ],
    },
    unless: {
      any: [
        exemptFlow,
        assessedByNumbers,
        { fact: 'export.importantData', is: true },
        { fact: 'ciio', is: true },
      ],
    },
    effect: 'file',
    says: {
      zh: '走标准合同的，生效后十个工作日内备案。',
      en: 'If you use the standard contract, file it within 10 working days after it takes effect.',
    },
    cites: ['SCC:7'],
  },
  {
    id: 'C20',
    family: 'clock',
    title: { zh: 'CRM 到期前导出和删除', en: 'Export and delete before the CRM ends' },
    when: { fact: 'dates.crmContractEnds', known: true },
    effect: 'return',
    says: {
      zh: 'CRM 合同到期前导出要留的、删掉该删的，并拿到服务商的返还或删除证明；到期后就办不了了。',
      en: 'Before the CRM contract ends export what stays, delete what goes, and get the supplier’s certificate; afterwards it can’t be done.',
    },
    cites: ['PIPL:21'],
    ours: true,
    deadline: {
      label: { zh: '导出、删除并拿到证明', en: 'Exported, deleted, certified' },
      from: ['dates.crmContractEnds'],
      offset: 0,
      unit: 'day',
    },
  },
];

export default rules;
