import { join } from 'node:path';
import { analyze } from '../../lib/detection/analyze.ts';
import { type Cell, corpus } from './corpus.ts';
import { fitsPeer, loadPeers, type Peer } from './peers.ts';
import { type Detection, type Score, score } from './score.ts';
import { sizes } from './sizes.ts';
import { median, middle, percent, processorTime, table } from './tables.ts';
import { pieces, repeated } from './worst-case.ts';

const asOf = '2026-11-22';
const seeds = [20260101, 777, 424242];
const say = (text = '') => process.stdout.write(`${text}\n`);
const bytesOf = (cells: readonly Cell[]) => cells.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

/** The cells with strings as a page hands them over: in one piece, and one label for all cells of a column. */
function asFromPage(cells: readonly Cell[]): readonly Cell[] {
  const labels = new Map<string, string>();
  const same = (label: string) => {
    if (!labels.has(label)) labels.set(label, label);
    return labels.get(label) ?? label;
  };
  return (JSON.parse(JSON.stringify(cells)) as Cell[]).map((cell) =>
    cell.label === undefined ? cell : { ...cell, label: same(cell.label) },
  );
}

const withLabel = ({ text, label }: Cell) => analyze(text, { label, asOf });
const withoutLabel = ({ text }: Cell) => analyze(text, { asOf });
/** Cells that say by themselves what they are. */
const bare = (cells: readonly Cell[]) =>
  cells.filter(({ shape, needsLabel }) => !needsLabel && shape !== 'inline');

function sums(name: string, result: Score): string[] {
  const { total, detections, correct, correctType, falseOnClean, cleanCells } = result;
  return [
    name,
    percent(total.covered, total.spans),
    percent(total.right, total.spans),
    percent(correct, detections),
    percent(correctType, detections),
    ((10_000 * falseOnClean) / cleanCells).toFixed(1),
  ];
}

function quality(cells: readonly Cell[]): void {
  const labelled = score(cells, withLabel);
  const alone = score(bare(cells), withoutLabel);
  const rows = [...labelled.rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => {
      const plain = alone.rows.get(name);
      return [
        name,
        String(row.spans),
        percent(row.right, row.spans),
        plain ? percent(plain.right, plain.spans) : '–',
      ];
    });
  say(table(['kind', 'values', 'recall with label, %', 'recall without, %'], rows));
  say();
  const head = [
    '',
    'covered, %',
    'right type, %',
    'precision, %',
    'right type, %',
    'false hits per 10,000 clean cells',
  ];
  say(table(head, [sums('with labels', labelled), sums('without labels', alone)]));
}

/** Peers may answer later: their findings are gathered before they are scored. */
async function peerScore(peer: Peer, cells: readonly Cell[]): Promise<Score> {
  const found = new Map<Cell, readonly Detection[]>();
  for (const cell of cells) found.set(cell, await peer.detect(cell.text));
  return score(cells, (cell) => found.get(cell) ?? [], fitsPeer);
}

/** Whoever is timed, on all cells; a peer that takes seconds is run less often. */
interface Timed {
  readonly name: string;
  readonly one: (cell: Cell) => unknown;
  readonly runs: number;
}

/** Milliseconds of processor time for all cells. */
async function timeOnce(one: Timed['one'], cells: readonly Cell[]): Promise<number> {
  const waits = cells[0] !== undefined && one(cells[0]) instanceof Promise;
  const start = processorTime();
  // Only who gives promises is waited for: waiting costs as much as a cell.
  if (waits) for (const cell of cells) await one(cell);
  else for (const cell of cells) one(cell);
  return processorTime() - start;
}

/** Milliseconds of processor time of the middle run of each. They take turns, so that whatever else the machine does hits all of them. */
async function inTurns(
  timed: readonly Timed[],
  cells: readonly Cell[],
): Promise<{ name: string; ms: number }[]> {
  const times = timed.map((): number[] => []);
  const most = Math.max(...timed.map(({ runs }) => runs));
  for (let run = 0; run < most; run++)
    for (const [i, { one, runs }] of timed.entries()) {
      if (run >= runs) continue;
      times[i]?.push(await timeOnce(one, cells));
    }
  return timed.map(({ name }, i) => ({ name, ms: middle(times[i] ?? []) }));
}

const trivial =
  /\d{7,}|[\w.+-]+@[\w-]+\.[\w.]+|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][A-Z0-9]{5,6}/g;

/** Long texts in which nothing is to be found. */
async function plainText(): Promise<void> {
  const plain = {
    Chinese: '课程内容丰富，教室宽敞明亮，欢迎带着朋友一起来参加我们的周末开放活动。'.repeat(3000),
    English: 'The quick brown fox jumps over the lazy dog and runs into the forest again. '.repeat(5000),
  };
  for (const [name, text] of Object.entries(plain)) {
    const flat = JSON.parse(JSON.stringify(text)) as string;
    const ms = await median(() => analyze(flat), 301);
    say(`${name} text without candidates: ${(Buffer.byteLength(text) / ms / 1000).toFixed(0)} MB/s\n`);
  }
}

