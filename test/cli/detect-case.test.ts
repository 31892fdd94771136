import 'fake-indexeddb/auto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportCase } from '../../lib/cases/case-transfer.ts';
import { createCase } from '../../lib/cases/cases.ts';
import { addLabelWord } from '../../lib/cases/label-words.ts';
import { addRejection } from '../../lib/cases/rejections.ts';
import { freshStore, newCase } from '../cases/fixture.ts';
import { buildFirst, rows, run, temporaryFolder } from './program.ts';

buildFirst();
const folder = temporaryFolder();
const site = 'https://crm.example';
const elsewhere = 'https://shop.example';

/** A case with words of its own, in which columns and kinds were said not to be personal data on these sites. */
async function caseOf(name: string, sites: readonly string[]): Promise<string> {
  const store = await freshStore();
  const { id } = await createCase(store, newCase);
  await addLabelWord(store, id, { word: '客源', type: 'person.name' });
  await addLabelWord(store, id, { word: '线索人', type: null });
  const of = { sample: '苏*', label: '对接人' };
  for (const here of sites) {
    const column = { scope: 'column', type: 'person.name', site: here, label: '对接人' } as const;
    await addRejection(store, id, { ...of, site: here, rejection: column });
    const kind = { scope: 'site', type: 'email', site: here } as const;
    await addRejection(store, id, { ...of, site: here, rejection: kind });
  }
  const file = join(folder, `${name}.json`);
  writeFileSync(file, await exportCase(store, id));
  return file;
}

const words = await caseOf('words', []);
const oneSite = await caseOf('one', [site]);
const twoSites = await caseOf('two', [site, elsewhere]);

const lines = [
  { id: 'own', text: '苏小禾', label: '客源' },
  { id: 'in a sentence', text: '客源：苏小禾' },
  { id: 'none', text: '苏小禾', label: '线索人' },
  { id: 'column', text: '方屿', label: ' 对接人 ' },
  { id: 'other column', text: '方屿', label: '联系人' },
  { id: 'kind', text: 'fang@crm.example 13800138000' },
]
  .map((line) => JSON.stringify(line))
  .join('\n');

const found = async (...args: readonly string[]) => {
  const { out, err } = await run(['detect', ...args], lines);
  expect(err).toBe('');
  return (rows(out) as { id: string; findings: { type: string }[] }[]).map(({ id, findings }) =>
    [id, ...findings.map(({ type }) => type)].join(': '),
  );
};

const plain = [
  'own',
  'in a sentence',
  'none: person.name',
  'column: person.name',
  'other column: person.name',
  'kind: email: cn.mobile',
];
const withWords = ['own: person.name', 'in a sentence: person.name', 'none', ...plain.slice(3)];
const withDecisions = [...withWords.slice(0, 3), 'column', 'other column: person.name', 'kind: cn.mobile'];

describe('detect with a case', () => {
  test('takes label words of its own for a kind and for none', async () => {
    expect(await found()).toEqual(plain);
    expect(await found('--case', words)).toEqual(withWords);
  });

  test('leaves out what was said not to be personal data in a column, or as a kind on the site', async () => {
    expect(await found('--case', oneSite)).toEqual(withDecisions);
  });

  test('when it speaks of several sites, wants to know which, and takes what was said of that one', async () => {
    expect(await found('--case', twoSites, '--site', elsewhere)).toEqual(withDecisions);
    expect(await found('--case', oneSite, '--site', 'HTTPS://CRM.EXAMPLE/customers')).toEqual(withDecisions);
    expect(await run(['detect', '--case', twoSites], lines)).toEqual({
      status: 2,
      out: '',
      err: '--case: it says of several sites what is not personal data; name one by --site\n',
    });
    expect(await run(['detect', '--case', oneSite, '--site', elsewhere], lines)).toEqual({
      status: 2,
      out: '',
      err: '--site: the case has no such site\n',
    });
  });

  test('reads a saved page by it, and finds nothing when all was set aside', async () => {
    const page = join(folder, 'page.html');
    const head = '<tr><th>客源<th>线索人<th>对接人</tr>';
    writeFileSync(page, `<table>${head}<tr><td>苏小禾<td>林知遥<td>方屿</table>`);
    const labels = (out: string) => (rows(out) as { label: string }[]).map(({ label }) => label);
    const { status, out } = await run(['detect', '--html', page, '--case', oneSite]);
    expect({ status, labels: labels(out) }).toEqual({ status: 1, labels: ['客源'] });
    writeFileSync(page, `<table>${head}<tr><td>无<td>林知遥<td>方屿</table>`);
    expect(await run(['detect', '--html', page, '--case', oneSite])).toEqual({ status: 0, out: '', err: '' });
  });

  test.each([
    { what: 'missing', text: undefined, says: '--case: the file cannot be read (ENOENT)' },
    { what: 'not JSON', text: '苏小禾', says: '--case: The file is incomplete' },
    { what: 'something else', text: '{"case":{"name":"苏小禾"}}', says: '--case: The content does not have' },
    { what: 'of another encoding', text: Uint8Array.of(0xd5, 0xc5), says: '--case: the input is not UTF-8' },
  ])('refuses a case that is $what in one line without content', async ({ what, text, says }) => {
    const file = join(folder, `bad ${what}.json`);
    if (text !== undefined) writeFileSync(file, text);
    const { status, out, err } = await run(['detect', '--case', file], lines);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err.startsWith(says)).toBe(true);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).not.toContain('苏小禾');
  });

  test.each([{ args: ['--site', site] }, { args: ['--case'] }, { args: ['--html', 'a.html', 'b.ndjson'] }])(
    'refuses wrong arguments (%#)',
    async ({ args }) => {
      const usage = 'usage: shouguan detect [FILE|- | --html FILE] [--case CASE.json [--site ORIGIN]]';
      expect(await run(['detect', ...args])).toEqual({ status: 2, out: '', err: `${usage}\n` });
    },
  );
});
