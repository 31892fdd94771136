import { findDate } from '../birth-date.ts';
import { capitals } from '../characters.ts';
import { atoms, holds } from '../places.ts';
import { beside } from '../readers.ts';
import { Reading } from '../reading.ts';
import type { Field, Recognizer, Span } from '../recognizer.ts';
import { noName } from '../western-names.ts';
import { isCut } from '../word-cuts.ts';

const han = '\\u3400-\\u9fff';
const digits = '[0-9*一二三四五六七八九十百]{1,6}';
/** 1200, 12-3, 26、28、29 */
const number = `${digits}(?:[-、/.~]${digits}){0,5}`;
const division = `(?![路街道巷弄村])[${han}](?:(?![路街道巷弄镇乡村])[${han}]){1,14}?(?:特别行政区|自治区|自治州|自治县|地区|新区|省|市(?!场)|盟|州|(?:[业技发产术]园|(?<![小校园社景东南西北一二三四五六七八九十]))区|县|旗(?![村路街镇乡小大社]))(?![东西南北中]?(?:[路巷弄]|街(?!道)|大[道街]))[\\s/-]?`;
const town = `[${han}]{1,8}?(?:街道(?:办事处)?|镇|乡|苏木)\\s?`;
const road = `[${han}0-9]{1,12}?(?:大道|大街|公路|胡同|路(?!站)|街|道|巷|弄|村(?:委会)?|嘎查|里)(?:[东西南北中]?[段路街]?)?`;
/** Where people live and work, by how such names end. */
const home = '小区|家园|公寓|新村|公馆|山庄|雅居|世家|名邸|新城|[苑园府城庭湾墅邨]';
const house = `${home}|大厦|广场|中心|国际|大学|酒店|银行|基地`;
/** 12-3-1801, not a telephone number. */
const dashed = '(?<![\\d-])(?!\\d{3}-\\d{3,4}-\\d{4})\\d{1,4}(?:-\\d{1,4}){1,3}(?![\\d-])';
const unit = `(?:[A-Za-z甲乙丙丁特附]?${number}|[A-Za-z甲乙丙丁])\\s?(?:号楼|号院|[号楼](?:之\\s?${digits})?|弄|栋|幢|座|单元|层|F|室|房|户|铺|组|队|期|区|门|团|连|排|之${digits})|${dashed}`;
/** No name of a house has these: the sentence goes on. */
const goingOn = '的了是就很我你他她请谢收寄给跟把被让已但没想说问您吗吧呢';
/** What stands behind a road, or in place of one: 8号楼12层, 华星时代广场1201室, (原12号)北楼. */
const detail = `[\\s,-]?${unit}|\\([^()\\n]{1,24}\\)|\\s?(?:(?![${goingOn}])[${han}A-Za-z0-9·&.#-]){1,14}?(?:号楼|号院|[楼閣层室座栋幢号房铺户期厅馆塔院厂库厦场心屯组寨]|单元|\\d米(?:处|路[东西南北])?|${house}|${dashed})`;

/** Words that say what a number counts stay when it is hidden: 100弄 becomes ***弄. */
const numbered = '号弄栋幢室座楼层期区连';
const countable = /[\dA-Za-z*一二三四五六七八九十百]/;
const units = new Set('号弄栋幢座楼层室单元');

