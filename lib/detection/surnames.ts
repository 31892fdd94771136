import { Characters } from './characters.ts';

/** Chinese family names in use: the common ones, about 99 % of people. Longer ones first where they begin alike. */
const single =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖庞樊兰殷施洪翟安颜倪牛温芦季俞章鲁葛伍申尤毕聂柴焦祝左涂甘骆裴岑单简宫舒柳滕饶欧阮纪凌项梅盛童霍齐路詹关苗包祁耿岳宁曲解穆谷辛冉管卜阎蒙佟符游卓桂褚连车桑冀费柯屈娄房闵池成古艾喻迟翁华丛商应麻席党边卞晏蓝仇仲蒲储景瞿丘吉鲍米郁农胥敖楚官仝元苑明刁靳厉奚幸奕衣訾隋诸鄢劳尚匡冷戚沙巫荆花浦阳祖邢虞窦郎伏郜隆晁邬谌阙海栗慕芮檀糜邝冼植茅皮傅丰萧庄卫牟柏缪裘邰粟寇狄辜甄荣蔺屠宗谈佘闻竺惠郗况邸鞠綦逄亓栾宿肇郦濮嵇隗姬戎宓茹漆萨伊仉蒯逯';
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
  return text.charCodeAt(index) * 65536 + text.charCodeAt(index + 1);
}

/** Length of the family name that begins at `index` of a text: 0, 1 or 2. */
export function surnameLength(text: string, index = 0): number {
  const unit = text.charCodeAt(index);
  if (!firsts.has(unit)) return 0;
  if (compoundStarts.has(unit) && index + 1 < text.length && pairs.has(pairOf(text, index))) return 2;
  return starts.has(unit) ? 1 : 0;
}
