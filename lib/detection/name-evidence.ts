import { Characters } from './characters.ts';
import { givenPoints, isGiven } from './given-names.ts';
import { loose, strong } from './name-labels.ts';
import { beginsWord, characterPoints, cutPoints, isServing, mostCutPoints, never } from './person-words.ts';
import type { Reading } from './reading.ts';
import type { Span } from './recognizer.ts';
import { surnameLength } from './surnames.ts';
import { cutsFrom, isCut } from './word-cuts.ts';
import { isHan, Words } from './words.ts';

/** What people are called behind their names. */
export const titleWords =
  '先生 女士 小姐 太太 老师 经理 总监 主任 主管 医生 教授 律师 师傅 阿姨 同学 同志 教练 老板 博士 处长 局长 部长 院长 校长 队长 书记 主席 总理 大爷 大叔 大姐 大哥 爷爷 奶奶 小朋友 店长 所长 会计 护士 大夫 总 姐 哥 叔 姨 伯';
/** 张工 is somebody, but 工 is no word before a name: 工程. */
const titles = new Words(`${titleWords} 工`);

/** Words with which a sentence goes on after a name. */
const following = new Words(
  '来电 咨询 投诉 要求 表示 今天 名下 电话 手机 微信 身份证 住在 老人 报道 认为 指出 介绍 告诉 负责 处理 ' +
    '三上下不与等丢为主也买了于交从他付代以休发诉会住作你保借值催充先入再写出则刚到副办加卖却去参又及反取可吃同向吗吧听呢和啊喝回因在填女她妻委嫌审家寄对将就已带建得忘怀您想愿我所才打承把报担拉拒拿持换接推提摄收改放日昨是曾替有本来核欠没深牵申留登的看着确离称等签约经结给续缴聊能补被要见解订让讲询说请谈购走跟转过返还这迟退送邀那都问需预'
      .split('')
      .join(' '),
);

const isBlank = (unit: number) => unit === 32 || (unit >= 9 && unit <= 13);

/** Length of the word with which a sentence goes on after a name, perhaps behind a blank; 0 where none does. */
export const followingAt = (text: Reading, index: number): number =>
  following.startingAt(text, isBlank(text.at(index)) ? index + 1 : index);

/** Length of the title that begins at a place; 0 when none does. */
export function titleAt(text: Reading, index: number): number {
  const length = titles.startingAt(text, index);
  if (length !== 1 || index + 1 >= text.length) return length;
  // 总部, 总得: the beginning of a word.
  if ('总工'.includes(text.charAt(index))) return isCut(text, index) && isCut(text, index + 1) ? 1 : 0;
  // 温哥华 is a city.
  return !isHan(text.at(index + 1)) || followingAt(text, index + 1) > 0 ? 1 : 0;
}

/** Words after which somebody's name is said. */
const roleWords = `${strong} ${loose} ${titleWords} 本人 甲方 乙方 叫 叫我 我是 我系 核对 转账至 @ 青年 干部 版主 欢迎您, 您好, 你好, 上好, 午好,`;
const roles = new Words(roleWords);
/** Words for what people do end with these: 派件员, 摄影师, 队长. */
const lastOfRoles =
  '东书人儿兵办务卫友台告员哥商士夫妇妈妹姐婆嫂子安官家居属帅师席弟手授播教方星机民洁演爸理生监纳者裁警计记购辑锋长问';
const roleEnds = new Characters(lastOfRoles);
/** Words that often stand before a name, and before much else. */
const leads =
  '联系 授权 免去 聘任 支持 抄送 ' +
  '下与为了以任但使催判到劝加午及发同向听告收遣其和喊喜回对将帮当得才托找把拉据接是晚替来派烦爱由的看着知示祝等约经给而聘致被让访说请谢起跟转邀问陪需'
    .split('')
    .join(' ');
const leading = new Words(leads);
/** Characters behind which a name may begin amid words: the last ones of all these, and 有. */
export const leadEnds = ['有', lastOfRoles, ...(`${roleWords} ${leads}`.match(/\S(?!\S)/g) ?? [])].join('');

const colon = 58;
const middleDot = 183;
const verbs = new Characters('为是叫');
/** What stands before the beginning of a sentence, or of words in it. */
const openings = new Characters('。!?;([<【)”》】]');
const joints = new Characters('、,');
const listing = new Characters('、《“)】]');
const pausing = new Characters(',(');
/** Between two names. */
const between = new Characters('、,和与及跟 /');
/** Places end with these. */
const placeEnds = new Characters('县镇乡村河湖桥路市区省州队岛港');

/*
 * Evidence is counted in points, which add up as the logarithm of odds does: two of them make a name about three times
 * as likely. They were fitted to texts in which people are marked, and rounded.
 */
const enough = 5;
export const said = 6;
/** The most that what stands behind a name and its cuts say for it. */
const mostBehind = 9;

/** What the words before a family name say for a name: `said` behind 客户, 联系人为 and 联系人:. */
export function leadPoints(text: Reading, start: number): number {
  if (start === 0) return 0;
  const place = isBlank(text.at(start - 1)) ? start - 1 : start;
  const end = text.at(place - 1) === colon ? place - 1 : place;
  // 签字人是, 联系人为.
  const role = verbs.has(text.at(end - 1)) ? end - 1 : end;
  if (roles.endingAt(text, end) > 0 || roles.endingAt(text, role) > 0) return said;
  if (roleEnds.has(text.at(role - 1)) && isHan(text.at(role - 2))) return 5;
  return leading.endingAt(text, place) > 0 ? 3 : 0;
}

