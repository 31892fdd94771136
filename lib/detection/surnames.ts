import { Characters } from './characters.ts';
import { Reading } from './reading.ts';

/** Family names with which few ordinary words begin: a word such as 王维 or 陈诚 may be somebody all the same. */
export const tellingFamilies =
  '丁丘丛亓亢仇仝仲何佘佟侯俞倪傅冀冉冯冼凌刁刘匡卜卞卢史吕吴唐喻奚姚姜姬娄孙孟宋寇尚尹屈屠岑岳崔嵇巩巫庄庞康廖张彭徐戎戚戴房扈敖施昝晁晏曹曾朱李杜杨柏柯柳柴栗栾桂桑梁梅樊檀殷毛汤汪沈洪浦涂湛滕潘濮焦熊燕' +
  '牟狄王甄甘瞿祁祝秦穆窦竺粟綦缪罗翁翟耿聂肖胡胥臧舒艾芦芮苑苟范茹荀荆莫葛董蒋蒲蔡蔺薛虞袁裘裴褚覃訾詹许谌谢谭贺贾赵辛辜逄逯邓邝邢邬邰邱邵邸邹郁郎郑郗郜郝郭鄢钟闫闵阎阙阚阮陈陶隋雍雒雷霍靳鞠韦韩顾颜饶骆' +
  '魏鲁鲍黎齐龚';
/** Chinese family names in use: the common ones, about 99 % of people. Longer ones first where they begin alike. */
const single =
  tellingFamilies +
  '万严丰乐乔于井仉付仵任伊伍伏余佴侴储元党兰关农况冷劳包区华卓单占卫危卿厉厍古叶吉向周商夏夔奕妫孔季宁安宓宗官宣宫容宿尉尤巢左席常幸幺应庾廉惠慕戈成折揭操敬文方於旷昌明易晋景暨曲朴权束杭林植楚' +
  '楼欧武殳段毋母毕江池汲沙海温游漆焉牛田申白皮盛矫石祖禤禹种程税章童符简管米糜纪练缑羊羿肇花苏苗茅荣萧萨蒙蒯蓝蓟蔚薄衡衣解诸谈谷贝贲费赖路车轩边连迟那邴郄郇郏郤郦鄂酆释金钭钮钱闻阳陆隆隗' +
  '韶项马高麦麴麻黄龙';
const traditional =
  '倪劉勞吳呂嚴孫張楊湯溫潘盧範簡羅莊萬葉蔣蕭藍蘇許謝譚賀賈賴趙連鄒鄧鄭鄺錢鍾閻關陳陸韋韓顏馬馮駱麥黃龍龐龔';
const compound =
  '欧阳 上官 司马 诸葛 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 司徒 夏侯 南宫 轩辕 端木 百里 呼延 独孤 完颜 闻人 申屠 澹台 鲜于 赫连 钟离 淳于 万俟 公 仲孙 闾丘 亓官 濮阳 纳兰 歐陽 司馬 諸葛 佐藤 铃木 渡边 伊藤 山本 山田 吉田';

/** First characters of family names. */
export const surnameCharacters = [...new Set(single + traditional + compound.replace(/(.). ?/g, '$1'))].join(
  '',
);
/** Second characters of family names of two. */
export const compoundSeconds = compound.replace(/.(.) ?/g, '$1');

const starts = new Characters(single + traditional);
const pairs = new Set(compound.split(' ').map((name) => pairOf(new Reading(name), 0)));
const compoundStarts = new Characters(compound.replace(/(.). ?/g, '$1'));

const firsts = new Characters(surnameCharacters);

function pairOf(text: Reading, index: number): number {
  return text.at(index) * 65536 + text.at(index + 1);
}

/** Length of the family name that begins at `index` of a text: 0, 1 or 2. */
export function surnameLength(text: Reading, index = 0): number {
  const unit = text.at(index);
  if (!firsts.has(unit)) return 0;
  if (compoundStarts.has(unit) && index + 1 < text.length && pairs.has(pairOf(text, index))) return 2;
  return starts.has(unit) ? 1 : 0;
}
