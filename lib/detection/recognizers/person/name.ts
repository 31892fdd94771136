import { keepEnds } from '../../masking.ts';
import type { Field, Recognizer, Span } from '../../recognizer.ts';
import { nameEnd, nameScore } from '../../person-words.ts';
import { surnameLength } from '../../surnames.ts';

const strong = [
  '姓名',
  '名字',
  '真实姓名',
  '客户姓名',
  '中文名',
  '中文姓名',
  '本人姓名',
  '联系人',
  '联系人姓名',
  '紧急联系人',
  '收件人',
  '收货人',
  '收件人姓名',
  '收货人姓名',
  '寄件人',
  '发件人',
  '投保人',
  '被保险人',
  '受益人',
  '持卡人',
  '开户人',
  '户名',
  '申请人',
  '经办人',
  '签收人',
  '签约人',
  '监护人',
  '家长姓名',
  '学员姓名',
  '学生姓名',
  '宝宝姓名',
  '患者姓名',
  '员工姓名',
  '会员姓名',
  '用户姓名',
  '车主',
  '车主姓名',
  '业主',
  '业主姓名',
  '租客',
  '法人',
  '法定代表人',
  '法人代表',
  '法人姓名',
  '曾用名',
  '配偶',
  '配偶姓名',
  '父亲',
  '母亲',
  '操作人',
  '创建人',
  '跟进人',
  '推荐人',
  '介绍人',
  '付款人',
  '收款人',
  '乘客',
  '乘机人',
  '入住人',
  '旅客',
  '聯絡人',
  '收貨人',
  '英文名',
  '拼音',
  'name',
  'fullname',
  'realname',
  'username',
  'contactname',
  'customername',
  'contactperson',
  'recipient',
  'consignee',
  'receiver',
  'guardian',
  'cardholder',
  'cardholdername',
  'accountholder',
  'patientname',
  'studentname',
  'parentname',
  'employeename',
  'membername',
  'beneficiary',
  'firstname',
  'lastname',
  'givenname',
  'familyname',
  'surname',
  'middlename',
  'applicant',
  'passenger',
  'guest',
  'guestname',
  'xm',
];
const loose = [
  '客户',
  '客户名称',
  '客户名',
  '顾客',
  '学员',
  '学生',
  '家长',
  '会员',
  '患者',
  '病人',
  '用户',
  '员工',
  '负责人',
  '销售',
  '顾问',
  '客服',
  '业务员',
  '老师',
  '教练',
  '宝宝',
  '孩子',
  '主联系人',
  '归属人',
  '所有者',
  '联系人信息',
  'customer',
  'client',
  'contact',
  'student',
  'parent',
  'patient',
  'member',
  'employee',
  'owner',
  'assignee',
  'user',
];
const looseLabels = new Set(loose);

const placeholder =
  /^(?:未知|暂无|没有|不详|保密|测试|匿名|默认|全部|其他|其它|管理员|系统|本人|无名|待定|未填|未填写|已删除|请选择|请输入|未分配|未设置|姓名|查看|编辑|删除|详情|操作|父亲|母亲|爸爸|妈妈|父母|丈夫|妻子|儿子|女儿|子女|朋友|同事|亲戚|夫妻|父子|母女)$/;
const business =
  /公司|集团|中心|学校|医院|银行|大学|协会|工作室|门店|商行|酒店|餐厅|超市|事业|部门|政府|委员会|有限|科技$|经营部|店$|厂$/;

const chinese = /^[\u3400-\u9fff\u{20000}-\u{323af}]{1,6}(?:[·•・][\u3400-\u9fff]{1,8}){0,3}/u;
const masked =
  /^(?:[\u3400-\u9fff]{1,2}[*●○×█]{1,4}[\u3400-\u9fff]{0,2}|[*●○×█]{1,3}[\u3400-\u9fff]{1,2}|[\u3400-\u9fff][xX]{1,2}(?![A-Za-z0-9]))/;
const latin = /^[A-Z][A-Za-z'’.-]{0,24}(?: [A-Z][A-Za-z'’.-]{0,24}){0,3}(?![A-Za-z0-9@])/;
const titles = '先生|女士|小姐|太太|老师|经理|总监|主任|医生|教授|律师|师傅|阿姨|同学|主管|总|姐|哥|叔|教练';
const trailingTitle = new RegExp(`(?:${titles})$`);

function field(value: string, { label, explicit }: Field): readonly Span[] {
  const spans: Span[] = [];
  for (const part of value.matchAll(/[^、,/;|\n()]+/g)) {
    const lead = part[0].length - part[0].trimStart().length;
    const span = one(part[0].slice(lead), { certain: explicit && !looseLabels.has(label), explicit });
    if (span === null || (spans.length > 0 && span.score < 0.88)) break;
    const start = part.index + lead;
    spans.push({ start: start + span.start, end: start + span.end, score: span.score });
    if (!explicit) break;
  }
  return spans;
}

function one(value: string, { certain, explicit }: { certain: boolean; explicit: boolean }): Span | null {
  const hidden = masked.exec(value)?.[0];
  if (hidden !== undefined) return { start: 0, end: hidden.length, score: 0.9 };
  const word = chinese.exec(value)?.[0];
  if (word !== undefined) return chineseName(word, certain, explicit);
  const western = explicit ? latin.exec(value)?.[0] : undefined;
  if (western === undefined || (!certain && !western.includes(' '))) return null;
  return { start: 0, end: western.length, score: 0.85 };
}

