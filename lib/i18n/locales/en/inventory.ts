import type { inventory as zh } from '../zh/inventory.ts';

export const inventory: typeof zh = {
  title: 'Data',
  dataSets: 'Data sets',
  dataSetsLead:
    'Customer data that belongs together and is dealt with alike is one data set. Each needs a disposition.',
  empty: 'No data set yet',
  emptyLead:
    'Open the CRM and scan a page in the side panel; what you confirm is proposed as a data set. You can also add one by hand.',
  add: 'Add a data set',
  edit: 'Edit',
  name: 'Name',
  namePlaceholder: 'such as: files of current students',
  nameNeeded: 'Give it a name.',
  system: 'System and module',
  individuals: 'How many people',
  individualsUnknown: 'not counted',
  individualsWrong: 'A whole number, or leave it empty.',
  categories: 'Personal data in it',
  sensitive: 'Holds sensitive personal data',
  under14: 'Holds data about children under 14',
  disposition: 'Disposition',
  undecided: 'undecided',
  dispositions: {
    'retain-locked': 'Keep under lock by law',
    archive: 'Hand to the archive',
    'hand-over': 'Hand to the recipient',
    delete: 'Delete',
    anonymise: 'Anonymise',
  },
  evidence: {
    title: 'Evidence',
    lead: 'Every piece of evidence of the case, and the questions and data sets it is attached to. Where it is attached to none, a reader of the dossier cannot tell what it proves.',
    empty:
      'No evidence yet. Attach files to questions and data sets, or keep a page as evidence in the side panel.',
    attachTo: 'Attach to a question or data set',
  },
  methods: 'How to do it',
  suffices: 'enough',
  sufficesNot: 'not enough, another step is needed',
  beware: 'Before you choose',
  note: 'Note',
  attachTo: 'Attach evidence',
  fromScan: 'from a scan',
  fromPerson: 'entered by hand',
  removed: (name) => `Removed “${name}”`,
  findings: 'Findings on pages',
  findingsLead: 'Personal data seen on CRM pages. Only masked samples are kept, never the values.',
  findingsEmpty: 'No page scanned yet',
  findingsEmptyLead: 'Open a CRM page, click Shouguan in the toolbar and allow the site in the side panel.',
  coverage: 'Pages looked at',
  coverageLead: 'A page that is not listed was not looked at; nothing can be said about it.',
  columns: {
    type: 'Kind',
    label: 'Column or label',
    sample: 'Sample',
    count: 'Seen',
    page: 'Page',
    state: 'Judged',
    at: 'Time',
    by: 'Who',
    nodes: 'Read',
    complete: 'All of it?',
  },
  whole: 'all of it',
  part: 'only the first part',
  listInPart: 'not the whole list',
  rules: (version) => `rules of Shouguan ${version}`,
  nodesRead: (count) => `${count} texts and fields`,
  states: { open: 'not judged', confirmed: 'confirmed', rejected: 'rejected' },
  list: (seen, total) => `rows, as the page says: ${total}; seen: about ${seen}`,
  scans: 'Every scan',
  scansNone: 'No scan yet.',
  how: 'How far',
  coveredNone: 'No page was looked at yet.',
  said: {
    title: 'Said to be no personal data',
    lead: 'These are not listed any more and carry no mark on pages. Take a word back if it was wrong: the findings then wait for your judgement again.',
    what: 'What is not',
    site: 'Site',
    value: 'one value',
    column: (label) => `the column “${label}”`,
    whole: 'this kind on the whole site',
    none: 'None.',
    takeBack: 'Take back',
    tookBack: 'Taken back',
  },
  labelWords: {
    title: 'Column names and labels',
    lead: 'Shouguan reads column names and labels before values. If it does not know how this CRM calls something, or takes it for something else, say so here. Your words go before those built in, and open pages are read anew with them at once.',
    word: 'Word in a column name or label',
    wordHint: 'such as: family line',
    means: 'Means',
    nothing: 'not personal data',
    add: 'Add',
    added: 'Added',
    empty: 'No words of your own yet.',
    table: 'Words of your own',
    now: (word, types) => `“${word}” means now: ${types}`,
    nowOwn: (word, types) => `“${word}” means now: ${types} (your own word)`,
    unknown: 'This word is not known now',
    removed: (word) => `Removed “${word}”`,
    search: 'Look up a built-in word',
    searchHint: 'a part of it, such as: wechat, 手机',
    found: (count) => `${count} found`,
    more: (count) => `${count} more; type a little more`,
    none: 'No such word is built in',
  },
  erasure: {
    title: 'Proof of erasure',
    lead: 'Look at a page before erasing, come back to the same address and filter afterwards and look again: values are compared one by one.',
    limits:
      'Holds for these pages and what they showed at the last look. Findings that were rejected do not count. Pages not looked at, rows filtered out, backups, exported files and other systems are not covered. No longer shown does not mean deleted from the database.',
    empty: 'No page has been looked at twice yet.',
    columns: {
      type: 'Kind',
      before: 'Before',
      gone: 'No longer shown',
      still: 'Still shown',
      fresh: 'New',
      unsure: 'Cannot say',
      since: 'First seen',
      last: 'Last look',
    },
    allGone: (count) =>
      count === 1
        ? 'The one value seen before is no longer shown on this page.'
        : `None of the ${count} values seen before is shown on this page any more.`,
    outcome: ({ before, gone, still }) =>
      `Of ${before} ${before === 1 ? 'value' : 'values'} seen before: ${[gone > 0 && `${gone} no longer shown`, still > 0 && `${still} still shown`].filter(Boolean).join(', ')}.`,
    someUnsure: (count) =>
      `${count} ${count === 1 ? 'value' : 'values'} seen before did not show up this time, but that does not say they are gone.`,
    nothingBefore: 'No personal data was seen on this page before, so there is nothing to compare.',
    obstacles: {
      'no-fingerprints':
        'Cannot compare: the earlier looks were recorded on another computer or too early to leave fingerprints.',
      'other-view':
        'Cannot compare: the earlier looks showed another record, filter or page of the list. Go back to the same address and filter.',
      capped:
        'Cannot compare: one of the looks was cut short because the page is too large. Narrow the filter and look in several steps.',
      unsettled: 'Cannot compare: the page is still being read. Wait until it is done.',
      'list-in-part':
        'Not the whole list was seen, so what did not show up cannot be called gone. Turn on “Scan as I page” and page through to the end.',
      'list-missing':
        'The page said before how long its list is and does not say so now; it may still be loading, so what did not show up cannot be called gone. Wait for the list and look again.',
    },
    maskedNote: (types) =>
      `${types}: the page masks these values or did so before; they cannot be told apart and cannot be called gone.`,
    replacedNote: (types) =>
      `${types}: other values have come and the page does not say how long its list is, so it may have been turned or later rows may have moved up. What did not show up cannot be called gone. Search for people one by one or open their records, before and after erasing.`,
    endlessNote: (types) =>
      `${types}: the page does not say how long its list is, so what did not show up may just not be loaded and cannot be called gone. Search for people one by one or open their records, before and after erasing.`,
    repeatedNote: (types) =>
      `${types}: some were known only by something else on the page, such as a name written elsewhere, a phone number beside them or a column full of names. With that gone they are not recognised, so they cannot be called gone. Look for each of them with the browser’s find on the page.`,
    anotherNote: (types) =>
      `${types}: these stood in opened details, and what is open now looks like another record, or more than one was opened while paging. What did not show up cannot be called gone. Open the same record and record a look before and after erasing.`,
    unlabelledNote: (types) =>
      `${types}: the column name or label that these values stood under was not there this time; it may have been renamed, hidden or not opened, so they cannot be called gone. Show the columns and opened details as they were and look again.`,
    otherRules: (before, now) =>
      `Shouguan ${before.map((version) => version || '(version not kept)').join(', ')} looked before and ${now} now. Its rules may have changed, so a difference need not come from the page.`,
    elsewhere: (count) =>
      `${count} more ${count === 1 ? 'look is' : 'looks are'} left out, with another address or filter, or without fingerprints.`,
    compared: (count) => `Compared with ${count} earlier ${count === 1 ? 'look' : 'looks'}.`,
    sets: (names) => `Data sets: ${names}`,
    contradiction: (name, count) =>
      `“${name}” is answered as erased, but at the last look the pages still showed ${count} of its earlier ${count === 1 ? 'value' : 'values'}. Check, then correct the answer or go on erasing.`,
  },
};
