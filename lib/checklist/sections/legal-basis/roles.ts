import type { Question } from '../../question.ts';

/** Who decides about the data, what is held for others, and who has checked the plan against the law. */
export const roleQuestions: readonly Question[] = [
  {
    id: 'legal-basis.role.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '这些客户资料，哪些我们说了算、哪些替别人管，分清了吗？',
      en: 'Is it clear which customer data is ours to decide about and which we hold for someone else?',
    },
    choices: {
      yes: { zh: '每份都分清了，也写下来了', en: 'Sorted out and written down for every data set' },
      partly: { zh: '大部分分清，还有几份说不准', en: 'Most are clear, a few are not' },
      no: { zh: '没分过', en: 'Never sorted out' },
    },
    severity: 'major',
    evidence: [
      {
        id: 'role-list',
        label: { zh: '资料目录，每份标明谁做主', en: 'List of data sets naming who decides for each set' },
        need: 'must',
      },
      {
        id: 'contract',
        label: { zh: '与总部、加盟方或委托方的合同', en: 'Contract with headquarters, franchisor or client' },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:73(1)', relation: 'defines' },
      { cite: 'PIPL:20', relation: 'requires' },
      { cite: 'PIPL:21', relation: 'requires' },
      { cite: 'CC:74', relation: 'defines' },
    ],
    help: {
      task: {
        zh: '给每份资料标一个角色：自己做主、与人共同做主、替人代办。',
        en: 'Give every data set a role: ours to decide, decided jointly, or handled for someone else.',
      },
      why: {
        zh: '角色定了，路才定得下来：自己做主的依法留、删或交；替人代办的只能交还或删掉，一份不留。',
        en: 'The role decides the route. What is ours is kept, deleted or handed over by law; what we handle for others is returned or deleted, with nothing kept back.',
      },
      counts: [
        {
          zh: '看实情：谁决定拿资料做什么、怎么做',
          en: 'Looking at the facts: who decides what the data is used for and how',
        },
        {
          zh: '分公司、门店不是独立法人，写总公司做主',
          en: 'Naming the company for its branches, which are no legal persons of their own',
        },
      ],
      countsNot: [
        { zh: '只说“客户是我们拉来的”', en: '“We brought these customers in”' },
        {
          zh: '股东换了，就当做主的人也换了：卖股权，公司还是那家公司',
          en: 'Treating new shareholders as a new company: a sale of shares changes neither the company nor its role',
        },
      ],
      where: {
        zh: '翻合同里“客户资料归谁、谁能用”那几条，再看 CRM 主账号是谁开的、谁能导出全部客户。',
        en: 'Read what the contracts say on who may use customer data; then look who opened the main CRM account and who can export everything.',
      },
    },
    gap: {
      zh: '有的资料分不清谁做主，留、删、交都定不下来。',
      en: 'For some data nobody knows who decides, so keeping, deleting and handing over are all open.',
    },
    action: {
      zh: '业务和法务一起给每份资料定角色，写进资料目录；拿不准的单列，请律师看。',
      en: 'Set the role of each data set with business and legal, enter it in the list, and note doubtful ones for a lawyer.',
    },
    owner: 'legal',
    due: { before: 'crmContractEnds', days: 45 },
    duties: ['E.02.1', 'O.02.1', 'E.05.4'],
  },
  {
    id: 'legal-basis.processor.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '替总部或别家代管的客户资料，交还或删干净了吗？',
      en: 'Customer data you handled for headquarters or others: all returned or deleted?',
    },
    choices: {
      yes: { zh: '都交还或删了，一份没留', en: 'All returned or deleted, nothing kept' },
      partly: { zh: '对方已书面排定交还，还没办完', en: 'The return is agreed in writing and under way' },
      no: { zh: '还在自己手里', en: 'Still in your hands' },
    },
    notApplicable: [
      { id: 'not-a-processor', label: { zh: '没有替别人代管的资料', en: 'Nothing is handled for others' } },
    ],
    visibleWhen: {
      fact: 'legalForm',
      in: ['agent-processor', 'franchisee-company', 'unlicensed-end-outlet'],
    },
    severity: 'blocker',
    irreversibleAfter: 'crmContractEnds',
    evidence: [
      {
        id: 'return-receipt',
        label: {
          zh: '对方签收的交还单或删除确认',
          en: 'Signed receipt of return or confirmation of deletion',
        },
        need: 'must',
      },
    ],
    cites: [
      { cite: 'PIPL:21', relation: 'requires' },
      { cite: 'PIPL:59', relation: 'requires' },
      { cite: 'NDSR:12', relation: 'requires' },
      { cite: 'FRAN:18', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '和委托方对清单：哪些交还、哪些删除、谁签收；手机、群、网盘里的也算。',
        en: 'Agree a list with the principal: what is returned, what deleted, who signs; phones, chat groups and drives included.',
      },
      why: {
        zh: '代办关系一结束，就没有理由再留一份。人散了、账号关了，再想交还就找不到了。',
        en: 'When the engagement ends there is no ground for a copy. Once people and accounts are gone, nothing can be returned.',
      },
      counts: [
        { zh: '对方点过数、签了字', en: 'Counted and signed for by the other side' },
        { zh: '店员手机、微信和纸质单据一起清', en: 'Staff phones, WeChat and paper slips cleared as well' },
      ],
      countsNot: [
        {
          zh: '总部关了我们的账号，导出的表还在',
          en: 'Headquarters closed the account, but exported sheets remain',
        },
        { zh: '自己留一份“以后联系老客户”', en: 'A copy kept “to reach old customers later”' },
      ],
      where: {
        zh: '查代理或加盟合同的终止条款；翻下载文件夹、微信群文件、店里的单据。',
        en: 'Read the termination clause; search downloads, chat files and paper slips in the shop.',
      },
    },
    gap: {
      zh: '替别人代管的资料还没交还或删除。',
      en: 'Data handled for others has not been returned or deleted.',
    },
    action: {
      zh: '对清单、办交还、删本地副本，拿到对方签收。',
      en: 'Agree the list, return the data, delete local copies and get it signed for.',
    },
    owner: 'customer-service',
    due: { before: 'crmContractEnds', days: 14 },
    duties: ['E.05.4', 'O.02.1', 'J.21.2'],
  },
  {
    id: 'legal-basis.asset.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '方案里写明客户名单不卖、也不分给股东了吗？',
      en: 'Does the plan say that the customer list is neither sold nor shared out to shareholders?',
    },
    choices: {
      yes: { zh: '写明了，也没人卖过、分过', en: 'It does, and nothing was sold or shared out' },
      partly: { zh: '有人提过要卖，还没定', en: 'A sale was suggested, nothing is decided' },
      no: { zh: '打算卖或分，或者已经给出去了', en: 'A sale or sharing out is planned, or has happened' },
    },
    severity: 'major',
    evidence: [
      {
        id: 'plan-clause',
        label: {
          zh: '清算或移交方案中关于客户资料的条款',
          en: 'Clause on customer data in the liquidation or transfer plan',
        },
        need: 'must',
      },
      {
        id: 'secret-mark',
        label: { zh: '资料目录中的商业秘密标记', en: 'Trade-secret marks in the list of data sets' },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:10', relation: 'requires' },
      { cite: 'PIPL:23', relation: 'requires' },
      { cite: 'CoL:236', relation: 'defines' },
      { cite: 'AUCL25:10', relation: 'requires' },
      { cite: 'CRIM-PI:253-1', relation: 'defines' },
      { cite: 'CC:558', relation: 'requires' },
    ],
    help: {
      task: {
        zh: '给每份资料标明：是个人信息、是商业秘密，还是两样都是；再写明不卖、不分。',
        en: 'Mark each data set as personal data, trade secret or both, and record that it is neither sold nor shared out.',
      },
      why: {
        zh: '公司可以分剩余财产，却不能顺带分掉别人的个人信息。谁拿到名单，谁就要有自己的合法理由；随意卖名单还可能犯罪。',
        en: 'A company may distribute what is left, but not other people’s personal data along with it. Whoever gets the list needs a lawful ground of their own, and selling it can be a crime.',
      },
      counts: [
        {
          zh: '报价、消费习惯、客户名单标了商业秘密，写明保密到什么时候',
          en: 'Prices, buying habits and lists marked as secret, with how long confidentiality lasts',
        },
        {
          zh: '确需随业务交出的，另走告知或单独同意',
          en: 'Data that must go with the business take the route of notice or separate consent',
        },
      ],
      countsNot: [
        { zh: '“公司要注销了，名单卖给谁都行”', en: '“We are closing, so we may sell the list to anyone”' },
        {
          zh: '名单打了码再卖，仍可能认得出人',
          en: 'Selling it masked, when people can still be recognised',
        },
      ],
      where: {
        zh: '看清算方案的财产清单里有没有“客户资源”一项，再问销售和股东。',
        en: 'Look for “customer resources” among the assets of the liquidation plan, and ask sales and the shareholders.',
      },
    },
    gap: {
      zh: '客户名单可能被当成财产卖掉或分掉，没有合法理由。',
      en: 'The customer list may be sold or shared out without a lawful ground.',
    },
    action: {
      zh: '把客户资料从财产清单里拿出来，方案里写明不卖、不分；已经给出去的，要求交还或删除并留下凭据。',
      en: 'Take customer data off the asset list and state in the plan that it is not sold or shared out; have copies already given away returned or deleted, with proof.',
    },
    owner: 'liquidation',
    due: { before: 'crmContractEnds', days: 30 },
    duties: ['E.01.1', 'E.02.5', 'J.01.1', 'O.01.1'],
  },
  {
    id: 'legal-basis.review.01',
    rev: 1,
    semanticRev: 1,
    text: {
      zh: '动手之前，有人拿现行法律把方案审过一遍并签字吗？',
      en: 'Before anything is done, has someone checked the plan against current law and signed it?',
    },
    choices: {
      yes: { zh: '审过，意见改完了，也签了字', en: 'Checked, comments worked in, signed' },
      partly: { zh: '审过一部分，或者意见还没改完', en: 'Partly checked, or comments still open' },
      no: { zh: '没人审过', en: 'Nobody has checked it' },
    },
    severity: 'major',
    evidence: [
      {
        id: 'review-sheet',
        label: { zh: '审查意见，写明日期和审查人', en: 'Review sheet with date and reviewer' },
        need: 'must',
      },
      {
        id: 'counsel-note',
        label: { zh: '律师对疑难点的书面意见', en: 'Lawyer’s written note on doubtful points' },
        need: 'should',
      },
    ],
    cites: [
      { cite: 'PIPL:5', relation: 'requires' },
      { cite: 'PIPL:9', relation: 'requires' },
      { cite: 'CSL26:42(2)', relation: 'requires' },
      { cite: 'CPL:29', relation: 'requires' },
      { cite: 'CC:1260', relation: 'defines' },
    ],
    help: {
      task: {
        zh: '请法务或律师逐条对照方案、公告和合同，拿不准的写明怎么定的。',
        en: 'Have legal or a lawyer go through plan, notices and contracts; where in doubt, record how it was decided.',
      },
      why: {
        zh: '删错、交错都收不回来；公司一注销，也没有主体再去补手续。',
        en: 'A wrong deletion or hand-over can’t be undone, and after deregistration nobody is left to put it right.',
      },
      counts: [
        {
          zh: '引用的是现行法律：合同问题看《民法典》，《合同法》2021年1月1日已废止',
          en: 'The law cited is current: contracts fall under the Civil Code, the Contract Law was repealed on 1 January 2021',
        },
        {
          zh: '《网络安全法》用 2026年1月1日起的新条号，例如日志留存在第二十三条',
          en: 'The Cybersecurity Law is cited by its numbers since 1 January 2026; logs, for example, are in article 23',
        },
      ],
      countsNot: [
        { zh: '照抄前几年的模板', en: 'A template from some years ago, copied' },
        { zh: '律师口头说“应该没问题”', en: 'A lawyer saying “should be fine”' },
      ],
      where: {
        zh: '在方案、公告和合同里搜“合同法”“网络安全法”“同意”，看写的是哪年的规定。',
        en: 'Search the plan, notices and contracts for 合同法, 网络安全法 and “consent”, and see which year’s rules they quote.',
      },
    },
    gap: {
      zh: '方案没有经过合规审查，可能照着旧法办。',
      en: 'The plan has had no compliance review and may follow outdated law.',
    },
    action: {
      zh: '约法务或律师在动手前审完方案，换掉废止的法律和旧条号，签字存档。',
      en: 'Have the plan reviewed before work starts, replace repealed laws and old article numbers, sign and file it.',
    },
    owner: 'legal',
    due: { before: 'crmContractEnds', days: 30 },
    duties: [
      'E.02.2',
      'E.02.3',
      'E.02.4',
      'E.10.3',
      'E.15.1',
      'J.05.1',
      'J.05.5',
      'J.13.1',
      'J.13.2',
      'J.21.2',
      'O.21.1',
    ],
  },
];
