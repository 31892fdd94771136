import type { Reading } from './reading.ts';
import type { OwnLabels } from './recognizer.ts';
import { recognizers } from './recognizers/index.ts';

/** One label word: what it announces, and where it counts. */
export interface LabelWord {
  readonly word: string;
  /** Recognizers that it announces; empty for a word that announces something else. */
  readonly types: ReadonlySet<string>;
  /** `any`: before a value in running text too. `end`: only at the end of a label. `inside`: anywhere in a label. */
  readonly where: 'any' | 'end' | 'inside';
}

/**
 * Words that announce something else. Only words whose values look like personal data are worth a place: numbers of
 * many digits, names of things, times. A hyphen before a word: it counts at the end of a label only.
 */
export const negative = `
订单 订单号 单号 单据号 流水 交易号 商户号 工单 快递 运单 物流 发票
合同 凭证号 批次 条码 货号 sku 序号 序列号 版本 金额 总额 余额 价格 单价 总价 合计 数量 库存 件数 积分 时长 次数 课时
会员卡 会员号 卡券 券码 优惠券 兑换码 礼品卡 储值卡 购物卡 取件码 卡密 学号 工号 档案号 房号 车次
保单 邮编 邮政编码 分机 热线 热线电话 客服电话 服务电话 投诉电话 400电话 通道号 端口 物联网 时间 日期 到期日 有效期
产品 商品 品名 名称 -公司 -单位 -门店 -店铺 课程 项目 -部门 职位 职务 岗位 角色 品牌 型号 颜色 班级 校区 城市 省份 分类 类型 类别 状态 来源 渠道 标签 等级 归属地 人数
运营商 追踪号 供应商 套餐 阶段 行业 性别 学历 平台 签名 -人次 -机器人
回调地址 接口地址 链接地址 下载地址 服务器地址 网页地址 -个人 先生于 学生于 医生于
租户名 -仓库 -名 超级管理员
-价 -率 -额 -费 -量 -度 -级 -数 -分 -地区 方式 -模式 -政策 -规则 -店 -类
order tracking invoice serial transaction amount total price quantity qty count sku barcode
version date time zip zipcode postcode postalcode ext extension product company status type category department title role batch
ref reference case ticket giftcard coupon membership fee balance score level source channel tag brand model sku service course plan campaign job
`;

/** Words for a number of any kind. What stands before them decides; alone they announce nothing personal. */
export const anyNumber: ReadonlySet<string> = new Set(
  '编号 编码 代码 号码 号 单 id no num number code key seq sn'.split(' '),
);

/** Words for an account or a card of any kind: 社保卡卡号 is no bank card. */
export const anyAccount: ReadonlySet<string> = new Set('卡号 账号 账户 account'.split(' '));

/** A label word in a text, and where it begins. */
export interface FoundWord {
  readonly entry: LabelWord;
  readonly start: number;
}

interface Node {
  readonly before: Map<number, Node>;
  entry: LabelWord | null;
}

const inLabels = 1;
const inTexts = 2;
const inNumbers = 4;

/** Finds label words from their ends: a trie of their characters from last to first. */
export class LabelWords {
  private readonly root: Node = { before: new Map(), entry: null };
  /** How words end: for each small character bits that tell whether they count in labels and in running text. */
  private readonly lasts = new Uint8Array(65536);

  constructor(own?: OwnLabels) {
    for (const written of negative.split(/\s+/).filter(Boolean)) this.add(written);
    for (const word of anyNumber) this.add(`-${word}`);
    for (const { id, labels } of recognizers.values()) for (const written of labels) this.add(written, id);
    for (const written of own?.negative ?? []) this.add(plain(written), undefined, true);
    for (const [id, list] of Object.entries(own?.positive ?? {}))
      for (const written of list) this.add(plain(written), id, true);
  }

