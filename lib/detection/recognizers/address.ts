import { Characters } from '../characters.ts';
import type { Field, Recognizer, Span } from '../recognizer.ts';
import { isHan, WordCuts } from '../words.ts';

const han = '\\u3400-\\u9fff';
const number = '[0-9*一二三四五六七八九十百]{1,6}';
const division = `(?:(?![路街道巷弄])[${han}]){2,8}?(?:特别行政区|自治区|自治州|自治县|地区|新区|省|市|盟|州|(?<![小校园社景])区|县|旗(?![村路街镇乡小大社]))`;
const town = `[${han}]{1,8}?(?:街道|镇|乡|苏木)`;
const road = `[${han}0-9]{1,12}?(?:大道|大街|公路|胡同|路|街|道|巷|弄|村|里)(?:[东西南北中]?[段路街]?)?`;
const building = '(?:[A-Za-z]?\\d{1,4}(?:号楼|[号栋幢座单弄-])|[A-Za-z甲乙丙丁][座栋幢])';
const place = `[${han}A-Za-z0-9]{0,16}?(?:小区|花园|家园|公寓|大厦|广场|中心|新村|公馆|山庄|国际|名邸|新城|雅居|世家|苑|园|府|城|庭|湾)|[${han}]{2,10}?(?=${building})`;
const unit = `(?:[A-Za-z]?${number}|[A-Za-z甲乙丙丁])(?:号楼|号院|号|弄|栋|幢|座|单元|楼|层|室|房|户|组|队|之${number}|-(?=\\d))`;

/** Words that say what a number counts stay when it is hidden: 100弄 becomes ***弄. */
const numbered = '号弄栋幢室座';
const units = new Set('号弄栋幢座楼层室单元');

const whole = new RegExp(
  `((?:${division}){0,4})((?:${town})?)((?:${road}){0,2})((?:[\\s,-]?${unit}){0,3})((?:${place}){0,2})((?:[\\s,-]?${unit}){0,5}(?:[A-Za-z]?\\d{2,4}(?![\\d]))?)`,
  'y',
);
/** What belongs to the clause of an address besides Chinese characters. */
const inClause = new Characters(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789*#()·,- \t\n\v\f\r\u1680\u2028\u2029\u205f',
);

interface Parts {
  readonly end: number;
  readonly divisions: number;
  readonly road: boolean;
  readonly units: boolean;
  readonly place: boolean;
}

function parse(text: string, start: number): Parts {
  whole.lastIndex = start;
  const [all = '', divisions = '', town = '', roads = '', units = '', places = '', more = ''] =
    whole.exec(text) ?? [];
  return {
    end: start + all.length,
    divisions: divisions === '' ? 0 : (divisions.match(divisionEnds)?.length ?? 0),
    road: roads !== '',
    units: units !== '' || more !== '',
    place: places !== '' || town !== '',
  };
}

const divisionEnds = /特别行政区|自治[区州县]|地区|新区|[省市盟州区县旗]/g;

function weight({ divisions, road, units, place }: Parts): number {
  if (divisions > 0 && (road || place) && units) return 0.88;
  if (divisions > 1 && road) return 0.75;
  if (road && units && place) return 0.75;
  if (road && units) return 0.6;
  return 0;
}

/** What is said before an address. */
const lead =
  /^.*(?:地址|住址|现住|住在|家住|现居|居住|住|位于|坐落|送到|送至|寄到|寄至|寄往|发到|发往|放到|放在|放|搬到|搬去|改到|改为|改成|至|到|在|是|为|址)/;
const provinceNames =
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门';
const provinces = new RegExp(provinceNames.replaceAll(' ', '|'));
const roadOrDivision = /[省市盟州区县旗路街道巷弄村里同]/;
const promising = /[省市区县镇乡州旗]|\d/;
const isPart = (unit: number) => (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 48 && unit <= 57);

/** True where the name of a province is one: not in 长江西路, not in 天河南京东路, and not 江西路 by itself. */
function isDivision(text: string, from: number, at: number): boolean {
  return (
    !/^[\u3400-\u9fff]{2,3}?[东西南北中]?[路街道]/.test(text.slice(at, at + 6)) &&
    new WordCuts(text, from, at + 3).at(at)
  );
}

