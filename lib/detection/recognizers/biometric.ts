import { labelledWords, maskWords } from '../labelled-words.ts';
import type { Recognizer } from '../recognizer.ts';

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
    ],
    reject: [
      { text: '无', label: '指纹' },
      { text: 'face_20240311.jpg', label: '商品编号' },
    ],
  },
  field: labelledWords,
  mask: maskWords,
};

export default biometric;
