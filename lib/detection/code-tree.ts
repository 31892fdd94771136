import type { Evidence } from './labels.ts';
import { type CodeRule, gap, type Recognizer } from './recognizer.ts';
import { recognizers } from './recognizers/index.ts';
import { threshold, weigh } from './weigh.ts';

/** A recognizer of codes as the reader asks it: all of one shape. */
export interface CodeReader {
  readonly by: Recognizer;
  readonly score: CodeRule['score'];
  readonly masked: RegExp | null;
  readonly gaps: number;
  readonly best: number;
  readonly checked: boolean;
  /** The least and the most characters of one that may be grouped in any way. */
  readonly min: number;
  readonly max: number;
}

/** Those to ask about a code under one label: of the others only whom the label leaves a chance. */
export interface Asked {
  readonly announced: readonly CodeReader[];
  /** With the most that a code of this shape can be worth to them there. */
  readonly others: readonly { readonly reader: CodeReader; readonly most: number }[];
}

/** Those who take codes of one shape. */
export class Takers {
  readonly all: CodeReader[] = [];
  private readonly worth: (reader: CodeReader) => number;
  private readonly askedByKind: (Asked | undefined)[] = [];

  /** `worth` is the most that a code of this shape may be worth to a reader. */
  constructor(worth = (reader: CodeReader) => reader.best) {
    this.worth = worth;
  }

  /** Whom of them to ask under a label; found out once for all labels that announce the same. */
  under(evidence: Evidence | null): Asked {
    const kind = evidence === null ? 0 : evidence.kind;
    const known = this.askedByKind[kind];
    if (known !== undefined) return known;
    const announced = this.all.filter(({ by }) => evidence?.types.has(by.id) === true);
    const others = this.all
      .filter((reader) => !announced.includes(reader) && reader.best >= threshold)
      .map((reader) => ({ reader, most: weigh(this.worth(reader), false, evidence) }))
      .filter(({ most }) => most >= threshold);
    this.askedByKind[kind] = { announced, others };
    return { announced, others };
  }
}

export const mostGroups = 8;
export const mostUnits = 48;
const usualGaps = gap.space | gap.hyphen;
/** What a masked code is worth that looks like one of the kind. */
export const maskedScore = 0.8;

/**
 * The tree of all sequences of groups, in one table: for each beginning, a number, a row with the longer beginnings by the
 * length of the next group; 0 where nobody takes them.
 */
const width = mostUnits + 1;
const rows: number[] = [];
/** The beginning of all sequences. */
export const root = 1;
const nobody = new Takers();
/** Those who take exactly the groups of a beginning, of digits alone or with letters. */
export const digitTakers: Takers[] = [];
export const letterTakers: Takers[] = [];
addBeginning();
addBeginning();

function addBeginning(): number {
  for (let length = 0; length < width; length++) rows.push(0);
  digitTakers.push(nobody);
  return letterTakers.push(nobody) - 1;
}

/** Readers of numbers that may be grouped in any way. */
export const anyGroups = new Takers();
/** Readers who know what their codes look like when a page has masked them. */
export const maskable = new Takers(() => maskedScore);

for (const by of recognizers.values()) {
  if (by.code === undefined) continue;
  const { groups } = by.code;
  const reader = readerOf(by, by.code);
  if (reader.masked !== null) maskable.all.push(reader);
  if ('min' in groups) anyGroups.all.push(reader);
  for (const written of new Set('min' in groups ? groups.anywhere : groups))
    enter(written.split('-').map(Number), by.code, reader);
}

function readerOf(by: Recognizer, rule: CodeRule): CodeReader {
  const { groups, score, masked = null, gaps = usualGaps, best, checked = false } = rule;
  const [min, max] = 'min' in groups ? [groups.min, groups.max] : [0, mostUnits * mostGroups];
  return { by, score, best, masked, gaps, checked, min, max };
}

function enter(lengths: readonly number[], { letters }: CodeRule, reader: CodeReader): void {
  let node = root;
  for (const length of lengths) {
    const place = node * width + length;
    node = rows[place] || addBeginning();
    rows[place] = node;
  }
  if (letters !== 'some') note(digitTakers, node, reader);
  if (letters !== 'none') note(letterTakers, node, reader);
}

function note(takers: Takers[], node: number, reader: CodeReader): void {
  if (takers[node] === nobody) takers[node] = new Takers();
  takers[node]?.all.push(reader);
}

const longer = Uint16Array.from(rows);

/** The beginning that is a group of so many characters longer; 0 where nobody takes such groups. */
export const beyond = (node: number, length: number): number => longer[node * width + length] as number;
