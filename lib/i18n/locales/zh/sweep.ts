export const sweep = {
  title: '核对',
  lead: '把事实、资料、扫描和回答放在一起比，找出对不上的和漏掉的。',
  found: (made: number, fired: number, results: number) =>
    `查了 ${made} 项，其中 ${fired} 项对不上，共 ${results} 处`,
  none: (made: number) => `查了 ${made} 项，没有对不上的`,
  noneLead: '这只说明填进来的内容互相不矛盾，不说明事情都办妥了。',
  severities: { blocker: '阻断', major: '要改', minor: '留意' },
  severityNotes: {
    blocker: '了结之前，不要移交、彻底删除或申请注销。',
    major: '两处必有一处不对，或者缺了凭据。',
    minor: '不一定错，值得再看一眼。',
  },
  places: {
    question: '看这一题',
    fact: '看这项事实',
    'data-set': '看这份资料',
    findings: '看页面发现',
    journal: '看记录',
    parties: '看相关各方',
    case: '看总览',
  },
  waiting: '还没法查的',
  waitingLead: (count: number) => `有 ${count} 项要先知道这些事实，没填的不算对不上：`,
  waitingNone: '每一项都查到了。',
  limits: '没有查的',
  limitList: [
    '没有打开证据文件看内容，只看附没附、附在哪里。',
    '没有登录 CRM，只用保存在本事项里的扫描结果。',
    '没有核对公司登记、银行、税务等外面的记录。',
  ],
  columns: { severity: '轻重', what: '对不上的地方', cites: '依据' },
};
