import 'fake-indexeddb/auto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256Hex } from '../../lib/base/bytes.ts';
import { type QuestionView, viewCase } from '../../lib/cases/case-view.ts';
import { readExport } from '../../lib/cases/read-export.ts';
import { readManifest } from '../../lib/dossier/manifest.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import { type Language, languages } from '../../lib/i18n/text.ts';
import { drawnText, runTool, withoutSpace } from '../dossier/layout/pdf-tools.ts';
import { makeCase } from '../support/make-case.ts';
import { buildFirst, run, temporaryFolder } from './program.ts';

buildFirst();
const folder = temporaryFolder();
const exported = await makeCase();
const caseFile = join(folder, '事项.json');
writeFileSync(caseFile, exported);
const view = viewCase(readExport(exported));

interface Made {
  readonly folder: string;
  readonly files: readonly {
    readonly kind: string;
    readonly name: string;
    readonly size: number;
    readonly sha256: string;
  }[];
}

async function make(input: string, out: string, ...more: readonly string[]) {
  const { status, out: answer, err } = await run(['dossier', input, '--out', join(folder, out), ...more]);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  const made = JSON.parse(answer) as Made;
  const pathOf = (kind: string) =>
    join(made.folder, ...made.files.filter((file) => file.kind === kind).map(({ name }) => name));
  const bytes = (kind: string) => readFileSync(pathOf(kind));
  return { ...made, pathOf, pdf: bytes('pdf'), twin: bytes('twin'), manifest: bytes('manifest') };
}

const asked = view.sections.flatMap(({ questions }) => questions);

/** What a reader must find below a question: its mark, what was said, why, and what is missing. */
function expectedWords({ question, answer, mark }: QuestionView, language: Language): string[] {
  const { checklist, dossier } = messagesIn(language);
  const gap = view.gaps.find((one) => one.question === question);
  const state = answer?.state;
  return [
    checklist.marks[mark],
    state ? checklist.states[state] : dossier.notAnswered,
    state === 'yes' || state === 'partly' || state === 'no' ? question.choices[state][language] : '',
    answer?.reason ?? '',
    answer?.note ?? '',
    answer?.unknownWho ?? '',
    answer?.owner ?? '',
    gap?.text[language] ?? '',
    gap?.action[language] ?? '',
  ];
}

/** The questions as printed: the text from each title to the next, in the order of the checklist. */
function printedQuestions(printed: string, language: Language): string[] {
  const places: number[] = [];
  for (const { question } of asked) {
    const place = printed.indexOf(withoutSpace(question.text[language]), (places.at(-1) ?? -1) + 1);
    expect(place, question.text[language]).toBeGreaterThan(-1);
    places.push(place);
  }
  return places.map((place, i) => printed.slice(place, places[i + 1]));
}

describe('the made-up case', () => {
  test('holds answers of every kind, gaps and parked answers', () => {
    const states = new Set(asked.map(({ answer }) => answer?.state));
    expect(states).toEqual(new Set(['yes', 'partly', 'no', 'unknown', 'not-applicable', undefined]));
    expect(view.gaps.length).toBeGreaterThan(10);
    expect(view.parked.length).toBeGreaterThan(0);
  });
});

