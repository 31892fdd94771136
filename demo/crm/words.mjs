// What the made-up school talks about. Surnames are common ones, given names are mixed by the generator.

export const company = '禾木青少年艺术培训（上海）有限公司';

export const campuses = ['莘庄校区', '锦绣校区', '滨江校区', '花桥校区', '线上国际部'];

export const courses = [
  '少儿芭蕾二级',
  '钢琴一对一',
  '创意美术启蒙',
  '小提琴四级',
  '戏剧表演周末班',
  '少儿英语口语',
  '书法基础',
];
export const coursesForForeigners = [
  'Chinese for Beginners',
  'Calligraphy Workshop',
  '钢琴一对一',
  '书法基础',
];

export const advisors = ['林老师', '邵老师', '贺老师', '骆老师', '闻老师'];
export const sources = ['老学员推荐', '校门口地推', '商场体验课', '公众号报名', '电话咨询'];
export const statuses = ['在读', '在读', '在读', '请假', '结课', '退费中'];

export const surnames = [
  ...'许陈郁苏方乔顾倪温林邵贺骆闻沈陆夏姚汪范金石崔谭廖邹熊孟秦江尹薛阎段雷侯龙史陶黎',
  '欧阳',
  '诸葛',
  '上官',
  '司徒',
];
export const givenFirst = [...'子一思雨若清嘉梓语亦知书沐安景予星言可宁'];
export const girlGiven = [...'桐禾朵溪宁妍琪涵萱彤悦初'];
export const boyGiven = [...'屿安言航轩辰泽然宸禾柏川'];
export const motherGiven = [...'琴薇芳丽静艳娟燕蕾慧敏岚'];
export const fatherGiven = [...'川舟军强磊洋勇涛峰斌明杰'];
export const minorityNames = ['阿依努尔·买买提', '古丽娜尔·吐尔逊', '扎西·多吉', '娜仁·托雅'];

export const districts = [
  ['上海市', '闵行区', ['松荫路', '春禾路', '莘谷路']],
  ['上海市', '浦东新区', ['锦禾路', '云栖路', '涟水东路']],
  ['上海市', '徐汇区', ['漕桥路', '桂影路', '江畔路']],
  ['上海市', '松江区', ['新浦南路', '茸禾路', '仓湖路']],
  ['江苏省昆山市', '花桥镇', ['绿荫大道', '徐桥路', '亭湖路']],
];
export const estates = ['春申里', '锦园', '江畔名邸', '云栖苑', '禾香家园', '湖畔公寓'];

/** Families from abroad: country → numeric code (ISO 3166), family names, girls' and boys' names. */
export const countries = {
  US: ['840', ['Whitfield', 'Carver', 'Okafor', 'Delgado'], ['Maya', 'Naomi'], ['Owen', 'Caleb']],
  GB: ['826', ['Ashdown', 'Pemberly', 'Hartwell', 'Singh'], ['Imogen', 'Freya'], ['Rory', 'Arjun']],
  AU: ['036', ['Lockyer', 'Brandis', 'Nguyen'], ['Tilly', 'Mia'], ['Lachlan', 'Noah']],
  FR: ['250', ['Delacourt', 'Marchetti', 'Benali'], ['Élodie', 'Inès'], ['Théo', 'Karim']],
  JP: ['392', ['Kuroda', 'Hoshino', 'Mizuki'], ['Sakura', 'Rin'], ['Haruto', 'Sota']],
  KR: ['410', ['Baek', 'Seo', 'Noh'], ['Ji-woo', 'Min-seo'], ['Do-yun', 'Si-woo']],
};
export const foreignMothers = ['Dana', 'Yumi', 'Leila', 'Grace'];
export const foreignFathers = ['Chris', 'Paul', 'Samir', 'Ken'];

export const goods = ['教材礼包', '舞蹈服', '画材套装', '琴谱三册', '书法用纸'];
export const carriers = ['青雀快递', '远帆速运', '门店自提'];

/** Follow-up notes. `{…}` is replaced by the customer's values. */
export const notes = [
  '{guardian}来电（{mobile}），说{name}下周二要去看牙，请假一次，课时顺延。',
  '微信联系{guardian}（微信号 {wechat}），确认剩余课时 {hours} 节，希望停业前退到原卡。',
  '家长反映{name}对花生过敏，活动点心请另备；家里座机 {landline}。',
  '回访：{guardian}想转到花桥校区，新住址{address}，材料寄到家里。',
  '{guardian}问退费进度，已登记订单 {order}，余额 {balance} 元，三个工作日内回电 {mobile}。',
  '上课时{name}膝盖擦伤，已处理并通知{guardian}，家长情绪平稳。',
  '{guardian}要求注销后删除孩子全部照片和视频，已转教务，邮箱 {email} 收回执。',
  '核对证件：{name}，{idNumber}，与合同一致。',
  '试听后反馈良好，{guardian}考虑续报，下次跟进日期待定。',
  '短信未送达，家长换号，新号 {mobile}，旧号作废。',
];
export const englishNotes = [
  'Spoke to {guardian} on {mobile}: {name} will move back home in January, asks for a refund of CNY {balance}.',
  '{guardian} wrote from {email}; would like a certificate with the passport number {idNumber} on it.',
  'Halal snacks only for {name}, please. Pick-up by {guardian}, WeChat {wechat}.',
  'Invoice for order {order} sent to {address}.',
];

export const equipment = ['前台收银机', '点名平板', '门禁主机', '打印一体机', '教室投影'];
