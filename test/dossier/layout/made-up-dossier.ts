import { sha256Hex } from '../../../lib/base/bytes.ts';
import type { Block, Dossier, Mark, QuestionBlock } from '../../../lib/dossier/block.ts';
import type { Language } from '../../../lib/i18n/text.ts';
import type { CiteLine } from '../../../lib/laws/cite-line.ts';

/** Characters of names outside the Basic Multilingual Plane, outside the packs, and in no font at all. */
export const rareName = '𬭎㛃䶮𠮷';

export const twin = new TextEncoder().encode('{"case":"SG-2026-0007","answers":[]}');

const words: Record<Mark, Record<Language, string>> = {
  settled: { zh: '已了结', en: 'Settled' },
  'not-applicable': { zh: '不适用', en: 'Not applicable' },
  partly: { zh: '部分做到', en: 'Partly' },
  gap: { zh: '缺口', en: 'Gap' },
  blocker: { zh: '阻断', en: 'Blocker' },
  unknown: { zh: '不清楚', en: 'Unknown' },
  open: { zh: '未作答', en: 'Unanswered' },
};

const marks = Object.keys(words) as Mark[];

function cites(language: Language): CiteLine[] {
  const zh = language === 'zh';
  return [
    {
      label: zh ? '《个人信息保护法》第五十一条' : 'PIPL art. 51',
      gist: zh
        ? '合理确定操作权限，采取加密、去标识化等措施，防止未经授权的访问。'
        : 'Access rights and encryption against unauthorised access.',
      confidence: 'text',
      confidenceWord: zh ? '已核原文' : 'Text read',
      status: zh ? '当日有效' : 'in force',
    },
    {
      label: zh ? '《人脸识别技术应用安全管理办法》第十五条' : 'Face Recognition Measures art. 15',
      gist: zh
        ? '存储人脸信息达到十万人的，三十个工作日内备案。'
        : 'Filing within 30 working days once 100,000 faces are stored.',
      confidence: 'quoted',
      confidenceWord: zh ? '据引文' : 'From quotation',
      status: zh ? '当日有效' : 'in force',
    },
    {
      label: zh ? '《个人信息安全规范》GB/T 35273—2020，3.10' : 'GB/T 35273—2020, 3.10',
      gist: zh
        ? '删除是从日常业务所用的系统中去除，不能再被检索、访问。'
        : 'Removed from systems in daily use, not searchable or accessible.',
      confidence: 'secondary',
      confidenceWord: zh ? '待核实' : 'To be verified',
      status: zh ? '推荐标准，不作阻断' : 'recommended, never blocks',
    },
    {
      label: zh ? '事件未了之前暂停注销申请' : 'No application while an incident is open',
      gist: zh ? '条文没有这样写，是从几条合起来读出的。' : 'No article says so; read from several together.',
      confidence: 'analysis',
      confidenceWord: zh ? '本卷解读' : 'Our reading',
      status: zh ? '供参考' : 'for reference',
    },
  ];
}

export function madeUpQuestion(language: Language, mark: Mark, number: number): QuestionBlock {
  const zh = language === 'zh';
  return {
    kind: 'question',
    mark,
    word: words[mark][language],
    place: zh ? `期间安全 ${number}` : `Security ${number}`,
    ...(mark === 'open' || mark === 'unknown' ? {} : { assurance: number % 5 }),
    assuranceWord: zh ? '附有证据' : 'Evidenced',
    answeredBy: zh ? '林若溪 作答\n11月22日 13:58' : 'Lin Ruoxi\n22 Nov 13:58',
    title: zh ? '最后一天之后，还有谁能登录 CRM？' : 'After the last day, who can still log in to the CRM?',
    rows: [
      {
        label: zh ? '回答' : 'Answer',
        value: zh ? '大部分已停用，还有例外。' : 'Most are disabled, with exceptions.',
      },
      {
        label: zh ? '理由' : 'Reason',
        value: zh
          ? '11个账号中9个已停用。财务1个账号要用到1月报税；服务商留有1个运维账号，合同没写何时停用。'
          : 'Nine of eleven accounts are disabled. Finance needs one for the January return; the vendor’s “operations” account has no end date.',
      },
      {
        label: zh ? '缺口' : 'Gap',
        value: zh
          ? '2 个账号到期后仍能登录；12月31日之后无法再操作。'
          : 'Two accounts can still log in after 31 December, when it is too late.',
        tone: 'gap',
      },
      {
        label: zh ? '证据' : 'Evidence',
        value: zh
          ? 'E-019 账号清单（含状态、最近登录），11月19日'
          : 'E-019 Account list (status, last login), 19 Nov',
        aside: '933d fb8e',
      },
      {
        label: zh ? '证据' : 'Evidence',
        value: zh ? '缺：服务商书面确认' : 'Missing: vendor’s written confirmation',
        aside: zh ? '未附' : 'not attached',
      },
    ],
    cites: cites(language),
  };
}

