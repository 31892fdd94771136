import { labelledWords, maskWords } from '../labelled-words.ts';
import { beside } from '../readers.ts';
import type { Reading } from '../reading.ts';
import type { Recognizer, Span, TextContext } from '../recognizer.ts';
import { told } from '../told.ts';

/** Illnesses with a name of their own, and what else is said of somebody's body. */
const named =
  '(?:癫痫|哮喘|抑郁症?|焦虑症|自闭症?|多动症|糖尿病|高血[压脂糖]|血[压脂糖]偏?高|(?:心脏?|[肾血]|精神)病|艾滋病?|[脑心]梗|心衰|衰竭|尿毒症|透析|痛风|心脏(?:起搏器|搭桥)|[脑鼻咽肺胃肝胆肠肾乳腺骨膜皮关节尾宫颈]{1,2}[癌瘤炎]|结节|阿尔茨海默|椎间盘突出|骨折|贫血|怀孕|妊娠|孕\\d{1,2}周|[甲乙丙]肝|脂肪肝|残疾|色[弱盲]|听力损失|痴呆|瘫痪|帕金森|发烧|失眠|疏松|截肢|化疗)';
/** No illness but what people do about it goes on with these, or another word. */
const goesOn = '(?![毒菌房院人历例疫险假药科热友态变因膏筛套专联协护讲门食者仪率管室])';
/** What is called an illness, with so many characters before. */
const illness = (most: number) =>
  `(?:(?![的了有因患是得在和与及对我你他她已去来请到说院突检疗])[\\u3400-\\u9fff]){0,${most}}?(?:[病症癌瘤炎]|感染|${named})${goesOn}症?`;
/** What somebody does not bear. */
const allergy = '(?![不是无没未否]|什么|哪|所有|任何)[^\\s,;。、:不对]{1,10}过敏(?![者人体原源慎测史:])';
/** An illness that somebody is said to have, or what he does not bear. */
const said = new RegExp(
  `(?<=确诊为?|诊断[为是出]|患[有上]|得了|查出|突发|诊断[^。]{1,12}[、,;])${illness(6)}|(?<=[有因])${illness(6)}(?=病?史|请假|住院|手术|休)|(?<=[我他她][有得])(?!毛)${illness(3)}|(?<=对)${allergy}`,
);
/** What says nothing but an illness. */
const alone = new RegExp(`^(?:${illness(6)}|${allergy})$`);
/** Labels of remarks and results, behind which an illness is somebody's. */
const remarks = /[果论注况]$/;
/** What an illness is known by in any sentence. */
const ill = new RegExp(`${named}${goesOn}|(?<=对|^|[^\\u3400-\\u9fff])${allergy}`);

const mostAlone = 12;
const inClause = beside(said, 12, 16);
const inSentence = told(ill, 8, 8);

const at = (text: Reading, index: number, { label = '' }: TextContext): Span | null =>
  inClause(text, index) ??
  (text.length <= mostAlone && alone.test(text.string) && remarks.test(label)
    ? { start: 0, end: text.length, score: 0.6 }
    : inSentence(text, index));

const health: Recognizer = {
  id: 'health',
  label: { zh: '健康信息', en: 'Health information' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28'],
  source: 'what is written under a health label, and illnesses that somebody is said to have',
  labels: (
    '病史 ~病 病情 病历 ~症状 ~过敏 ~健康 ~诊断 ~用药 服药 ~伤情 ~残疾 身体 药物 主诉 手术史 血型 孕期 怀孕 ' +
    '末次月经 体检结果 体检结论 体检情况 检查结果 ~medical ~health ~allergy ~allergies allergen diagnosis medication bloodtype disability symptoms disease'
  ).split(' '),
  examples: {
    match: [
      { text: '花生过敏', label: '过敏史' },
      { text: '诊断：二型糖尿病' },
      { text: 'Peanuts', label: 'Allergies' },
      { text: 'COPD', label: 'disease_name' },
      { text: '上月确诊为高血压，已请假' },
      { text: '诊断为二型糖尿病' },
      { text: '孩子对青霉素过敏' },
      { text: '她患有哮喘' },
      { text: '奶奶有心脏病史' },
      { text: '因哮喘请假两周' },
      { text: '我有抑郁症，在吃药' },
      { text: '孩子自闭症，能报名吗' },
      { text: '客户肝癌手术后失业' },
      { text: '父亲突发脑梗住院，改期' },
      { text: '疑似职业病', label: '结论' },
      { text: '鸡蛋过敏', label: '备注' },
      { text: '入职体检乙肝携带，电话13800138000' },
      { text: '13800138000，二型糖尿病，花生过敏' },
      { text: '家属说老人有阿尔茨海默症 13800138000' },
      { text: '王芳，孕32周，13800138000' },
      { text: '李娜怀孕5个月' },
      { text: '陈晓东肺炎住院了 13800138000' },
      { text: '诊断：高血压；糖尿病' },
      { text: '客户老公刚做完胃癌手术，先别打电话' },
      { text: '儿子先天性心脏病' },
      { text: '孩子有轻度自闭症，需要单独座位' },
      { text: '去年做过心脏搭桥，不能坐过山车' },
      { text: '听力残疾二级，请用文字沟通' },
      { text: '爷爷高血压、糖尿病' },
    ],
    reject: [
      { text: '无', label: '病史' },
      { text: '花生过敏', label: '商品名称' },
      { text: '-', label: '诊断' },
      { text: 'None', label: 'Allergies' },
      { text: '对酒精过敏者慎用' },
      { text: '是否对什么过敏' },
      { text: '药物过敏：，电话13800138000' },
      { text: '客户：□心脏病 □高血压' },
      { text: '诊断为网络故障' },
      { text: '诊断出病毒文件' },
      { text: '对价格不敏感' },
      { text: '因不可抗力停业' },
      { text: '我有毛病吗，他的手机有病毒' },
      { text: '孩子肺炎疫苗，女子妇科炎症专场' },
      { text: '孩子的近视讲座，他病假三天' },
      { text: '患者病历由医院保存' },
      { text: '基础疾病' },
      { text: '无过敏', label: '备注' },
      { text: '糖尿病', label: '分类' },
      { text: '无药物过敏，电话13800138000' },
      { text: '肺炎疫苗预约13800138000' },
      { text: '张医生高血压讲座' },
      { text: '电话13800138000 | 是否有过敏' },
      { text: '重疾险和防癌险咨询13800138000' },
      { text: '如果孩子发烧怎么办' },
      { text: '客户没有糖尿病' },
      { text: '适合糖尿病客户的食品' },
      { text: '客户买了血糖仪' },
      { text: '老婆怀孕了吗' },
      { text: '骨折险理赔流程' },
    ],
  },
  field: labelledWords,
  anchor: {
    characters: '敏染病症癌瘤炎喘梗肝损痫郁闭血艾节默突桥骨孕疾弱盲呆瘫帕痛烧衰毒透搏妊眠疏疗肢',
    at,
  },
  mask: maskWords,
};

export default health;
