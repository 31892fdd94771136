import type { Question } from '../../question.ts';

export const voice: readonly Question[] = [
  {
    id: 'customers.choice.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '客户想说“别转”“删掉”“给我一份”，有办法说、说了也照办吗？',
      en: 'Can customers say “don’t pass it on”, “delete it” or “give me a copy”, and is it done?',
    },
    choices: {
      yes: { zh: '通知里写了怎么说，也照办了', en: 'The notice says how, and it is done' },
      partly: { zh: '有人来说就办，没告诉大家', en: 'Done if asked, but nobody was told' },
      no: { zh: '没有这个选择', en: 'There is no such choice' },
    },
    severity: 'major',
    irreversibleAfter: 'transfer',
    evidence: [
      {
        id: 'choice-in-notice',
        label: {
          zh: '通知或公告里写选择办法的那一段',
          en: 'The passage of the notice that offers the choice',
        },
        need: 'must',
      },
      {
        id: 'choice-log',
        label: { zh: '选择和处理结果登记', en: 'Log of choices and results' },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:44', relation: 'requires' },
      { cite: 'PIPL:45', relation: 'requires' },
      { cite: 'PIPL:47(1)', relation: 'requires' },
      { cite: 'NDSR:25', relation: 'permits' },
      { cite: 'PIPL:15', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '通知里留一个简单办法（回短信、点链接、打电话），写明截止日和不选会怎样。',
        en: 'Offer one simple way in the notice (reply, link, call) with a deadline and what happens otherwise.',
      },
      why: {
        zh: '注销后客户就没处说了。现在是他们最后一次能选的机会。',
        en: 'After deregistration there is nobody to tell. This is their last chance to choose.',
      },
      counts: [
        {
          zh: '说了删的，接收方名单里也没有他',
          en: 'Whoever asked for deletion is not in the recipient’s list either',
        },
        {
          zh: '依法要留的，说明留什么、到哪天',
          en: 'Where the law requires keeping, it is explained what and until when',
        },
        { zh: '核实身份不多收资料', en: 'Identity is checked without collecting more data' },
      ],
      countsNot: [
        { zh: '必须本人带身份证到店', en: 'Requiring a visit in person with ID card' },
        { zh: '不同意就不退款', en: 'No consent, no refund' },
      ],
      where: {
        zh: '通知底稿；CRM 的退订、注销、黑名单标记；客服话术。',
        en: 'Drafts of the notice; opt-out, cancel and block marks in the CRM; scripts of customer service.',
      },
    },
    gap: {
      zh: '客户没有简单的办法选择或反对，或说了没照办。',
      en: 'Customers have no simple way to choose or object, or it is not acted on.',
    },
    action: {
      zh: '在通知里加上选择办法和截止日，逐条照办并登记。',
      en: 'Add the choice and a deadline to the notice, act on each and record it.',
    },
    owner: 'customer-service',
    due: { before: 'transfer', days: 20 },
    duties: ['E.03.3', 'E.13.1', 'E.13.3', 'J.06.6', 'J.10.6'],
  },
  {
    id: 'customers.requests.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '客户提过的查询、更正、删除、注销账号，都答复完了吗？',
      en: 'Have all requests to see, correct or delete data or close accounts been answered?',
    },
    choices: {
      yes: { zh: '一件不剩', en: 'None is left' },
      partly: { zh: '还有几件在办', en: 'A few are in progress' },
      no: { zh: '没清点过，或没人办', en: 'Not counted, or nobody handles them' },
    },
    severity: 'blocker',
    irreversibleAfter: 'plannedDeregistration',
    evidence: [
      {
        id: 'request-register',
        label: { zh: '请求登记：收到日、答复日、结果', en: 'Register: received, answered, result' },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:50', relation: 'requires' },
      { cite: 'NDSR:23', relation: 'requires' },
      { cite: 'ECL:24', relation: 'requires' },
      { cite: 'APP19:6(3)', relation: 'requires' },
      { cite: 'MINORNET:34', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '把工单、邮箱、公众号、电话记录里的请求汇总，逐件办结或说明理由。',
        en: 'Gather requests from tickets, mailbox, accounts and calls; finish each or give reasons.',
      },
      why: {
        zh: '公司一注销就没有资格答复了。没办完的请求会变成官司。',
        en: 'Once deregistered the company can no longer answer. Open requests become lawsuits.',
      },
      counts: [
        { zh: '注销账号 15 个工作日内办完', en: 'Account closures done within 15 working days' },
        { zh: '拒绝的写了理由，告诉对方可以起诉', en: 'Refusals give reasons and mention the right to sue' },
        { zh: '停业之后来的，交给保管人或接收方', en: 'Late requests go to the custodian or recipient' },
      ],
      countsNot: [
        { zh: '工单自动关闭', en: 'Tickets closed automatically' },
        { zh: '回一句“公司已停业”', en: 'Answering only “the company has closed”' },
      ],
      where: {
        zh: 'CRM 工单按“隐私”“删除”“注销”搜；客服邮箱；公众号留言。',
        en: 'Tickets searched for privacy, delete, cancel; the service mailbox; messages of the official account.',
      },
    },
    gap: {
      zh: '还有客户请求没答复。',
      en: 'Some customer requests are unanswered.',
    },
    action: {
      zh: '汇总未结请求，逐件办结并登记；清零前不申请注销。',
      en: 'Gather open requests, finish and record each; do not apply to deregister before none is left.',
    },
    owner: 'customer-service',
    due: { before: 'plannedDeregistration', days: 20 },
    duties: ['O.10.2', 'O.10.3', 'E.13.3', 'E.17.3'],
  },
  {
    id: 'customers.complaints.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '停业前后，客户来投诉、来催办，有人接、按同一标准办、逐件留记录吗？',
      en: 'Before and after closing: are customers’ complaints answered, treated by one standard and each recorded?',
    },
    choices: {
      yes: {
        zh: '有流程有人接，人人一样，都有记录',
        en: 'Someone answers, one procedure for all, all recorded',
      },
      partly: { zh: '有人管，标准看情况', en: 'Someone handles them, the standard varies' },
      no: { zh: '没有流程，或停业后没人接', en: 'No procedure, or nobody answers after closing' },
    },
    severity: 'major',
    evidence: [
      {
        id: 'complaint-procedure',
        label: { zh: '投诉处理流程和时限', en: 'Complaint procedure with time limits' },
        need: 'must',
      },
      {
        id: 'complaint-register',
        label: { zh: '投诉台账，未结的写明谁接手', en: 'Complaint register, open cases with who takes them' },
        need: 'must',
      },
      {
        id: 'contact-notice',
        label: { zh: '公布停业后联系方式的截图', en: 'Screenshot of the contact published for afterwards' },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'NDSR:20', relation: 'requires' },
      { cite: 'PIPL:50', relation: 'requires' },
      { cite: 'CPL-R:21', relation: 'requires' },
      { cite: 'CC:509', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '列出每个入口：热线、公众号、企业微信、邮箱、店员电话，写明谁接、接到哪天、几天答、谁拍板；每件登记结果。',
        en: 'List every channel: hotline, accounts, mailbox, staff phones; who answers, until when, within how many days, who decides; record every result.',
      },
      why: {
        zh: '收尾时投诉会突然变多，标准不一最容易闹大；入口先关了，客户要查、要删、要退款都找不到人。',
        en: 'Complaints surge at closing, and uneven treatment escalates; if the channels close first, nobody can ask, delete or claim a refund.',
      },
      counts: [
        {
          zh: '入口公开，停业后还有人接到公布的那天',
          en: 'The channel is public and answered until the announced date',
        },
        { zh: '照合同和会员协议里答应的办', en: 'Promises in contracts and membership terms are honoured' },
        { zh: '办结后回访一次', en: 'One follow-up after closing the case' },
      ],
      countsNot: [
        {
          zh: '拿客户资料去回怼或公开点名',
          en: 'Using a customer’s data to hit back or name them in public',
        },
        { zh: '按消费多少分先后退款', en: 'Refunding big spenders first' },
        {
          zh: '热线转到没人接的语音，或让员工用私人微信接着服务',
          en: 'A hotline ending in a recording, or staff serving on from private WeChat',
        },
      ],
      where: {
        zh: 'CRM 的投诉工单；12315 等平台转来的件；客服主管。',
        en: 'Complaint tickets; cases passed on by consumer platforms; the head of customer service.',
      },
    },
    gap: {
      zh: '投诉没有固定流程和记录、标准不一，或停业后没人接。',
      en: 'Complaints have no fixed procedure or record, are treated unevenly, or nobody answers after closing.',
    },
    action: {
      zh: '定流程、时限和接手人并公布，逐件登记，由同一人复核结果。',
      en: 'Set and publish procedure, limits and who answers, record each case, have one person review the results.',
    },
    owner: 'customer-service',
    due: { before: 'plannedDeregistration', days: 60 },
    duties: ['O.10.1', 'O.10.2', 'O.10.3', 'E.17.3', 'E.13.2', 'E.13.3', 'J.05.3', 'J.06.6'],
  },
];
