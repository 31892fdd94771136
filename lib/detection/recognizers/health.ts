import { labelledWords, maskWords } from '../labelled-words.ts';
import { beside } from '../readers.ts';
import type { Recognizer } from '../recognizer.ts';

/** How what people suffer from is called. */
const illness =
  '[\\u3400-\\u9fff]{0,8}?(?:[病症癌瘤炎]|高血.|哮喘|抑郁症?|骨折|结节|中风|贫血|感染|怀孕)(?![毒菌房院人历例疫])';
/** An illness that somebody is said to have, or what he does not bear. */
const said = new RegExp(
  `(?<=确诊为?|诊断[为是出]|患有|患上|得了|查出)${illness}|(?<=有)${illness}(?=病?史)|(?<=因)${illness}(?=请假|住院|手术|休)|(?<=[我他她][有得]|(?:[孩儿]子|女儿|[父母]亲|宝宝)有?)(?!毛)${illness.replace('8', '3')}|(?<=对)(?!不|什么|哪|所有|任何)[^\\s,;。不]{1,10}(?=过敏(?![者人体原源慎测]))`,
);

const health: Recognizer = {
  id: 'health',
  label: { zh: '健康信息', en: 'Health information' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28'],
  source: 'what is written under a health label, and illnesses that somebody is said to have',
  labels: (
    '病史 ~病 病情 病历 ~症状 ~过敏 ~健康 ~诊断 ~用药 服药 ~伤情 ~残疾 身体 药物 主诉 手术史 血型 孕期 怀孕 ' +
    '末次月经 体检结果 体检情况 检查结果 ~medical ~health ~allergy ~allergies diagnosis medication bloodtype disability symptoms disease'
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
    ],
    reject: [
      { text: '无', label: '病史' },
      { text: '花生过敏', label: '商品名称' },
      { text: '-', label: '诊断' },
      { text: 'None', label: 'Allergies' },
      { text: '对酒精过敏者慎用' },
      { text: '是否对什么过敏' },
      { text: '诊断为网络故障' },
      { text: '诊断出病毒文件' },
      { text: '对价格不敏感' },
      { text: '因不可抗力停业' },
      { text: '我有毛病吗，他的手机有病毒' },
      { text: '孩子肺炎疫苗，女子妇科炎症专场' },
      { text: '孩子的近视讲座，他病假三天' },
      { text: '患者病历由医院保存' },
    ],
  },
  field: labelledWords,
  anchor: { characters: '诊患敏史病症癌炎喘', at: beside(said, 12, 16) },
  mask: maskWords,
};

export default health;