function blocksOfEveryKind(language: Language): Block[] {
  const zh = language === 'zh';
  return [
    {
      kind: 'tally',
      rows: marks.map((mark, i) => ({ mark, word: words[mark][language], count: i + 3 })),
      of: zh ? '适用 42 题' : '42 questions apply',
    },
    {
      kind: 'blockers',
      title: zh ? '未解除的阻断 2 项' : 'Open blockers: 2',
      items: zh
        ? ['3 件删除请求未答复（客户 4），沈听澜，12月4日前', '锁存资料没有保管人（注销后保管 2）']
        : ['3 deletion requests unanswered (Customers 4)', 'Locked data have no custodian (Custody 2)'],
      note: zh ? '解除之前，不宜提出注销申请' : 'Do not apply for deregistration before',
    },
    {
      kind: 'heading',
      level: 2,
      text: zh ? '不能再做的事' : 'Last chances',
      note: zh ? '到期还有 39 天' : '39 days left',
    },
    {
      kind: 'list',
      items: zh
        ? ['未看过的 2 个 CRM 模块里没有个人信息', '服务商备份已经删除']
        : ['No personal data in the two CRM modules nobody looked at', 'The vendor’s backups are gone'],
    },
    {
      kind: 'list',
      ordered: true,
      items: zh ? ['先断开，再留证', '不删日志'] : ['Disconnect, then keep evidence', 'Delete no logs'],
    },
    { kind: 'heading', level: 3, text: zh ? '小标题' : 'Small heading' },
    {
      kind: 'paragraph',
      text: zh
        ? '哈希只说明文件自生成后未变，不说明内容真实，也不是电子签名。'
        : 'A hash shows that a file has not changed since; not that it is true.',
    },
    { kind: 'paragraph', quiet: true, text: zh ? '本段是附注。' : 'This paragraph is a note.' },
    {
      kind: 'pairs',
      rows: [
        {
          label: zh ? '登记人' : 'Entered by',
          value: `${rareName} / ${zh ? '周启明' : 'Zhou Qiming'}`,
          aside: '91310115MA1H****2X',
        },
        { label: zh ? '范围' : 'Scope', value: zh ? '主库、回收站' : 'Main database, recycle bin' },
      ],
    },
    {
      kind: 'table',
      columns: [
        { title: zh ? '编号' : 'No.', share: 1 },
        { title: zh ? '日期' : 'Date', share: 2 },
        { title: zh ? '资料' : 'Data', share: 3 },
        { title: zh ? '数量' : 'Count', share: 1.5, align: 'right' },
        { title: zh ? '经手人' : 'By', share: 2 },
      ],
      rows: Array.from({ length: 60 }, (_, i) => [
        String(i + 1).padStart(4, '0'),
        zh ? `11月${(i % 28) + 1}日` : `${(i % 28) + 1} Nov 2026`,
        zh ? '学员档案，主库删除，回收站已清空' : 'Student files, deleted, recycle bin emptied',
        `${(i * 37) % 1000}`,
        i % 9 === 4 ? rareName : zh ? '林若溪' : 'Lin Ruoxi',
      ]),
      empty: '',
    },
    {
      kind: 'table',
      columns: [],
      rows: [],
      empty: zh ? '本台账没有记录。' : 'This register has no entries.',
    },
  ];
}

