import * as people from './people.ts';
import type { Maker } from './values.ts';
import * as values from './values.ts';

/** A kind of value, how it is made, and the words that pages put beside it. */
export interface Kind {
  readonly type: string;
  /** Name in the tables when the type has several rows. */
  readonly row?: string;
  readonly make: Maker;
  /** Wordings the dictionary may have been written with in mind, separated by `|`. */
  readonly known: string;
  /** Wordings gathered apart from the dictionary: forms, exports and database columns. */
  readonly heldOut: string;
  /** Found without a label as well. */
  readonly bare?: boolean;
}

const words =
  (list: string): Maker =>
  (r) =>
    r.pick(list.split('|'));
const mobileWords =
  '手机|手机号|手机号码|联系电话|电话|移动电话|Mobile|Phone|mobile_phone|Phone Number|家长手机|联系方式';
const mobileHeldOut =
  '本人手机|客户电话（必填）|会员手机号码|联系手机1|家长联系电话|紧急联系人电话|监护人手机号|收货人手机|收件人电话|备用手机|常用手机号|电话1|手机2|手 机|联系人手机号|Mobile No.|Cell Phone|Contact Tel|cust_mobile|receiverPhone|mobilePhoneNumber|Primary Phone|Phone #|注册手机号码|登录手机号|下单人手机|绑定手机号|妈妈电话|爸爸手机|电话（手机）|联系电话（手机/座机）|TEL|Mob.|user_phone|phone1';
const idWords = '身份证号|身份证号码|证件号码|身份证|公民身份号码|ID Number|id_card|idCardNo|证件号';
const idHeldOut =
  '客户身份证号|身份证号（18位）|居民身份证号码|法人身份证号|本人身份证号码|学员身份证|监护人身份证号码|二代身份证|证件号码（身份证）|ID Card No.|Identity Card Number|ID No.|cert_no|证照编号|sfzhm|idcard_number|身份证/护照号|持卡人证件号|投保人证件号码|Citizen ID|PRC ID|National ID No|实名证件号';
const cardWords = '银行卡号|卡号|收款账号|银行账号|Bank Card No|card_number|退款账号|Bank Account';
const cardHeldOut =
  '开户行账号|借记卡卡号|收款银行卡|退款银行卡号|打款卡号|储蓄卡号码|银行卡（尾号可见）|结算账户|工资卡账号|个人银行账户|提现账号|Card No.|Account No|bank_acct|payee account|Debit Card Number|银行卡账号|绑定银行卡|开户账户';
const nameWords = '姓名|客户姓名|联系人|收件人|学员姓名|Name|Customer Name|contact_name|家长姓名|真实姓名';
const nameHeldOut =
  '客户（姓名）|会员姓名|下单人|签约人姓名|紧急联系人姓名|监护人姓名|宝贝姓名|孩子姓名|被监护人|入住人姓名|参保人|租户姓名|领取人|取件人|提货人|报名人|预约人|就诊人|乘车人|开户名|户主|持有人姓名|Full Name|Contact Person|Client Name|Guest Name|Recipient Name|custName|Attn|Payee Name|Account Holder|昵称/姓名|经手人|代理人|中文名字|投诉人|来访人|嘉宾姓名';
const addressWords = '地址|收货地址|家庭住址|住址|Address|联系地址|详细地址|户籍地址';
const addressHeldOut =
  '现居住地址|送货地址|常住地址|通讯住址|寄送地址|家庭详细地址|身份证住址|客户地址|上门服务地址|收件人地址|Home Address|Delivery Address|shipping_addr|Residential Address|居住地|房屋坐落|户口地址|房产地址|装机地址|邮寄地址（寄送发票）|Addr.';
const birthWords = '出生日期|生日|出生年月|Date of Birth|DOB|birthday|宝宝生日';
const birthHeldOut =
  '学员生日|出生年月日|孩子出生日期|会员生日（公历）|阳历生日|Birth Date|birth_date|客户生日|出生日|D.O.B.|生日(农历/公历)|宝贝出生日期';

