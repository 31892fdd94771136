import { Characters } from './characters.ts';

/** Chinese family names in use: the common ones, about 99 % of people. Longer ones first where they begin alike. */
const single =
  '丁万丘丛严丰乔于亓仇仉付仝仲任伊伍伏何佘余佟侯俞倪傅储元党兰关冀冉农冯况冷冼凌刁刘劳包匡华卓单卜卞卢卫厉古史叶吉向吕吴周唐商喻夏奕奚姚姜姬娄孔孙孟季宁安宋宓宗官宫宿寇尚尤尹屈屠岑岳崔嵇左巫席常幸庄应庞康廖张彭徐惠慕戎成戚戴房敖方施明易晁晏景曲曹曾朱李杜杨林柏柯柳柴栗栾桂桑梁梅植楚樊檀欧武段殷毕毛江池汤汪沈沙洪浦海涂温游滕漆潘濮焦熊牛牟狄王甄甘田申白皮盛瞿石祁祖祝秦程穆窦章童竺符简管米粟糜綦纪缪罗翁翟耿聂肇肖胡胥舒艾芦芮花苏苑苗范茅茹荆荣莫萧萨葛董蒋蒙蒯蒲蓝蔡蔺薛虞衣袁裘裴褚覃解訾詹许诸谈谌谢谭谷费贺贾赖赵路车辛辜边连迟逄逯邓邝邢邬邰邱邵邸邹郁郎郑郗郜郝郦郭鄢金钟钱闫闵闻阎阙阮阳陆陈陶隆隋隗雷霍靳鞠韦韩项顾颜饶马骆高魏鲁鲍麻黄黎齐龙龚';
const traditional = '張劉陳楊黃趙吳馬鄭謝許鄧韓馮蕭潘蔣葉蘇呂盧鍾賀龔顏倪溫湯羅孫嚴錢賈鄒龍陸範萬譚';
const compound =
  '欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 司徒 夏侯 南宫 轩辕 端木 百里 呼延 独孤 完颜 闻人 申屠 澹台 歐陽 司馬 諸葛 東方';

/** First characters of family names. */
export const surnameCharacters = [...new Set(single + traditional + compound.replace(/(.). ?/g, '$1'))].join(
  '',
);
/** Second characters of family names of two. */
export const compoundSeconds = compound.replace(/.(.) ?/g, '$1');

const starts = new Characters(single + traditional);
const pairs = new Set(compound.split(' ').map((name) => pairOf(name, 0)));
const compoundStarts = new Characters(compound.replace(/(.). ?/g, '$1'));

const firsts = new Characters(surnameCharacters);

function pairOf(text: string, index: number): number {
  return (
    String.prototype.charCodeAt.call(text, index) * 65536 + String.prototype.charCodeAt.call(text, index + 1)
  );
}

/** Length of the family name that begins at `index` of a text: 0, 1 or 2. */
export function surnameLength(text: string, index = 0): number {
  const unit = String.prototype.charCodeAt.call(text, index);
  if (!firsts.has(unit)) return 0;
  if (compoundStarts.has(unit) && index + 1 < text.length && pairs.has(pairOf(text, index))) return 2;
  return starts.has(unit) ? 1 : 0;
}
