import type { FactField } from '../field.ts';

/** What is being closed or handed over, and to whom. */
const fields: readonly FactField[] = [
  {
    id: 'scenario',
    label: { zh: '情形', en: 'Situation' },
    ask: { zh: '这次要办的是哪一件事？', en: 'What is being done?' },
    help: {
      zh: '看股东会决议、总部通知或转让协议的标题。一家公司同时做几件，就分别建事项。',
      en: 'Look at the resolution, the notice from headquarters or the transfer agreement. Several at once: one case each.',
    },
    kind: 'choice',
    choices: [
      {
        value: 'entity-deregistration',
        label: { zh: '注销公司', en: 'Deregister the company' },
        hint: {
          zh: '公司本身关掉，包括有限公司和个体户。',
          en: 'The company itself closes, individual businesses included.',
        },
      },
      {
        value: 'outlet-transfer',
        label: { zh: '转让网点或分店', en: 'Hand over an outlet' },
        hint: {
          zh: '公司还在，一个网点、分公司或门店换人经营。',
          en: 'The company stays; one outlet, branch or shop changes hands.',
        },
      },
      {
        value: 'joint-stock-deregistration',
        label: { zh: '注销非上市股份有限公司', en: 'Deregister an unlisted joint-stock company' },
        hint: {
          zh: '名称里有“股份有限公司”，没有上市。',
          en: 'The name says joint-stock, and it is not listed.',
        },
      },
    ],
    triage: 1,
  },
  {
    id: 'legalForm',
    label: { zh: '主体类型', en: 'Legal form' },
    ask: { zh: '营业执照上，它属于哪一类？', en: 'What does the business licence say it is?' },
    help: {
      zh: '看营业执照的“类型”一栏。总部授权代收代办、自己不决定怎么用客户资料的，选“代办点”。',
      en: 'See “type” on the licence. An agent that only does what headquarters says with customer data is an “agent”.',
    },
    kind: 'choice',
    choices: [
      {
        value: 'company',
        label: { zh: '公司', en: 'Company' },
        hint: { zh: '有限公司或股份有限公司。', en: 'Limited or joint-stock.' },
      },
      {
        value: 'branch',
        label: { zh: '分公司、分店', en: 'Branch' },
        hint: {
          zh: '执照上写着分公司，责任由总公司承担。',
          en: 'The licence says branch; the company answers for it.',
        },
      },
      { value: 'individual-business', label: { zh: '个体工商户', en: 'Individual business' } },
      {
        value: 'franchisee-company',
        label: { zh: '加盟商', en: 'Franchisee' },
        hint: { zh: '自己有执照，用总部的品牌。', en: 'Its own licence, someone else’s brand.' },
      },
      {
        value: 'agent-processor',
        label: { zh: '代办点', en: 'Agent' },
        hint: {
          zh: '只按总部的要求处理客户资料。',
          en: 'Handles customer data only on headquarters’ instructions.',
        },
      },
      {
        value: 'unlicensed-end-outlet',
        label: { zh: '末端网点', en: 'End outlet' },
        hint: {
          zh: '只备案、没有执照，例如快递末端网点。',
          en: 'Filed but without a licence, such as a courier end outlet.',
        },
      },
    ],
    triage: 2,
    cites: ['CC:74', 'CoL:13', 'PIPL:21', 'EXPR:19'],
  },
  {
    id: 'cause',
    label: { zh: '原因', en: 'Cause' },
    ask: { zh: '为什么关或为什么交出去？', en: 'Why is it closing or changing hands?' },
    help: {
      zh: '看决议或协议。把门店连同客户资料卖给别人是“资产转让”，只换股东是“股权转让”。',
      en: 'See the resolution or agreement. Selling the shop with its customers is an asset sale; only new shareholders, an equity sale.',
    },
    kind: 'choice',
    choices: [
      {
        value: 'dissolution',
        label: { zh: '解散', en: 'Dissolution' },
        hint: {
          zh: '股东决定不做了、到期或被吊销。',
          en: 'The owners stop, the term ends or the licence is revoked.',
        },
      },
      {
        value: 'bankruptcy',
        label: { zh: '破产', en: 'Bankruptcy' },
        hint: { zh: '法院已裁定宣告破产。', en: 'A court has declared it.' },
      },
      { value: 'merger', label: { zh: '合并', en: 'Merger' } },
      { value: 'split', label: { zh: '分立', en: 'Split' } },
      {
        value: 'asset-sale',
        label: { zh: '资产转让', en: 'Asset sale' },
        hint: {
          zh: '门店、业务和资料卖给另一家，公司没有合并。',
          en: 'Shop, business and data sold to another company, without a merger.',
        },
      },
      {
        value: 'equity-sale',
        label: { zh: '股权转让', en: 'Equity sale' },
        hint: { zh: '公司还是那家公司，股东换了。', en: 'Same company, new shareholders.' },
      },
      { value: 'relocation', label: { zh: '搬迁', en: 'Relocation' } },
      {
        value: 'contract-end',
        label: { zh: '合同到期', en: 'Contract ended' },
        hint: { zh: '加盟、代理或委托合同结束。', en: 'A franchise, agency or service contract ended.' },
      },
    ],
    triage: 3,
    cites: ['PIPL:22', 'PIPL:23'],
  },
  {
    id: 'recipient',
    label: { zh: '接收方', en: 'Recipient' },
    ask: { zh: '客户资料最后交给谁？', en: 'Who receives the customer data in the end?' },
    help: {
      zh: '没有人接手就选“没有人接收”。去问负责交接的人，看协议里写的单位。交给好几家的，按最主要的选，其余在数据集里写。',
      en: 'Nobody takes over: choose “Nobody”. Ask whoever runs the hand-over. With several, choose the main one and note the rest per data set.',
    },
    kind: 'choice',
    choices: [
      { value: 'none', label: { zh: '没有人接收', en: 'Nobody' } },
      {
        value: 'same-legal-person',
        label: { zh: '本公司总部或其他分公司', en: 'Our own headquarters or branches' },
        hint: { zh: '和我们是同一家公司。', en: 'The same legal person as us.' },
      },
      {
        value: 'other-handler',
        label: { zh: '另一家公司或个人', en: 'Another company or person' },
        hint: {
          zh: '以后由他们自己决定怎么用，包括集团里的其他公司。',
          en: 'They decide what to do with it from now on; other group companies count.',
        },
      },
      {
        value: 'processor',
        label: { zh: '受托保管或销毁的服务商', en: 'A supplier' },
        hint: { zh: '只替我们存、归档或销毁。', en: 'Only stores, archives or destroys for us.' },
      },
      { value: 'authority', label: { zh: '政府部门或法院', en: 'An authority or a court' } },
    ],
    triage: 4,
    cites: ['PIPL:21', 'PIPL:22', 'PIPL:23'],
  },
  {
    id: 'foreignAuthority',
    label: { zh: '境外机关索取', en: 'Foreign authority asks' },
    ask: {
      zh: '有没有外国的法院、警方或监管部门来要这些资料？',
      en: 'Does a foreign court, police force or regulator ask for the data?',
    },
    help: {
      zh: '总部转来的外国调查函也算。问法务。',
      en: 'A foreign request passed on by headquarters counts. Ask legal.',
    },
    kind: 'boolean',
    asksFor: 'presence',
    cites: ['PIPL:41', 'DSL:36'],
  },
];

export default fields;