describe('dossier', () => {
  test.each(languages)('prints every question, answer, reason and gap (%s)', async (language) => {
    const { pdf } = await make(caseFile, `words-${language}`, '--lang', language);
    const printed = drawnText(pdf);
    const blocks = printedQuestions(printed, language);
    const lost = asked.flatMap((view, i) =>
      expectedWords(view, language).filter((words) => !blocks[i]?.includes(withoutSpace(words))),
    );
    expect(lost).toEqual([]);
    const parked = view.parked.map(({ question }) => question.text[language]);
    expect(parked.filter((words) => !printed.includes(withoutSpace(words)))).toEqual([]);
    expect(printed).toContain(view.file.case.name);
  });

  test('gives the same bytes every time, from the export as from its own twin', async () => {
    const first = await make(caseFile, 'first');
    const again = await make(caseFile, 'again');
    const twinFile = join(folder, 'twin.json');
    writeFileSync(twinFile, first.twin);
    const fromTwin = await make(twinFile, 'from-twin');
    for (const other of [again, fromTwin]) {
      expect(other.files).toEqual(first.files);
      expect(other.pdf.equals(first.pdf) && other.twin.equals(first.twin)).toBe(true);
    }
  });

  test('writes the files it tells of, with their sizes and hashes, and keeps Chinese names', async () => {
    const made = await make(caseFile, 'deep/下级');
    expect(readdirSync(made.folder).sort()).toEqual(made.files.map(({ name }) => name).sort());
    for (const { name, size, sha256 } of made.files) {
      const bytes = readFileSync(join(made.folder, name));
      expect({ name, size, sha256 }).toEqual({ name, size: bytes.length, sha256: sha256Hex(bytes) });
      expect(name).toContain('示例𠮷祥商贸有限公司注销');
    }
    const listed = readManifest(made.manifest.toString());
    expect([...listed]).toEqual(
      expect.arrayContaining(made.files.slice(0, 2).map(({ name, sha256 }) => [name, sha256])),
    );
    expect(listed.size).toBe(2);
  });

  test('writes a twin that is the case, and carries it in the PDF', async () => {
    const { pdf, twin } = await make(caseFile, 'twin');
    expect(readExport(twin.toString())).toEqual(readExport(exported));
    const carried = runTool('qpdf', (file) => ['--show-attachment=dossier.json', file], pdf);
    expect(carried.output).toBe(twin.toString());
  });

  test('never replaces a file by another one; the same ones may stay', async () => {
    const made = await make(caseFile, 'kept');
    await make(caseFile, 'kept');
    rmSync(made.pathOf('pdf'));
    writeFileSync(made.pathOf('twin'), 'mine');
    expect(await run(['dossier', caseFile, '--out', made.folder])).toEqual({
      status: 2,
      out: '',
      err: 'the folder holds other files of the same names; nothing was written\n',
    });
    expect(readFileSync(made.pathOf('twin'), 'utf8')).toBe('mine');
    expect(existsSync(made.pathOf('pdf'))).toBe(false);
  });

  test('takes both languages side by side', async () => {
    const zh = await make(caseFile, 'both', '--lang', 'zh');
    const en = await make(caseFile, 'both', '--lang', 'en');
    expect(readdirSync(zh.folder)).toHaveLength(6);
    expect(en.pdf.equals(zh.pdf)).toBe(false);
  });

  test.each([
    { what: 'cut short', text: exported.slice(0, -20), says: 'incomplete' },
    { what: 'another JSON', text: '{"case":{"name":"张三"}}', says: 'form of a case' },
    { what: 'altered', text: exported.replace('三家门店', '五家门店'), says: 'altered' },
    { what: 'too large', text: ' '.repeat(50 * 1024 * 1024 + 1), says: 'larger than 50 MB' },
  ])('refuses a case that is $what, in one line without content', async ({ what, text, says }) => {
    const file = join(folder, `bad ${what}.json`);
    writeFileSync(file, text);
    const { status, out, err } = await run(['dossier', file, '--out', join(folder, 'bad')]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(says);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/张三|门店|示例/);
    expect(existsSync(join(folder, 'bad'))).toBe(false);
  });

  test.each([
    { args: [] },
    { args: [caseFile] },
    { args: [caseFile, '--out'] },
    { args: [caseFile, caseFile, '--out', folder] },
    { args: [caseFile, '--out', folder, '--lang', 'fr'] },
  ])('refuses wrong arguments (%#)', async ({ args }) => {
    expect(await run(['dossier', ...args])).toEqual({
      status: 2,
      out: '',
      err: 'usage: shouguan dossier CASE.json|- --out DIR [--lang zh|en]\n',
    });
  });

  test('says why a folder cannot be written', async () => {
    expect(await run(['dossier', caseFile, '--out', caseFile])).toEqual({
      status: 2,
      out: '',
      err: 'the folder cannot be written (EEXIST)\n',
    });
  });
});
