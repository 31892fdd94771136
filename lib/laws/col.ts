import { text } from './article.ts';
import { defineLaw } from './law.ts';

/** The original date of effect is not in the sources read; every article here is the 2023 revision. */
export default defineLaw({
  id: 'CoL',
  title: { zh: '中华人民共和国公司法', en: 'PRC Company Law' },
  shortTitle: { zh: '公司法', en: 'Company Law' },
  issuer: { zh: '全国人大常委会', en: 'NPC Standing Committee' },
  kind: 'law',
  effective: '1994-07-01',
  revisions: [
    { effective: '2024-07-01', note: { zh: '2023年12月29日修订。', en: 'Revised on 29 December 2023.' } },
  ],
  confidence: 'text',
  articles: {
    '13': text(
      '子公司有法人资格；分公司没有，责任由公司承担。',
      'A subsidiary is a legal person; a branch is not, and the company answers for it.',
    ),
    '23': text(
      '滥用法人独立地位逃债的股东承担连带责任；一人公司由股东证明财产独立。',
      'Shareholders who abuse the company to dodge debts are jointly liable; a sole shareholder must prove separate assets.',
    ),
    '57': text(
      '股东可查阅公司资料，但要遵守保护个人信息和隐私的规定。',
      'Shareholders may inspect records, respecting privacy and personal information.',
    ),
    '57(4)': text(
      '查阅时遵守国家秘密、商业秘密、个人隐私、个人信息的规定。',
      'Inspection respects secrets, privacy and personal information.',
    ),
    '110': text(
      '股份有限公司股东的查阅权，同样要遵守个人信息规定。',
      'Inspection rights in a joint-stock company, with the same respect for personal information.',
    ),
    '180': text('董监高的忠实和勤勉义务。', 'Loyalty and diligence of directors, supervisors and managers.'),
    '181': text('董监高不得擅自披露公司秘密等。', 'They may not disclose company secrets without authority.'),
    '218': text(
      '合并的两种形式：吸收合并、新设合并。',
      'Two kinds of merger: absorption and new establishment.',
    ),
    '220': text(
      '合并：签协议、编表，十日内通知债权人、三十日内公告。',
      'Merger: agreement and lists, creditors told within 10 days, announcement within 30.',
    ),
    '221': text(
      '合并后，债权债务由存续或新设公司承继。',
      'After a merger the surviving or new company takes claims and debts.',
    ),
    '222': text(
      '分立：分割财产，十日内通知、三十日内公告。',
      'Split: assets divided, creditors told within 10 days, announcement within 30.',
    ),
    '223': text(
      '分立前的债务由分立后的公司连带承担，另有约定除外。',
      'Debts from before a split are joint unless agreed otherwise.',
    ),
    '229': text(
      '解散事由出现后十日内在国家企业信用信息公示系统公示。',
      'Publish the ground of dissolution within 10 days in the national enterprise credit system.',
    ),
    '230': text(
      '可以修改章程继续存续；股份公司须出席股东所持表决权三分之二以上。',
      'The company may go on by amending its articles; a joint-stock company needs two thirds of the votes present.',
    ),
    '231': text(
      '公司僵局时，持表决权百分之十以上的股东可请求法院解散。',
      'In deadlock, holders of 10% of the votes may ask the court to dissolve.',
    ),
    '232': text(
      '董事是清算义务人，解散事由出现十五日内组成清算组；拖延造成损失的赔偿。',
      'Directors must form the liquidation group within 15 days of the ground, and pay for harm from delay.',
    ),
    '233': text(
      '逾期不清算的，可申请法院指定清算组。',
      'If nobody liquidates in time, the court can appoint a group.',
    ),
    '234': text(
      '清算组职权：清理财产、通知公告债权人、了结业务、清税、清理债权债务、分配、诉讼。',
      'The group sorts assets, notifies creditors, finishes business, settles taxes and debts, distributes, litigates.',
    ),
    '235': text(
      '成立十日内通知债权人、六十日内公告；债权人接通知三十日内、未接到的公告四十五日内申报；申报期内不得清偿。',
      'Creditors told within 10 days of forming the group, announcement within 60; they claim within 30 days of notice or 45 of announcement; nothing is paid meanwhile.',
    ),
    '236': text(
      '清算方案经确认；公司存续但不得开展无关经营；剩余财产依法分配。',
      'A confirmed plan; the company exists but does no unrelated business; the rest is distributed.',
    ),
    '237': text('资不抵债的申请破产清算。', 'If assets fall short, apply for bankruptcy.'),
    '238': text(
      '清算组成员负忠实勤勉义务，怠于履职或故意、重大过失造成损失的赔偿。',
      'Members owe loyalty and diligence and pay for slackness, intent or gross negligence.',
    ),
    '239': text(
      '清算结束制作报告，确认后报送登记机关申请注销。',
      'A liquidation report, confirmed and filed, then deregistration.',
    ),
    '240': text(
      '简易注销：无债务或已清偿、全体股东承诺、公告不少于二十日；承诺不实的股东连带负责。',
      'Simplified: no debts, all shareholders undertake so, at least 20 days of announcement; a false undertaking makes them jointly liable.',
    ),
    '241': text(
      '吊销满三年未注销的可强制注销，公告不少于六十日；股东和清算义务人的责任不变。',
      'Forced deregistration three years after revocation, at least 60 days of announcement; liability of shareholders and obligors stays.',
    ),
    '242': text('被宣告破产的，依破产法清算。', 'Bankruptcy follows the bankruptcy law.'),
    '256': text(
      '清算中隐匿财产、虚报账目的处罚。',
      'Fines for hiding assets or false accounts in liquidation.',
    ),
  },
});
