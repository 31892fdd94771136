import { capitals } from '../../characters.ts';
import { nativeFirsts, sounds } from '../../foreign-names.ts';
import { givenCharacters } from '../../given-names.ts';
import { labelledWords, nothing } from '../../labelled-words.ts';
import { latinPoints, likely } from '../../latin-names.ts';
import { keepEnds } from '../../masking.ts';
import { leadEnds, titleWords } from '../../name-evidence.ts';
import { accounts, loose, strong } from '../../name-labels.ts';
import { partEnd } from '../../name-list.ts';
import { namesNear } from '../../names-near.ts';
import { areGiven, mayBeName, readsAsName } from '../../person-words.ts';
import { Reading } from '../../reading.ts';
import type { Field, Recognizer, Span } from '../../recognizer.ts';
import { spokenName } from '../../spoken-names.ts';
import { compoundSeconds, surnameCharacters, surnameLength, tellingFamilies } from '../../surnames.ts';
import { company, honorific, noName } from '../../western-names.ts';

const looseLabels = new Set(loose.replaceAll('-', '').split(' '));
const accountLabels = new Set(accounts.split(' '));
/** What a label says of a value: surely a name, a name if it reads as one, or perhaps a company's. */
type Trust = 'sure' | 'person' | 'open';

const trustIn = (label: string): Trust =>
  looseLabels.has(label) ? (accountLabels.has(label) ? 'person' : 'open') : 'sure';

/** Labels of one part of a name, which may be a single character. */
const partLabels = new Set('firstname lastname givenname familyname surname middlename 姓氏 名字'.split(' '));

/** What stands in place of a name, besides what says that there is none. */
const placeholder =
  /^(?:[已见待].*|测试|匿名|.*用户|[用会].*[昵编].*|.*[编信账]号|.*信息|.*人员|系统.*|默认|全部|其[他它]|管理员|本人.*|[合总小]计|公海.*|先生|女士|小姐|无名|姓名|查看|编辑|修改|新增|删除|详情|操作|子女|[父母爸妈丈夫妻儿女].|朋友|同事|亲戚|同.*|如上|前台|.*部门?|(?:Not|Test) .*|法定监护人|普通会员|散客|N|Test|Admin(?:istrator)?|System|Yes|TBD|Anonymous|Default|Other|All)$/i;
const isNobody = (name: string): boolean => placeholder.test(name) || nothing.test(name);
const business =
  /公司|集团|中心|学校|医院|银行|大学|协会|工作室|商行|餐厅|超市|事业|部门|政府|委员会|有限|科技$|经营部|店$|厂$/;

const chinese = /^[\u3040-\ud7a3\u{20000}-\u{323af}]{1,6}(?:[·•・][\u3400-\u9fff]{1,8}){0,3}/u;
const masked =
  /^(?:[\u3400-\u9fff]{1,2}[*●○×█•]{1,4}[\u3400-\u9fff]{0,2}|[*●○×█•]{1,3}[\u3400-\u9fff]{1,2}|[\u3400-\u9fff][xX]{1,2}(?![A-Za-z0-9]))/;
