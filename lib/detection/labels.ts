import { fold } from './fold.ts';
import { recognizers } from './recognizers/index.ts';

/** What a label says of the value beside it. */
export interface Evidence {
  /** Recognizers that it announces; empty for a label that announces something else. */
  readonly types: ReadonlySet<string>;
  /** It announces a number or a word that is not personal data. */
  readonly negative: boolean;
  /** The label itself, lower case and without spaces. */
  readonly label: string;
}

/** A label word found in a text. */
export interface Mark extends Evidence {
  readonly start: number;
  readonly end: number;
}

/**
 * Words that announce something else. Only words whose values look like personal data are worth a line: numbers of
 * many digits, names of things, times.
 */
const negativeLabels = `
订单 订单号 订单编号 订单id 单号 单据号 单据编号 流水 流水号 交易号 交易流水 交易单号 支付单号 商户单号 退款单号 工单 工单号
快递 快递单号 快递号 运单 运单号 物流单号 物流 面单号 发票 发票号 发票号码 发票代码 合同 合同号 合同编号 协议编号 凭证号 批次 批次号
条码 条形码 商品编码 商品编号 货号 sku 编号 编码 代码 序号 行号 序列号 版本 版本号 金额 总额 余额 价格 单价 总价 合计 数量 库存 件数
积分 时长 次数 课时 会员卡号 会员卡 会员号 会员编号 卡券 券码 卡券号 优惠券 兑换码 礼品卡 礼品卡号 储值卡号 iccid 保单 保单号 邮编 邮政编码 分机 分机号
热线 客服热线 服务热线 客服电话 服务电话 热线电话 投诉电话 短信通道 通道号 端口号 端口 物联网 物联网卡 物联网卡号 时间戳 时间 创建时间 更新时间 下单时间 下单日期 支付时间 日期
签约日期 到期日 到期日期 有效期 创建日期 产品 产品名称 商品 商品名称 品名 名称 公司 公司名称 企业名称 单位 单位名称 门店 门店名称 课程 课程名称
项目 项目名称 部门 职位 职务 岗位 角色 品牌 班级 校区 分类 类型 类别 状态 来源 渠道 标签 等级 归属地 设备号 设备编号 主键 资产编号 追踪号 请求id 追踪id 哈希 摘要
order orderno orderid ordernumber trackingno trackingnumber tracking waybill invoice invoiceno invoicenumber contractno serial serialno serialnumber
transactionid transaction traceid requestid amount total price quantity qty count sku barcode isbn ean upc uuid guid md5 sha1 sha256 hash
version build timestamp createdat updatedat zip zipcode postcode postalcode ext extension hotline no number id code product productname
company companyname status type category department title role batch ref reference caseno ticket ticketno giftcard coupon membershipno
`;

interface Node {
  readonly next: Map<number, Node>;
  entry: Evidence | null;
}

const root: Node = buildTrie();

function buildTrie(): Node {
  const types = new Map<string, Set<string>>();
  for (const word of negativeLabels.split(/\s+/).filter(Boolean)) types.set(word, new Set());
  for (const { id, labels } of recognizers.values()) {
    for (const word of labels) {
      const announced = types.get(word);
      if (announced === undefined) types.set(word, new Set([id]));
      else announced.add(id);
    }
  }
  const top: Node = { next: new Map(), entry: null };
  for (const [word, announced] of types) {
    let node = top;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      const child = node.next.get(unit) ?? { next: new Map(), entry: null };
      node.next.set(unit, child);
      node = child;
    }
    node.entry = { types: announced, negative: announced.size === 0, label: word };
  }
  return top;
}

const isLatin = (unit: number) => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
const lower = (unit: number) => (unit >= 65 && unit <= 90 ? unit + 32 : unit);

/** True where a label word may begin: the cheap test before `markAt`. */
export const labelStarts: Uint8Array = startTable();

function startTable(): Uint8Array {
  const table = new Uint8Array(65536);
  for (const unit of root.next.keys()) {
    table[unit] = 1;
    if (isLatin(unit)) table[unit - 32] = 1;
  }
  return table;
}

/**
 * The longest label word that begins at `index` of a folded text. Latin words are matched without regard to case,
 * to blanks, `_` and `-` inside, and only as whole words.
 */
export function markAt(text: string, index: number): Mark | null {
  if (isLatin(text.charCodeAt(index)) && isLatin(text.charCodeAt(index - 1))) {
    const camel = /[a-z][A-Z]/.test(text.slice(index - 1, index + 1));
    if (!camel) return null;
  }
  let node: Node | undefined = root;
  let found: Mark | null = null;
  for (let i = index; i < text.length && i - index < 40; i++) {
    const unit = text.charCodeAt(i);
    const joint = unit === 32 || unit === 95 || unit === 45;
    if (joint && i > index) continue;
    node = node.next.get(lower(unit));
    if (node === undefined) break;
    if (node.entry !== null && endsWord(text, i)) found = { ...node.entry, start: index, end: i + 1 };
  }
  return found;
}

function endsWord(text: string, last: number): boolean {
  const unit = text.charCodeAt(last);
  const after = text.charCodeAt(last + 1);
  if (!isLatin(unit) || !isLatin(after)) return true;
  return unit >= 97 && after < 97;
}

/** All label words of a folded text from left to right, none inside another. */
export function findMarks(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (let i = 0; i < text.length; i++) {
    if (labelStarts[text.charCodeAt(i)] !== 1) continue;
    const mark = markAt(text, i);
    if (mark === null) continue;
    marks.push(mark);
    i = mark.end - 1;
  }
  return marks;
}

const cache = new Map<string, Evidence | null>();

/**
 * What a column header or form label announces; null when it says nothing known. The last words decide (家长手机 is a
 * mobile, 手机订单号 an order); of alternatives (姓名/手机, 证件号（身份证）) all count.
 */
export function labelEvidence(label: string): Evidence | null {
  const known = cache.get(label);
  if (known !== undefined) return known;
  if (cache.size > 5000) cache.clear();
  const evidence = readLabel(fold(label).text.slice(0, 200));
  cache.set(label, evidence);
  return evidence;
}

function readLabel(label: string): Evidence | null {
  const parts = label
    .split(/[/|、,&()[\]【】:]|\bor\b|或|和|及/)
    .map((part) => part.replace(/^[\s*]+|[\s*#?]+$/g, ''));
  const heads = parts.map((part) => headOf(part)).filter((head) => head !== null);
  const positive = heads.filter((head) => !head.negative);
  const first = positive[0] ?? heads[0];
  if (first === undefined) return null;
  return {
    types: new Set(positive.flatMap((head) => [...head.types])),
    negative: positive.length === 0,
    label: first.label,
  };
}

function headOf(part: string): Evidence | null {
  const last = findMarks(part).at(-1);
  return last !== undefined && last.end === part.length ? last : null;
}
