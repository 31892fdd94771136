import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'PIPL',
  title: { zh: '中华人民共和国个人信息保护法', en: 'PRC Personal Information Protection Law' },
  shortTitle: { zh: '个人信息保护法', en: 'Personal Information Protection Law' },
  issuer: { zh: '全国人大常委会', en: 'NPC Standing Committee' },
  kind: 'law',
  effective: '2021-11-01',
  confidence: 'text',
  duties: ['E.02.1', 'O.02.1', 'J.01.3', 'J.13.1'],
  articles: {
    '3': text(
      '在境内处理个人信息适用本法；境外机构向境内的人提供商品、服务或分析其行为的，同样适用。',
      'Covers handling inside China, and handlers abroad who sell to people in China or analyse what they do.',
    ),
    '3(2)': text(
      '境外机构向境内的人提供商品、服务或分析其行为的，也受本法约束。',
      'Handlers abroad who sell to people in China or analyse their behaviour are covered too.',
    ),
    '4': text(
      '能识别到个人的记录都算个人信息，匿名化之后的除外；存储、提供、公开和删除都属于“处理”。',
      'Any record about an identifiable person is personal information unless anonymised; storing, providing, publishing and deleting are all “handling”.',
    ),
    '5': text(
      '处理个人信息要合法、正当、必要、诚信。',
      'Handling must be lawful, proper, necessary and honest.',
    ),
    '6': text(
      '目的要明确合理，影响要最小，收集以够用为限。',
      'A clear and reasonable purpose, the least impact, and no more data than needed.',
    ),
    '7': text('处理规则要公开透明。', 'The rules of handling must be open.'),
    '8': text('保证个人信息准确、完整。', 'Personal information must be kept accurate and complete.'),
    '9': text(
      '谁处理谁负责，并采取必要措施保证安全。',
      'The handler answers for its handling and must keep the data safe.',
    ),
    '10': text(
      '任何人不得非法收集、使用、买卖、提供或公开他人的个人信息。',
      'Nobody may unlawfully collect, use, trade, provide or publish other people’s personal information.',
    ),
    '13': text(
      '处理个人信息要有七种依据之一；不靠同意的，不需要再取得同意。',
      'Handling needs one of seven bases; where the basis is not consent, no consent is needed.',
    ),
    '13(1)': text('列出七种合法依据。', 'Lists the seven lawful bases.'),
    '13(1)(1)': text('本人同意。', 'The individual consents.'),
    '13(1)(2)': text(
      '为订立、履行本人参与的合同所必需，或者依法制定的规章制度、集体合同下的人力资源管理所必需。',
      'Necessary for a contract the individual is party to, or for staff management under lawful rules or a collective contract.',
    ),
    '13(1)(3)': text('为履行法定职责或法定义务所必需。', 'Necessary for a duty laid down by law.'),
    '13(1)(4)': text(
      '应对公共卫生事件，或紧急情况下保护生命健康和财产所必需。',
      'A public-health emergency, or urgent protection of life, health or property.',
    ),
    '13(1)(5)': text(
      '为公共利益做新闻报道、舆论监督，在合理范围内处理。',
      'News reporting or public oversight in the public interest, within reason.',
    ),
    '13(1)(6)': text(
      '在合理范围内处理本人公开或已合法公开的信息。',
      'Reasonable handling of information the individual or the law has made public.',
    ),
    '13(1)(7)': text('法律、行政法规规定的其他情形。', 'Other cases in laws or administrative regulations.'),
    '13(2)': text(
      '依据是第（二）至（七）项的，其他条款要求的同意也不需要；告知等其他义务不变。',
      'On bases (2) to (7) the consents asked for elsewhere are not needed; notice and other duties stay.',
    ),
    '14': text(
      '同意要在充分知情下自愿、明确作出；目的、方式或种类变了要重新同意。',
      'Consent must be informed, free and explicit; a change of purpose, method or kind needs a new one.',
    ),
    '15': text(
      '同意可以撤回，途径要方便；撤回前的处理仍然有效。',
      'Consent can be withdrawn by an easy channel; what was done before stays valid.',
    ),
    '16': text(
      '不能因为不同意就拒绝服务，除非该信息是服务必需的。',
      'No refusal of service for withholding consent, unless the data are necessary for it.',
    ),
    '17': text(
      '处理前告知：谁、怎么联系、目的、方式、种类、保存期限、怎么行使权利；有变化要再告知。',
      'Tell people beforehand who, contact, purpose, method, kinds, retention period and how to use their rights; tell them again when it changes.',
    ),
    '17(1)': text(
      '处理前要告知的内容，包括保存期限和行使权利的办法。',
      'What must be told beforehand, including how long it is kept and how to use one’s rights.',
    ),
    '17(2)': text(
      '告知过的事项变了，要告知变更部分。',
      'When those points change, tell people what changed.',
    ),
    '17(3)': text(
      '用处理规则告知的，规则要公开，方便查阅和保存。',
      'Rules used as notice must be public and easy to read and save.',
    ),
    '18': text(
      '法律要求保密的可以不告知；紧急情况下来不及的，事后及时告知。',
      'No notice where law demands secrecy; in an emergency tell people afterwards.',
    ),
    '19': text(
      '保存期限取实现目的所需的最短时间，法律、行政法规另有规定的从其规定。',
      'Keep only as long as the purpose needs, unless a law or administrative regulation says otherwise.',
    ),
    '20': text(
      '共同处理的各方要约定权利义务；个人可以向任何一方主张，造成损害的承担连带责任。',
      'Joint handlers agree who does what; people may turn to any of them, and they are jointly liable.',
    ),
    '21': text(
      '委托处理要约定并监督；合同结束时受托方须返还或删除，不得留存，未经同意不得转委托。',
      'Entrusting needs an agreement and supervision; at the end the processor returns or deletes and keeps nothing, and may not pass the work on without consent.',
    ),
    '22': text(
      '因合并、分立、解散、被宣告破产等需要转移的，告知接收方名称和联系方式；接收方继续履行义务，改变目的、方式须重新取得同意。',
      'When data must move because of merger, split, dissolution, bankruptcy and the like, tell people who receives it and how to reach them; the recipient takes over the duties and needs fresh consent for a new purpose or method.',
    ),
    '23': text(
      '提供给其他处理者的，告知接收方名称、联系方式、目的、方式、种类，并取得单独同意。',
      'To provide data to another handler, tell people name, contact, purpose, method and kinds, and get separate consent.',
    ),
    '24': text(
      '自动化决策要透明公平；推送和营销要能关闭；影响重大的，个人可要求说明并拒绝。',
      'Automated decisions must be open and fair; targeted marketing needs an off switch; people may ask for reasons and refuse weighty decisions.',
    ),
    '25': text('不得公开个人信息，取得单独同意的除外。', 'No publication without separate consent.'),
    '26': text(
      '公共场所的图像采集设备限于公共安全需要，并有显著提示。',
      'Cameras and identification devices in public places serve public safety only, with a clear sign.',
    ),
    '28': text(
      '生物识别、宗教信仰、特定身份、医疗健康、金融账户、行踪轨迹和不满十四周岁未成年人的信息是敏感信息，目的特定、确有必要并严格保护才能处理。',
      'Biometrics, religion, specific identity, health, financial accounts, whereabouts and everything about under-14s are sensitive: only for a specific purpose, when truly needed, under strict protection.',
    ),
    '29': text(
      '处理敏感信息要取得单独同意；法律要求书面的，从其规定。',
      'Sensitive data need separate consent, in writing where law says so.',
    ),
    '30': text(
      '处理敏感信息还要告知必要性和对个人的影响。',
      'For sensitive data also tell people why it is necessary and what it means for them.',
    ),
    '31': text(
      '不满十四周岁的，要监护人同意，并有专门的处理规则。',
      'For under-14s: consent of a parent or guardian, and rules of their own.',
    ),
    '32': text(
      '其他法律对敏感信息要求许可或另有限制的，从其规定。',
      'Licences and limits on sensitive data in other laws prevail.',
    ),
    '38': text(
      '向境外提供须走安全评估、认证、标准合同或法定其他途径之一，并保证境外接收方达到本法标准。',
      'Export needs a security assessment, a certification, the standard contract or another lawful gateway, and the recipient must meet this law’s standard.',
    ),
    '39': text(
      '向境外提供要告知境外接收方情况和行使权利的办法，并取得单独同意。',
      'Before export, tell people about the recipient abroad and how to use their rights there, and get separate consent.',
    ),
    '40': text(
      '关键信息基础设施运营者和达到数量的处理者，个人信息存境内；确需出境的要通过安全评估，免予评估的除外。',
      'Operators of critical infrastructure and handlers above the volume store in China; export goes through assessment unless exempt.',
    ),
    '41': text(
      '未经主管机关批准，不得把存在境内的个人信息提供给外国司法或执法机构。',
      'Nothing stored in China goes to a foreign court or enforcement body without approval of the competent PRC authority.',
    ),
    '42': text(
      '侵害个人信息权益的境外机构可被列入清单、限制或禁止提供。',
      'Abusers abroad can be listed, and provision to them limited or banned.',
    ),
    '43': text('对歧视性措施可以采取对等措施。', 'Discriminatory measures can be answered in kind.'),
    '44': text('个人有知情权、决定权，可以限制或拒绝处理。', 'People may know, decide, limit and refuse.'),
    '45': text(
      '个人可以查阅、复制；符合条件的可以要求转移到指定的处理者。',
      'People may see and copy their data and, under conditions, have it moved to another handler.',
    ),
    '46': text('个人可以要求更正、补充。', 'People may have their data corrected and completed.'),
    '47': text(
      '该删的要主动删；法定保存期未满或技术上难以删除的，只能存储和做必要的安全保护。',
      'Delete of one’s own accord when due; where a statutory period still runs or deletion is technically hard, only storage and necessary protection are allowed.',
    ),
    '47(1)': text(
      '目的已实现、停止服务、保存期满、撤回同意或违法处理的，主动删除；没删的，个人可以要求删。',
      'Delete when the purpose is done, the service has stopped, the period is over, consent is withdrawn or the handling is unlawful; people may demand it.',
    ),
    '47(1)(1)': text(
      '目的已实现、无法实现或不再必要的，主动删除。',
      'Delete when the purpose is achieved, out of reach or no longer needs the data.',
    ),
    '47(1)(2)': text(
      '停止服务或保存期已满的，主动删除。',
      'Delete when the service stops or the period is over.',
    ),
    '47(1)(3)': text('个人撤回同意的，主动删除。', 'Delete when consent is withdrawn.'),
    '47(1)(4)': text(
      '处理违法或违约的，主动删除。',
      'Delete when the handling broke the law or the agreement.',
    ),
    '47(1)(5)': text(
      '法律、行政法规规定的其他删除情形。',
      'Other cases in laws or administrative regulations.',
    ),
    '47(2)': text(
      '法定保存期未满或技术上难以删除的，除存储和必要的安全保护外停止处理。',
      'While a statutory period runs or deletion is technically hard, stop everything but storage and necessary protection.',
    ),
    '48': text('个人可以要求解释处理规则。', 'People may ask for an explanation of the rules.'),
    '49': text(
      '近亲属可为自身合法正当利益行使已故者的相关权利，本人生前另有安排的除外。',
      'Close relatives may use the rights of someone who has died, for their own lawful interest, unless that person arranged otherwise.',
    ),
    '50': text(
      '要有方便的申请途径；拒绝要说明理由；个人可以起诉。',
      'A convenient channel for requests; reasons for a refusal; the right to sue.',
    ),
    '51': text(
      '制度、分类管理、加密去标识化、权限与培训、应急预案，一样不能少。',
      'Internal rules, classification, encryption and de-identification, access and training, an incident plan.',
    ),
    '52': text(
      '达到规定数量要指定个人信息保护负责人，公开联系方式并报送。',
      'Above the set volume name a protection officer, publish the contact and report it.',
    ),
    '53': text(
      '境外处理者要在境内设机构或代表并报送。',
      'Handlers abroad need a body or representative in China, reported to the authority.',
    ),
    '54': text('定期做合规审计。', 'Audit compliance periodically.'),
    '55': text(
      '五种情形事前做个人信息保护影响评估并记录处理情况。',
      'Five cases need an impact assessment beforehand, and a record.',
      { items: 'article' },
    ),
    '55(1)': text('处理敏感个人信息，事前评估。', 'Sensitive data: assess first.'),
    '55(2)': text('用个人信息做自动化决策，事前评估。', 'Automated decisions: assess first.'),
    '55(3)': text(
      '委托处理、向其他处理者提供、公开个人信息，事前评估。',
      'Entrusting, providing to another handler, publishing: assess first.',
    ),
    '55(4)': text('向境外提供个人信息，事前评估。', 'Export: assess first.'),
    '55(5)': text(
      '其他对个人权益有重大影响的处理，事前评估。',
      'Other handling with a major impact on people: assess first.',
    ),
    '56': text(
      '评估目的方式是否合法必要、对个人的影响和风险、保护措施是否匹配；报告和记录至少保存三年。',
      'Assess lawfulness and need, impact and risk, and whether the safeguards fit; keep report and record at least three years.',
    ),
    '56(2)': text(
      '评估报告和处理情况记录至少保存三年。',
      'Keep the report and the handling record at least three years.',
    ),
    '57': text(
      '发生或可能发生泄露、篡改、丢失的，立即补救并通知主管部门和个人，不论数量。',
      'On an actual or possible leak, tampering or loss, act at once and notify the authority and the people, whatever the number.',
    ),
    '57(2)': text(
      '措施有效避免了危害的，可以不通知个人；主管部门认为可能有危害的，可以要求通知。',
      'If measures effectively avert harm people need not be told, but the authority can order it.',
    ),
    '58': text('大型平台的守门人义务。', 'Gatekeeper duties of large platforms.'),
    '59': text(
      '受托方要保护安全，并协助处理者履行义务。',
      'Processors keep the data safe and help the handler meet its duties.',
    ),
    '66': text(
      '违法的可责令改正、警告、没收，拒不改正罚至一百万元；情节严重的罚至五千万元或上一年营业额百分之五，责任人也会被罚。',
      'Orders, warnings, confiscation, up to CNY 1m on refusal; serious cases up to CNY 50m or 5% of last year’s turnover, and the people responsible are fined too.',
    ),
    '69': text(
      '造成损害的，处理者要证明自己没有过错，否则赔偿。',
      'On harm the handler must prove that it was not at fault, or pay.',
    ),
    '70': text(
      '侵害众多个人的，检察院、消费者组织等可以起诉。',
      'Procuratorates and consumer bodies may sue for many people.',
    ),
    '73': text(
      '术语：处理者、自动化决策、去标识化、匿名化。',
      'Terms: handler, automated decision, de-identification, anonymisation.',
      {
        items: 'article',
      },
    ),
    '73(1)': text(
      '自主决定处理目的和方式的，是个人信息处理者。',
      'Whoever decides purpose and method is the handler.',
    ),
    '73(3)': text(
      '去标识化：不借助额外信息就识别不到个人，仍是个人信息。',
      'De-identified: not identifiable without extra information. Still personal information.',
    ),
    '73(4)': text('匿名化：识别不到个人，而且不能复原。', 'Anonymised: not identifiable and not reversible.'),
  },
});
