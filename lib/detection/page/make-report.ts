import type { PageReport } from '../page-report.ts';
import { mostLabels } from '../report-limits.ts';
import type { FieldElement } from './elements.ts';
import { textPrint } from './fingerprint.ts';
import type { Tally } from './groups.ts';
import { listText, viewText } from './list-state.ts';
import type { PageReader } from './page-reader.ts';
import { pageUrl, scrub, scrubLabel } from './scrub.ts';

/** Where a page says it is. */
export interface Whereabouts {
  readonly url: string;
  readonly title: string;
  /** What it is asked to show. */
  readonly view: string;
}

/** Where the page says it is now; `fields` are the fields on it. */
export const whereabouts = (fields: Iterable<FieldElement>): Whereabouts => ({
  url: document.URL,
  title: document.title,
  view: viewText(fields),
});

interface Seen extends Pick<PageReport, 'frame' | 'top' | 'settled'> {
  /** Key of the fingerprints. */
  readonly key: string;
  readonly reader: PageReader;
  readonly tally: Tally;
}

/** What was read of a page that said it is there, without a raw value. */
export function makeReport(
  { url, title, view }: Whereabouts,
  { key, reader, tally, ...seen }: Seen,
): PageReport {
  const { nodes, complete, totals, labels } = reader;
  return {
    ...seen,
    url: pageUrl(url),
    title: scrub(title, tally.values()).slice(0, 300),
    nodes,
    complete,
    views: [textPrint(key, view)],
    list: textPrint(key, listText(view)),
    labels: [...labels].slice(0, mostLabels).map(scrubLabel),
    ...tally.summary(totals),
  };
}
