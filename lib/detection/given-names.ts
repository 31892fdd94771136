import { Characters } from './characters.ts';
import { rare } from './sorted-characters.ts';

/**
 * Characters that people are given as names, in the order of their codes, which packs best. Characters that mostly serve sentences (和 来 说 有)
 * are left out although some people bear them: a name under a name label needs no list.
 */
const usual =
  '一三世业东严中丰丹丽举乃义之乐书乾云亚亦亨亭亮仁介仕仙代令仪仲任伊优伟传伦伯伶佐佑佩佳依侠侨俊俏俐保信俭修倚倪倫倾偉健傑傲儀儒允元兆先光克兰兴兵冉军冠冬冰冲净凌凝凡凤凯凰凱则刚初利剑劍力功励劲勇勉勋勝勤化北匡千升卉华卓南博占卫印卿厉厚友双发叔可史叶吉向君吟启呈周咏哲唯啸善喜嘉园固国圃圆圣坚坤城培基堂墨士壮声复夏夕多大天太奇奎奥好如妙妮妹姿威娇娜娟娥婉媚嫻子存孜孝孟季学宁宇守安宏宗官宙定宜宝宣宪宫家容宽宾寅富寒寧寿将尊小少尔尚尧展山屹屿岩岭岳峦峰峻' +
  '崇崖巍川州巧巩帅帆希帝常平年幼广庆庭康廉延廷建开弘弟张弦強强彤彥彦彩彪彬影征微德徽心必忆志忠念怀思恒恩恬恭悠悦情惟惠意愚愛慈慕慧慶戈成战才扬承抒拓持振捷探擎放政敏敦敬敷文斌新方施旋日旦旭旺旻昂昆昇昌明易星映春昭晋晓晚晨景晴晶智暖暮曉曙曲曼月朋朔朗望朝木本朵权杉李杏村来杨杰松林果枫柏柔柱柳栋树校根格桂桃桐桓桥梁梅梦棋棠森楚業楷榆榮槐樂樱樹橙檀欢欣歌歡正武殿毅民水永汉汐汝江汤沁沂沙沛沧沫河治泉波泰泽洁洋洛津洪洲济浚浦浩浪海涌涛涟润' +
  '涵淑淮深淳淵添清渊渐渝湉湖湘湛湧源溢溪满漫漾潔潭潮澄澈澜澤濤火灵灿炎炯炳炼炽烁烈烽焕焰然煌照熙燕爱爽牛牧特玄玉王玖玥玫环现玲珊珍珠琅琢琳琴琼瑄瑞瑩瑶瓊甄甜生甫田甲男画畅留略登白盈益盛直相盼真睦知石砚硕碧磊礼祎祖祥禄禎福禹禾秀秉秋科秦程稼穆穎穗立章竣童竹笑笛策简米粉精紅素紫維綸綺緣繁红纤纯纲纳绍经结绘统继绪维绿缘缨罗美群義羽翌翔翠翰翼耀耕耘耿联聪聰肃肇育胜腾臣致臻興舒舜舟航良艳艺艾节芝芬芯花芳芹苇苍苏苑苗若英苹茂范茵茹荆草荔荣荷莉' +
  '莎莫莲莹菊華菲萌萍萝萧落葛葵蒂蒋蒙蓉蓝蔓蔚蕊蕴蕾薛薪蘭虎虞虹蝶融行衍衡裕裳西言詠詩誉語誠謙让训许诗诚语诺谊谦谨谷豪豫豹貴賢贝贞财贤贵贺赋赐赛赤赫起超越跃路軍輝轩辉辛辰辽达迅迎运近进远连迪适逊递通速逢進逸道達遠遥邦邵郁郊郎郡采重野金鈞鈺鉴銘錦钟钢钦钧铁铃铜铭银锁锋锐锠锡锦镇镜长闻阅阔队阳阶阿际陆陌陵陽隆雁雄雅雨雪雲雷霄震霓霖霜霞露青靖静非韧音韵韶順顶顺顾颂预领颐颖颜風风飘飛飞香駿驰驹骋骏高魁魂鲁鳳鴻鵬鶴鸣鸥鸽鸿鹃鹏鹤麗黎默鼎齊齐龄龍龙';

/** Characters that people are named with. */
export const givenCharacters = usual + rare;
const given = new Characters(givenCharacters);

/** True when the character is one that people are named with. */
export const isGiven = (unit: number): boolean => given.has(unit);
