import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/detection/analyze.ts';
import { givenCharacters } from '../../lib/detection/given-names.ts';
import { titleWords } from '../../lib/detection/name-evidence.ts';
import { Reading } from '../../lib/detection/reading.ts';
import { surnameCharacters, surnameLength, tellingFamilies } from '../../lib/detection/surnames.ts';

const namesIn = (text: string, label?: string): string[] =>
  analyze(text, { label })
    .filter(({ type }) => type === 'person.name')
    .map(({ start, end }) => text.slice(start, end));

describe('somebody is found in running text', () => {
  test.each([
    // After a word for what people do, whatever it is.
    ['收银员苗春花拒收破损的现金。', ['苗春花']],
    // By characters that people bear often and texts have seldom.
    ['江志豪夫妻首付一百万，要学区。', ['江志豪']],
    ['向夏志远道歉并补发一份。', ['夏志远']],
    ['我叫谢景行，麻烦帮我改一下地址。', ['谢景行']],
    ['收曾丽萍押金500元。', ['曾丽萍']],
    // The whole name, though its beginning would be one too, and though a word for a place begins behind it.
    ['严志刚要两台打印机。', ['严志刚']],
    ['免去施明华市场部经理职务。', ['施明华']],
    ['新来的摄影师岳鹏飞拍了全部样片。', ['岳鹏飞']],
    ['副店长祁大勇说库存对不上。', ['祁大勇']],
    ['退款申请由财务主管聂海峰复核。', ['聂海峰']],
    ['监事曹雪莹没有签字，理由另附。', ['曹雪莹']],
    // After words that lead to a name and to much else.
    ['公司同意聘请裴云舒为清算组成员，任期三个月。', ['裴云舒']],
    ['快递放在前台了，让霍思琪下班的时候带走。', ['霍思琪']],
    ['昨天见了覃芳，她愿意接手这家店。', ['覃芳']],
    ['我跟骆驰谈过两次，他还要考虑。', ['骆驰']],
    ['门店装修找的是巩志刚的施工队，尾款未付。', ['巩志刚']],
    ['这笔款是替葛明辉垫付的，月底报销。', ['葛明辉']],
    ['据桂念慈介绍，剩下的会员都转到了新店。', ['桂念慈']],
    ['前台苏小曼收到一封律师函。', ['苏小曼']],
    ['出租方韩梅不同意提前解约。', ['韩梅']],
    ['合同签字人是林婉清。', ['林婉清']],
    ['仓库钥匙暂由林婉清保管。', ['林婉清']],
    ['法院判决康宁返还预付款。', ['康宁']],
    ['昨晚侯勇喝多了，没有去盘点。', ['侯勇']],
    ['店员说邱慧昨天把电脑搬走了。', ['邱慧']],
    // Names of other languages, written by their sound with a dot between.
    ['被申请人托合提·艾山应当支付租金。', ['托合提·艾山']],
    ['来访登记：卢卡斯·莫拉莱斯，看注塑机。', ['卢卡斯·莫拉莱斯']],
    ['听说丁娜·莱恩来电咨询过退费的事', ['丁娜·莱恩']],
    ['缺席岑小虎（病假）、木沙江·艾力（事假）。', ['岑小虎', '木沙江·艾力']],
    ['请约翰·史密斯确认', ['约翰·史密斯']],
    ['安德烈·彼得罗夫来电询问发货', ['安德烈·彼得罗夫']],
    ['客户米娜瓦尔·吐尔逊的积分', ['米娜瓦尔·吐尔逊']],
    ['古丽米热·阿不都热合曼要退货', ['古丽米热·阿不都热合曼']],
    ['史蒂夫·阿特说，凯瑟琳·李签了', ['史蒂夫·阿特', '凯瑟琳·李']],
    // And without one, where a part tells.
    ['古丽娜尔要清真的', ['古丽娜尔']],
    ['扎西多吉发来样品，请次仁旺姆验收', ['扎西多吉', '次仁旺姆']],
    ['请巴特尔下午送货', ['巴特尔']],
    ['娜仁图雅今天请假，卓玛央金 已到店', ['娜仁图雅', '卓玛央金']],
    // Rare family names behind a word for somebody.
    ['孕妇贝晓棠已经建档。', ['贝晓棠']],
    ['业主容祖彬已在知情书上签字。', ['容祖彬']],
    ['家属麦永亮已在知情书上签字。', ['麦永亮']],
    // Where a sentence begins, and where it goes on.
    ['苟富贵已于上月离职，社保停缴。', ['苟富贵']],
    ['会上樊小宁提出押金应当先退。', ['樊小宁']],
    ['项目交给易晓棠跟进，预计周五完成。', ['易晓棠']],
    ['“明天上午交接。”魏思源说。', ['魏思源']],
    ['魏思源：资料已经寄出，请查收', ['魏思源']],
    ['欧阳修远退出后，股权由两名股东平分。', ['欧阳修远']],
    // A short sentence is one where it goes on as sentences do.
    ['陆毅没来面试', ['陆毅']],
    ['姜小满换了新手机', ['姜小满']],
    ['梁侨报了少儿拳击班', ['梁侨']],
    ['大家都叫我褚晓明，五楼的', ['褚晓明']],
    ['住户禤洁仪的快递到了', ['禤洁仪']],
    ['月嫂解晓东，带过很多宝宝', ['解晓东']],
    // Another word begins behind it.
    ['客户袁磊开的是新能源车', ['袁磊']],
    ['马丽刚刚加急了这一单', ['马丽']],
    ['招生陈老师：可以的，明天就来', ['陈老师']],
    // After 甲方, and with others who are not named.
    ['经查，甲方程志强驾驶小型轿车。', ['程志强']],
    ['王丽芳等三人已在协议上签字。', ['王丽芳']],
    // Names from Korea and Japan.
    ['韩国客户朴正浩下周来厂看样品。', ['朴正浩']],
    ['外籍员工山本太郎的工作许可到期。', ['山本太郎']],
    // In traditional characters.
    ['區志強來電投訴', ['區志強']],
    ['我係陳嘉欣，想改期', ['陳嘉欣']],
    ['給羅志祥補寄一份贈品', ['羅志祥']],
    // Several of them.
    ['在场的还有孟凡星和柴静怡，两人都签了字。', ['孟凡星', '柴静怡']],
    ['谭咏春、龚如意、覃海波三位股东一致同意解散公司。', ['谭咏春', '龚如意', '覃海波']],
    ['请假的是石开、易天和尚平三位，已经批了。', ['石开', '易天']],
    ['昨天通知了焦明，石开，让他们明天来。', ['焦明', '石开']],
    // By what is told of them right behind, though many words begin with the family name.
    ['华建国，男，本科学历，五年经验', ['华建国']],
    // By title, by nickname, and without the name.
    ['林一女士', ['林一']],
    ['常平先生来过', ['常平']],
    ['李处长来过电话，让我们下周一去窗口办理。', ['李处长']],
    ['隔壁的张大爷说停水通知贴在楼下。', ['张大爷']],
    ['燕姐，货到了吗？下午要用。', ['燕姐']],
    ['小郑的工牌还在抽屉里，记得寄给他。', ['小郑']],
    ['在押的马某承认挪用了会员预付款。', ['马某']],
    ['当事人于某与林某某达成和解。', ['于某', '林某某']],
    ['店里的黄某拿走了两箱货，已经报警。', ['黄某']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test('whose name makes a word with what stands before it or behind', () => {
    expect(namesIn('车主张芳，明天来提车，请提前洗好。')).toEqual(['张芳']);
    expect(namesIn('房产在王桂英名下，需要她本人到场。')).toEqual(['王桂英']);
  });

  test('and not the title that its first characters look like', () => {
    expect(namesIn('车主任宁今天来提车，已经洗好。')).toEqual(['任宁']);
  });

  test('and the longer name before the shorter', () => {
    expect(namesIn('请把合同交给宋明，明天要用。')).toEqual(['宋明']);
    expect(namesIn('请把合同交给宋明哲，明天要用。')).toEqual(['宋明哲']);
  });
});

describe('nobody is found', () => {
  test.each([
    '请在表单中填写姓名、联系电话、家庭住址',
    '凌晨下的单，上午已经发货',
    '余额宝、花呗、白条都支持',
    '开户行：招商银行，卡号：6222024690056564051',
    '现聘任其为华东区销售总监，任期三年。',
    '这张卡6228480068123456714，农行，不是工行的',
    // Places and brands of which every character is one of names.
    '石家庄、连云港两地的仓库月底关闭。',
    '王老吉和施华洛世奇都不参加活动。',
    // Words that begin as names do.
    '清算组应当自成立之日起十日内通知债权人。',
    '方案还要再讨论，方便的话周五开会。',
    '高新区的门店已经关闭，高峰时段人手不足。',
    '常见问题和常用电话都写在手册里。',
    '温馨提示：请保管好随身物品。',
    '任何人不得擅自处理账册。',
    '钱已经退了，钱不够再申请。',
    '车已经修好，车主电话打不通。',
    '应收款还有两笔，应付款已结清。',
    '黄金会员和白金会员的权益不变。',
    '关于租约，关键是押金。',
    '许多家长在群里问，许可证什么时候注销。',
    '项目已经验收，项目经理还没签字。',
    '安全检查不合格，安静等待通知。',
    '毛利率下降，毛巾也用完了。',
    '汤圆和米粉卖完了，康乐区照常开放。',
    '全部席位已经订满，席间不得拍照。',
    '金额不符，金融机构要求补充材料。',
    '小熊的玩偶缺货，小康的那批也没到。',
    '验收合格后，方可发给使用证，方可上岗。',
    // Family names that serve a sentence.
    '这件事曾多次提醒，于本周五前完成。',
    '此类情形多见于年末，以前也曾发生过两次。',
    '向客户说明，向上级报告。',
    '后任局长没有到任，由于先生病了。',
    '采购方统一社会信用代码见附件，开票电话不变。',
    '麦片和麦芽糖都卖完了，楼层容量有限，权限已收回。',
    // Dots in names of places and brands.
    '意大利·米兰设计周，云南·丽江古城三日游。',
    '禾木·少儿编程和巴黎·贝甜面包都在一楼。',
    '万科·金域蓝湾，江西·吉安',
    // And words that sound so.
    '扎西德勒，巴特尔社区，去瑞士洛桑',
    // Too few words to be a sentence.
    '陈明在线',
    '杨明的书',
    '江明说好',
    // Something that is not to be known, and nobody.
    '将于某日前完成注销登记手续',
    '向某公司发函两次，没有回音',
    '对方某员工已离职，联系不上',
    // Companies, streets and places.
    '昨天收到彭沐禾商贸有限公司的函件。',
    '仓库搬到了武侯深南大道五十九号。',
    '昨天他们去了罗禾镇那边的门店，路很远。',
    '张家界三日游 成人价1280',
  ])('%s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  const families = fc.constantFrom(...surnameCharacters);
  // 丁叔 is somebody: a given name that is a title is told by it.
  const plain = [...givenCharacters].filter((c) => !titleWords.split(' ').includes(c));
  const given = fc.string({ unit: fc.constantFrom(...plain), minLength: 1, maxLength: 2 });

  test('in a cell, a heading or an item that is a name and no more: nothing tells it from a thing', () => {
    fc.assert(
      fc.property(families, given, fc.constantFrom('', '订单号', '产品名称'), (family, rest, label) => {
        fc.pre(!/总$/.test(rest));
        expect(namesIn(family + rest, label)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '客户',
      '联系',
      '的',
      '于',
      '先生',
      '总',
      '说',
      '，',
      '。',
      '：',
      '、',
      '和',
      '13800138000',
      '某',
      '·',
      '公司',
    ],
  ),
  fc.constantFrom(...tellingFamilies),
  fc.constantFrom(...givenCharacters),
);

test('a name begins with a family name, 小 or 老, and is four characters long at most', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 4, maxLength: 24 }), (pieces) => {
      for (const name of namesIn(pieces.join('')).filter((one) => !one.includes('·'))) {
        const family = /^[小老]/.test(name) ? 1 : surnameLength(new Reading(name));
        expect(family, name).toBeGreaterThan(0);
        expect(name, name).toMatch(/^[\u3400-\u9fff]{2,4}$/);
      }
    }),
    { numRuns: 500 },
  );
});
