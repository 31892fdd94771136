import { labelledWords, maskWords } from '../labelled-words.ts';
import type { Recognizer } from '../recognizer.ts';
import { told } from '../told.ts';

/** What has been taken of somebody's body or is still kept. */
const kind = '(?<![器书备])(?:人脸|[指声掌]纹|虹膜|掌静脉)(?:照片|模板|数据)?';
const taken = new RegExp(
  `(?<=(?:已[采录留存提]|[采录留存提].?[了其的])[^,。;]{0,18})${kind}(?![识登锁门器仪机])|${kind}(?=[^,。;:不识登锁门器]{0,9}[已还][^,。;]{0,6}[采录留存提导在])`,
);

const biometric: Recognizer = {
  id: 'biometric',
  label: { zh: '生物识别信息', en: 'Biometric data' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28'],
  source: 'what is kept under a label of face, fingerprint or voice',
  labels: '人脸 面部 指纹 声纹 虹膜 掌纹 基因 fingerprint faceid voiceprint'.split(' '),
  examples: {
    match: [
      { text: 'face_20240311.jpg', label: '人脸照片' },
      { text: '已采集', label: '指纹' },
      { text: '公司采集了十二名员工的指纹' },
      { text: '人脸模板还留在考勤机里' },
      { text: '掌静脉已录入' },
      { text: '前台已录入访客指纹' },
      { text: '门店留存的人脸照片' },
      { text: '学校采集其女儿的人脸信息' },
      { text: '虹膜信息已从门禁机导出' },
    ],
    reject: [
      { text: '无', label: '指纹' },
      { text: '本店不采集顾客人脸' },
      { text: '支持指纹、人脸识别登录' },
      { text: '证书指纹已保存' },
      { text: '指纹登录已存在' },
      { text: '已录入指纹锁库存' },
      { text: '人脸识别门禁已到货' },
      { text: '采购了虹膜识别设备' },
      { text: '人脸识别失败怎么办' },
      { text: '是否已采集指纹' },
      { text: 'face_20240311.jpg', label: '商品编号' },
    ],
  },
  field: labelledWords,
  anchor: { characters: '脸纹虹静', at: told(taken, 26, 20, 0.7) },
  mask: maskWords,
};

export default biometric;
