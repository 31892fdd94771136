import { needsLabel } from '../detection/needs-label.ts';
import { rowsOf } from '../detection/row-prints.ts';
import { isMasked, type SeenGroup, valuesOf } from './seen-group.ts';

/** Why a value that is not seen any more may still be there. */
export type Doubt = 'masked' | 'replaced' | 'endless' | 'repeated' | 'another' | 'unlabelled';

/** What holds for a page as a whole, whatever the kind. */
export interface PageDoubts {
  /** Something new is shown in a list of unknown length: it may have been turned. */
  readonly turned: boolean;
  /** Not all of a list of unknown length is shown any more: the rest of it may not be loaded. */
  readonly unloaded: boolean;
  /** A place where something stood is shown again, so that another that is not may be hidden. */
  readonly standing: boolean;
  /** Values that stood in a record that is surely not the one that is open now. */
  readonly elsewhere: ReadonlySet<string>;
  /** The labels that are on the page now. */
  readonly labels: ReadonlySet<string>;
}

interface Page {
  readonly groups: readonly SeenGroup[];
  /** Rows that the page says its list has. */
  readonly total?: number | undefined;
  readonly labels: readonly string[];
  /** What stood in no list, and whether several records were open one after the other. */
  readonly alone?: readonly string[] | undefined;
  readonly several?: boolean | undefined;
}

/** Takes everything that was seen, also what was rejected: it tells as well whether a list was turned. */
export function pageDoubts(looks: readonly Page[], latest: Page): PageDoubts {
  const before = looks.flatMap(({ groups }) => groups);
  const { groups: now, total } = latest;
  const endless = total === undefined;
  const labels = new Set(latest.labels);
  const [then, shown] = [ofKind(before), ofKind(now)];
  return {
    turned: endless && [...shown].some((value) => !then.has(value)),
    unloaded: endless && [...ofKind(before.filter(isList))].some((value) => !shown.has(value)),
    // A list that says that it is empty needs no labels.
    standing: total !== 0 && before.some(({ label }) => labels.has(label)),
    elsewhere: inOtherRecords(looks, latest),
    labels,
  };
}

/** A total says how long the list is, and nothing of the record that is open beside it: that must be the same. */
function inOtherRecords(looks: readonly Page[], { alone: now = [] }: Page): ReadonlySet<string> {
  const isSame = ({ alone = [], several }: Page) =>
    several !== true && now.every((print) => alone.includes(print));
  const standing = (pages: readonly Page[]) => pages.flatMap(({ alone = [] }) => alone);
  const same = new Set(standing(looks.filter(isSame)));
  return new Set(standing(looks).filter((print) => !same.has(print)));
}

const isList = (group: SeenGroup): boolean => rowsOf(group) > 1;

/** The same characters may be a value of several kinds. */
const ofKind = (groups: readonly SeenGroup[]): ReadonlySet<string> =>
  new Set(groups.flatMap(({ type, fingerprints }) => fingerprints.map((print) => `${type} ${print}`)));

/** The values of one kind about which there are doubts, by each of them; `before` and `now` hold that kind only. */
export function doubtsAbout(
  before: readonly SeenGroup[],
  now: readonly SeenGroup[],
  page: PageDoubts,
): Readonly<Record<Doubt, ReadonlySet<string>>> {
  const all = valuesOf(before);
  const none: ReadonlySet<string> = new Set();
  return {
    masked: now.some(isMasked) ? all : onlyIn(before, isMasked),
    replaced: page.turned ? all : none,
    endless: page.unloaded ? all : none,
    repeated: valuesOf(before.filter(isRepeated)),
    another: page.elsewhere,
    unlabelled: onlyIn(before, (group) => hasLostLabel(group, page)),
  };
}

/** True where values may have been known by what stood elsewhere on the page; in looks from before it was kept, names. */
const isRepeated = ({ type, repeated = type === 'person.name' }: SeenGroup): boolean => repeated;

/** True where the label of values is not on the page any more, and only it tells what they are or others are there. */
const hasLostLabel = ({ type, label }: SeenGroup, { labels, standing }: PageDoubts): boolean =>
  label !== '' && !labels.has(label) && (standing || needsLabel(type));

/** Values of the groups that are so, less those that stand in others, too. */
function onlyIn(groups: readonly SeenGroup[], isSo: (group: SeenGroup) => boolean): ReadonlySet<string> {
  const others = valuesOf(groups.filter((group) => !isSo(group)));
  return new Set([...valuesOf(groups.filter(isSo))].filter((value) => !others.has(value)));
}