/** A dossier with every kind of block, in one language. */
export function madeUpDossier(language: Language): Dossier {
  const zh = language === 'zh';
  return {
    language,
    title: zh ? '客户信息处置合规卷宗' : 'Customer Data Disposition Dossier',
    subtitle: zh
      ? '逐题回答、缺口、台账、证据与不证明之事'
      : 'Every answer, gap, register, piece of evidence, and what is not proved',
    caseName: zh ? '禾木青少年艺术培训（上海）有限公司' : 'Hemu Youth Arts Training (Shanghai) Co., Ltd.',
    caseLine: zh
      ? '注销原主体公司前的客户个人信息处置'
      : 'Customer personal data before deregistration of the entity',
    number: 'SG-2026-0007',
    version: zh ? '草稿 v0.3' : 'DRAFT v0.3',
    cover: [
      {
        label: zh ? '情形' : 'Scenario',
        value: zh
          ? '注销原主体公司（解散清算，无接收方）'
          : 'Deregistration of the original entity (no successor)',
      },
      {
        label: zh ? '注销主体' : 'Entity',
        value: zh ? '禾木青少年艺术培训（上海）有限公司' : 'Hemu Youth Arts Training (Shanghai) Co., Ltd.',
        aside: '91310115MA1H****2X',
      },
      {
        label: zh ? '受托处理者' : 'Processors',
        value: zh
          ? '栖云软件（杭州）有限公司，CRM\n递声信息技术（苏州）有限公司，短信'
          : 'Qiyun Software (Hangzhou) Co., Ltd., CRM\nDisheng IT (Suzhou) Co., Ltd., text messages',
        aside: '91330106MA2C****7L\n91320505MA25****0P',
      },
      {
        label: zh ? '负责人 / 经办人' : 'Responsible / operator',
        value: zh
          ? '周启明（清算组组长）/ 林若溪（客服）'
          : 'Zhou Qiming (head of liquidation group) / Lin Ruoxi',
      },
      {
        label: zh ? '记录期间' : 'Period',
        value: zh ? '2026年10月15日至2026年11月22日' : '15 October 2026 to 22 November 2026',
      },
      { label: zh ? '版次' : 'Version', value: zh ? '草稿 v0.3' : 'DRAFT v0.3' },
    ],
    blockers: {
      title: zh ? '未解除的阻断：2 项' : 'Open blockers: 2',
      items: zh
        ? ['3 件删除请求未答复（客户 4）', '锁存资料没有保管人（注销后保管 2）']
        : ['3 deletion requests unanswered (Customers 4)', 'Locked data have no custodian (Custody after 2)'],
      note: zh
        ? '两项解除之前，不宜提出注销申请。'
        : 'Do not apply for deregistration before both are resolved.',
    },
    twinSha256: sha256Hex(twin),
    twinName: zh ? '数据副本' : 'Data twin',
    tool: zh ? '收官 1.0.0，内容包 2026.11' : 'Shouguan 1.0.0, pack 2026.11',
    classification: zh ? '内部资料，值已遮蔽' : 'Internal, values masked',
    madeAt: '2026-11-22T06:32:05.120Z',
    words: {
      contents: zh ? '目录' : 'Contents',
      twinHash: zh ? '数据副本 SHA-256' : 'Twin SHA-256',
      documentNumber: zh ? '文件编号' : 'Document number',
      page: zh ? '第 {page} / {pages} 页' : 'Page {page} / {pages}',
      seal: zh ? '公章' : 'Company seal',
      noSeal: zh ? '草稿不用印' : 'No seal on a draft',
      seam: zh ? '骑缝章　第{group}组，共{groups}组' : 'Cross-page seal, group {group} of {groups}',
      cites: zh ? '条文' : 'Law',
      contentsNote: zh
        ? '每题一子，右侧为已了结与不适用之和 / 全部题数'
        : 'One stone per question; settled and not applicable / all',
    },
    sections: [
      {
        id: 'summary',
        title: zh ? '一页摘要' : 'Summary',
        note: zh ? '截至2026年11月22日' : 'as of 22 November 2026',
        blocks: blocksOfEveryKind(language),
      },
      {
        id: 'questions',
        title: zh ? '清单：逐题回答' : 'Checklist, question by question',
        blocks: [
          { kind: 'heading', level: 2, text: zh ? '期间安全' : 'Security meanwhile' },
          ...marks.map((mark, i) => madeUpQuestion(language, mark, i + 1)),
        ],
      },
      {
        id: 'sign',
        title: zh ? '签字与用印' : 'Signatures and seals',
        note: zh ? '草稿不签字、不用印' : 'drafts are neither signed nor sealed',
        blocks: [
          {
            kind: 'signature',
            rows: zh
              ? [
                  { role: '清算组组长', name: '周启明' },
                  { role: '合规', name: '沈听澜' },
                  { role: '财务', name: '顾清和' },
                ]
              : [
                  { role: 'Head of liquidation group', name: 'Zhou Qiming' },
                  { role: 'Compliance', name: 'Shen Tinglan' },
                  { role: 'Finance', name: 'Gu Qinghe' },
                ],
            signed: zh ? '签字' : 'Signature',
            dated: zh ? '日期' : 'Date',
            seal: zh ? '公章' : 'Company seal',
          },
        ],
      },
    ],
  };
}
