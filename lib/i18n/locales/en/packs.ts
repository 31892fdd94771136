import type { Messages } from '../../messages.ts';

export const packs: Messages['packs'] = {
  title: 'Content edition and packs',
  edition: 'Content edition',
  upToDate: (version, date) =>
    `This case uses edition ${version}, with the law as read up to ${date}: the one that came with this extension.`,
  differs: (from, to) =>
    `This case was started with edition ${from}; this extension comes with ${to}. Below is what differs. Taking the newer one can be undone.`,
  unknown: (from, to) =>
    `This case uses edition ${from}; this extension comes with ${to} and has no index of ${from} to compare with. The case may come from a newer extension: please update this one first. All answers are there, unchanged.`,
  notice: (from, to) => `This case was started with edition ${from}; there is ${to} now.`,
  see: 'See what differs',
  summary: (changes, answers) =>
    `${changes === 1 ? '1 difference' : `${changes} differences`}, touching ${answers === 1 ? '1 answer' : `${answers} answers`} already given`,
  changes: (count) =>
    count === 0
      ? 'The questions are the same.'
      : `Its questions differ in ${count === 1 ? '1 place' : `${count} places`}.`,
  noChange: 'The questions of both editions are the same.',
  kinds: {
    meaning: 'Means something else',
    split: 'Split up',
    merged: 'Merged into one',
    retired: 'No longer asked',
    added: 'New',
    wording: 'Reworded only',
  },
  kindNotes: {
    meaning: 'earlier answers need another look and a new choice',
    split: 'the earlier answer is kept but not counted; the parts are answered anew',
    merged: 'answers merged in are kept but not counted',
    retired: 'the earlier answer is kept but not counted',
    added: 'nobody has answered yet',
    wording: 'answers stand',
  },
  effects: { reconfirm: 'to be confirmed anew', park: 'kept, not counted', stands: 'stands' },
  instead: (text) => `Asked instead: ${text}`,
  apply: (version) => `Take edition ${version}`,
  applied: 'The newer edition is taken; you can undo it on this page',
  undoTitle: 'Undo the last upgrade',
  undoLead: (from, to, date) =>
    `On ${date} edition ${from} was changed to ${to}. Undoing puts the edition and the marked answers back as they were; what was edited since keeps the edit.`,
  undo: 'Undo the upgrade',
  undone: (restored, kept) =>
    `Undone: ${restored === 1 ? '1 answer is' : `${restored} answers are`} as before${kept === 0 ? '' : `, ${kept} edited since left alone`}`,
  own: 'External packs',
  ownLead:
    'Questions and law notes written by a lawyer, auditor or other advisor can be added to this case as a JSON file. Each carries its author’s name and replaces none of ours.',
  none: 'No pack has been added.',
  add: 'Add a pack',
  added: (name) => `“${name}” has been added`,
  by: (author) => `by ${author}`,
  version: (version, date) => `version ${version}, ${date}`,
  questions: (count, blockers) =>
    `${count === 1 ? '1 question' : `${count} questions`}${blockers === 0 ? '' : `, ${blockers} of which would block when answered “no”`}`,
  conditional: (count) => `${count} asked only when it applies`,
  replaces: (version) =>
    `Takes the place of version ${version}. Answers are kept; those whose question now means something else need confirming.`,
  lawFacts: (count, unverified) =>
    `${count === 1 ? '1 law note' : `${count} law notes`}${unverified === 0 ? '' : `, ${unverified} of which the author has not checked against the text`}`,
  lawFactsTitle: 'Law notes (the author’s words, not the statute)',
  claims: {
    text: 'read in the text, says the author',
    quoted: 'from a quotation, says the author',
    secondary: 'to be verified',
    memory: 'to be verified',
    analysis: 'the author’s reading',
  },
  since: (date) => `since ${date}`,
  problems: 'To be corrected',
  wholeFile: 'the whole file',
  remove: 'Remove',
  removed: (name) => `“${name}” is removed. Its answers are kept and return with it.`,
};
