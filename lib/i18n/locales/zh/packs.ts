export const packs = {
  title: '内容版本与题包',
  edition: '内容版本',
  upToDate: (version: string, date: string) =>
    `这个事项用的是 ${version} 版，法规读到${date}，与本扩展自带的一致。`,
  differs: (from: string, to: string) =>
    `这个事项按 ${from} 版开始，本扩展自带的是 ${to} 版。下面是两版的不同，采用之后可以撤销。`,
  unknown: (from: string, to: string) =>
    `这个事项用的是 ${from} 版，本扩展自带的是 ${to} 版。这里没有 ${from} 版的题目索引，比不出不同。事项可能来自更新的扩展，请先更新本扩展。回答都在，没有变化。`,
  notice: (from: string, to: string) => `这个事项按 ${from} 版的内容开始，现在有 ${to} 版。`,
  see: '看有什么不同',
  summary: (changes: number, answers: number) => `${changes} 处不同，涉及 ${answers} 个已有回答`,
  changes: (count: number) => (count === 0 ? '题目都一样。' : `题目有 ${count} 处不同。`),
  noChange: '两版的题目都一样。',
  kinds: {
    meaning: '意思变了',
    split: '拆成几题',
    merged: '并成一题',
    retired: '不再问',
    added: '新增',
    wording: '只改了说法',
  },
  kindNotes: {
    meaning: '原来的回答要再看一遍，重新选择',
    split: '原来的回答保留，不再计入；新的几题要另答',
    merged: '并进来的回答保留，不再计入',
    retired: '原来的回答保留，不再计入',
    added: '还没有人答',
    wording: '回答不用动',
  },
  effects: { reconfirm: '要重新确认', park: '保留，不再计入', stands: '不用动' },
  instead: (text: string) => `改问：${text}`,
  apply: (version: string) => `采用 ${version} 版`,
  applied: '已采用新版，可以在这一页撤销',
  undoTitle: '撤销上次升级',
  undoLead: (from: string, to: string, date: string) =>
    `${date}从 ${from} 版换成 ${to} 版。撤销会把版本和被标记的回答放回换之前的样子；换之后又改过的，保留改过的。`,
  undo: '撤销升级',
  undone: (restored: number, kept: number) =>
    kept === 0
      ? `已撤销，${restored} 个回答回到原样`
      : `已撤销，${restored} 个回答回到原样，${kept} 个后来改过的没有动`,
  own: '外部题包',
  ownLead:
    '律师、审计等顾问自己写的题目和法规提示，可以作为 JSON 文件加到这个事项里。每一题都标明作者，不会替换自带的题。',
  none: '还没有加入题包。',
  add: '加入题包',
  added: (name: string) => `已加入“${name}”`,
  by: (author: string) => `${author}提供`,
  version: (version: string, date: string) => `${version} 版，${date}`,
  questions: (count: number, blockers: number) =>
    blockers === 0 ? `${count} 题` : `${count} 题，其中 ${blockers} 题答“没做到”会阻断`,
  conditional: (count: number) => `${count} 题只在符合条件时问`,
  replaces: (version: string) => `会取代已加入的 ${version} 版；回答保留，意思变了的要重新确认。`,
  lawFacts: (count: number, unverified: number) =>
    unverified === 0 ? `${count} 条法规提示` : `${count} 条法规提示，其中 ${unverified} 条作者没有核对原文`,
  lawFactsTitle: '法规提示（作者的说法，不是法条原文）',
  claims: {
    text: '作者称已核原文',
    quoted: '作者据引文',
    secondary: '待核实',
    memory: '待核实',
    analysis: '作者的解读',
  },
  since: (date: string) => `${date}起`,
  problems: '要改的地方',
  wholeFile: '整个文件',
  remove: '移除',
  removed: (name: string) => `已移除“${name}”。回答还在，再加入时会回来。`,
};
