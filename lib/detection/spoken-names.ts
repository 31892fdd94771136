import { isTelling, nameScore } from './person-words.ts';
import type { Span } from './recognizer.ts';
import { surnameLength } from './surnames.ts';
import { westernName, westernNamesNear } from './western-names.ts';

const isHan = (unit: number) => unit >= 0x3400 && unit <= 0x9fff;

function unitsOf(characters: string): Uint8Array {
  const table = new Uint8Array(65536);
  for (const c of characters) table[c.charCodeAt(0)] = 1;
  return table;
}

const titleWord =
  /^(?:先生|女士|小姐|太太|老师|经理|总监|主任|医生|教授|律师|师傅|阿姨|同学|同志|教练|总(?![部计是额共数量价体裁结监经局会]))/;
const titleStarts = unitsOf('先女小太老经总主医教律师阿同');

/** Words after which somebody's name is said. */
const role =
  /(?:客户|顾客|学员|学生|家长|会员|患者|病人|业主|车主|户主|租客|房东|司机|老板|员工|同事|同学|朋友|室友|邻居|申请人|联系人|收件人|收货人|监护人|持有人|投诉人|签收人|负责人|经办人|收款人|付款人|当事人|代表人|被保险人|受益人|被告|被告人|原告|甲方|乙方|本人|孩子|宝宝|儿子|女儿|老公|老婆|妈妈|爸爸|我妈|我爸|父亲|母亲|丈夫|妻子|爱人|弟弟|妹妹|哥哥|姐姐|表[哥姐弟妹]|班主任|校长|院长|我叫|我是|名叫|叫做|叫|户名|真名|经查,?|登记,?|核对|转账给|姓名|名字)(?:为|是|叫)?:?\s?$/;
/** Words that often stand before a name, and before much else. */
const leading =
  /(?:联系|回访|通知|感谢|麻烦|转告|委托|备注|找|给|与|和|跟|向|请|致|问|让|由|为|是|把|帮|替|被|的|回|[到见]|@)\s?$/;
/** The last characters of both. */
export const leadEnds =
  '户客员生者人长主东机板事学友室居方孩宝子儿公婆妈爸亲夫妻弟妹哥姐任叫名查记对字给系访知谢烦告托注找与和跟向请致问让由为是把帮替被的回到见';

/** Words with which a sentence goes on after a name. */
const following =
  /^\s?(?:来电|反馈|咨询|投诉|要求|表示|申请|提供|预约|下单|签收|购买|办理|同意|确认|沟通|负责|说|称|问|想|的(?:监护人|家长|父|母|快递|电话|手机|微信|订单|身份证|孩子|地址|账|卡|合同|课|退费|资料|号|车)|给我|今天|昨天|明天|已经?|刚|没|出生|名下|因|拿|过来|来|结婚|怀孕|迟到|电话|手机|微信|身份证|家住|住在)/;
/** Characters that rarely belong to a given name and often come after one. */
const afterName = unitsOf(
  '的和与跟在到于是有需吃打不也又都就会要能可这那去走住上下转看送带收付还把被从对向让了得着过呢吗吧啊欠迟请申怀再才三等',
);

interface Around {
  /** A role, a title of kinship or words such as 我叫 stand before. */
  readonly said: boolean;
  readonly led: boolean;
  /** No Chinese character stands before. */
  readonly alone: boolean;
}

function around(text: string, start: number): Around {
  const before = text.slice(Math.max(0, start - 5), start);
  const said = role.test(before);
  return {
    said,
    led: said || leading.test(before),
    alone: start === 0 || !isHan(text.charCodeAt(start - 1)),
  };
}

/** What running text says to be a name at a family name, a nickname or a western title. */
export function spokenName(text: string, index: number): Span | null {
  const unit = text.charCodeAt(index);
  if (unit < 128) return westernName(text, index);
  if (unit === small || unit === old) return nickname(text, index);
  const family = surnameLength(text.slice(index, index + 2));
  if (family === 0) return null;
  const place = around(text, index);
  if (!place.alone && !place.led) return null;
  return titled(text, index, family) ?? named(text, index, { ...place, family });
}

const small = '小'.charCodeAt(0);
const old = '老'.charCodeAt(0);

