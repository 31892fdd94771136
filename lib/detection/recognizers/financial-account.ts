import { keepEnds } from '../masking.ts';
import { labelled } from '../readers.ts';
import type { Recognizer } from '../recognizer.ts';

const mail = labelled(/^[\w.*-]{3,40}@[A-Za-z0-9.-]{3,40}/, 0.97);
/** What looks like a card is one. */
const number = labelled(/^[A-Za-z]?[\d*][\d* -]{4,28}[\d*](?![\d*@])/, 0.87, /^[A-Za-z]?\d[\d -]{7}/);
/** Under 账号 alone may stand what somebody signs in with: so long a number only a bank gives. */
const long = labelled(/^(?!62)\d(?:[ -]?\d){14,21}(?![\d*@])/, 0.87);

const financialAccount: Recognizer = {
  id: 'financial-account',
  label: { zh: '金融账户', en: 'Financial account' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28'],
  source: 'what is written under the label of a payment, securities or bank account',
  labels: (
    '支付宝 银行账号 银行户口 收款账号 对公账号 对公账户 证券账户 证券账号 股东账号 股东卡号 资金账号 存单账号 存折 a/c 基金账号 理财账号 ' +
    '微信支付账号 贷款账号 信贷账号 账号 账户 钱包编号 account acct alipay paypal securitiesaccount iban'
  ).split(' '),
  examples: {
    match: [
      { text: '13800138000', label: '支付宝账号' },
      { text: '对公账号：1001 2345 0900 6789 012' },
      { text: '对公账户 1001234509006789012 已核对' },
      { text: '证券资金账号0288103947，资产约230万' },
      { text: '存折号6228-01-0047183920' },
      { text: 'sort code 20-45-77 a/c 43817265' },
      { text: '0100 1234 5090 0678 9012', label: '银行账号' },
      { text: 'li.na@example.com', label: 'Alipay' },
      { text: '货款打到账户1001234509006789012，已核对' },
      { text: '账号10012345040012766，开户行在昆山' },
      { text: '存折 1001 2345 0900 6789 0 已挂失' },
    ],
    reject: [
      { text: '支付宝支付成功' },
      { text: '12', label: '支付宝' },
      { text: '登录账号 100123450900' },
      { text: 'li.na@example.com', label: '账号' },
    ],
  },
  field: (value, about) =>
    /^(?:账.|acc.*)$/.test(about.label)
      ? long(value, about)
      : [...mail(value, about), ...number(value, about)],
  mask: keepEnds(2, 3),
};

export default financialAccount;
