import { type Condition, evaluate } from '../facts/condition.ts';
import { entityEnds } from '../facts/derived.ts';
import type { Facts } from '../facts/facts.ts';
import type { Text } from '../i18n/text.ts';
import type { DataSet } from './data-set.ts';

type Disposition = NonNullable<DataSet['disposition']>;

/** What to say at the moment a fate is chosen for a data set, before the mistake is made. */
export interface DispositionWarning {
  /** The number of the misconception, `T1` to `T40`; unique here. */
  readonly trap: string;
  readonly dispositions: readonly Disposition[];
  /** Left out where it concerns every case. */
  readonly when?: Condition;
  /** It concerns only data sets with this mark. */
  readonly dataSet?: 'sensitive' | 'under14';
  readonly text: Text;
  readonly cites: readonly string[];
}

export const dispositionWarnings: readonly DispositionWarning[] = [
  {
    trap: 'T1',
    dispositions: ['delete'],
    text: {
      zh: '打删除标记不算删除：资料还在，还能恢复。备份、导出表、报表和服务商那里的也要删；标记只能临时用，写明下一步和哪天做。',
      en: 'A deleted flag is not deletion: the data is still there. Backups, exports, reports and suppliers’ copies count too; a flag is only for the meantime, with a next step and a day.',
    },
    cites: ['PIPL:47(1)', 'PIPL:47(2)', 'NDSR:24', 'GBT35273:3.10'],
  },
  {
    trap: 'T2',
    dispositions: ['anonymise'],
    text: {
      zh: '打码、哈希、加密、换编号都认得回来，仍是个人信息。谁也认不回、也恢复不了，才算匿名；做不到就删，或锁定留存。',
      en: 'Masked, hashed, encrypted or renumbered data can be traced back and stays personal data. Only what nobody can trace or restore is anonymous; otherwise delete it or lock it.',
    },
    cites: ['PIPL:4', 'PIPL:73', 'GBT35273:3.15'],
  },
  {
    trap: 'T4',
    dispositions: ['hand-over'],
    when: { fact: 'recipient', is: 'other-handler' },
    text: {
      zh: '公司要关，不等于可以卖名单。只有合并、分立、解散、破产且非转不可的，告知就行；单独卖给别人，要每位客户单独同意，否则可能犯罪。',
      en: 'Closing is no licence to sell the list. Notice is enough only where a merger, split, dissolution or bankruptcy makes the transfer necessary; any other sale needs each customer’s separate consent and may otherwise be a crime.',
    },
    cites: ['PIPL:10', 'PIPL:22', 'PIPL:23', 'CRIM-PI:253-1'],
  },
  {
    trap: 'T5',
    dispositions: ['hand-over'],
    when: {
      all: [
        { fact: 'scenario', is: 'outlet-transfer' },
        { fact: 'recipient', is: 'other-handler' },
      ],
    },
    text: {
      zh: '网点、门店整体转给另一家公司，一般是卖资产，不是合并分立：按单独同意准备；律师另有判断的，写下理由。',
      en: 'Selling an outlet to another company is normally an asset sale, not a merger: prepare separate consent, unless a lawyer records why not.',
    },
    cites: ['PIPL:23', 'CC:74', 'CoL:13'],
  },
  {
    trap: 'T7',
    dispositions: ['delete'],
    when: {
      any: [
        { fact: 'prepaid', is: true },
        { fact: 'openMatters', is: true },
      ],
    },
    text: {
      zh: '有余额、售后、投诉没了结的客户是债权人。先通知、先结清，再删；删早了，法院可能按客户说的认。',
      en: 'Customers with balances, warranties or complaints are creditors. Tell them and settle first, then delete; if records go too early a court may accept the customer’s figures.',
    },
    cites: ['CoL:235', 'PREPAY:25', 'PIPL:13(1)(2)'],
  },
  {
    trap: 'T8',
    dispositions: ['retain-locked', 'archive'],
    text: {
      zh: '不能“一律留十年”。每份写明依据、留哪些字段、到哪天；其余的删。留下的只存、只护，不再用。',
      en: '“Keep everything ten years” won’t do. State ground, fields and end date for each set and delete the rest. What stays is only stored and protected, no longer used.',
    },
    cites: ['PIPL:19', 'PIPL:47(2)', 'NDSR:24'],
  },
  {
    trap: 'T12',
    dispositions: ['retain-locked'],
    text: {
      zh: '“技术上删不了”只许存着护着：写明为什么删不了、是什么、到哪天再看，期间不能再用。',
      en: '“Technically not deletable” permits storage and protection only: record why, what and when you look again; no use in between.',
    },
    cites: ['PIPL:47(2)', 'NDSR:24'],
  },
  {
    trap: 'T13',
    dispositions: ['retain-locked', 'archive', 'hand-over'],
    when: entityEnds,
    text: {
      zh: '注销不等于没人负责：股东、清算组签的承诺照样算数，直接责任人也会被罚。',
      en: 'Deregistration does not end liability: what shareholders and liquidators signed still binds, and persons in charge can be fined.',
    },
    cites: ['CoL:238', 'CoL:240', 'PIPL:66'],
  },
  {
    trap: 'T15',
    dispositions: ['hand-over'],
    when: entityEnds,
    text: {
      zh: '客户资料不跟着剩余财产分给股东。股东拿到就成了新的处理者：至少告知客户、用途不变；没有用途的删。',
      en: 'Customer data is not shared out with what is left. A shareholder who receives it becomes a new handler: notice and the same purpose at least; without a purpose it is deleted.',
    },
    cites: ['PIPL:13', 'PIPL:22', 'PIPL:47', 'CoL:236'],
  },
  {
    trap: 'T26',
    dispositions: ['hand-over'],
    text: {
      zh: '会计账簿留在原单位，接收方只能查阅、复制；没结清的凭证才跟着走。',
      en: 'Accounting books stay with the original unit; the recipient may consult and copy. Only vouchers of unsettled items move.',
    },
    cites: ['ACC-ARCH:21'],
  },
  {
    trap: 'T27',
    dispositions: ['delete'],
    text: {
      zh: '要销毁的里面有会计档案吗？没到期、没鉴定不能毁；注销后交到哪里按国家档案规定，不是“交给老板”。',
      en: 'Are accounting archives among it? Nothing unexpired or unappraised may be destroyed; after deregistration they go where the state archive rules say, not “to the owner”.',
    },
    cites: ['ACC-ARCH:19', 'ACC-ARCH:20', 'ARCH-R:24'],
  },
  {
    trap: 'T28',
    dispositions: ['hand-over'],
    when: { fact: 'prepaid', is: true },
    text: {
      zh: '会员卡、课时的余额不会自动跟着网点走：逐人同意，不回复就是不同意，要退。',
      en: 'Card balances and lessons do not move with the outlet: each customer agrees; silence means no and a refund.',
    },
    cites: ['CC:551', 'CC:555', 'PREPAY:13'],
  },
  {
    trap: 'T29',
    dispositions: ['hand-over'],
    when: { fact: 'recipientMarketing', is: true },
    text: {
      zh: '接收方不能拿名单发广告：用途变了要重新同意，广告还要另外同意。',
      en: 'The recipient may not advertise to the list: a new purpose needs consent, advertising its own.',
    },
    cites: ['PIPL:22', 'PIPL:23', 'CPL:29(3)', 'CPL-R:24'],
  },
  {
    trap: 'T34',
    dispositions: ['delete', 'hand-over'],
    when: {
      any: [
        { fact: 'entrusts', is: true },
        { fact: 'recipient', is: 'processor' },
      ],
    },
    text: {
      zh: '请公司来销毁、保管也是委托：先做影响评估、签合同、派人看着，记录留三年。',
      en: 'A firm that destroys or stores for you is a processor: assess first, sign a contract, supervise, keep records three years.',
    },
    cites: ['PIPL:21', 'PIPL:55(3)', 'NDSR:12'],
  },
  {
    trap: 'T35',
    dispositions: ['delete'],
    text: {
      zh: '固态硬盘、U 盘消磁没有用：用厂家清除命令、毁密钥或粉碎。',
      en: 'Degaussing does nothing to SSDs and sticks: use the maker’s sanitise command, destroy the key or shred.',
    },
    cites: ['NIST80088:all'],
  },
  {
    trap: 'T37',
    dispositions: ['hand-over'],
    dataSet: 'under14',
    text: {
      zh: '孩子的资料不能跟着走：先做安全评估、告诉监护人；停止服务的，删掉。',
      en: 'Children’s data cannot simply go along: assess security first and tell the guardians; where the service stops, delete.',
    },
    cites: ['CHILD19:17', 'CHILD19:23', 'PIPL:31'],
  },
  {
    trap: 'T38',
    dispositions: ['delete', 'hand-over'],
    when: { fact: 'amlObliged', is: true },
    text: {
      zh: '金融机构的客户身份和交易资料不能自己决定删或给：终止时移交国务院有关部门指定的机构。',
      en: 'A financial institution may neither delete nor give away identity and transaction records: on ending they go to the body designated by the State Council departments.',
    },
    cites: ['AML24:34(4)', 'AML24:63'],
  },
  {
    trap: 'T40',
    dispositions: ['hand-over'],
    when: { fact: 'recipient', is: 'other-handler' },
    text: {
      zh: '“按现状接收”免不了责：接收方要接着答复客户请求，遵守原来公布的保存期。写进协议。',
      en: '“Taken as is” frees nobody: the recipient goes on answering requests and keeps the published periods. Put it into the agreement.',
    },
    cites: ['PIPL:22', 'NDSR:14'],
  },
];

/**
 * The warnings for the fate chosen for a data set, in the order of their numbers; none while nothing is chosen.
 * A missing fact keeps a warning: one sentence too many is safer than one too few.
 */
export function warningsFor(
  dataSet: Pick<DataSet, 'disposition' | 'sensitive' | 'under14'>,
  facts: Facts,
): readonly DispositionWarning[] {
  const { disposition } = dataSet;
  if (disposition === null) return [];
  return dispositionWarnings.filter(
    (warning) =>
      warning.dispositions.includes(disposition) &&
      (!warning.dataSet || dataSet[warning.dataSet]) &&
      (!warning.when || evaluate(warning.when, facts).holds !== false),
  );
}