/** 小李, 老王: only where a sentence goes on or ends. */
function nickname(text: string, index: number): Span | null {
  const end = index + 2;
  const { alone, led } = around(text, index);
  if (!isTelling(text.charAt(index + 1)) || !(alone || led)) return null;
  const next = end < text.length ? text.charCodeAt(end) : 0;
  const goesOn = following.test(text.slice(end, end + 4));
  return goesOn || (led && !isHan(next)) ? { start: index, end, score: 0.6 } : null;
}

/** A family name, at most two more characters, and a title: 王女士, 张建国先生. */
function titled(text: string, start: number, family: number): Span | null {
  for (let given = 0; given <= 2; given++) {
    const end = start + family + given;
    if (end >= text.length || titleStarts[text.charCodeAt(end)] === 0) continue;
    const title = titleWord.exec(text.slice(end, end + 3))?.[0];
    if (title === undefined) continue;
    if (given > 0 && nameScore(text, start, end) === 0 && given === 2) continue;
    return { start, end: given === 0 ? end + title.length : end, score: given === 0 ? 0.7 : 0.75 };
  }
  return null;
}

/** Evidence that it takes to call a word a name. */
const enough = 4;

function named(text: string, start: number, place: Around & { readonly family: number }): Span | null {
  const { said, led, alone, family } = place;
  for (const given of [2, 1]) {
    const end = start + family + given;
    if (end > text.length) continue;
    const next = end < text.length ? text.charCodeAt(end) : 0;
    const ends = !isHan(next);
    const goesOn = !ends && following.test(text.slice(end, end + 4));
    const open = !ends && !goesOn && afterName[next] === 0;
    if (open && (given === 1 || !led)) continue;
    // Words that stand alone are no sentence: a cell, a heading, an item of a list of things.
    if (ends && !led && !isSaid(text, start, end, given)) continue;
    let evidence =
      given + (said ? 3 : led || alone ? 1 : 0) + (goesOn ? 2 : ends || afterName[next] === 1 ? 1 : 0);
    if (isTelling(text.charAt(start)) || family === 2) evidence++;
    else if (!said && !goesOn) evidence--;
    if (evidence < enough) continue;
    const sure = nameScore(text, start, end, said);
    if (sure === 0 || (sure < 0.75 && evidence - 1 < enough)) continue;
    return { start, end, score: said ? 0.7 : 0.6 };
  }
  return unnamed(text, start, place);
}

/** True for a word between stops that is part of what somebody writes: 周晓燕：我到了; 通知冯雪、蒋涛. */
function isSaid(text: string, start: number, end: number, given: number): boolean {
  if (given === 1) return text.charAt(start - 1) === '、' && start > 2;
  return text.length - (end - start) > 5;
}

/** 高某, 王某某: a name that is not to be known is one. */
function unnamed(
  text: string,
  start: number,
  { family, led, said }: Around & { readonly family: number },
): Span | null {
  const hidden = /^某{1,2}(?![一二三四五几种些个人])/.exec(
    text.slice(start + family, start + family + 3),
  )?.[0];
  if (hidden === undefined || !(led || said || start === 0)) return null;
  return { start, end: start + family + hidden.length, score: 0.6 };
}

/** Names that stand near something personal: 张三 13800138000, 王小明（…）, 广州路3号 李娜收. */
export function namesNear(text: string, from: number, to: number): readonly Span[] {
  const spans: Span[] = westernNamesNear(text, from, to);
  for (let start = from; start < to - 1; start++) {
    if (!isHan(text.charCodeAt(start))) continue;
    const family = surnameLength(text.slice(start, start + 2));
    if (family === 0) continue;
    const { alone, said, led } = around(text, start);
    if (!alone && !led) continue;
    for (const given of [2, 1]) {
      const end = start + family + given;
      if (end > to) continue;
      const next = end < text.length ? text.charCodeAt(end) : 0;
      const fits =
        !isHan(next) ||
        afterName[next] === 1 ||
        text.charAt(end) === '收' ||
        following.test(text.slice(end, end + 4));
      if (!fits || nameScore(text, start, end, said) === 0) continue;
      spans.push({ start, end, score: 0.65 });
      start = end;
      break;
    }
  }
  return spans;
}
