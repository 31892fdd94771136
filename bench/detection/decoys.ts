import type { Maker } from './values.ts';
import * as values from './values.ts';

/** What makes numbers and words that look like personal data, with the labels they stand under. */
export const decoys: readonly { readonly make: Maker; readonly labels: string; readonly bare?: boolean }[] = [
  {
    make: (r) => `2026${r.digits(14)}`,
    labels: '订单号|订单编号|交易流水号|Order No|支付单号|商户订单号|销售单号|出库单号',
    bare: true,
  },
  { make: values.wrongResidentId, labels: '流水号|批次号|系统编号|业务流水|受理编号', bare: true },
  { make: (r) => `1${r.digits(18)}`, labels: '主键|记录ID|雪花ID|trace_id|消息ID|会话ID', bare: true },
  {
    make: (r) => values.makers.mobile(r),
    labels:
      '工单号|工单编号|任务单号|Ticket No|派工单|维修单号|学号|会员号|客户编号|取件码|卡密|job_id|合同编号|手机订单号|档案号',
  },
  { make: (r) => `SF${r.digits(13)}`, labels: '运单号|快递单号|物流单号|Tracking No|waybill', bare: true },
  { make: (r) => `${r.word('73 77 43')}${r.digits(11)}`, labels: '运单号|快递单号|物流编号', bare: true },
  {
    make: (r) => `${r.digits(r.int(2, 5), '123456789')}.${r.digits(2)}`,
    labels: '金额|实付金额|余额|价格|Amount|应收|退款金额|单价（元）',
    bare: true,
  },
  { make: (r) => `¥${r.int(1, 99)},${r.digits(3)}.00`, labels: '总价|合计|Total', bare: true },
  { make: (r) => `17${r.digits(11)}`, labels: '时间戳|timestamp|created_ts|更新时间', bare: true },
  {
    make: (r) => `${r.int(1, 9)}.${r.int(0, 20)}.${r.int(0, 40)}.${r.int(1, 300)}`,
    labels: '版本|版本号|Version|固件版本|App版本',
  },
  {
    make: (r) => `v${r.int(1, 9)}.${r.int(0, 20)}.${r.int(0, 40)}.${r.int(1, 30)}`,
    labels: '版本|build',
    bare: true,
  },
  { make: (r) => `69${r.digits(11)}`, labels: '条码|商品条码|EAN|商品编码', bare: true },
  { make: (r) => `9787${r.digits(9)}`, labels: 'ISBN|图书编号', bare: true },
  { make: (r) => r.digits(8), labels: '发票号码|发票号|学员编号|凭证号|物料编码', bare: true },
  { make: (r) => r.digits(20, '123456789'), labels: '发票号码|电子发票号|数电票号码', bare: true },
  {
    make: (r) => values.withoutLuhn(`62${r.digits(14)}`),
    labels: '礼品卡号|会员卡号|储值卡号|优惠券码|购物卡卡号',
    bare: true,
  },
  { make: (r) => `898600${r.digits(14)}`, labels: 'ICCID|SIM卡序列号', bare: true },
  { make: (r) => `1440${r.digits(9)}`, labels: '物联网卡号|IoT号码', bare: true },
  { make: (r) => `1069${r.digits(8)}`, labels: '短信通道|短信端口|发送端口', bare: true },
  {
    make: (r) => `400-${r.digits(3, '1234567890')}-${r.digits(4)}`,
    labels: '客服热线|服务热线|400电话|Hotline|投诉电话',
    bare: true,
  },
  { make: (r) => r.word('95588 12345 95533 10086 12315'), labels: '客服热线|服务电话', bare: true },
  {
    make: (r) => [8, 4, 4, 4, 12].map((n) => r.digits(n, '0123456789abcdef')).join('-'),
    labels: 'UUID|请求ID|requestId',
    bare: true,
  },
  { make: (r) => r.digits(32, '0123456789abcdef'), labels: 'MD5|文件哈希|签名摘要', bare: true },
  { make: (r) => r.digits(40, '0123456789abcdef'), labels: 'SHA1|commit', bare: true },
  {
    make: (r) => {
      const [y, mo, d] = r.day(2019, 2026);
      return `${y}-${String(mo).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
    },
    labels: '下单日期|签约日期|到期日期|创建时间|入职日期|报名时间|开课日期|last_visit',
    bare: true,
  },
  {
    make: (r) => `2026-1${r.int(0, 2)}-1${r.int(0, 9)} 1${r.int(0, 9)}:${r.int(10, 59)}:${r.int(10, 59)}`,
    labels: '更新时间|操作时间|登录时间',
    bare: true,
  },
  {
    make: (r) =>
      r.word(
        '高级会员 金牌顾问 方便面 高端定制 万达广场店 江南春茶 黄金年卡 白金卡 安全座椅 时间管理课 马上购 成功案例 华为手机壳 周杰伦演唱会门票 李宁运动鞋 王老吉凉茶 张裕干红 全聚德烤鸭 任天堂游戏机 和平饭店券 老干妈辣酱 安踏跑鞋 施华洛世奇项链 程序设计入门 国学启蒙 金属探测器 温泉套票 毛巾礼盒 米线套餐 白云山门票 汤臣倍健钙片 雷蛇鼠标 童装连衣裙 花开富贵摆件 康师傅红烧牛肉面',
      ),
    labels: '商品名称|产品|课程名称|品名|套餐|Product|服务项目|权益名称',
    bare: true,
  },
  {
    make: (r) =>
      r.word(
        '张江高科 王府井百货 李锦记食品 徐工集团 马钢股份 陈村镇政府 赵县分公司 周黑鸭门店 许继电气 江南实业有限公司 高德软件 方正科技 金山办公 黄山旅游 华润置地 万科物业 安利日用品 东方航空 上海禾木教育科技有限公司',
      ),
    labels: '公司名称|企业名称|单位|Company|供应商|开户行|合作机构|品牌',
    bare: true,
  },
  {
    make: (r) =>
      r.word(
        '管理员 系统 高级 普通 在读 已成交 待跟进 明确 方案沟通中 任务完成 全部 关闭 成功 有效 无效 男 女 本科 汉族 已婚 高中 金融 和解 安排 通过 连续两次未到 平台 时效内 强制退出 应届 单身 党员 常客',
      ),
    labels: '状态|角色|等级|性别|学历|行业|类型|阶段|标签|备注|结果|来源|Status|Level|意向',
    bare: true,
  },
  { make: (r) => `${r.int(14, 90)}${r.pick(['', '岁'])}`, labels: '年龄|数量|Age|课时|剩余次数' },
  { make: (r) => r.digits(6), labels: '邮编|邮政编码|Zip Code', bare: true },
  {
    make: (r) => r.word('否 未绑定 暂无 无 - — 未填写 N/A 未采集 已核验'),
    labels: '身份证号|手机|病史|过敏史|宗教信仰|姓名|地址|银行卡号|护照号|微信号|出生日期|指纹|邮箱',
    bare: true,
  },
];