/** What stands before a family name to which no word leads. */
export function signPoints(text: Reading, start: number): number {
  const unit = start === 0 ? 32 : text.at(start - 1);
  if (isHan(unit)) return isServing(text.at(start)) ? -4 : 0;
  return openings.has(unit) ? 5 : isBlank(unit) ? 4 : joints.has(unit) ? 3 : 2;
}

/** What is told of somebody right behind the name: 张三，男，…; 张三 / 男 / 77岁. */
const described = /^ ?[,:(/|]? ?[男女](?:[^\u3400-\u9fff]|性|$)/;

/** What stands behind a place where a name would end, and no word that goes on from one. */
function behindPoints(text: Reading, end: number): number {
  if (end >= text.length) return 3;
  const unit = text.at(end);
  if (isHan(unit)) return placeEnds.has(unit) && isCut(text, end + 1) ? -8 : 0;
  if (unit === middleDot) return never;
  if (listing.has(unit)) return 4;
  const next = text.slice(end, end + 5);
  if (described.test(next)) return 10;
  if (unit !== colon && !pausing.has(unit)) return 1;
  // 田曦薇：好的; but a label stands before a number.
  return unit === colon ? (/\d/.test(next) ? 3 : 5) : 2;
}

/** Points for another name before and one behind. */
function listPoints(text: Reading, start: number, end: number): number {
  let points = 0;
  if (start > 2 && between.has(text.at(start - 1)))
    if (isNameAt(text, start - 3) || (start > 3 && isNameAt(text, start - 4))) points += 2;
  if (between.has(text.at(end)) && isNameAt(text, end + 1)) points += 2;
  return points;
}

const isNameAt = (text: Reading, index: number): boolean =>
  surnameLength(text, index) > 0 && isGivenAt(text, index + 1);

/** Words between stops, a cell or a heading are no sentence. */
const restPoints = (rest: number, goesOn: boolean): number =>
  rest > 9 ? 0 : rest > 5 ? (goesOn ? -1 : -2) : rest > 2 ? (goesOn ? -3 : -6) : rest > 0 ? -8 : never;

const of = '的'.charCodeAt(0);

/** True where the name of a company or a street goes on. */
export const isFirm = (text: Reading, index: number): boolean =>
  isHan(text.at(index)) && firm.test(text.slice(index, index + 11));
const firm =
  /^(?:(?![到去在来从给的说问是要我他她])[\u3400-\u9fff]){0,8}(?:公司|集团|事务所|股份)|^[东西南北中]?(?:路|街|大道)/;

/** A family name in a text. */
interface Candidate {
  readonly start: number;
  readonly family: number;
  /** Where the name has to end. */
  readonly to: number;
  /** Something personal stands near, a number or a label, so that it takes no sentence. */
  readonly near: boolean;
}

/** The name of somebody that begins with a family name; null where too little speaks for one. */
export function nameFrom(text: Reading, { start, family, to, near }: Candidate): Span | null {
  if (!isHan(text.at(start + family))) return null;
  const lead = leadPoints(text, start);
  const before = (near ? 2 : 0) + (lead || signPoints(text, start));
  // 欢迎您，卓大为: nothing else stands there.
  const greeted = lead === said && joints.has(text.at(start - 1));
  let best: Span | null = null;
  let most = enough - 1;
  for (let length = family + 2; length > family; length--) {
    const end = start + length;
    if (end > to || !isHan(text.at(end - 1)) || text.at(end - 1) === of) continue;
    let points = before + characterPoints(text, start, end, family);
    if (points + mostBehind <= most) continue;
    const titled = titleAt(text, end) > 1;
    const word = titled ? 2 : followingAt(text, end);
    points += listPoints(text, start, end);
    points += word === 0 ? behindPoints(text, end) : word === 1 ? 3 : titled ? 7 : 5;
    // 由 曹颖 发表, 巫小虎 提交: what stands apart is no part of other words.
    const apart = isBlankAt(text, end) && (start === 0 ? word > 0 : lead > 0 && isBlankAt(text, start - 1));
    if (greeted && end === text.length) points += 5;
    else if (!titled && !near && !apart) points += restPoints(text.length - length, word > 0);
    if (placeEnds.has(text.at(end - 1))) points -= 8;
    // 陈静的, 袁媛发: a sentence goes on.
    if (length > family + 1 && givenPoints(text.at(end - 1)) < 1 && followingAt(text, end - 1) === 1)
      points -= 4;
    if (points + mostCutPoints <= most) continue;
    const cuts = cutsFrom(text, start);
    // Where nothing else stands a cut says less.
    points += cutPoints(cuts, length, family) - (length === text.length ? 1 : 0);
    // Words around make others with its ends: 车|主张|芳, 王桂|英名|下.
    if ((cuts & 1) === 0) points -= lead === said ? 3 : -never;
    if ((cuts & (1 << length)) === 0) points -= word > 1 ? 1 : word === 1 ? 5 : -never;
    // 客户名单可能, 张一山: the name goes on.
    if (
      length === family + 1 &&
      word === 0 &&
      (cuts & (2 << length)) !== 0 &&
      isGivenAt(text, end) &&
      !beginsWord(text, end)
    )
      points -= 8;
    if (points <= most || isFirm(text, end)) continue;
    // A shorter one must say much more: 严志 in 严志刚要.
    most = points + (givenPoints(text.at(end - 1)) > 1 ? 3 : 0);
    best = { start, end, score: Math.min(0.75, 0.55 + points / 100) };
  }
  return best;
}

const isBlankAt = (text: Reading, index: number): boolean => isBlank(text.at(index));

const isGivenAt = (text: Reading, index: number): boolean => isGiven(text.at(index));