  private add(written: string, type?: string, replace = false): void {
    const where = written.startsWith('-') ? 'end' : written.startsWith('~') ? 'inside' : 'any';
    const word = where === 'any' ? written : written.slice(1);
    if (word === '') return;
    let node = this.root;
    for (let i = word.length - 1; i >= 0; i--) {
      const unit = word.charCodeAt(i);
      const next = node.before.get(unit) ?? { before: new Map(), entry: null };
      node.before.set(unit, next);
      node = next;
    }
    const types = replace ? [] : [...(node.entry?.types ?? [])];
    const wider = node.entry?.where === 'any' ? 'any' : where;
    node.entry = { word, where: wider, types: new Set(type === undefined ? types : [...types, type]) };
    const last = word.charCodeAt(word.length - 1);
    const counts = (where === 'any' ? inLabels | inTexts : inLabels) | (anyNumber.has(word) ? inNumbers : 0);
    this.lasts[last] = (this.lasts[last] ?? 0) | counts;
  }

  /**
   * The longest label word that ends before `end` of a folded text, and where it begins. Latin words are matched
   * without regard to case and to blanks, `_` and `-` inside, and only as whole words. In running text a word for a
   * number may stand between (护照号码, passport no.), but not behind people: 客户编号 is a number of the company's own.
   */
  endingAt(text: Reading, end: number, inLabel: boolean): FoundWord | null {
    const last = this.lasts[lower(text.at(end - 1))] ?? 0;
    const found = (last & (inLabel ? inLabels : inTexts)) === 0 ? null : this.longest(text, end, inLabel);
    if (found !== null || inLabel || (last & inNumbers) === 0) return found;
    const number = this.longest(text, end, true);
    if (number === null || !anyNumber.has(number.entry.word)) return null;
    const before = this.longest(text, trimEnd(text, number.start), false);
    return before === null || before.entry.types.has('person.name') ? null : before;
  }

  private longest(text: Reading, end: number, inLabel: boolean): FoundWord | null {
    let found: FoundWord | null = null;
    let node: Node | undefined = this.root;
    for (let i = end - 1; i >= 0 && end - i < 40; i--) {
      const unit = text.at(i);
      if (isJoint(unit) && i < end - 1) continue;
      node = node.before.get(lower(unit));
      if (node === undefined) break;
      const { entry } = node;
      if (
        entry !== null &&
        (inLabel
          ? beginsWord(text, i) || endsRun(text, i, end)
          : entry.where === 'any' && beginsWord(text, i))
      )
        found = { entry, start: i };
    }
    return found;
  }
}

const plain = (written: string) => written.toLowerCase().replace(/[\s_-]/g, '');
const lower = (unit: number) => (isUpper(unit) ? unit + 32 : unit);
const isUpper = (unit: number) => unit >= 65 && unit <= 90;
const isLower = (unit: number) => unit >= 97 && unit <= 122;
const isJoint = (unit: number) => unit === 32 || unit === 95 || unit === 45 || unit === 46;

/** Where the words before `end` end that a blank, `_`, `-` or a stop separates from it. */
export function trimEnd(text: Reading, end: number): number {
  let last = end;
  while (last > 0 && isJoint(text.at(last - 1))) last--;
  return last;
}

/** True in a label for a long word behind others without a joint, and for initials behind others: kehuxingming, hyxm. */
const endsRun = (text: Reading, start: number, end: number): boolean =>
  end - start > longInRun || (end === text.length && initials.test(text.string));
const longInRun = 6;
/** Syllables of Chinese words begin with these. */
const initials = /(?<![a-z])[b-df-hj-np-twx-z]{3,6}$/i;

/** True where a word begins: no letter stands before a letter, or a capital one after a small one. */
function beginsWord(text: Reading, index: number): boolean {
  const unit = text.at(index);
  const before = text.at(index - 1);
  if (!(isLower(unit) || isUpper(unit)) || !(isLower(before) || isUpper(before))) return true;
  return isUpper(unit) && isLower(before);
}
