import { keepEnds } from '../../masking.ts';
import type { Reading } from '../../reading.ts';
import { type Code, gap, type Recognizer, type Span } from '../../recognizer.ts';

/** Prefixes given out by MIIT until 2023. A score, not a veto: new ones appear every few years. */
const assigned = /^1(?:3\d|4[579]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9])/;

const written = ['11', '3-4-4', '3-8', '7-4', '3-3-5', '3-3-3-2', '4-4-3', '4-3-4', '5-6', '3-2-2-2-2'];
const prefixed = written.flatMap((groups) => {
  const [first = '', ...rest] = groups.split('-');
  const joined = (extra: number) => [String(Number(first) + extra), ...rest].join('-');
  return [`2-${groups}`, `4-${groups}`, joined(2), joined(4), joined(1), `1-${groups}`];
});

const longDistance = /^0\D|^\d{4}\D\d{4}\D/;
const prefixedMobile = /^(?:86|0086|0)([19]\d{10})$/;

function score(code: Code): number {
  const { compact, length, plus, gaps } = code;
  if ((gaps & gap.dot) !== 0 && code.raw.charAt(1) === '.') return 0;
  const national = length === 11 ? (plus ? '' : compact) : (prefixedMobile.exec(compact)?.[1] ?? '');
  const second = national.charCodeAt(1);
  // 92 and 98 are kept for later by the plan of 2017.
  if (national.charCodeAt(0) === 57 && (second === 50 || second === 56)) return 0.3;
  if (national.charCodeAt(0) !== 49 || second < 51) return 0;
  if (plus && !compact.startsWith('86')) return 0;
  // 0138 0013 8000 as long-distance calls began, not 0151 55712940 of other countries.
  if (length > 11 && compact.startsWith('0') && !compact.startsWith('0086'))
    return gaps === 0 || longDistance.test(code.raw) ? 0.6 : 0;
  return assigned.test(national) ? (length > 11 ? 0.9 : 0.75) : 0.55;
}

const spoken =
  /[一幺][三五六七八九](?:[ -]?[零〇一二三四五六七八九幺]){9}(?![零〇一二三四五六七八九幺十百千万])/y;

/** A number as it is read aloud: 一三八零零一三八零零零, 幺三八… */
function at(text: Reading, index: number): Span | null {
  spoken.lastIndex = index;
  return spoken.test(text.string) ? { start: index, end: spoken.lastIndex, score: 0.75 } : null;
}

const mobile: Recognizer = {
  id: 'cn.mobile',
  label: { zh: '手机号', en: 'Mobile number' },
  cites: ['PIPL:4'],
  source: 'MIIT numbering plan (11 digits, 13–19)',
  labels: (
    '手机 移动电话 电话 联系方式 联络方式 联系号码 同号 来电号码 主叫 被叫 呼叫号码 外呼号码 ' +
    '回访号码 短信号码 门号 座机 固话 宅电 市话 传真 总机 mobile mobilephone mob phone cell cellphone tel telephone contact contactphone ' +
    'homephone workphone caller callee lxdh sjh sj msisdn whatsapp landline fax contactno contactnumber'
  ).split(' '),
  examples: {
    match: [
      { text: '13800138000haha' },
      { text: '_13800138000_' },
      { text: '13800138000_禾木' },
      { text: '14800138000' },
      { text: '13800138000' },
      { text: '138 0013 8000' },
      { text: '138-0013-8000' },
      { text: '+86 138 0013 8000' },
      { text: '(+86)13800138000' },
      { text: '0086-13800138000' },
      { text: '１３８００１３８０００' },
      { text: '手机：138****8000' },
      { text: '张三13800138000微信同号' },
      { text: '手机wx同号：13800138000' },
      { text: '98200138000', label: '手机' },
      { text: '13800138000', label: '家长手机' },
      { text: '138xxxx8000' },
      { text: '*******8000', label: '手机' },
      { text: '电话13800138000、13900139000' },
      { text: '153 4873 4714 440103' },
      { text: '打一三八零零一三八零零零' },
      { text: '电话幺三八 零零幺三 八零零零' },
    ],
    reject: [
      { text: '13800138000', label: '订单号' },
      { text: '订单号：13800138000' },
      { text: '138001380001' },
      { text: '12800138000' },
      { text: '98200138000' },
      { text: 'ORD-13800138000' },
      { text: '13800138000.00' },
      { text: '¥13800138000' },
      { text: 'SF13800138000' },
      { text: 'trace_13800138000' },
      { text: '+1 312 555 0147' },
      { text: '一三八零零一三八零零零零' },
    ],
  },
  code: {
    best: 0.9,
    letters: 'none',
    groups: [...new Set([...written, ...prefixed])],
    gaps: gap.space | gap.hyphen | gap.dot | gap.paren,
    score,
    masked:
      /^(?:86)?1(?:(?=[\d*]{10}$)[3-9][\d*]{9}|[3-9]\d\*{3,6}\d{3,4}|[3-9]\d\d\*{4}\d{3}|[3-9]\*{5,7}\d{2,4}|[3-9]\d\d?\*{6,8})$|^\*{7}\d{4}$/,
  },
  anchor: { characters: '一幺', followedBy: '三五六七八九', precededBy: '话机号码是打', at },
  canonical: (plain) => plain.replace(/^(?:\+?86|0086|0)(?=1)/, ''),
  mask: keepEnds(3, 4),
};

export default mobile;