async function speed(cells: readonly Cell[], peers: readonly Peer[]): Promise<void> {
  const megabytes = bytesOf(cells) / 1e6;
  const entries = await inTurns(
    [
      { name: 'Shouguan, all types, labels', one: withLabel, runs: 41 },
      { name: 'Shouguan, all types, no labels', one: withoutLabel, runs: 41 },
      { name: 'one trivial regular expression', one: ({ text }) => text.match(trivial), runs: 41 },
      ...peers.map(({ name, call }) => ({
        name,
        one: ({ text }: Cell) => call(text),
        runs: name === 'openredaction' ? 2 : 9,
      })),
    ],
    cells,
  );
  const own = entries[0]?.ms ?? 1;
  say(
    table(
      ['per cell', 'MB/s', 'time against Shouguan'],
      entries.map(({ name, ms }) => [
        name,
        ((megabytes / ms) * 1000).toFixed(2),
        `× ${(ms / own).toFixed(2)}`,
      ]),
    ),
  );
}

/** Each text once, as pages show them: nothing that was remembered of one serves another with the same words. */
function unrepeated(): void {
  const runs: { own: number; other: number }[] = [];
  for (const seed of [5, 6, 7, 8, 9]) {
    const cells = asFromPage(corpus({ seed, pages: 500, heldOut: true }));
    const time = (one: (cell: Cell) => unknown) => {
      const start = processorTime();
      for (const cell of cells) one(cell);
      return ((processorTime() - start) * 1e6) / cells.length;
    };
    runs.push({ own: time(withLabel), other: time(({ text }) => text.match(trivial)) });
  }
  const { own, other } = runs.sort((a, b) => a.own - b.own)[runs.length >> 1] ?? { own: 0, other: 1 };
  say(
    `Texts that were never seen before: ${own.toFixed(0)} ns each, × ${(own / other).toFixed(1)} the trivial regular expression\n`,
  );
}

async function weight(root: string): Promise<void> {
  const { code, tables, together } = await sizes(root);
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
  say(
    `Gzipped: program ${kilobytes(code)}, words ${kilobytes(tables)}, both in one file ${kilobytes(together)}.`,
  );
}

/** What our own worst cases take, by what is repeated in them: milliseconds for 20 KB, and for 80 KB against that. */
async function ownWorstCases(): Promise<ReadonlyMap<string, readonly string[]>> {
  const own = new Map<string, readonly string[]>();
  for (const piece of pieces) {
    const small = await median(() => analyze(repeated(piece, 20_480)), 9);
    const large = await median(() => analyze(repeated(piece, 81_920)), 9);
    own.set(piece, [small.toFixed(1), (large / small).toFixed(1)]);
  }
  return own;
}

async function worstCases(
  own: ReadonlyMap<string, readonly string[]>,
  peers: readonly Peer[],
): Promise<void> {
  const rows: string[][] = [];
  for (const [piece, times] of own) {
    const others: string[] = [];
    for (const peer of peers) {
      const start = processorTime();
      await peer.call(repeated(piece, 20_480));
      others.push((processorTime() - start).toFixed(0));
    }
    rows.push([`\`${piece}\``, ...times, ...others]);
  }
  say(table(['20 KB of', 'Shouguan, ms', '80 KB / 20 KB', ...peers.map(({ name }) => name)], rows));
}

async function main(): Promise<void> {
  const folder = process.env.PEERS ?? '';
  const peers = await loadPeers(folder, (name) => say(`${name} could not be loaded and is left out.`));
  for (const seed of seeds) {
    const cells = corpus({ seed, pages: 700, heldOut: true });
    say(
      `\n## Seed ${seed}: ${cells.length} cells, ${bytesOf(cells)} bytes, label wordings apart from the dictionary\n`,
    );
    quality(cells);
  }
  const cells = asFromPage(corpus({ seed: 20260101, pages: 150, heldOut: true }));
  /*
   * Before the peers have read much: expressions that are compiled after that run three times slower, as they do with
   * `--no-regexp-optimization`.
   */
  say('\n## Speed\n');
  await plainText();
  unrepeated();
  const own = await ownWorstCases();
  await speed(cells, peers);
  say('\n## Worst cases\n');
  await worstCases(own, peers);
  say(`\n## Peers on ${cells.length} cells, in the same process\n`);
  const rows = [
    sums('Shouguan, labels', score(cells, withLabel)),
    sums('Shouguan, no labels', score(cells, withoutLabel)),
  ];
  for (const peer of peers) rows.push(sums(peer.name, await peerScore(peer, cells)));
  say(
    table(
      [
        '',
        'covered, %',
        'right type, %',
        'precision, %',
        'right type, %',
        'false hits per 10,000 clean cells',
      ],
      rows,
    ),
  );
  say('\n## Size\n');
  // The bundle of this file lies in .output/bench.
  await weight(join(import.meta.dirname, '../..'));
}

await main();