export const kinds: readonly Kind[] = [
  { type: 'cn.mobile', make: values.mobile, known: mobileWords, heldOut: mobileHeldOut, bare: true },
  {
    type: 'cn.mobile',
    row: 'masked mobile',
    make: values.maskedMobile,
    known: mobileWords,
    heldOut: mobileHeldOut,
    bare: true,
  },
  {
    type: 'cn.landline',
    make: values.landline,
    known: '座机|固定电话|办公电话|固话|Landline|联系电话|传真',
    heldOut:
      '家庭座机|公司座机|住宅电话号码|办公室电话|单位固话|Office Tel|Home Phone|固定电话号码|传真号码|Fax No.|座机（含区号）|Work Phone',
    bare: true,
  },
  {
    type: 'phone.international',
    make: values.phoneAbroad,
    known: '电话|Phone|海外电话|联系电话|Mobile',
    heldOut:
      '境外手机|国际电话号码|WhatsApp|Overseas Phone|国外联系电话|Cell #|香港手机|台湾电话|Contact Number',
    bare: true,
  },
  { type: 'cn.resident-id', make: values.residentId, known: idWords, heldOut: idHeldOut, bare: true },
  {
    type: 'cn.resident-id',
    row: 'masked id',
    make: values.maskedId,
    known: idWords,
    heldOut: idHeldOut,
    bare: true,
  },
  {
    type: 'cn.resident-id',
    row: '15-digit id',
    make: values.residentId15,
    known: idWords,
    heldOut: '一代身份证|旧身份证号|身份证号（15位）|老身份证号码',
  },
  {
    type: 'cn.foreign-resident-id',
    make: values.foreignId,
    known: '永居证号|外国人永久居留身份证|证件号码',
    heldOut: '外国人永久居留证号码|Permanent Residence ID|五星卡号|外籍证件号',
    bare: true,
  },
  { type: 'bank-card', make: values.bankCard, known: cardWords, heldOut: cardHeldOut, bare: true },
  {
    type: 'bank-card',
    row: 'masked card',
    make: values.maskedCard,
    known: cardWords,
    heldOut: cardHeldOut,
    bare: true,
  },
  { type: 'person.name', make: people.chineseName, known: nameWords, heldOut: nameHeldOut },
  {
    type: 'person.name',
    row: 'minority name',
    make: people.minorityName,
    known: nameWords,
    heldOut: nameHeldOut,
  },
  {
    type: 'person.name',
    row: 'western name',
    make: people.westernName,
    known: nameWords,
    heldOut: nameHeldOut,
  },
  {
    type: 'person.name',
    row: 'masked name',
    make: people.maskedName,
    known: nameWords,
    heldOut: nameHeldOut,
  },
  { type: 'address', make: people.address, known: addressWords, heldOut: addressHeldOut, bare: true },
  {
    type: 'email',
    make: values.email,
    known: '邮箱|电子邮箱|Email|E-mail',
    heldOut: '电子邮件地址|常用邮箱|Email Address|mail|e_mail|联系邮箱|企业邮箱|工作邮箱',
    bare: true,
  },
  {
    type: 'email',
    row: 'masked e-mail',
    make: values.maskedEmail,
    known: '邮箱|Email',
    heldOut: '绑定邮箱|注册邮箱',
    bare: true,
  },
  {
    type: 'cn.uscc',
    make: values.uscc,
    known: '统一社会信用代码|税号|纳税人识别号|USCC',
    heldOut: '营业执照编号|企业信用代码|社会统一信用代码|开票税号|Tax ID|Unified Social Credit Code|执照号',
    bare: true,
  },
  {
    type: 'cn.passport',
    make: values.passportCn,
    known: '护照号|护照号码|Passport No',
    heldOut: '因私护照号|中国护照|Passport #|passport_no|护照编号',
  },
  {
    type: 'passport',
    make: values.passportAbroad,
    known: '外国护照|Passport Number|护照号码',
    heldOut: '外籍护照号|Passport ID|Foreign Passport No.',
  },
  {
    type: 'cn.hk-macau-permit',
    make: values.hkMacauPermit,
    known: '港澳通行证|往来港澳通行证号',
    heldOut: '港澳通行证编号|往来港澳通行证（证号）|EEP No.',
  },
  {
    type: 'cn.home-return-permit',
    make: values.homeReturn,
    known: '回乡证|港澳居民来往内地通行证',
    heldOut: '回乡证编号|回乡卡号|Home Return Permit No.|港澳居民通行证号',
  },
  {
    type: 'cn.taiwan-permit',
    make: values.taiwanPermit,
    known: '台胞证|台湾居民来往大陆通行证',
    heldOut: '台胞证编号|台胞证（8位）|台湾居民通行证号',
  },
  {
    type: 'hk.resident-id',
    make: values.hkid,
    known: '香港身份证|HKID',
    heldOut: '香港身份证号码|HK ID Card|香港居民身份证',
    bare: true,
  },
  {
    type: 'tw.resident-id',
    make: values.taiwanId,
    known: '台湾身份证|身分證字號',
    heldOut: '国民身分证统一编号|Taiwan ID No.|台湾身份证号',
  },
  {
    type: 'cn.licence-plate',
    make: values.plate,
    known: '车牌|车牌号|Plate Number|号牌号码',
    heldOut: '车辆号牌|临停车牌|客户车牌号码|License Plate No.|car_plate|爱车车牌|机动车牌号',
    bare: true,
  },
  {
    type: 'vin',
    make: values.vin,
    known: 'VIN|车架号|车辆识别代号',
    heldOut: '车架号码（VIN）|车辆VIN码|Vehicle Identification Number|大架号|vin_code',
    bare: true,
  },
  {
    type: 'wechat',
    make: values.wechat,
    known: '微信号|微信|WeChat|wx',
    heldOut: '客户微信|家长微信号|个人微信|WeChat ID|weixin_no|微信账号|VX号|联系微信',
  },
  { type: 'qq', make: values.qq, known: 'QQ|QQ号', heldOut: '联系QQ|QQ号码|家长QQ|qq_no|QQ账号' },
  { type: 'date-of-birth', make: values.birthDate, known: birthWords, heldOut: birthHeldOut },
  {
    type: 'ip-address',
    make: values.ip,
    known: 'IP|登录IP|IP地址|Client IP',
    heldOut: '最近登录IP|IP Address|访问者IP|last_ip|注册时IP|操作IP|用户IP地址',
    bare: true,
  },
  {
    type: 'mac-address',
    make: values.mac,
    known: 'MAC|MAC地址',
    heldOut: '设备MAC地址|网卡MAC|MAC Addr|wifi_mac|蓝牙MAC',
    bare: true,
  },
  {
    type: 'imei',
    make: values.imei,
    known: 'IMEI|设备识别码|手机串号',
    heldOut: 'IMEI号1|设备IMEI|IMEI码|device_imei|手机IMEI',
  },
  {
    type: 'location',
    make: values.gps,
    known: '经纬度|坐标|GPS|定位',
    heldOut: '定位坐标|签到经纬度|地理坐标|lat_lng|打卡定位|位置坐标|GPS Location',
    bare: true,
  },
  {
    type: 'iban',
    make: values.iban,
    known: 'IBAN|收款账号',
    heldOut: 'IBAN Code|境外收款账号|国际账号（IBAN）',
    bare: true,
  },
  {
    type: 'us.ssn',
    make: values.ssn,
    known: 'SSN|Social Security Number',
    heldOut: 'US SSN|Social Security No.|美国社会安全号码|ssn_no',
  },
  {
    type: 'uk.nino',
    make: values.nino,
    known: 'NINO|National Insurance Number',
    heldOut: 'NI Number|UK NINO|Nat. Insurance No|英国国民保险号码',
  },
  {
    type: 'health',
    make: words(
      '高血压|花生过敏|二型糖尿病，口服二甲双胍|哮喘|青霉素过敏|先天性心脏病|孕 24 周|左膝半月板损伤|Asthma|Penicillin allergy|乙肝病毒携带|抑郁症，服药中|癫痫病史',
    ),
    known: '病史|过敏史|诊断|健康状况|Allergies|既往病史',
    heldOut:
      '学员健康情况|特殊疾病|药物过敏|食物过敏|身体健康状况|病情描述|健康备注|Medical Condition|Medical Conditions|诊断结论|伤病情况|基础疾病|是否有过敏史|疾病史',
  },
  {
    type: 'religion',
    make: words('佛教|伊斯兰教|基督教|天主教|道教|Islam|Buddhist|Catholic'),
    known: '宗教信仰|宗教|Religion',
    heldOut: '信仰宗教|宗教情况|个人信仰|Religious Affiliation',
  },
  {
    type: 'biometric',
    make: words('已采集|face_10293.jpg|FP-88213|已录入|tmpl_a83f90'),
    known: '人脸照片|指纹|声纹|Face ID',
    heldOut: '人脸识别照片|指纹信息|人脸底库|Fingerprint Template|声纹特征|面部特征|人脸采集',
  },
  {
    type: 'minor',
    make: (r) => `${r.int(1, 13)}${r.pick(['', '岁', '周岁'])}`,
    known: '年龄|孩子年龄|Age|周岁',
    heldOut: '学员年龄|宝贝年龄|孩子年龄（周岁）|Child Age|实际年龄|年龄段内岁数',
  },
  {
    type: 'cn.social-security',
    make: (r) => `${r.letter('ABC')}${r.digits(8)}`,
    known: '社保卡号|社会保障卡号',
    heldOut: '社保卡编号|医保卡号码|社保卡卡号|参保卡号',
  },
  {
    type: 'financial-account',
    make: words('zhang.fei@example.com|13912345678|0755923011108'),
    known: '支付宝账号|支付宝|Alipay',
    heldOut: '收款支付宝|支付宝帐号|支付宝收款账户|Alipay Account',
  },
  {
    type: 'secret',
    make: words('Abc@12345|p9#kLm2x|eyJhbGciOiJIUzI1NiJ9.e30.x8dk|sk-proj-9a8b7c6d5e4f3a2b1c0d'),
    known: '密码|初始密码|Token|API Key|password',
    heldOut:
      '登陆密码|默认密码|WiFi密码|查询密码|Access Token|app_secret|AppSecret|用户密码|访问密钥|后台密码',
  },
];
