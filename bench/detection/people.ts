import type { Maker } from './values.ts';

const surnames =
  '王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 高 罗 郑 梁 谢 宋 唐 许 邓 韩 冯 曹 彭 曾 肖 田 董 潘 袁 蔡 蒋 余 于 杜 叶 程 魏 苏 吕 丁 任 卢 姚 沈 钟 姜 崔 谭 陆 范 汪 廖 石 金 韦 贾 夏 付 方 邹 熊 白 孟 秦 邱 侯 江 尹 薛 闫 段 雷 黎 史 陶 贺 毛 郝 顾 龚 邵 万 覃 武 钱 戴 严 莫 孔 向 常 汤 欧阳 司马 诸葛 上官';
const given =
  '伟 芳 娜 敏 静 强 磊 洋 勇 艳 杰 娟 涛 超 明 霞 秀英 桂英 玉兰 建国 建华 志强 志明 晓东 晓燕 海燕 海涛 小红 小明 丽华 丽娟 文博 文静 浩然 宇轩 子涵 梓萱 雨桐 欣怡 诗涵 思远 一诺 嘉怡 俊杰 俊辉 国强 国庆 春梅 冬梅 雪梅 红梅 玉珍 淑芬 淑兰 秀兰 凤英 永强 永刚 振华 振东 立军 卫东 卫国 家豪 家俊 佳琪 佳怡 可欣 若曦 语嫣 沐辰 奕辰 铭泽 瑞霖 景行 知远 书瑶 梦洁 梦婷 婷婷 倩倩 丹丹 莉莉 宁 楠 琳 颖 莹 慧 斌 鹏 飞 凯 健 辉 军 平 刚 波 亮 龙 林 峰 帆 彬 毅 翔 旭 晨 阳 瑶 琪 蕾 薇 岚 萍 玲 琴 燕 云 晶 璐';
const western = {
  first:
    'James Mary John Emma Oliver Sophia William Ava Lucas Mia Daniel Chloe Henry Grace Kevin Rachel Peter Alice',
  last: "Smith Johnson Brown Taylor Wilson Clark Walker Hall Young King Wright Green Baker O'Neil McDonald Garcia Müller Tan",
};
const pinyin = 'Zhang Wei|Li Na|Wang Fang|Liu Yang|Chen Jie|Zhao Min|Xiaoming Wang|LIN Yutong|Sun Haoran';

export const chineseName: Maker = (r) => r.word(surnames) + r.word(given);
export const minorityName: Maker = (r) =>
  r.word('阿卜杜拉·买买提 古丽娜尔·吐尔逊 扎西·次仁 娜仁·托雅 迪丽热巴·迪力木拉提');
export const westernName: Maker = (r) =>
  r.chance(0.3) ? r.pick(pinyin.split('|')) : `${r.word(western.first)} ${r.word(western.last)}`;
export const titledName: Maker = (r) => r.word(surnames) + r.word('先生 女士 小姐 老师 经理 总 阿姨 医生');
export const maskedName: Maker = (r) => {
  const name = chineseName(r);
  return r.pick([
    () => `${name.charAt(0)}*`,
    () => `${name.charAt(0)}**`,
    () => `${name.charAt(0)}*${name.at(-1)}`,
    () => `*${name.at(-1)}`,
    () => `**${name.at(-1)}`,
  ])();
};

const places =
  '北京市朝阳区|北京市海淀区|上海市浦东新区|上海市徐汇区|广东省深圳市南山区|广东省广州市天河区|浙江省杭州市西湖区|江苏省苏州市工业园区|四川省成都市武侯区|湖北省武汉市洪山区|山东省青岛市市南区|陕西省西安市雁塔区|福建省厦门市思明区|河南省郑州市金水区|湖南省长沙市岳麓区|重庆市渝北区|天津市和平区|江苏省昆山市花桥镇|内蒙古自治区呼和浩特市新城区|广西壮族自治区南宁市青秀区|新疆维吾尔自治区乌鲁木齐市天山区|云南省大理白族自治州大理市|杭州余杭区|深圳宝安区';
const roads =
  '人民路 建设大道 解放街 中山北路 科技园南路 锦绣路 文三路 长江西路 学院路 和平里东街 天府大道中段 莘松路 三元里大街 滨河东路 五一大道 翠微路 石牌西路';
const estates =
  '阳光花园 翡翠城 金地名邸 万科城市花园 锦绣家园 绿城百合公寓 保利香槟国际 华润二十四城 碧桂园 春申里小区 湖畔公馆 恒大名都 荣盛锦园';
export const address: Maker = (r) => {
  const road = r.word(roads) + r.int(1, 1999) + r.pick(['号', '号', '弄', '号院']);
  const room = r.pick([
    () => `${r.int(1, 30)}栋${r.int(1, 5)}单元${r.int(1, 33)}0${r.int(1, 6)}室`,
    () => `${r.int(1, 30)}号楼${r.int(101, 3206)}室`,
    () => `${r.int(1, 30)}幢${r.int(101, 3206)}`,
    () => `${r.letter('ABCDEF')}座${r.int(101, 3206)}室`,
    () => `${r.int(1, 20)}-${r.int(1, 4)}-${r.int(101, 2806)}`,
    () => '',
  ])();
  const shape = r.next();
  const head = r.pick(places.split('|'));
  if (shape < 0.55) return head + road + (r.chance(0.6) ? r.word(estates) : '') + room;
  if (shape < 0.85) return head + r.word(roads) + r.word(estates) + (room || `${r.int(1, 60)}栋`);
  if (shape < 0.95)
    return `${head.slice(Math.max(head.lastIndexOf('市'), head.lastIndexOf('州')) + 1)}${road}${r.word(estates)}${room}`;
  return `${head}${r.word('莲花镇 东岳乡 云岭镇')}${r.word('红旗村 石桥村 大屯村')}${r.int(1, 12)}组${r.int(1, 199)}号`;
};
