import { createReadStream } from 'node:fs';
import { AppError } from '../lib/base/app-error.ts';
import { type CaseExport, largestExport, readExport } from '../lib/cases/read-export.ts';
import { rejectsGroup, siteOf } from '../lib/detection/feedback.ts';
import { ownLabelsOf } from '../lib/detection/own-labels.ts';
import type { OwnLabels } from '../lib/detection/recognizer.ts';
import { UsageError } from './command.ts';
import { wholeText } from './input.ts';

/** What people said in a case of labels and of what was found. */
export interface CaseWords {
  readonly labels: OwnLabels | undefined;
  /** True for a type under a label that was said not to be personal data on the site. */
  readonly isSetAside: (type: string, label: string) => boolean;
}

/**
 * The words of an exported case or twin. `site` is the origin that the input comes from; it may be left out while what
 * was said concerns one site only. Single values that were set aside do not count: their fingerprints never leave the
 * browser. Throws a `UsageError` when the file is no case, or when the site is not the case's or must be named.
 */
export async function readCaseWords(file: string, site: string | undefined): Promise<CaseWords> {
  const theCase = await readCase(file);
  const said = (theCase.rejections ?? []).map(({ rejection }) => rejection);
  const sites = new Set(said.flatMap((one) => (one.scope === 'value' ? [] : [one.site])));
  const here = site === undefined ? undefined : siteOf(site);
  if (here !== undefined && !sites.has(here) && !theCase.case.sites.includes(here))
    throw new UsageError('--site: the case has no such site');
  if (here === undefined && sites.size > 1)
    throw new UsageError('--case: it says of several sites what is not personal data; name one by --site');
  const [only = ''] = sites;
  return {
    labels: ownLabelsOf(theCase.labelWords ?? []),
    isSetAside: (type, label) => said.some((one) => rejectsGroup(one, { type, label }, here ?? only)),
  };
}

async function readCase(file: string): Promise<CaseExport> {
  try {
    return readExport(await wholeText(createReadStream(file), largestExport));
  } catch (error) {
    if (error instanceof AppError) throw new UsageError(`--case: ${error.text.en}`, { cause: error });
    throw error instanceof UsageError ? new UsageError(`--case: ${error.message}`, { cause: error }) : error;
  }
}