/** A word of a name, with the small words that stand before family names: van Dijk, de la Cruz. */
const part = "(?:(?:v[ao]n|de[rnl]?|d[aiu]|las?|bin|el) ){0,2}\\p{Lu}[\\p{L}'’.-]{0,24}";
const latin = new RegExp(`^${part}(?:,? ${part}){0,4}(?<!['’])(?![\\p{L}0-9@+:])`, 'u');
/** A family name and a given name with a blank between, in either order: 霖桂 诸葛, 李 静. */
const apart = /^([\u3400-\u9fff]{1,2}) ([\u3400-\u9fff]{1,2})(?![\u3400-\u9fff\w])/;
/** Words with capitals that stand behind 员工 without a colon. */
const bare = /^(?:[A-Z]{2,20}(?: [A-Z]{2,20}){1,2}|[A-Z][a-zß-ɏ]+(?: [A-Z]['’]?[A-Za-zß-ɏ]+){1,2})(?![\w@])/;
const blank = 32;
const hyphen = 45;
const word = new Reading();
const trailingTitle = new RegExp(`(?:${titleWords.replaceAll(' ', '|')})$`);

/** Labels of names that people give themselves, which may be any words. */
const nicknames = new Set('昵称 网名 微信名 nickname'.split(' '));
const plainName = /^[\u3400-\u9fff]{1,4}$/;

function field(value: string, about: Field): readonly Span[] {
  const { label, explicit } = about;
  if (nicknames.has(label) && /\p{L}/u.test(value))
    return labelledWords(value.replace(/,.*/s, ''), about).filter(
      ({ start, end }) => !isNobody(value.slice(start, end)),
    );
  // More often a company's: only what is surely somebody.
  if (label === 'account') return namesNear(new Reading(value), 0, value.length);
  if (!explicit) {
    const capitals = looseLabels.has(label) ? '' : (bare.exec(value)?.[0] ?? '');
    return capitals === '' || noName.test(capitals) ? [] : [{ start: 0, end: capitals.length, score: 0.7 }];
  }
  if (plainName.test(value)) {
    if (value.length === 1 && partLabels.has(label)) return [{ start: 0, end: 1, score: 0.75 }];
    const span = chineseName(value, trustIn(label));
    return span === null ? [] : [span];
  }
  const spans: Span[] = [];
  for (let from = 0, end = 0; from < value.length; from = end + 1) {
    end = partEnd(value, from);
    const part = value.slice(from, end);
    if (part === '') continue;
    const written = part.trimStart();
    // 散客-白云飞
    if (value.charCodeAt(end) === hyphen && isNobody(written)) continue;
    const span = addressed(written, trustIn(label));
    if (span === null || (spans.length > 0 && span.score < 0.88)) break;
    const start = end - written.length;
    spans.push({ start: start + span.start, end: start + span.end, score: span.score });
    // 王磊 李娜: what comes behind a blank is looked at by itself.
    if (value.charCodeAt(start + span.end) === blank) end = start + span.end;
  }
  return spans;
}

/** A name, perhaps behind what people are addressed by. */
function addressed(value: string, trust: Trust): Span | null {
  const before = honorific.exec(value)?.[0].length ?? 0;
  const span = one(value.slice(before), trust);
  return span === null ? null : { ...span, end: before + span.end };
}

function nameApart(value: string, trust: Trust): Span | null {
  const [whole = '', one = '', two = ''] = apart.exec(value) ?? [];
  const is = (family: string, given: string) =>
    family !== '' &&
    surnameLength(new Reading(family)) === family.length &&
    (trust === 'sure' || areGiven(new Reading(given), 0, given.length));
  return is(one, two) || is(two, one) ? { start: 0, end: whole.length, score: 0.9 } : null;
}

function one(value: string, trust: Trust): Span | null {
  const two = nameApart(value, trust);
  if (two !== null) return two;
  const hidden = masked.exec(value)?.[0];
  if (hidden !== undefined) return { start: 0, end: hidden.length, score: 0.9 };
  const word = chinese.exec(value)?.[0];
  if (word !== undefined) return chineseName(word, trust);
  const western = latin.exec(value)?.[0];
  if (western === undefined || isNobody(western) || honorific.test(`${western} `) || company.test(value))
    return null;
  // One word with a capital that a sentence goes on after: Number of records.
  const alone = !western.includes(' ');
  if (
    trust === 'sure' ? alone && /^ \p{Ll}/u.test(value.slice(western.length)) : alone || noName.test(western)
  )
    return null;
  return { start: 0, end: western.length, score: latinPoints(western) >= likely ? 0.9 : 0.85 };
}

/** Characters of a name; some rare ones take two code units. */
function lengthOf(name: string): number {
  let length = 0;
  for (let i = 0; i < name.length; i++) if ((name.charCodeAt(i) & 0xfc00) !== 0xdc00) length++;
  return length;
}

function chineseName(run: string, trust: Trust): Span | null {
  const name = run.replace(trailingTitle, '') || run;
  const length = lengthOf(name);
  if (isNobody(name) || business.test(name)) return null;
  if (name.includes('·')) return { start: 0, end: name.length, score: 0.9 };
  const family = surnameLength(word.read(name));
  const titled = name !== run && family > 0 && length <= family + 2;
  if (titled) return { start: 0, end: length === family ? run.length : name.length, score: 0.88 };
  const known = family > 0 && length > family && length <= family + 2;
  if (known && (trust !== 'open' || readsAsName(word) || mayBeName(word, 0, name.length)))
    return { start: 0, end: name.length, score: 0.95 };
  if (trust === 'sure' && length >= 2 && length <= 4) return { start: 0, end: name.length, score: 0.75 };
  return null;
}

const name: Recognizer = {
  id: 'person.name',
  label: { zh: '姓名', en: 'Name' },
  cites: ['PIPL:4'],
  source: 'a name label; or a family name followed by a title',
  labels: `${strong} ${loose}`.split(' '),
  examples: {
    match: [
      { text: '张三', label: '姓名' },
      { text: '静', label: 'First name' },
      { text: '快乐小鱼', label: '微信昵称' },
      { text: 'sunny_day', label: '网名' },
      { text: '姓：王 名：建国' },
      { text: 'van Dijk', label: 'Last name' },
      { text: '钱', label: '姓' },
      { text: '若兮', label: '名' },
      { text: '霖桂 诸葛', label: '联系人' },
      { text: 'Ms. 静 欧阳', label: 'Name' },
      { text: '张小红', label: '客户名称' },
      { text: '联系人:张三' },
      { text: 'ZHANG, Wei', label: 'Contact' },
      { text: 'Øystein Åberg', label: 'Name' },
      { text: '欧阳娜娜', label: '客户' },
      { text: '张*明', label: '姓名' },
      { text: '陈*', label: '家长' },
      { text: '阿卜杜拉·买买提', label: '姓名' },
      { text: 'Li Na', label: 'Customer Name' },
      { text: '王女士来电咨询' },
      { text: '张三、李四', label: '联系人' },
      { text: '张三 13800138000' },
      { text: '王小明（13800138000）已签收' },
      { text: '我叫陈建国，想退费' },
      { text: '客户王芳来电，想改地址' },
      { text: '麻烦联系李经理' },
      { text: '与张总沟通，同意续约' },
      { text: 'Please call Mr. John Smith.' },
      { text: '找李娜拿钥匙' },
      { text: '王小明今天没来上课' },
      { text: '你把合同给刘志远看一下' },
      { text: '通知郑凯、冯雪三人参加培训' },
      { text: '办公室找老王' },
      { text: '被告人高某某' },
      { text: '请王建华同志提交材料' },
      { text: '姓名LIN YUTONG' },
      { text: '张三丰 13800138000' },
      { text: '秦啸 13800138000' },
      { text: '田曦薇：好的，收到' },
      { text: '把万茜的作业批改一下' },
      { text: '旅客热依扎·阿里木江，13800138000' },
      { text: '冯骞翮，13800138000' },
      { text: '蔡鴻遠 13800138000' },
      { text: '@程苒 记得交作业' },
      { text: '家长秦鹏反映孩子不适应' },
      { text: '负责人张家豪已离职' },
      { text: '李子轩 13800138000' },
      { text: '卢静的护照已经寄出' },
      { text: '入住人苏明哲，房号1806' },
      { text: '派件员石磊下午到' },
      { text: '恭喜王梓涵、李沐宸同学' },
      { text: '13800138000转李经理' },
      { text: '王姐，课表发您了' },
      { text: '跟蒋雯约了周三面谈' },
      { text: '家长Tony Chan，电话13800138000' },
      { text: 'Spoke to Emma Clark on +44 20 7946 0958' },
      { text: '赵砚秋，男，本科学历' },
      { text: '昨天派维修工邵伟民上门查看线路' },
      { text: '免去方知微同志的经理职务，今日起生效' },
      { text: '会计郁春梅整理凭证' },
      { text: '那天见到了罗望溪女士' },
      { text: '法院认为张某的主张成立' },
      { text: 'I met with Helen Zhao yesterday' },
      { text: 'My name is Rafael Ortega and I moved' },
      { text: 'Hi Jessica, could you send it again?' },
      { text: 'David Kim called twice' },
      { text: 'Approved by Karen Liu on Monday' },
      { text: "per John Ashworth's email" },
      { text: 'Discussed with Priya Natarajan and Hiroshi Tanaka' },
      { text: 'Emma Clark', label: 'Account' },
      { text: 'Requester: Hiroshi Tanaka' },
      { text: 'Prepared by: Lars Nilsen' },
      { text: '@Emma Clark can you check?' },
      { text: '机主王小明' },
      { text: 'Sandra Novakova wants two more seats' },
    ],
    reject: [
      { text: '张三' },
      { text: '张江高科', label: '产品名称' },
      { text: '未知', label: '姓名' },
      { text: '微信用户', label: '昵称' },
      { text: '待审核', label: '微信昵称' },
      { text: 'Ms.', label: 'First name' },
      { text: 'Number of records', label: '联系人' },
      { text: 'Ctrl+Space', label: '联系人' },
      { text: 'Yunqi Trading Co., Ltd.', label: 'Customer' },
      { text: '静', label: '姓名' },
      { text: '禾木青少年艺术培训有限公司', label: '客户' },
      { text: '退款处理中', label: '状态' },
      { text: '周末 13800138000' },
      { text: '张家 13800138000' },
      { text: '禾木·少儿编程 13800138000' },
      { text: '@所有人 周末活动照常' },
      { text: '工作人员安排时间，负责人方便时' },
      { text: '李子 13800138000' },
      { text: '懒人沙发好很多' },
      { text: '客户温哥华分公司' },
      { text: '安排：13800138000' },
      { text: '常州分部总计' },
      { text: '客户需求已记录' },
      { text: '学员列表 · 禾木学员管理' },
      { text: '客户高级套餐，用户安全中心，会员金额为0，学员时间表，老师方便时' },
      { text: 'Customer Portal Help' },
      { text: '由于先生病了没有来' },
      { text: '民主党总统候选人发表讲话' },
      { text: '许多同志已经到了' },
      { text: '彭沐禾网络科技有限公司的合同到期' },
      { text: '成本经理/成本主管' },
      { text: '黄总部在城里，经过总监办公室' },
      { text: '客户名单可能被分掉' },
      { text: '昨天他们去了罗禾镇那边的门店' },
      { text: '昨天他们去了顾云禾县那边的门店' },
      { text: 'The Oliver Twist musical' },
      { text: 'Please extend Grace Period by a week' },
      { text: 'Forwarded to Emma Support Team' },
      { text: 'Dear Customer, it has shipped' },
      { text: 'Brightwater', label: 'Account Name' },
      { text: 'Sales Manager', label: 'Assignee' },
      { text: 'Head Office', label: 'Customer' },
      { text: '星河互动', label: 'Account Name' },
      { text: 'Google Chrome needs an update' },
    ],
  },
  field,
  anchor: {
    characters: `${surnameCharacters}${nativeFirsts}小老·${capitals}`,
    followedBy: `${givenCharacters}${compoundSeconds}${tellingFamilies}${sounds}${titleWords}工三四五六七八九十某`,
    precededBy: leadEnds,
    amid: `${tellingFamilies}·`,
    at: spokenName,
  },
  near: namesNear,
  // The family name may come first or last.
  canonical: (plain, written) =>
    /[a-z]/.test(plain)
      ? written
          .toLowerCase()
          .split(/[\s,]+/)
          .sort()
          .join(' ')
      : plain,
  mask: (value) =>
    /^[\u3400-\u9fff]{2}(?:先生|女士|小姐|老师)$/.test(value) ? `*${value.slice(1)}` : keepEnds(1, 1)(value),
};

export default name;
