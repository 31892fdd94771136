import type { Question } from '../../question.ts';
import { programmeWanted } from './conditions.ts';

/** How people work and what the public sees of it. */
export const people: readonly Question[] = [
  {
    id: 'programme.culture.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '保护客户资料这件事，写进制度、常讲、算进考核和奖励了吗？',
      en: 'Is protecting customer data written policy, talked about, and part of appraisal and rewards?',
    },
    choices: {
      yes: { zh: '有制度，常讲，也算进考核', en: 'Written, talked about and appraised' },
      partly: { zh: '有制度，没人讲，也不考核', en: 'Written, but neither discussed nor appraised' },
      no: { zh: '没有', en: 'No' },
    },
    visibleWhen: programmeWanted,
    severity: 'info',
    evidence: [
      {
        id: 'policy',
        label: { zh: '现行制度和最近一次宣讲记录', en: 'The policy in force and the last briefing' },
        need: 'must',
      },
      {
        id: 'appraisal',
        label: { zh: '考核或奖励办法里的那一条', en: 'The clause on appraisal or rewards' },
        need: 'should',
      },
    ],
    cites: [{ cite: 'PIPL:51', relation: 'requires' }],
    help: {
      task: {
        zh: '制度写一页人人看得懂的；每月讲一件真事；做得好的当众说，出过错的说怎么改。',
        en: 'One page everyone understands; one true story a month; praise in public, and say how mistakes were put right.',
      },
      why: {
        zh: '人会换，习惯会跟着团队走。接收方学到的，多半是你们平时怎么做。',
        en: 'People change, habits travel with the team. The recipient learns from how you work.',
      },
      counts: [{ zh: '新来的、借调的第一天就讲到', en: 'Newcomers and borrowed staff hear it on day one' }],
      countsNot: [
        { zh: '制度锁在文件柜里', en: 'A policy locked in a cabinet' },
        { zh: '只罚不奖', en: 'Only penalties' },
      ],
      where: {
        zh: '员工手册、绩效表、部门例会；随便问一位同事，说不说得出三条。',
        en: 'Staff handbook, appraisal form, team meetings; ask any colleague for three of the rules.',
      },
    },
    gap: {
      zh: '保护客户资料没有写成制度，或没人讲、不考核。',
      en: 'Protection is not written down, not talked about or not appraised.',
    },
    action: {
      zh: '写一页制度，定下谁讲、多久讲一次，放进考核。',
      en: 'Write one page, settle who tells it and how often, and put it into appraisal.',
    },
    owner: 'hr',
    due: { before: 'crmContractEnds', days: 10 },
    duties: [
      'O.11.3',
      'O.12.1',
      'O.12.2',
      'O.12.3',
      'O.21.5',
      'J.04.6',
      'J.12.4',
      'J.18.6',
      'J.19.4',
      'J.19.5',
    ],
  },
  {
    id: 'programme.public.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '怎么处理客户资料，公开写明了、定规则时也听过客户意见吗？',
      en: 'Are the rules on customer data public, and were customers heard when they were made?',
    },
    choices: {
      yes: { zh: '公开了，也听过意见', en: 'Public, and customers were heard' },
      partly: { zh: '公开了，没问过客户', en: 'Public, nobody was asked' },
      no: { zh: '没公开', en: 'Not public' },
    },
    visibleWhen: programmeWanted,
    severity: 'info',
    evidence: [
      {
        id: 'public-rules',
        label: { zh: '公开的处理规则和更新日期', en: 'The public rules with their date' },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:7', relation: 'requires' },
      { cite: 'PIPL:17(3)', relation: 'requires' },
      { cite: 'NDSR:21', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '网站、店里各放一份，看得懂、存得下；改之前问十位客户哪里看不懂。',
        en: 'Put a copy on the site and in the shop, readable and easy to save; before a change ask ten customers what is unclear.',
      },
      why: {
        zh: '规则讲清楚了，收尾时的询问和投诉会少一半的火气。',
        en: 'Clear rules take the heat out of questions and complaints at closing.',
      },
      counts: [{ zh: '写了保存多久、到期怎么办', en: 'It says how long data stays and what happens then' }],
      countsNot: [{ zh: '照抄别家的隐私政策', en: 'Another company’s privacy policy, copied' }],
      where: {
        zh: '网站页脚、小程序“关于”、店里的公示栏。',
        en: 'The foot of the site, “about” in the mini-program, the notice board in the shop.',
      },
    },
    gap: {
      zh: '处理规则没有公开，或没听过客户意见。',
      en: 'The rules are not public, or customers were never heard.',
    },
    action: {
      zh: '公开处理规则，收一轮意见，写明改了什么。',
      en: 'Publish the rules, collect comments once, state what changed.',
    },
    owner: 'customer-service',
    due: { before: 'crmContractEnds', days: 10 },
    duties: ['E.17.1', 'E.17.2'],
  },
  {
    id: 'programme.satisfaction.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '问过客户满不满意，问出来的也改了、告诉客户了吗？',
      en: 'Were customers asked how satisfied they are, and was it acted on and told to them?',
    },
    choices: {
      yes: { zh: '问过、改了、说了，还会再问', en: 'Asked, improved, told, and asked again' },
      partly: { zh: '问过，没改或没说', en: 'Asked, not improved or not told' },
      no: { zh: '没问过', en: 'Never asked' },
    },
    visibleWhen: programmeWanted,
    severity: 'info',
    evidence: [
      {
        id: 'survey-result',
        label: { zh: '调查结果汇总，不含姓名', en: 'Summary of the survey, without names' },
        need: 'must',
      },
      {
        id: 'improvement-list',
        label: { zh: '改进措施和告知记录', en: 'Improvements and how customers were told' },
        need: 'should',
      },
    ],
    cites: [{ cite: 'PIPL:6', relation: 'requires' }],
    help: {
      task: {
        zh: '问三句就够：通知看懂了吗、事办成了吗、哪里最烦；汇总后挑两条改，改完告诉大家。',
        en: 'Three questions will do: was the notice clear, was it settled, what annoyed most; improve two things and say so.',
      },
      why: {
        zh: '客户记得的是最后一次。品牌还在用的，口碑就在这次收尾里。',
        en: 'Customers remember the last time. If the brand lives on, its name is made in this closing.',
      },
      counts: [{ zh: '不记名，答卷到期删掉', en: 'Anonymous, and answers are deleted in time' }],
      countsNot: [
        { zh: '借调查再收一遍手机号', en: 'Using the survey to collect phone numbers again' },
        { zh: '只发给老客户', en: 'Sent to regulars only' },
      ],
      where: {
        zh: '客服的回访记录；评价平台上最近一个月的留言。',
        en: 'Follow-up calls of customer service; the last month of public reviews.',
      },
    },
    gap: {
      zh: '没有问过客户是否满意，或问了没有改进。',
      en: 'Customers were not asked, or nothing came of it.',
    },
    action: {
      zh: '做一次三句话的调查，汇总、改进，把结果告诉客户。',
      en: 'Ask three questions, sum up, improve and tell customers the result.',
    },
    owner: 'customer-service',
    due: { before: 'crmContractEnds', days: 10 },
    duties: ['J.16.1', 'J.16.2', 'J.16.3', 'J.16.4', 'J.16.5', 'J.16.6', 'J.20.6'],
  },
];