const whole = new RegExp(
  `((?:${division}){0,4})((?:${town})?)((?:${road}){0,2})((?:${detail}){0,12}(?:(?:[店档摊铺].?)?[A-Za-z]?\\d{2,5}(?:[-、/~]\\d{2,5}){0,4}(?![\\d-]))?)`,
  'y',
);
/** The clause of an address under its label. */
const clause = /^[\p{L}0-9*#()·,\s、/.:;【】[\]“”"~&+'’ºª|-]*/u;

interface Parts {
  readonly end: number;
  readonly divisions: number;
  readonly road: boolean;
  readonly units: boolean;
  readonly place: boolean;
  /** 阳光花园12幢303室: it says where somebody lives without a road. */
  readonly home: boolean;
}

const placed = new RegExp(`${house}|[社屯庄寨]\\d|\\d团\\d`);
const notRoad = /^[^号路街弄]*(?<!大)[道里村]$|[道线]路$/;
const counted = /[0-9*](?!\d*米)|[A-Za-z一二三四五六七八九十甲乙丙丁][号座栋幢楼层室组]/;
const flat = new RegExp(
  `[${han}](?:${home}|[市区县][${han}]{3,8}).{0,5}(?:(?:[A-Z\\d]{1,4}(?:号(?:楼|公寓)|[楼栋幢座]|单元)|[楼閣]).*(?:室|\\d{3,4})|\\d-\\d{1,2}-\\d{3,4})$`,
);

function parse(text: Reading, start: number): Parts {
  whole.lastIndex = start;
  const [all = '', divisions = '', town = '', roads = '', details = ''] = whole.exec(text.string) ?? [];
  const detailed = details !== '';
  return {
    end: start + all.length,
    divisions: divisions === '' ? 0 : town === '' ? (divisions.match(divisionEnds)?.length ?? 0) : 2,
    // 公里10, 这里18, 国道60: no number of a house.
    road:
      roads !== '' &&
      ((divisions !== '' && town !== '') ||
        (detailed && /[号组队栋幢弄]/.test(details)) ||
        !notRoad.test(roads)),
    units: (detailed && counted.test(details)) || /\d[号弄]/.test(roads),
    place: town !== '' || (detailed && placed.test(details)),
    home: detailed && flat.test(all),
  };
}

const divisionEnds = /特别行政区|自治[区州县]|地区|新区|[省市盟州区县旗]/g;

function weight({ divisions, road, units, place, home }: Parts): number {
  // From two divisions to a number it is one under any label.
  if (divisions > 0 && (road || place) && units) return divisions > 1 ? 0.92 : 0.88;
  if (divisions > 1 && road) return 0.75;
  if (road && units && place) return 0.75;
  return home ? 0.65 : road && units ? 0.6 : 0;
}

/** What is said before an address. */
const lead =
  /^.*(?:地址|住址|现住|住在|家住|现居|居住|住|位于|坐落|送到|送至|寄到|寄至|寄往|发到|发往|放到|放在|(?<!解)放|搬到|搬去|改到|改为|改成|至|到|在|是|为|址|[于於](?![洪都田])|[发寄送](?=[\u3400-\u9fff]{2,5}[省市区县州盟])|寄去)了?/;
const provinceNames =
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门';
const provinces = new RegExp(provinceNames.replaceAll(' ', '|'));
const roadOrDivision = /[省市盟州区县旗路街道巷弄村里同苑园府城庭湾墅寓邨楼]/;
const promising = /[省市区县镇乡州旗]|\d/;
const isDigit = (unit: number) => unit >= 48 && unit <= 57;
const isPart = (unit: number) => (unit >= 0x3400 && unit <= 0x9fff) || isDigit(unit);

/** True where the name of a province is one: not in 长江西路, not in 天河南京东路, and not 江西路 by itself. */
function isDivision(text: Reading, at: number): boolean {
  return !/^[\u3400-\u9fff]{2,3}?[东西南北中]?[路街道]/.test(text.slice(at, at + 6)) && isCut(text, at);
}

/** True for a blank behind a division (杭州市 拱墅区) and for letters behind words (B区, SOHO城, C2栋). */
const isWithin = (text: Reading, index: number): boolean =>
  /[省市区县州旗镇] $|[\u3400-\u9fff][A-Za-z]{1,8}$/.test(text.slice(Math.max(0, index - 8), index + 1));

/** A word of an address in English, a number or an abbreviation: Rose, 12/F, Ln. */
const word = "(?:\\p{Lu}[\\p{L}\\d'’-]*(?:\\.(?=,)|(?<=\\b\\w{1,3})\\.)?|#?\\d[\\w/-]*)";
const then = '[, ]\\s?';
/** Flat B, 23/F, No.8, Lane 288, */
const part = '(?:\\p{Lu}[\\w.]* ?){0,2}(?:\\d[\\w/-]*\\.?|[A-Z]\\d*),\\s?';
const street = 'St(?:reet)?|R(?:oa)?d';
/** Of Britain, Canada and Ireland. */
export const postCode = '[A-Z]{1,2}\\d\\w? (?:\\d(?![GT]B)[A-Z][A-Z\\d]|(?=\\w*\\d)[A-Z]\\w{3})';
/** As it is written in English: Flat 4, 12 Rose Lane, Leeds LS1 4AP; 4417 Duval St Apt 206, Austin, TX 78751. */
const inEnglish = beside(
  new RegExp(
    `(?<![\\w.-])(?:(?:${part})*(?:P\\.?O\\.? Box \\d+|\\d[\\w-]*(?: ${word}){1,4} (?:${street}|Ave(?:nue)?|Lane|Ln|Dr(?:ive)?|Pl|Parkway|Blvd|Highway|Crescent|Rise|Close|Court|Gardens)\\b(?! (?!Apt|Unit|[NS]o|[EW].?st)[A-Z][a-z]))|(?:(?:${part})+|\\d[\\w-]* )(?:${word}${then}){1,8}?(?:(?![PS]O)[A-Z]{2} \\d{5}\\b|${postCode}\\b|(?:${street})\\.?(?=(?: \\w+)?, ?[A-Z])))(?:${then}${word})*`,
    'u',
  ),
  60,
  120,
);

/** Reads the clause around a character that ends a road or a number of a house, or the first of two words with capitals. */
function at(text: Reading, index: number): Span | null {
  if (text.at(index) < 128) {
    if ((atoms.held & holds.digit) === 0) return null;
    const span = inEnglish(text, index);
    // What begins later is looked at there.
    return span !== null && span.start <= index && index < span.end ? span : null;
  }
  const last = text.charAt(index);
  if (numbered.includes(last) && !countable.test(text.charAt(index - 1))) return null;
  if (!promising.test(text.slice(Math.max(0, index - 12), index + 12))) return null;
  let from = index;
  while (from > 0 && index - from < 36 && (isPart(text.at(from - 1)) || isWithin(text, from - 1))) from--;
  if (!'路街道巷弄村里'.includes(last) && !roadOrDivision.test(text.slice(from, index))) return null;
  const words = text.slice(from, index);
  let before = 0;
  while (isDigit(words.charCodeAt(before))) before++;
  const said = Math.max(before, lead.exec(words)?.[0].length ?? 0);
  const known = provinces.exec(words)?.index ?? said;
  const start = from + (known <= said || isDivision(text, from + known) ? known : said);
  const other = from + words.lastIndexOf(' ') + 1;
  return spanAt(text, start, index) ?? (other === start ? null : spanAt(text, other, index));
}

/** The address from a place on, when it reaches beyond another. */
function spanAt(text: Reading, start: number, index: number): Span | null {
  const parts = parse(text, start);
  const score = weight(parts);
  return parts.end > index && score > 0 ? { start, end: parts.end, score } : null;
}

/** What is written where no address is; 无锡市 and 同济路 are places all the same. */
const unsaid =
  /^[请已]|^(?:Same|No|See|As)|^[!-~]+$|:\/\/|^(?!.*[省市区县镇乡村路街道巷弄号栋幢室楼里苑园城])(?:[无未暂同见与待没默自到]|.*拒绝)/;

const longestHour = 8;

const recipient = /^\p{Lu}[^\d,]+, (?=.*\d)/u;

/** Under an address label everything up to the end of the clause belongs to the address. */
function field(value: string, { explicit, label }: Field): readonly Span[] {
  if (!explicit) {
    const parts = parse(new Reading(value), 0);
    return parts.end >= 5 && weight(parts) > 0 ? [{ start: 0, end: parts.end, score: 0.85 }] : [];
  }
  const written = clause.exec(value)?.[0] ?? '';
  const stop = /\s*(?<![\d-])(?:\+?\d[\d -]{5,}\d{4})(?!\d|号|弄|室)|\n/.exec(written)?.index;
  const text = written
    .slice(0, stop)
    // Somebody's name or 电话 before a number.
    .replace(
      stop === undefined
        ? /,\s*(?:邮编.*|[\u3400-\u9fff](?!.*[省市区县镇乡村路街道巷弄号栋幢室楼里苑园城门元\d]).*)$|[\s,(-]+$/
        : /(?:[\s,、;:(-]+(?![^\s,]*[省市区县镇路街楼室])[^\s\d,]{0,8}){1,3}$/,
      '',
    );
  const chinese = text.replace(/,.*|[^\u3400-\u9fff]/gs, '').length;
  // 恒大绿洲15-2-1801, 锦绣路2095, 88 Queensway.
  const numbered = /\d/.test(text) && (chinese > 0 || /\p{L}{3}/u.test(text));
  // A date with its hour is none.
  const date = chinese > 0 ? null : findDate(text);
  const isDate = date !== null && text.length - date.end + date.start < longestHour;
  const enough =
    (chinese >= 4 || numbered || (/^(?:\p{Lu}[\p{Ll}'’]+,? ?){2,}$/u.test(text) && !noName.test(text))) &&
    !unsaid.test(text) &&
    !isDate;
  // Somebody it is sent to stands first.
  const start = label.endsWith('to') ? (recipient.exec(text)?.[0].length ?? 0) : 0;
  return enough ? [{ start, end: text.length, score: 0.99 }] : [];
}

const address: Recognizer = {
  id: 'address',
  label: { zh: '住址', en: 'Address' },
  cites: ['PIPL:4'],
  source: 'order of Chinese addresses: divisions, road, number, building, room',
  labels:
    '地址 住址 住所 居所 居住地 现居地 常住地 户籍地 籍贯 所在地 我家 他家 她家 门牌 街道 address shipto billto street addr dz jtzz'.split(
      ' ',
    ),
  examples: {
    match: [
      { text: '恒大绿洲15-2-1801', label: '收货地址' },
      { text: '外卖送到天河南京东路87号' },
      { text: '上海市浦东新区锦绣路1000号2栋301室' },
      { text: '闵行区莘松路**弄', label: '住址' },
      { text: '住址：广东省深圳市南山区科技园南路8号' },
      { text: '寄到杭州市西湖区文三路478号华星时代广场1201室，谢谢' },
      { text: '88 Queensway, Admiralty', label: 'Address' },
      { text: '45 Lê Thánh Tôn', label: 'Address' },
      { text: '江苏省-南京市-江宁区-禾木新城3号楼962室', label: '地区' },
      { text: 'Omar Haddad, Villa 9, Heron Road, Dubai', label: 'Ship to' },
      { text: '青禾花园12幢303室' },
      { text: '苏州市禾木区云栖软件园C2栋5层' },
      { text: '深圳市龙华新区禾木国际大厦25层' },
      { text: '13800138000 天津滨海区禾木路123号 刘某某', label: '收货地址' },
      { text: '河西区解放南路256号' },
      { text: '黄浦区南苏州路33号禾木大厦3F' },
      { text: '臺北市信義區松仁路12號3樓' },
      { text: '香港九龍旺角彌敦道 688 號旺角中心 12 樓' },
      { text: '无锡市云林街道', label: '住址' },
      { text: '禾木国际', label: '联系地址' },
      { text: '江西省禾县城东云栖路c座' },
      { text: '住在朝阳区云栖北路54号禾木里小区' },
      { text: 'She lives at 221B Baker Street, London NW1 6XE' },
      { text: 'Room 1203, Building 5, 88 Zhongshan Road, Xuhui District, Shanghai 200030' },
      { text: 'PO Box 1234, Springfield, IL 62701' },
      { text: 'Ship it to 14 Larkspur Close, Reading RG6 4QT' },
      { text: '2栋1204', label: '门牌号' },
      { text: '收件地址：禾木市云区云栖路12号之 3' },
      { text: 'Rose Villa', label: 'Home address' },
      { text: '2217 Maple Hollow Dr, Apt 4C, Columbus, OH 43214' },
      { text: 'P.O. Box 88, Wichita, KS 67201' },
      { text: 'Flat 3, 27 Albion Terrace, Leeds LS6 2PN' },
      { text: '14 Ashgrove Park, Naas, Co. Kildare W91 X2P4' },
      { text: '2215 Rue Larivière Est, Montréal, QC H2K 2J3' },
      { text: 'Room 1804, Building 6, Lane 288, Guilin Road, Xuhui District, Shanghai 200233' },
      { text: 'No.8, Aly. 15, Ln. 233, Sec. 2, Zhongshan N. Rd., Taipei City 104' },
      { text: '新疆生产建设兵团第八师石河子市151团3连' },
      { text: '泉州市鲤城区浮桥街道延陵社62号' },
      { text: '保定市清苑区何桥乡屯西村村西300米路北' },
    ],
    reject: [
      { text: '上海市' },
      { text: '一路顺风' },
      { text: '在道路上行驶' },
      { text: '无', label: '地址' },
      { text: 'Same As Above', label: 'Address' },
      { text: '这条路通往城市中心' },
      { text: '请到行政楼3层301室开会' },
      { text: '江苏路站2号口' },
      { text: '油耗百公里10升，我这里18款有优惠' },
      { text: '全村242户，线路1000条' },
      { text: '与户籍一致', label: '现住址' },
      { text: 'https://example.com/a1', label: '项目地址' },
      { text: 'api/v1/users', label: '项目地址' },
      { text: '24 Nov 2026 10:02', label: 'Address' },
      { text: 'The 2024 Annual Road Show begins in May' },
      { text: 'Top 10 Wall Street Banks' },
      { text: 'Order 12 Google Drive licences' },
      { text: 'Version 2, Google Drive, Dropbox' },
      { text: '12 Galaxy S24 8GB, 256GB' },
      { text: '2 Pallets, Blue, SO 10023' },
      { text: '旅行社418号团' },
      { text: '导航到人民路右转300米' },
      { text: '东校区2号教学楼集合' },
    ],
  },
  field,
  anchor: { characters: `路街道巷村镇乡里${numbered}${capitals}`, at },
  // 浙江省杭州市余杭区 is 杭州余杭区.
  canonical: (plain) => plain.replace(/^中国|^[^省]{2,3}省/, '').replace('市', ''),
  mask: (value) => {
    // 12 Main Street: what stands first says most.
    const first = value.search(/[0-9０-９*]/);
    const shown = first >= 0 ? first : Math.ceil(value.length / 2);
    return (
      value.slice(0, shown) +
      value.slice(shown).replace(/[^\s,，#-]/g, (unit) => (units.has(unit) ? unit : '*'))
    );
  },
};

export default address;
