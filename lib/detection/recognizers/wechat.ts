import { keepEnds } from '../masking.ts';
import { labelled } from '../readers.ts';
import type { Recognizer } from '../recognizer.ts';

const wechat: Recognizer = {
  id: 'wechat',
  label: { zh: '微信号', en: 'WeChat ID' },
  cites: ['PIPL:4'],
  source: 'WeChat: 6 to 20 letters, digits, _ and -, a letter first; wxid_… is assigned',
  labels: '微信 微信号 加v 加我 工作号 v信 薇信 wechat weixin wx vx openid unionid'.split(' '),
  examples: {
    match: [
      { text: 'heluo_2020', label: '微信号' },
      { text: '微信：wxid_a1b2c3d4e5f6g7' },
      { text: '加微信 lin-xi88 详谈' },
      { text: '微信也可以加我工作号 heluo_2020' },
      { text: 'he***20', label: '微信' },
      { text: '已加 wxid_a1b2c3d4e5f622 为好友' },
    ],
    reject: [
      { text: 'heluo_2020' },
      { text: '微信支付' },
      { text: 'abc', label: '微信号' },
      { text: 'wechat pay', label: '支付方式' },
    ],
  },
  field: labelled(/^[A-Za-z_][-\w*]{4,29}(?![-\w@.])/, 0.85, /^[A-Za-z*-]*[\d_]/),
  // What is assigned says by itself what it is.
  token: (text, start, end) =>
    /^wxid_\w+$/.test(text.slice(start, end)) ? { start, end, score: 0.9 } : null,
  mask: keepEnds(2, 2),
};

export default wechat;
