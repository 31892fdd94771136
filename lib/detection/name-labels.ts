/** Labels whose values are people, and words for somebody, behind which a name may follow. */
export const strong =
  '姓名 名字 真名 户名 联系人 收件人 收货人 寄件人 发件人 投保人 受益人 持卡人 申请人 经办人 签收人 监护人 法人 法人代表 法定代表人 车主 业主 户主 机主 租客 租户 曾用名 配偶 父亲 母亲 乘客 旅客 嘉宾 联络人 英文名 拼音 中文名 实名 ' +
  '班主任 群主 店主 团长 学生 家长 患者 病人 员工 负责人 老师 教练 宝宝 宝贝 孩子 爸爸 妈妈 医生 医师 护士 -员 -师 客服 顾问 -会计 -导购 管家 -人 -者 name fullname realname truename contactperson recipient consignee receiver guardian cardholder accountholder holder payee payer beneficiary ' +
  'firstname lastname givenname familyname surname middlename 姓氏 applicant passenger guest attn forename xingming linkman spouse insured legalperson doctor nurse supervisor salesperson rep author participants';
/** Labels whose values may be companies or other things as well. */
export const loose =
  '买家 卖家 访客 客户 客户名称 合作方 客户名 登录名 登录账号 顾客 会员 用户 用户名 销售 归属人 lxr sjr shr fzr jbr xm 审核 制单 经办 -经理 房东 原告 被告 领队 -客 所有者 操作人 创建人 线索 付款人 收款人 -昵称 网名 微信名 ' +
  '备注名 shipto billto agent approver attendee attendees landlord tenant customer cust client contact contacts student child staff parent patient member employee owner account accountmanager assignee user username nickname buyer sender -from leader assistant 助理 teacher coach createdby modifiedby approvedby preparedby requester reporter createby updateby creator operator assignedto reportsto signedby referredby nextofkin driver nick lead';
/** Those of them whose values are people or their accounts, and no companies. */
export const accounts =
  '用户 用户名 创建人 操作人 会员 顾客 买家 卖家 访客 登录名 登录账号 经理 助理 user username member contact student child parent patient employee assignee teacher';
