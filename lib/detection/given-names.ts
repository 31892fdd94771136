import { Characters } from './characters.ts';
import { rare } from './sorted-characters.ts';

/*
 * Characters that people are given as names, by how much likelier one is in a name than in a text, after how often
 * 1.2 billion people bear them (Bao, ChineseNames, 2021) and how often texts have them. In the order of their codes,
 * which packs best.
 */

/** Twenty times as likely, or rarer than that in texts. */
const strong =
  '丙丹丽乾云亭亮仁仕仙仲伟伶佑佩佰佳侠俊俐健儒兆兰兴兵冉军冬凌凡凤凯剑勇勋勤卉华博卿吉君咏哲喆嘉坤垚奎妮妹娇娜娟娥婉媚孝孟宁宇宏宗宝尧岳巍帅帆庆庚康廷弘彤彦彩彪彬德志忠恒恩恬悦惠慧振敏敬斌旭旺旻昌春昭晓' +
  '晨晴晶杏杰松林枫柏柯柱柳栋桂桃桐梅梦楷欣毅永汝江沁沛泉波泽洁洪浩涛涵淑淳渝湘灿炳烽焕熙燕燚爽玉玥玲珊珍珺琳琴琼瑄瑞瑶璟盼硕碧磊祎祥禄福禹秀秋紫红羽翔翠耀聪胜臣臻舜良艳芝芬芳芹英茂茵茹荣莉莎莲莹菊菲萌萍' +
  '蓉蔚蕊蕾虎虹裕诗豪贞贤贵贺轩辉辰迪逸金钦钧铭银锋锐锡锦雁雄雅雨雪霄霖霞靖静韵顺颖香骏鸿鹏鹤龙';
/** Five times as likely, and those that are written in another way in Taiwan and Hong Kong. */
const fair =
  '世丛东丫丰乃乐书井亚亦亨仪伊伦俏俞俭倫偉傑傲儀元先光冠冰凰凱刚利劍勝卓占卫厚友双召叶启啸善喜园圆圣垒培堂士壮壹夕奇妙姚姬姿威娃嫻孜守安宛宜宪宵宾寅富寒寧寿小尚尹屹岩岭峦峰峻崇川巧希平广延建弟強强彥彧忻' +
  '怀思愛慈慶扬承持捷探攀文新旗旸昆昇明星晋景智暮曉曙曼朋朔朝杉杨杭枝柔树栓桓梁棋棠森楚業榆榮樂樱樹歡武殿汉沂泰泳洋浚海润淋淵清渊渐湛湧溢溪滔滨潔潞澄澎澜澤濤灵炎炯烁烜焜煌燊爱猛玖玫珠瑩璠瓊甜甫田申男畅盈' +
  '益盛砚礼祖祝禎禾秉穎立竣竹笛粉粤紅素維綸綺緣纯继绪维美群義翀翌翰耿聰肇肖腊腾興舒舟航艺艾芃花苑苗若華萝葵蒂蒙蔓蕴蘭蝶衍裳詠詩語誠謙诚诺谊谦豫豹貴賢财赐赫超跃軍輝远连递速進達遠遥邦邵郡鈞鈺銘錦铃锠闯阁队' +
  '阳陽隆雲雷震霓霜露青韦韶順風飛飞駿驰驹魁魂鳳鴻鵬鶴鸣鸥鸽鹃麗黎鼎齊齐龍';
/** As likely. A name under a name label needs no list. */
const weak =
  '一丁万三业中举久义乔九京令传伯余依侨保信修允克全冲凝初力劲勉千升南印发可向周国均坚城增墨夏多大天太奥女好如子存学定宣家容宽少尔展山屿州年幼庭开张影征微心忆念恭悠惟慕成才政敦方旋日昂映显晚暖月朗望木本朵权李来根桥橙欢正毛民水汐沙沫河治洛津洲济' +
  '浪淮深添源满漫潮澈然照献王环甄生甲留登白真知石科穗章童笑繁纪纳绍经缘翼耕育致芯苍苏苹荷萧落蓝融行衡西言誉训语贝赛起越路达迎运进道郁野钟钢铁锁镇长阿陆音颂颐颜风飘高鲁';

/** Characters that people are named with. */
export const givenCharacters = strong + fair + weak + rare;
const given = new Characters(givenCharacters);
const strongly = new Characters(strong + rare);
const fairly = new Characters(fair);

/** True when the character is one that people are named with. */
export const isGiven = (unit: number): boolean => given.has(unit);

/** True when it stands in names and in few words besides. */
export const isStrong = (unit: number): boolean => strongly.has(unit);

/** What a character that people are named with says for a name, in points. */
export const givenPoints = (unit: number): number => (strongly.has(unit) ? 3 : fairly.has(unit) ? 1.5 : 0.5);