/** Reads the clause around a character that ends a road or a number of a house. */
function at(text: string, index: number): Span | null {
  const character = text.charAt(index);
  if (numbered.includes(character) && !/[0-9*A-Za-z一二三四五六七八九十百]/.test(text.charAt(index - 1)))
    return null;
  if (!promising.test(text.slice(Math.max(0, index - 12), index + 12))) return null;
  let from = index;
  while (from > 0 && index - from < 40 && isPart(text.charCodeAt(from - 1))) from--;
  if (!roadOrDivision.test(text.slice(from, index + 1))) return null;
  const words = text.slice(from, index);
  const digits = /^\d+/.exec(words)?.[0].length ?? 0;
  const said = Math.max(digits, lead.exec(words)?.[0].length ?? 0);
  const known = provinces.exec(words)?.index ?? said;
  const start = from + (known <= said || isDivision(text, from, from + known) ? known : said);
  const parts = parse(text, start);
  return parts.end > index ? { start, end: parts.end, score: weight(parts) } : null;
}

/** Under an address label everything up to the end of the clause belongs to the address. */
function field(value: string, { explicit }: Field): readonly Span[] {
  const start = value.length - value.trimStart().length;
  if (!explicit) {
    const parts = parse(value, start);
    return parts.end - start >= 5 && weight(parts) > 0 ? [{ start, end: parts.end, score: 0.85 }] : [];
  }
  let end = start;
  while (isHan(value.charCodeAt(end)) || inClause.has(value.charCodeAt(end))) end++;
  const stop = /\s*(?<![\d-])(?:\+?\d[\d -]{5,}\d{4})(?!\d|号|弄|室)|\n/.exec(value.slice(start, end))?.index;
  const text = value.slice(start, stop === undefined ? end : start + stop).replace(/[\s,(-]+$/, '');
  let chinese = 0;
  for (let i = 0; i < text.length; i++) if (isHan(text.charCodeAt(i))) chinese++;
  const telling = /[省市区县镇乡村路街道巷弄号栋幢室楼里苑园城]/.test(text);
  const western = /\d/.test(text) && /[A-Za-z]{3,}/.test(text);
  // 恒大绿洲15-2-1801.
  const numbered = chinese >= 3 && /\d-\d{1,4}(?:-\d|$)/.test(text);
  const enough = (chinese >= 4 && telling) || chinese >= 8 || western || numbered;
  return enough ? [{ start, end: start + text.length, score: 0.9 }] : [];
}

const address: Recognizer = {
  id: 'address',
  label: { zh: '住址', en: 'Address' },
  sensitivity: 'general',
  cites: ['PIPL:4'],
  source: 'order of Chinese addresses: divisions, road, number, building, room',
  labels: (
    '地址 住址 住所 居所 居住地 现居地 常住地 户籍地 籍贯 所在地 门牌 街道 address homeaddress ' +
    'shippingaddress deliveryaddress billingaddress mailingaddress street addr dz jtzz'
  ).split(' '),
  examples: {
    match: [
      { text: '恒大绿洲15-2-1801', label: '收货地址' },
      { text: '外卖送到天河南京东路87号' },
      { text: '上海市浦东新区锦绣路1000号2栋301室' },
      { text: '闵行区莘松路**弄', label: '住址' },
      { text: '住址：广东省深圳市南山区科技园南路8号' },
      { text: '寄到杭州市西湖区文三路478号华星时代广场1201室，谢谢' },
      { text: '88 Queensway, Admiralty', label: 'Address' },
    ],
    reject: [
      { text: '上海市' },
      { text: '一路顺风' },
      { text: '在道路上行驶' },
      { text: '无', label: '地址' },
      { text: '这条路通往城市中心' },
    ],
  },
  field,
  anchor: { characters: `路街道巷村镇乡里${numbered}`, at },
  mask: (value) => {
    const first = value.search(/[0-9０-９*]/);
    const shown = first > 0 ? first : Math.ceil(value.length / 2);
    return (
      value.slice(0, shown) +
      value.slice(shown).replace(/[^\s,，#-]/g, (unit) => (units.has(unit) ? unit : '*'))
    );
  },
};

export default address;
