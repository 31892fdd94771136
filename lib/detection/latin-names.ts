/**
 * What each letter says for a name behind another, from 2 to 8, where 4 says nothing: a row for a blank and one for each
 * letter, as the columns are. Fitted to names of some forty countries on one side, and to headings, products and places
 * on the other.
 */
const pairs = `
455234454355544432334243466
684448438456565324554455354
446466444544244444634344424
444343445542644444342444443
244433444444444544524544444
324226435446645432435663266
554444344344544344542444444
444443444424444444442644444
564445444544554544344644464
644245434366553248654445463
454445444544444544444644444
444444445444444544454544444
346444444544562224424454444
452843434644464534444544484
454445235543448344442434455
635336445665545634464343464
244424445344244344242244444
484444444444444444444644444
454463253644444444645444464
343444245442254634444442446
234242444344444434436442424
334862454548425844463445444
844442444444544444444644444
264444444444443444524644444
354444444444444434444444444
384446444444844544434544444
844444442644444544464444444`;
const width = 28;

/** How the names begin that people are called by most, and few other words. */
const common =
  /\b(?:ahm|alex|andr|anth|carl|charl|chlo|chris(?!t[em])|dani|davi|edw|emil|emma|eri[ck]|frank\b|geor|greg|jack\b|jame|jess|john|kev|lind|mari|martin|mary|matth|mich|moham|nic[ho]|patric|paul|peter|richa|rober|simo|steph|steve|susa|thom|tom\b|victor|willia)/i;
/** Family names of the mainland and of Hong Kong. */
const spelt = new RegExp(
  `^(?:${'Zhang Wang Li Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Deng Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Lv Ding Ren Yao Shen Zhong Cui Tan Fan Liao Shi Jin Jia Xia Fu Fang Zou Xiong Bai Meng Qin Qiu Hou Yin Xue Yan Duan Lei Qian Ouyang Chan Wong Lee Cheung Lau Ng Chow Leung Lam Ho Kwok Tsang Yeung Tse Chiu Yip'.replaceAll(' ', '|')})$`,
  'i',
);
/** One or two syllables of pinyin: Wei, Xiaoming. */
const pinyin = /^(?:(?:[zcs]h|[b-df-hj-np-tw-z])?[aeiouv]{1,3}(?:ng?|r)?-?){1,2}$/i;

const isPinyin = (family: string, given: string): boolean => spelt.test(family) && pinyin.test(given);

/** English words have no such letters. */
const accented = /^(?!.* de ).*(?:[^!-z ]| v[ao]n )/;

/** From here on words are somebody's name where the words around do not speak against it. */
export const likely = 6;

/** What the words of a name in Latin letters say for being one, in points: two of them make it about twice as likely. */
export function latinPoints(name: string): number {
  const [first = '', second = ''] = name.split(' ');
  if (isPinyin(first, second) || (first.length > 2 && isPinyin(second, first))) return 14;
  let points = common.test(name) ? 6 : -1;
  if (accented.test(name)) points += 4;
  let row = 0;
  for (let i = 0; i <= name.length; i++) {
    const unit = name.charCodeAt(i) | 32;
    const column = unit > 96 && unit < 123 ? unit - 96 : 0;
    points += pairs.charCodeAt(row * width + column + 1) - none;
    row = column;
  }
  return points;
}

const none = '4'.charCodeAt(0);
