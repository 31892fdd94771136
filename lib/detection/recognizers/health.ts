import { labelledWords, maskWords } from '../labelled-words.ts';
import type { Reading } from '../reading.ts';
import type { Recognizer, Span, TextContext } from '../recognizer.ts';
import { told } from '../told.ts';

/** A character of a word for an illness: none that says who bears it, or that he does. */
const part =
  '(?:(?![的了有因患于是得在和与及对我你他她已说院突检疗诊为成出发戴儿子女爸妈亲员户者人]|过(?!敏))[\\u3400-\\u9fff])';
/** Illnesses by what their names end with, what somebody does not bear, and what else is said of a body. */
const named = `(?:癫痫|哮喘|抑郁|自闭|高血[压脂糖]|血[压脂糖]偏?高|艾滋病?|[脑心]梗|中风|心衰|衰竭|透析|痛风|起搏器|搭桥|结[节核]|阿尔茨海默|盘突出|骨[折裂]|[挫扭]伤|级伤残|贫血|怀孕|妊娠|孕\\d{1,2}周|[甲乙丙肪]肝|残疾|色[弱盲]|失[明聪眠]|听力损失|痴呆|瘫痪|帕金森|发烧|疏松|截肢|化疗|流产|剖[宫腹]产|狼疮|(?:HIV|[冠酸原体道部路])(?:阳性|感染)|癌|[心脏神肾血胃肝肺湿科口肤尿业]病|${part}(?:[瘤炎]|[^难延应发遗忌对]症|过敏(?! ?[体原源慎测史:])))`;
/** No illness but what people do about it goes on with these, or another word. */
const goesOn = '(?![毒菌院人疫险药物科热友变膏筛套联协护门者仪率管医状对格防食保质])症?';
/** Labels of remarks and results, behind which an illness is somebody's. */
const remarks = /[果论注况]$/;

const inSentence = told(new RegExp(`对?${part}{0,8}${named}${goesOn}`), 12, 16);

/** Around a character that stands in many other words: 审核, 朝阳. */
const otherWord = /^[^结中][核风]|[流阳][^产性]$/;

const at = (text: Reading, index: number, { label = '' }: TextContext): Span | null => {
  if (otherWord.test(text.slice(index - 1, index + 2))) return null;
  const span = inSentence(text, index);
  return span && span.end - span.start === text.length && remarks.test(label)
    ? { ...span, score: 0.6 }
    : span;
};

const health: Recognizer = {
  id: 'health',
  label: { zh: '健康信息', en: 'Health information' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28'],
  source: 'what is written under a health label, and illnesses that somebody is said to have',
  labels: (
    '病史 ~病 病情 病历 ~症状 ~过敏 ~健康 ~诊断 ~用药 服药 ~伤情 ~残疾 身体 药物 主诉 手术史 既往史 血型 孕期 怀孕 ' +
    '末次月经 体检结果 体检结论 体检情况 检查结果 ~medical ~health ~allergy ~allergies allergen diagnosis medication bloodtype disability symptoms disease'
  ).split(' '),
  examples: {
    match: [
      { text: '花生过敏', label: '过敏史' },
      { text: '诊断：二型糖尿病' },
      { text: '高血压病 2 级', label: '既往史' },
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
      { text: '她确诊肺结核，正在隔离' },
      { text: '父亲有精神分裂症病史' },
      { text: '他患抑郁症两年' },
      { text: '他HIV阳性，另排诊室' },
      { text: '她乙肝表面抗原阳性' },
      { text: '她上月流产，在休息' },
      { text: '爷爷左眼失明' },
      { text: '产妇李娜，剖宫产术后第3天' },
      { text: '经鉴定，陈强构成九级伤残' },
      { text: '检查为左腕部软组织挫伤' },
      { text: '因先兆流产须卧床' },
      { text: '患儿王梓轩，因“手足口病”就诊' },
      { text: '父亲中风住院' },
      { text: '陈一诺（8岁）花生过敏' },
    ],
    reject: [
      { text: '无', label: '病史' },
      { text: '花生过敏', label: '商品名称' },
      { text: '-', label: '诊断' },
      { text: 'None', label: 'Allergies' },
      { text: '对酒精过敏者慎用' },
      { text: '是否对什么过敏' },
      { text: '药物过敏：，电话13800138000' },
      { text: '药物过敏 : ，电话13800138000' },
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
      { text: '客户要50本糖尿病宣传册' },
      { text: '给员工发高血压知识手册' },
      { text: '客户订购新冠阳性质控品' },
      { text: '客户电脑病毒感染' },
      { text: '客户都有选择困难症' },
      { text: '禁忌症和并发症' },
      { text: '员工朝阳区审核流程' },
      { text: '客户中风险' },
      { text: '本品对高血压有效' },
      { text: '凡患高血压者慎用' },
    ],
  },
  field: labelledWords,
  anchor: {
    characters:
      '痫喘郁闭血艾梗风衰毒透痛搏桥节核默突骨伤残孕妊肝弱盲失呆瘫帕烧疏肢疗流剖疮阳染损癌病瘤炎症敏',
    at,
  },
  mask: maskWords,
};

export default health;
