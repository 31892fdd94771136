import type { sweep as zh } from '../zh/sweep.ts';

const times = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;

export const sweep: typeof zh = {
  title: 'Cross-check',
  lead: 'Facts, data sets, scans and answers held against each other: what does not fit, and what is missing.',
  found: (made, fired, results) =>
    `${times(made, 'check')} made, ${fired} found something, in ${times(results, 'place')}`,
  none: (made) => `${times(made, 'check')} made, none found anything`,
  noneLead: 'This says only that what was entered does not contradict itself, not that everything is done.',
  more: (count) => `Show ${count} more`,
  severities: { blocker: 'Blocker', major: 'To fix', minor: 'To look at' },
  severityNotes: {
    blocker: 'Hand over, delete for good or apply for deregistration only after these are settled.',
    major: 'One of the two is wrong, or proof is missing.',
    minor: 'Not necessarily wrong, but worth a second look.',
  },
  places: {
    question: 'Go to the question',
    fact: 'Go to the fact',
    'data-set': 'Go to the data set',
    findings: 'Go to the findings',
    evidence: 'Go to the evidence',
    journal: 'Go to the journal',
    parties: 'Go to the parties',
    case: 'Go to the overview',
  },
  waiting: 'Not checked yet',
  waitingLead: (count) =>
    `${times(count, 'check')} first need these facts; what is not stated counts as no contradiction: `,
  stateFacts: 'State these facts',
  waitingNone: 'Every check could be made.',
  limits: 'Never checked',
  limitList: [
    'What the evidence files say: only whether they are attached, where, and until when someone says they are valid.',
    'The CRM itself: only the scans kept in this case.',
    'Company register, bank, tax and other records outside this case.',
  ],
  columns: { severity: 'Weight', what: 'What does not fit', cites: 'Law' },
};
