import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'CC',
  title: { zh: '中华人民共和国民法典', en: 'PRC Civil Code' },
  shortTitle: { zh: '民法典', en: 'Civil Code' },
  issuer: { zh: '全国人民代表大会', en: 'National People’s Congress' },
  kind: 'law',
  effective: '2021-01-01',
  confidence: 'text',
  duties: ['E.02.3'],
  articles: {
    '59': text(
      '法人终止，民事权利能力和行为能力同时消灭。',
      'A legal person’s capacity ends when it terminates.',
    ),
    '67': text(
      '合并的，由合并后的法人承担权利义务；分立的连带，另有约定除外。',
      'After a merger the survivor holds rights and duties; after a split they are joint unless agreed otherwise.',
    ),
    '68': text(
      '解散、破产等之后，依法完成清算和注销登记的，法人终止。',
      'A legal person terminates after dissolution or bankruptcy once liquidation and deregistration are done.',
    ),
    '69': text('法人解散的情形。', 'Grounds of dissolution.'),
    '70': text(
      '清算义务人及时组成清算组；拖延造成损害的担责，有关方可申请法院指定。',
      'Those obliged form the liquidation group promptly and answer for delay; a court can appoint one.',
    ),
    '71': text(
      '清算程序依特别法，没有的参照公司法。',
      'Liquidation follows the special law or, failing that, company law.',
    ),
    '72': text(
      '清算期间法人存续，但不得从事无关活动；注销登记后终止。',
      'The legal person lives on during liquidation but does nothing unrelated; it ends on deregistration.',
    ),
    '73': text(
      '破产清算完成并注销登记的，法人终止。',
      'After bankruptcy liquidation and deregistration the legal person ends.',
    ),
    '74': text(
      '分支机构不是法人，责任由法人承担，可先用分支机构管理的财产。',
      'A branch is not a legal person: the company bears its liability.',
    ),
    '127': text(
      '数据、网络虚拟财产的保护依其他法律。',
      'Data and virtual property are protected as other laws provide.',
    ),
    '188': text(
      '一般诉讼时效三年，自知道之日起算，最长二十年。',
      'General limitation three years from knowledge, twenty at most.',
    ),
    '501': text(
      '订约中知悉的商业秘密和应保密信息，不得泄露或不当使用。',
      'Trade secrets and confidential information learned in negotiation must not be disclosed or misused.',
    ),
    '509': text(
      '全面履行合同，并履行通知、协助、保密等义务。',
      'Perform in full, with the duties of notice, help and confidentiality.',
    ),
    '546': text(
      '转让债权要通知债务人，未通知的对其不生效。',
      'Assigning a claim needs notice to the debtor.',
    ),
    '551': text(
      '转移债务须债权人同意；催告后不表示的，视为不同意。',
      'Transferring a debt needs the creditor’s consent; silence means no.',
    ),
    '555': text(
      '合同权利义务一并转让，须对方同意。',
      'Assigning the whole contract needs the other side’s consent.',
    ),
    '558': text(
      '合同终止后，仍要通知、协助、保密、旧物回收。',
      'After a contract ends, notice, help, confidentiality and taking back used goods remain.',
    ),
    '1032': text(
      '人人有隐私权，不得刺探、侵扰、泄露、公开。',
      'Everyone has privacy; no prying, intrusion, disclosure or publication.',
    ),
    '1033': text(
      '未经同意或法律规定，不得用电话短信骚扰或处理他人私密信息。',
      'No harassing calls or messages and no handling of private information without consent or law.',
    ),
    '1034': text(
      '个人信息的定义；其中的私密信息先适用隐私权规定。',
      'Defines personal information; private information falls under privacy first.',
    ),
    '1035': text(
      '处理个人信息须同意、公开规则、明示目的、不违法违约。',
      'Handling needs consent, public rules, a stated purpose and no breach of law or agreement.',
    ),
    '1036': text(
      '同意范围内、合法公开、公共利益的处理，不担责。',
      'No liability within consent, for lawfully public data or in the public interest.',
    ),
    '1037': text(
      '可以查阅、复制、更正；违法违约处理的，可以要求删除。',
      'Access, copy, correction, and deletion on breach of law or agreement.',
    ),
    '1038': text(
      '不得泄露、篡改；未经同意不得非法提供，无法识别且不能复原的除外；出事补救、告知、报告。',
      'No leak or tampering; no unlawful provision without consent unless irreversibly non-identifiable; on an incident remedy, inform, report.',
    ),
    '1039': text('国家机关及其工作人员应当保密。', 'State bodies keep what they learn confidential.'),
    '1259': text(
      '“以上、以下、以内、届满”包括本数，“不满、超过、以外”不包括。',
      'In civil matters “or more”, “or less”, “within” and “expires” include the number; “under”, “over” and “beyond” do not.',
    ),
    '1260': text(
      '本法施行之日，合同法、侵权责任法等九部法律同时废止。',
      'On the day this code took effect the Contract Law, the Tort Law and others were repealed.',
    ),
  },
});