function chineseName(run: string, certain: boolean, explicit: boolean): Span | null {
  if (!explicit) {
    const end = nameEnd(run, 0);
    return end === 0 ? null : { start: 0, end, score: 0.7 };
  }
  const name = run.replace(trailingTitle, '') || run;
  const length = Array.from(name).length;
  if (placeholder.test(name) || business.test(name)) return null;
  if (name.includes('·')) return { start: 0, end: name.length, score: 0.9 };
  const family = surnameLength(name);
  const titled = name !== run && family > 0 && length <= family + 2;
  if (titled) return { start: 0, end: length === family ? run.length : name.length, score: 0.88 };
  const known = family > 0 && length > family && length <= family + 2;
  if (known && (certain || nameScore(name, 0, name.length) > 0))
    return { start: 0, end: name.length, score: 0.95 };
  if (certain && length >= 2 && length <= 4) return { start: 0, end: name.length, score: 0.75 };
  return null;
}

const titleWord =
  /^(?:先生|女士|小姐|太太|老师|经理|总监|主任|医生|教授|律师|师傅|阿姨|同学|教练|总(?![部计是额共数量价体裁结监经]))/;
/** Words that may stand directly before a name. */
const leading = /(?:联系|客户|找|给|与|和|跟|向|请|致|叫|问|是|由|让|家长|学员|会员|业主|通知|回访|感谢)$/;
const introduced = /(?:我叫|名叫|叫做|叫|我是|本人是|姓名是|名字是)$/;

function at(text: string, index: number): Span | null {
  const unit = text.charAt(index);
  if (unit === '叫' || unit === '是') return introducedName(text, index + 1);
  if (unit === 'M' || unit === 'D') return westernName(text, index);
  return titledName(text, index);
}

/** A family name, at most two more characters, and a title: 王女士, 张建国先生. */
function titledName(text: string, index: number): Span | null {
  const title = titleWord.exec(text.slice(index, index + 2))?.[0];
  if (title === undefined) return null;
  for (const family of [2, 1]) {
    for (const given of [2, 1, 0]) {
      const start = index - family - given;
      if (start < 0 || surnameLength(text.slice(start, start + 2)) !== family) continue;
      const before = text.slice(Math.max(0, start - 3), start);
      if (
        !/^[\u3400-\u9fff]+$/.test(text.slice(start, index)) ||
        (/[\u3400-\u9fff]$/.test(before) && !leading.test(before))
      )
        continue;
      return { start, end: given === 0 ? index + title.length : index, score: given === 0 ? 0.7 : 0.75 };
    }
  }
  return null;
}

/** The name that someone gives: 我叫陈建国. */
function introducedName(text: string, start: number): Span | null {
  if (!introduced.test(text.slice(Math.max(0, start - 3), start))) return null;
  const run = /^[\u3400-\u9fff]{2,4}(?![\u3400-\u9fff])/.exec(text.slice(start, start + 5))?.[0] ?? '';
  return beside(run) === 0 ? null : { start, end: start + run.length, score: 0.75 };
}

/** Mr. John Smith. */
function westernName(text: string, index: number): Span | null {
  if (/[A-Za-z]/.test(text[index - 1] ?? '')) return null;
  const found = /^(?:Mr|Mrs|Ms|Miss|Dr)\.? ((?:[A-Z][a-z'’-]{1,20} ){0,2}[A-Z][a-z'’-]{1,20})/.exec(
    text.slice(index, index + 80),
  );
  if (found === null) return null;
  return {
    start: index + found[0].length - (found[1] ?? '').length,
    end: index + found[0].length,
    score: 0.8,
  };
}

/** A word that stands alone beside a number, and is a name and no ordinary word. */
const beside = (word: string): number => (nameScore(word, 0, word.length) > 0 ? 0.65 : 0);

const name: Recognizer = {
  id: 'person.name',
  label: { zh: '姓名', en: 'Name' },
  sensitivity: 'general',
  cites: ['PIPL:4'],
  source: 'a name label; or a family name followed by a title',
  labels: [...strong, ...loose],
  examples: {
    match: [
      { text: '张三', label: '姓名' },
      { text: '联系人:张三' },
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
    ],
    reject: [
      { text: '张三' },
      { text: '张江高科', label: '产品名称' },
      { text: '未知', label: '姓名' },
      { text: '禾木青少年艺术培训有限公司', label: '客户' },
      { text: '退款处理中', label: '状态' },
      { text: '周末 13800138000' },
      { text: '安排：13800138000' },
      { text: '常州分部总计' },
      { text: '客户需求已记录' },
      { text: '学员列表 · 禾木学员管理' },
      { text: '客户高级套餐，用户安全中心，会员金额为0，学员时间表，老师方便时' },
    ],
  },
  field,
  anchor: { characters: '先女小太老经总主医教律师阿同叫是MD', at },
  beside,
  mask: (value) =>
    /^[\u3400-\u9fff]{2}(?:先生|女士|小姐|老师)$/.test(value) ? `*${value.slice(1)}` : keepEnds(1, 1)(value),
};

export default name;
