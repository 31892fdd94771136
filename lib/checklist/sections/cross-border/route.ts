import type { Question } from '../../question.ts';
import { anythingRegulatedAbroad, contractOrCertification, personalDataAbroad } from './conditions.ts';

export const route: readonly Question[] = [
  {
    id: 'cross-border.route.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '每条出境去向走评估、标准合同、认证还是豁免，都定了、办好了吗？',
      en: 'For each flow abroad: is its route (assessment, standard contract, certification or exemption) settled and carried out?',
    },
    choices: {
      yes: { zh: '每条都定了，该办的也办好了', en: 'Settled for each, and done where due' },
      partly: { zh: '定了，还没办完', en: 'Settled but not finished' },
      no: { zh: '没定，或没办就在往外发', en: 'Not settled, or data goes out without it' },
    },
    visibleWhen: anythingRegulatedAbroad,
    severity: 'blocker',
    evidence: [
      {
        id: 'route-table',
        label: { zh: '去向与手续对照表，法务看过', en: 'Table of flows and formalities, seen by legal' },
        need: 'must',
      },
      {
        id: 'approval-or-filing',
        label: {
          zh: '评估结果、备案回执、认证证书，或豁免理由',
          en: 'Assessment result, filing receipt, certificate, or reason for the exemption',
        },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:38', relation: 'requires' },
      { cite: 'XB24:5', relation: 'permits' },
      { cite: 'XB24:7', relation: 'requires' },
      { cite: 'XB24:8', relation: 'requires' },
      { cite: 'CERT:5', relation: 'defines' },
      { cite: 'NDSR:37', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '每条去向写明人数、敏感人数、有没有重要数据，对照下面的界线定走哪条，逐条办。',
        en: 'For each flow note headcount, sensitive headcount and important data, settle its route by the limits below, and carry it out.',
      },
      why: {
        zh: '收尾时最容易“打个包发给总部”。没有手续就发，是新的违法；公司没了，责任还追到经手人。',
        en: 'Closing time tempts people to “send the whole file to headquarters”. Sending it without a route is a new breach, and those responsible stay liable after the company is gone.',
      },
      counts: [
        {
          zh: '含已通知或公布的重要数据、满 100 万人、敏感满 1 万人：走安全评估',
          en: 'Notified or published important data, 1,000,000 people, or 10,000 with sensitive data: security assessment',
        },
        {
          zh: '不含敏感的 10 万到不满 100 万人，或敏感 1 人到不满 1 万人：标准合同或认证',
          en: '100,000 to under 1,000,000 people without sensitive data, or 1 to under 10,000 with it: standard contract or certification',
        },
        {
          zh: '关键信息基础设施运营者出境个人信息：不看人数走安全评估，另有豁免情形的除外',
          en: 'Operators of critical infrastructure exporting personal data: security assessment whatever the number, unless another exemption applies',
        },
      ],
      countsNot: [
        { zh: '“境外是我们母公司，不算对外”', en: '“It is our own parent, so it is not abroad”' },
        {
          zh: '评估有效期还按 2 年算（现为 3 年）',
          en: 'Counting an assessment as valid for 2 years (now 3)',
        },
      ],
      where: {
        zh: '问法务要评估、备案、认证的卷宗；问 IT 要出境去向清单。',
        en: 'Ask legal for the assessment, filing or certification file, and IT for the list of flows.',
      },
    },
    gap: {
      zh: '有出境去向没定走哪条路，或该办的手续没办好。',
      en: 'A flow abroad has no settled route, or the formality due is not done.',
    },
    action: {
      zh: '先停下没有手续的出境；逐条定下评估、标准合同、认证或豁免，补齐文件。',
      en: 'Stop flows without a route first; then settle assessment, contract, certification or exemption for each and complete the papers.',
    },
    owner: 'legal',
    due: { before: 'transfer', days: 30 },
    duties: ['E.12.3', 'O.19.1'],
  },
  {
    id: 'cross-border.filing.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '和境外接收方签的标准合同，生效后 10 个工作日内备案了吗？',
      en: 'Was the standard contract with the recipient abroad filed within 10 working days of taking effect?',
    },
    choices: {
      yes: { zh: '按时备案，有回执', en: 'Filed in time, receipt kept' },
      partly: { zh: '交了材料，还没回执', en: 'Papers handed in, no receipt yet' },
      no: { zh: '签了没备案，或还没签', en: 'Signed but not filed, or not signed' },
    },
    notApplicable: [
      {
        id: 'certified',
        label: { zh: '走的是认证，证书有效', en: 'Certification was chosen and the certificate is valid' },
      },
    ],
    visibleWhen: contractOrCertification,
    severity: 'major',
    evidence: [
      {
        id: 'filing-receipt',
        label: {
          zh: '省级网信部门的备案回执',
          en: 'Filing receipt of the provincial cyberspace administration',
        },
        need: 'must',
      },
      {
        id: 'contract-and-assessment',
        label: { zh: '标准合同和影响评估报告', en: 'The standard contract and the impact assessment report' },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'SCC:7', relation: 'requires' },
      { cite: 'SCC:6', relation: 'requires' },
      { cite: 'SCC:8', relation: 'requires' },
      { cite: 'XB24:8', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '从合同生效那天起数 10 个工作日，把合同和影响评估报告交省级网信部门。',
        en: 'Count 10 working days from the day the contract took effect; hand contract and impact assessment to the provincial cyberspace administration.',
      },
      why: {
        zh: '备案要用公司的名义和公章。公章一缴、主体一注销，就补不了了。',
        en: 'Filing needs the company’s name and seal. Once the seal is handed in and the entity is gone, it cannot be made up.',
      },
      counts: [
        { zh: '合同生效之后才开始出境', en: 'Export began only after the contract took effect' },
        {
          zh: '接收方、目的、存放地变了的，重做评估、补签、再备案',
          en: 'Where recipient, purpose or storage place changed: new assessment, supplement and filing',
        },
      ],
      countsNot: [
        { zh: '按自然日算 10 天，或从签字日算', en: 'Counting calendar days, or from the day of signing' },
        { zh: '集团内部协议当成标准合同', en: 'Treating an intra-group agreement as the standard contract' },
      ],
      where: { zh: '问法务；备案系统里能查到状态。', en: 'Ask legal; the filing system shows the status.' },
    },
    gap: {
      zh: '标准合同没有按时备案，或没有回执。',
      en: 'The standard contract was not filed in time, or there is no receipt.',
    },
    action: {
      zh: '停止出境，补签补备，说明迟交原因，留下回执。',
      en: 'Stop the export, sign and file what is missing, state why it is late and keep the receipt.',
    },
    owner: 'legal',
    due: { before: 'plannedDeregistration', days: 60 },
    duties: ['E.12.3'],
  },
  {
    id: 'cross-border.notice.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '资料出境前，客户知道给境外哪家、怎么找它，影响评估也做了吗？',
      en: 'Before data goes abroad: do customers know who gets it and how to reach them, and is the impact assessment done?',
    },
    choices: {
      yes: { zh: '告知了，评估也做了', en: 'They were told, and it was assessed' },
      partly: { zh: '只做了其中一样', en: 'Only one of the two' },
      no: { zh: '都没做', en: 'Neither' },
    },
    visibleWhen: personalDataAbroad,
    severity: 'blocker',
    irreversibleAfter: 'transfer',
    evidence: [
      {
        id: 'export-notice',
        label: {
          zh: '出境告知原文、发送日期和范围',
          en: 'Text of the export notice, with date and addressees',
        },
        need: 'must',
      },
      {
        id: 'export-assessment',
        label: { zh: '出境前的影响评估报告', en: 'Impact assessment report made before the export' },
        need: 'must',
      },
      {
        id: 'separate-consent',
        label: {
          zh: '单独同意的记录（依据是同意时）',
          en: 'Record of separate consent, where consent is the basis',
        },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:39', relation: 'requires' },
      { cite: 'PIPL:55', relation: 'requires' },
      { cite: 'XB24:10', relation: 'requires' },
      { cite: 'PIPL:13(2)', relation: 'permits' },
    ],
    help: {
      task: {
        zh: '告知境外接收方的名称、联系方式、目的、方式、资料种类和行使权利的办法；出境前先评估。',
        en: 'Tell people the recipient, its contact, purpose, method, kinds of data and how to use their rights; assess before exporting.',
      },
      why: {
        zh: '豁免的只是申报手续，不是告知和评估。注销后客户找不到你，只能找境外那家。',
        en: 'An exemption waives the filing, not the notice and the assessment. After deregistration the recipient abroad is the only one customers can turn to.',
      },
      counts: [
        {
          zh: '依据是同意的，另取了单独同意',
          en: 'Where consent is the basis, separate consent was obtained',
        },
        {
          zh: '依据是履行合同等，写明了理由；同意可免，告知不免',
          en: 'Where the basis is a contract or the like, the reason is recorded: consent falls away, notice does not',
        },
      ],
      countsNot: [
        { zh: '“人数少、豁免了，什么都不用做”', en: '“Few people, exempt, so nothing to do”' },
        {
          zh: '隐私政策里一句“可能传至境外关联方”',
          en: 'A line in the privacy policy that data “may go to affiliates abroad”',
        },
      ],
      where: {
        zh: 'CRM 的短信、邮件发送记录；隐私政策的历史版本；问法务要评估报告。',
        en: 'SMS and e-mail logs of the CRM; past versions of the privacy policy; ask legal for the assessment.',
      },
    },
    gap: {
      zh: '没告诉客户境外接收方是谁，或出境前没做影响评估。',
      en: 'Customers were not told of the recipient abroad, or no impact assessment preceded the export.',
    },
    action: {
      zh: '出境前完成影响评估，逐人告知境外接收方；依据是同意的，另取单独同意。',
      en: 'Complete the impact assessment before exporting, tell each person who the recipient is, and obtain separate consent where consent is the basis.',
    },
    owner: 'legal',
    due: { before: 'transfer', days: 30 },
    duties: ['E.12.3', 'E.12.1'],
  },
];
