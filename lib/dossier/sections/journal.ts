import { entryAbout } from '../../cases/entry-about.ts';
import { journalWords } from '../../cases/journal-words.ts';
import { checkChain } from '../../vault/journal.ts';
import type { DossierPart } from '../part.ts';

/** The latest entries printed; the twin holds all. */
const printed = 20;

/** The head of the journal and what recomputing it showed. */
const journal: DossierPart = {
  id: 'journal',
  order: 80,
  duties: ['E.03.5', 'E.21.4', 'J.21.6'],
  sections: ({ view, messages, time, say }) => {
    const words = messages.dossier;
    const entries = view.file.journal;
    const check = checkChain(entries);
    const head = entries.at(-1);
    const about = entryAbout(view.file);
    return [
      {
        id: 'journal',
        title: words.sections.journal,
        blocks: [
          {
            kind: 'paragraph',
            text: check.intact ? words.journalIntact(entries.length) : words.journalBroken(check.brokenAt),
          },
          { kind: 'paragraph', text: head ? words.journalHead(head.seq, head.hash) : '' },
          { kind: 'paragraph', text: words.journalNote, quiet: true },
          {
            kind: 'table',
            columns: [
              { title: words.journalColumns.seq, share: 0.8, align: 'right' },
              { title: words.journalColumns.at, share: 2.6 },
              { title: words.journalColumns.by, share: 1.8 },
              { title: words.journalColumns.action, share: 3.6 },
              { title: words.journalColumns.hash, share: 2.4 },
            ],
            rows: entries.slice(-printed).map((entry) => {
              const subject = about(entry);
              const { action, kind } = journalWords(entry, messages);
              const done = `${action} ${kind}`;
              return [
                String(entry.seq),
                time(entry.at),
                entry.by,
                subject ? `${done}\n${say(subject)}` : done,
                entry.hash.slice(0, 16),
              ];
            }),
            empty: '',
          },
        ],
      },
    ];
  },
};
export default journal;
