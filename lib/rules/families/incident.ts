import type { Condition } from '../../facts/condition.ts';
import { entityEnds, incidentStated } from '../../facts/derived.ts';
import { reportable } from '../incident-grade.ts';
import type { Rule } from '../rule.ts';

const discovered = ['incident.discoveredAt'] as const;
const byNumbers: Condition = { all: [incidentStated, reportable] };

/** What to do when something leaked, was lost or changed, or may have been. */
const rules: readonly Rule[] = [
  {
    id: 'D1',
    family: 'incident',
    title: { zh: '马上止损', en: 'Contain at once' },
    when: incidentStated,
    effect: 'contain',
    says: {
      zh: '立刻止住、保全证据、启动应急预案；改口令、停账号、断外链。',
      en: 'Stop it, preserve evidence, start the plan: change passwords, suspend accounts, cut links.',
    },
    cites: ['PIPL:57', 'NDSR:11', 'CSL26:27'],
    deadline: { label: { zh: '止损', en: 'Contain' }, from: discovered, offset: 0, unit: 'hour' },
  },
  {
    id: 'D2',
    family: 'incident',
    title: { zh: '通知主管部门', en: 'Notify the authority' },
    when: incidentStated,
    effect: 'report',
    says: {
      zh: '个人信息泄露、篡改、丢失，不论多少人、哪怕只是可能，都要立即通知个人信息保护主管部门；没有“达到多少条才报”。',
      en: 'Any leak, tampering or loss of personal data, actual or possible, goes to the authority at once; there is no minimum number.',
    },
    also: [
      {
        when: { fact: 'incident.minors', is: true },
        says: {
          zh: '有未成年人的，还要及时报告网信等部门；避免了危害也要报。',
          en: 'With minors: report to the CAC as well, also when harm was averted.',
        },
        cites: ['MINORNET:35', 'CHILD19:21'],
      },
    ],
    cites: ['PIPL:57'],
    deadline: {
      label: { zh: '立即通知主管部门', en: 'Notify the authority at once' },
      from: discovered,
      offset: 0,
      unit: 'hour',
    },
  },
  {
    id: 'D3',
    family: 'incident',
    title: { zh: '通知受影响的人', en: 'Tell the people affected' },
    when: incidentStated,
    unless: { fact: 'incident.harmAverted', is: true },
    effect: 'notify',
    says: {
      zh: '告诉受影响的人：泄露了什么、原因、可能的危害、采取了什么措施、自己能怎么防、找谁。确实避免了危害的可以不通知，但主管部门可以要求通知。',
      en: 'Tell those affected what leaked, why, what may follow, what was done, how to protect themselves and whom to ask. If harm is truly averted this may be left out, unless the authority orders it.',
    },
    also: [
      {
        when: { fact: 'incident.minors', is: true },
        says: {
          zh: '有未成年人的，本人和监护人都要通知。',
          en: 'With minors: tell both the minor and the guardians.',
        },
        cites: ['MINORNET:35', 'CHILD19:21'],
      },
    ],
    cites: ['PIPL:57', 'PIPL:57(2)', 'NDSR:11'],
  },
  {
    id: 'D4',
    family: 'incident',
    title: { zh: '达到较大以上', en: '“Relatively large” or above' },
    when: byNumbers,
    effect: 'check',
    says: {
      zh: '按人数、损失或中断时间，已属较大以上事件，必须按时限上报。',
      en: 'By people, loss or outage it is a relatively large incident or above and must be reported in time.',
    },
    cites: ['INCIDENT:annex'],
  },
  {
    id: 'D5',
    family: 'incident',
    title: { zh: '限时上报', en: 'Report within hours' },
    when: byNumbers,
    effect: 'report',
    says: {
      zh: '情况没查清也先报基本情况，再补报。热线12387。',
      en: 'If not everything is known, report the basics first and supplement. Hotline 12387.',
    },
    also: [
      {
        when: { fact: 'incident.ciiInvolved', is: true },
        says: {
          zh: '涉及关键信息基础设施：1小时内报保护工作部门和公安机关。',
          en: 'Critical infrastructure: within 1 hour to the protection department and the police.',
        },
        cites: ['INCIDENT:4'],
        deadline: {
          label: { zh: '报保护工作部门和公安机关', en: 'Report to the protection department and the police' },
          from: discovered,
          offset: 1,
          unit: 'hour',
        },
      },
      {
        when: {
          all: [
            { fact: 'incident.stateOrgan', is: true },
            { not: { fact: 'incident.ciiInvolved', is: true } },
          ],
        },
        says: {
          zh: '中央和国家机关及直属单位：2小时内报本部门网信机构。',
          en: 'Central and state organs: within 2 hours to their own CAC unit.',
        },
        cites: ['INCIDENT:4'],
        deadline: {
          label: { zh: '报本部门网信机构', en: 'Report to the own CAC unit' },
          from: discovered,
          offset: 2,
          unit: 'hour',
        },
      },
      {
        when: {
          not: {
            any: [
              { fact: 'incident.ciiInvolved', is: true },
              { fact: 'incident.stateOrgan', is: true },
            ],
          },
        },
        says: {
          zh: '其他单位：4小时内报所在地省级网信部门。',
          en: 'Everyone else: within 4 hours to the provincial CAC.',
        },
        cites: ['INCIDENT:4'],
        deadline: {
          label: { zh: '报省级网信部门', en: 'Report to the provincial CAC' },
          from: discovered,
          offset: 4,
          unit: 'hour',
        },
      },
    ],
    cites: ['INCIDENT:4', 'INCIDENT:7', 'INCIDENT:9'],
  },
  {
    id: 'D6',
    family: 'incident',
    title: { zh: '报警', en: 'Go to the police' },
    when: { fact: 'incident.crimeSuspected', is: true },
    effect: 'report',
    says: {
      zh: '怀疑有人犯罪的，及时报警并配合，不要自己动证据。',
      en: 'If a crime is suspected tell the police promptly, help them and leave the evidence alone.',
    },
    cites: ['NDSR:11', 'INCIDENT:4', 'CRIM-PI:253-1'],
  },
  {
    id: 'D7',
    family: 'incident',
    title: { zh: '出境数据另报网信部门', en: 'Exported data: the CAC too' },
    when: { fact: 'incident.exported', is: true },
    effect: 'report',
    says: {
      zh: '涉及已出境的数据，还要报省级以上网信部门，并要求境外接收方配合。',
      en: 'Where exported data are affected, report to the provincial CAC or above and have the recipient abroad help.',
    },
    cites: ['XB24:11'],
  },
  {
    id: 'D8',
    family: 'incident',
    title: { zh: '重大漏洞24小时', en: 'A grave vulnerability: 24 hours' },
    when: { fact: 'incident.vulnerability', is: true },
    effect: 'report',
    says: {
      zh: '产品漏洞可能危害国家安全、公共利益的，24小时内报主管部门。这是漏洞的时限，不是泄露的时限。',
      en: 'A vulnerability that may endanger national security or the public interest is reported within 24 hours. That clock is for vulnerabilities, not for leaks.',
    },
    cites: ['NDSR:10'],
    deadline: {
      label: { zh: '报告漏洞', en: 'Report the vulnerability' },
      from: discovered,
      offset: 24,
      unit: 'hour',
    },
  },
  {
    id: 'D9',
    family: 'incident',
    title: { zh: '总结报告', en: 'Closing report' },
    when: byNumbers,
    effect: 'report',
    says: {
      zh: '处置结束后三十日内，按原渠道报送总结。',
      en: 'Within 30 days after handling ends, send a closing report the same way.',
    },
    cites: ['INCIDENT:8'],
    deadline: {
      label: { zh: '报送总结报告', en: 'Send the closing report' },
      from: ['incident.closedOn'],
      offset: 30,
      unit: 'day',
    },
  },
  {
    id: 'D10',
    family: 'incident',
    title: { zh: '行业时限可能更短', en: 'The sector may allow less time' },
    when: incidentStated,
    effect: 'check',
    says: {
      zh: '金融、电信、快递等行业主管部门的时限可能更短，同时适用。',
      en: 'Finance, telecoms, postal and other sector authorities may set shorter times; they apply as well.',
    },
    also: [
      {
        when: { fact: 'sector.express', is: true },
        says: {
          zh: '快递企业立即报当地邮政管理部门。',
          en: 'Express firms tell the local postal authority at once.',
        },
        cites: ['EXPR:35'],
      },
    ],
    cites: ['INCIDENT:4'],
  },
  {
    id: 'D12',
    family: 'incident',
    title: { zh: '先处理完再注销', en: 'Finish before deregistering' },
    when: { all: [entityEnds, incidentStated, { not: { fact: 'incident.closedOn', known: true } }] },
    effect: 'suspend',
    says: {
      zh: '公司注销后就没法通知和报告了：先处理完，或者由保管人、接收方书面接下，再申请注销。',
      en: 'Once deregistered the company can notify and report nothing: finish first, or have the custodian or recipient take it over in writing, then apply.',
    },
    cites: ['PIPL:57', 'CC:59', 'CC:72'],
    stops: true,
    ours: true,
  },
];

export default rules;
