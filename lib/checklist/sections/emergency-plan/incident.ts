import type { Question } from '../../question.ts';

/** A leak, from the first hour to the last report, and after the company is gone. */
export const incidentQuestions: readonly Question[] = [
  {
    id: 'emergency-plan.open-incident.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '泄露、丢失、被改这类事，都了结了吗？',
      en: 'Is every leak, loss or tampering of customer data settled?',
    },
    choices: {
      yes: { zh: '没出过，或都处理完、该报的都报了', en: 'None happened, or all dealt with and reported' },
      partly: {
        zh: '都止住、报了，收尾书面交给了接手人',
        en: 'Contained and reported; the rest was handed to a named successor in writing',
      },
      no: { zh: '有的还在处理或没报', en: 'Some are still open or not reported' },
    },
    severity: 'blocker',
    irreversibleAfter: 'plannedDeregistration',
    evidence: [
      {
        id: 'incident-register',
        label: { zh: '事件台账，没有事件也写明', en: 'Incident register, even if it says none' },
        need: 'must',
      },
      {
        id: 'report-receipt',
        label: { zh: '报告回执和结案报告', en: 'Receipts of reports and the closing report' },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:57', relation: 'requires' },
      { cite: 'NDSR:11', relation: 'requires' },
      { cite: 'INCIDENT:8', relation: 'requires' },
      { cite: 'CC:72', relation: 'defines' },
    ],
    help: {
      task: {
        zh: '问一圈 IT、客服和服务商：半年来有没有丢过、漏过、被改过；有的逐件看办完没有。',
        en: 'Ask IT, customer service and suppliers about the last six months: anything lost, leaked or changed? Check each one is closed.',
      },
      why: {
        zh: '公司一注销，就没有主体去报告、通知、赔偿了。没了结的事要先办完，或有人书面接下。',
        en: 'After deregistration nobody can report, notify or pay. Open incidents are finished first or taken over in writing.',
      },
      counts: [
        { zh: '疑似的也记，写明怎么排除的', en: 'Suspicions count too, with how they were ruled out' },
        {
          zh: '达到较大级别的，处理完 30 天内交总结报告',
          en: 'From the larger grade up, a closing report within 30 days of the end',
        },
      ],
      countsNot: [
        { zh: '“没人投诉就等于没事”', en: '“No complaint, so nothing happened”' },
        {
          zh: '人数少所以没报：法律没有人数门槛',
          en: 'Not reported because few people: the law has no minimum',
        },
      ],
      where: {
        zh: '看 IT 工单、客服投诉里的“骚扰电话”“信息泄露”，再问短信和 CRM 服务商。',
        en: 'Look in IT tickets and complaints about nuisance calls or leaks; ask the SMS and CRM suppliers.',
      },
    },
    gap: {
      zh: '有没了结的数据事件，不能提注销申请。',
      en: 'An incident is open: do not apply for deregistration.',
    },
    action: {
      zh: '逐件处理、报告、通知客户；办不完的书面交给接手人，再提申请。',
      en: 'Handle, report and notify case by case; hand what remains to a successor in writing, then apply.',
    },
    owner: 'legal',
    due: { before: 'plannedDeregistration', days: 30 },
    duties: ['E.09.1', 'O.15.3', 'J.12.6'],
  },
  {
    id: 'emergency-plan.first-hour.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '客户资料外泄，先打给谁、头一个小时做什么，写在一张纸上、练过一次吗？',
      en: 'If customer data leaks: does one sheet say whom to call and what to do in the first hour, and was it rehearsed?',
    },
    choices: {
      yes: {
        zh: '写了、人人有、练过，问题也改了',
        en: 'Written, everyone has it, rehearsed, problems fixed',
      },
      partly: {
        zh: '写了，没练过，或电话已经过时',
        en: 'Written, but never rehearsed or numbers out of date',
      },
      no: { zh: '没有', en: 'No' },
    },
    severity: 'major',
    evidence: [
      {
        id: 'call-card',
        label: { zh: '应急联系卡', en: 'Emergency call card' },
        need: 'must',
      },
      {
        id: 'drill-record',
        label: { zh: '演练记录：时间、人员、过程、问题', en: 'Drill record: time, people, course, problems' },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:51', relation: 'requires' },
      { cite: 'CSL26:27', relation: 'requires' },
      { cite: 'NDSR:11', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '写下谁拍板、谁断开、谁留证、谁对外说，每人一个替补；再花十五分钟，假设名单传到了群里，照卡走一遍。',
        en: 'Write down who decides, who cuts access, who keeps evidence, who speaks, one deputy each; then take fifteen minutes, pretend the list is in a chat group and follow the card.',
      },
      why: {
        zh: '收尾时人每周都在走，预案上的人可能上个月就离职了。',
        en: 'People leave every week while closing; the one in the plan may have gone last month.',
      },
      counts: [
        {
          zh: '先断权限、停导出，再截图留日志',
          en: 'Cut access and exports first, then save screens and logs',
        },
        { zh: '服务商的值班电话也在上面', en: 'The supplier’s duty number is on it' },
        { zh: '接手人、保管人也一起练', en: 'Successor and custodian take part in the drill' },
      ],
      countsNot: [
        { zh: '只有一份几十页的制度', en: 'Only a policy of dozens of pages' },
        { zh: '先删记录“免得扩大”', en: 'Deleting logs first “to contain it”' },
        { zh: '用真客户资料来演练', en: 'Rehearsing with real customer data' },
      ],
      where: {
        zh: '打印一张联系卡贴出来；拨一遍电话看通不通。',
        en: 'Print a call card, put it up, and dial every number once.',
      },
    },
    gap: {
      zh: '出了泄露不知道先找谁、先做什么，或者没练过。',
      en: 'Nobody would know whom to call or what to do first, or it was never rehearsed.',
    },
    action: {
      zh: '填好联系卡，逐个拨通，发给还在岗的每个人；推演一次，问题列进整改项。',
      en: 'Fill in the call card, dial each number, give it to everyone still there; rehearse once and turn problems into actions.',
    },
    owner: 'it',
    due: { before: 'crmContractEnds', days: 40 },
    duties: ['E.09.1', 'O.15.1', 'O.15.2', 'O.15.3', 'J.12.5', 'J.12.6'],
  },
  {
    id: 'emergency-plan.notify.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '出事要报给谁、多快报、怎么告诉客户，分得清吗？',
      en: 'After an incident: is it clear who must be told, how fast, and how customers hear of it?',
    },
    choices: {
      yes: { zh: '分清了，通知稿也备好了', en: 'Clear, with notices drafted' },
      partly: { zh: '知道要报，时限或渠道没弄清', en: 'Known that one must, but not how fast or where' },
      no: { zh: '不知道，出了事再查', en: 'Not known; to be looked up then' },
    },
    severity: 'major',
    evidence: [
      {
        id: 'report-table',
        label: {
          zh: '报告对照表：什么事、报给谁、时限、渠道',
          en: 'Reporting table: event, authority, deadline, channel',
        },
        need: 'must',
      },
      {
        id: 'notice-draft',
        label: { zh: '客户通知稿', en: 'Draft notice to customers' },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:57', relation: 'requires' },
      { cite: 'NDSR:11', relation: 'requires' },
      { cite: 'INCIDENT:4', relation: 'requires' },
      { cite: 'MINORNET:35', relation: 'requires' },
      { cite: 'XB24:11', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '做一张表：泄露无论多少人都立即报；较大以上，一般企业 4 小时内报省级网信部门；涉嫌犯罪报警。',
        en: 'Make a table: report any leak at once; from the larger grade up, ordinary firms tell the provincial cyberspace administration within 4 hours; police if a crime is suspected.',
      },
      why: {
        zh: '慌乱中最容易记错时限；漏报、迟报造成重大危害的，从重处罚。',
        en: 'Deadlines are misremembered in a panic; late or missing reports that cause grave harm are punished more heavily.',
      },
      counts: [
        { zh: '事情没查清，先报已知的，再补报', en: 'Reporting what is known first and the rest later' },
        {
          zh: '涉及孩子的，孩子和监护人都要告诉；确能避免危害才可不通知个人',
          en: 'For minors, telling child and guardian; individuals may be left out only if harm is really averted',
        },
      ],
      countsNot: [
        { zh: '“72 小时内报”：那是欧盟、英国的规则', en: '“Within 72 hours”: that is the EU and UK rule' },
        {
          zh: '“都是 1 小时”：那只管关键信息基础设施',
          en: '“One hour for all”: that is for critical infrastructure only',
        },
      ],
      where: {
        zh: '查省级网信部门的报告渠道和 12387；问法务有没有金融、邮政等行业的更短时限。',
        en: 'Look up the channel of the provincial cyberspace administration and 12387; ask legal about shorter sector deadlines such as finance or postal.',
      },
    },
    gap: {
      zh: '出事后报给谁、多快报，没有弄清。',
      en: 'Who must be told and how fast is not clear.',
    },
    action: {
      zh: '做好报告对照表和通知稿，和联系卡放在一起。',
      en: 'Make the reporting table and draft notices, and keep them with the call card.',
    },
    owner: 'legal',
    due: { before: 'crmContractEnds', days: 35 },
    duties: ['E.09.1', 'O.15.1', 'E.06.3', 'O.16.3'],
  },
];
