import { labelledWords, maskWords } from '../labelled-words.ts';
import type { Recognizer } from '../recognizer.ts';

const health: Recognizer = {
  id: 'health',
  label: { zh: '健康信息', en: 'Health information' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28'],
  source: 'what is written under a health label',
  labels: (
    '病史 ~病 病情 病历 ~症状 ~过敏 ~健康 ~诊断 ~用药 服药 ~伤情 ~残疾 残疾类型 ~疾病 身体 药物 主诉 手术史 血型 孕期 怀孕 ' +
    '末次月经 体检结果 体检情况 检查结果 ~medical ~health ~allergy ~allergies diagnosis medication bloodtype disability symptoms'
  ).split(' '),
  examples: {
    match: [
      { text: '花生过敏', label: '过敏史' },
      { text: '诊断：二型糖尿病' },
      { text: 'Peanuts', label: 'Allergies' },
    ],
    reject: [
      { text: '无', label: '病史' },
      { text: '花生过敏', label: '商品名称' },
      { text: '-', label: '诊断' },
      { text: 'None', label: 'Allergies' },
    ],
  },
  field: labelledWords,
  mask: maskWords,
};

export default health;
