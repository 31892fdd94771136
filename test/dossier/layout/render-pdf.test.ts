import { describe, expect, test, vi } from 'vitest';
import type { Block, Dossier } from '../../../lib/dossier/block.ts';
import { cleanText } from '../../../lib/dossier/layout/clean-text.ts';
import { boxedCharacters, renderPdf } from '../../../lib/dossier/layout/render-pdf.ts';
import { languages } from '../../../lib/i18n/text.ts';
import { madeUpDossier, madeUpQuestion, rareName, twin } from './made-up-dossier.ts';
import { drawnText, pageCount, runTool, shippedFonts, taggedText, withoutSpace } from './pdf-tools.ts';

// The PDF tools take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

async function render(dossier: Dossier): Promise<Uint8Array> {
  return renderPdf(dossier, twin, await shippedFonts());
}

/** Every string a reader should find on the pages. */
function printedStrings(value: unknown, key = ''): string[] {
  if (['language', 'id', 'kind', 'mark', 'tone', 'align', 'confidence', 'madeAt', 'twinName'].includes(key))
    return [];
  if (['twinSha256', 'page', 'seam', 'empty', 'words'].includes(key)) return [];
  if (typeof value === 'string') return value.split('\n');
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) =>
    printedStrings(child, Array.isArray(value) ? key : name),
  );
}

function withBlocks(blocks: readonly Block[]): Dossier {
  return { ...madeUpDossier('zh'), sections: [{ id: 'only', title: '一节', blocks }] };
}

describe.each(languages)('a dossier with every kind of block (%s)', (language) => {
  const dossier = madeUpDossier(language);
  const rendered = render(dossier);

  test('contains every string, rare characters and table cells included', async () => {
    const text = drawnText(await rendered);
    const lost = printedStrings(dossier).filter((string) => !text.includes(withoutSpace(cleanText(string))));
    expect(lost).toEqual([]);
    const rare = printedStrings(dossier).filter((string) => string.includes(rareName));
    expect(rare.length).toBeGreaterThan(5);
    expect(text.split(rareName)).toHaveLength(rare.length + 1);
  });

  test('is a sound file', async () => {
    const check = runTool('qpdf', (file) => ['--check', file], await rendered);
    expect(check.output).toContain('No syntax or stream encoding errors found');
    expect(check.status).toBe(0);
  });

  test('numbers its pages and points the contents to them', async () => {
    const pdf = await rendered;
    const pages = pageCount(pdf);
    const text = drawnText(pdf);
    const foot = dossier.words.page.replace('{page}', `${pages}`).replace('{pages}', `${pages}`);
    expect(text).toContain(withoutSpace(foot));
    expect(text).toContain(withoutSpace(`3${dossier.sections[2]?.title}${pages}`));
  });

  test('marks everything it paints as content or as decoration, within each page', async () => {
    const { output } = runTool(
      'qpdf',
      (file) => ['--qdf', '--object-streams=disable', file, '-'],
      await rendered,
    );
    const pages = output.split(/\bstream\n/).filter((part) => part.includes(' Tm '));
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages) {
      let depth = 0;
      for (const line of page.slice(0, page.indexOf('endstream')).split('\n')) {
        if (/ (BDC|BMC)$/.test(line)) depth++;
        if (line === 'EMC') depth--;
        if (/^(BT|q) /.test(line)) expect(depth).toBe(1);
      }
      expect(depth).toBe(0);
    }
  });

  test('says its language and carries the twin unchanged', async () => {
    const pdf = await rendered;
    const json = runTool('qpdf', (file) => ['--show-attachment=dossier.json', file], pdf);
    expect(json.output).toBe(new TextDecoder().decode(twin));
    const objects = runTool('qpdf', (file) => ['--qdf', '--object-streams=disable', file, '-'], pdf).output;
    expect(objects).toContain(`/Lang (${language === 'zh' ? 'zh-CN' : 'en'})`);
  });

  test('gives the same bytes for the same input', async () => {
    const again = await render(madeUpDossier(language));
    expect(Buffer.from(again).equals(Buffer.from(await rendered))).toBe(true);
  });
});

test('is read in order, without heads, feet and repeated table heads', async () => {
  const rows = Array.from({ length: 45 }, (_, i) => [`第${i}笔`]);
  const table: Block = { kind: 'table', columns: [{ title: '台账列', share: 1 }], rows, empty: '' };
  const dossier = withBlocks([table, madeUpQuestion('zh', 'gap', 4)]);
  const pdf = await render(dossier);
  const tagged = taggedText(pdf);
  const order = [
    dossier.title,
    '目录',
    '1\u2002一节',
    '台账列',
    '第0笔',
    '第44笔',
    '最后一天之后，还有谁能登录CRM？',
    '回答',
  ];
  const places = order.map((text) => tagged.indexOf(withoutSpace(text)));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(tagged.filter((text) => text.includes('SG-2026-0007'))).toHaveLength(1);
  expect(tagged.filter((text) => text === '台账列')).toHaveLength(1);
  expect(drawnText(pdf).split('台账列')).toHaveLength(3);
});

test('loads the large font only for characters outside the national table', async () => {
  const shipped = await shippedFonts();
  let loads = 0;
  const fonts = {
    ...shipped,
    rest: () => {
      loads++;
      return shipped.rest();
    },
  };
  const plain = withBlocks([{ kind: 'paragraph', text: '姓名𬭎㛃䶮' }]);
  await renderPdf(plain, twin, fonts);
  expect(loads).toBe(0);
  await renderPdf(withBlocks([{ kind: 'paragraph', text: '姓名䶯' }]), twin, fonts);
  expect(loads).toBe(1);
});

test('tells each character that no font has once, and no other', async () => {
  const fonts = await shippedFonts();
  const plain = { ...withBlocks([]), caseName: '示例公司' };
  expect(await boxedCharacters(plain, fonts)).toEqual([]);
  const named = { ...plain, caseName: '姓名𠮷䶯\u200b，\n又名𠮷' };
  expect(await boxedCharacters(named, fonts)).toEqual(['𠮷']);
});

test('sets an answer of 20,000 characters over many pages without losing one', async () => {
  const sentence = '第1条：客户信息（含未成年人）“应当”删除，Backup保留至2026年12月31日；';
  const answer = sentence.repeat(Math.ceil(20_000 / sentence.length));
  const question = madeUpQuestion('zh', 'gap', 1);
  const long = { ...question, rows: [{ label: '理由', value: answer, tone: 'gap' as const }] };
  const pdf = await render(withBlocks([long]));
  expect(pageCount(pdf)).toBeGreaterThan(10);
  expect(taggedText(pdf).join('')).toContain(withoutSpace(answer));
});

test('breaks a table row that is longer than a page, and strings without spaces', async () => {
  const cell = 'abcdef0123456789'.repeat(400);
  const pdf = await render(
    withBlocks([
      {
        kind: 'table',
        columns: [
          { title: '甲', share: 1 },
          { title: '乙', share: 3 },
        ],
        rows: [['短', cell]],
        empty: '',
      },
    ]),
  );
  expect(taggedText(pdf).join('')).toContain(cell);
  expect(runTool('qpdf', (file) => ['--check', file], pdf).status).toBe(0);
});

describe('a text too long for its column', () => {
  const name = '会员资料';
  const note = '第三家门店的店长说，还要等系统管理员把导出权限开回来；'.repeat(112);
  const columns = [3, 2.4, 3.4, 1.2, 1.8].map((share, i) => ({ title: `列${i}`, share }));
  const row = (cell: string) => [cell, 'CRM', '姓名、手机号', '500', '删除'];
  const table = (...rows: string[][]): Block => ({ kind: 'table', columns, rows, empty: '' });
  const pagesOf = async (...rows: string[][]) => pageCount(await render(withBlocks([table(...rows)])));

  test('is set below its row over the width of the table, instead of page after page of a column', async () => {
    expect(note.length).toBeGreaterThan(3000);
    expect((await pagesOf(row(`${name}\n${note}`))) - (await pagesOf(row(name)))).toBeLessThanOrEqual(1);
  });

  test('is read in its cell, once, after what is short enough to stay there', async () => {
    const text = taggedText(await render(withBlocks([table(row(`${name}\r\n${note}`), row('其余'))])));
    const [head, read] = text.join('').split('列4');
    expect(head).toContain('列0列1列2列3');
    expect(read).toContain(`${name}${note}CRM姓名、手机号500删除其余CRM`);
  });

  test('leaves its beginning in the cell when nothing else would stand there', async () => {
    const text = taggedText(await render(withBlocks([table(row(note))]))).join('');
    const [, beginning] = /列4(.+)…/.exec(text) ?? [];
    expect(beginning).not.toBe('');
    expect(text).toContain(`列4${beginning}…${note}CRM姓名`);
    expect(note.startsWith(beginning ?? '-')).toBe(true);
  });

  test('stays in its column where the table is hardly wider', async () => {
    const wide: Block = { kind: 'table', columns: [{ title: '甲', share: 1 }], rows: [[note]], empty: '' };
    const text = taggedText(await render(withBlocks([wide]))).join('');
    expect(text).toContain(`甲${note}`);
  });
});

test('widens a column rather than break a date or a number with its unit', async () => {
  const columns = [
    { title: '日期', share: 1 },
    { title: '数量', share: 1, align: 'right' as const },
    { title: '方式', share: 14 },
  ];
  const rows = [['2026年11月22日', '1,905 条', '服务商删除并出具证明，'.repeat(12)]];
  const { output } = runTool(
    'pdftotext',
    (file) => ['-layout', file, '-'],
    await render(withBlocks([{ kind: 'table', columns, rows, empty: '' }])),
  );
  expect(withoutSpace(output)).toContain('2026年11月22日1,905条服务商');
});

test('moves what has no room on the cover to the next page', async () => {
  const dossier = madeUpDossier('zh');
  const cover = Array.from({ length: 40 }, (_, i) => ({ label: `标签${i}`, value: `内容${i}。` }));
  const items = Array.from({ length: 30 }, (_, i) => `阻断事项${i}。`);
  const pdf = await render({ ...dossier, cover, blockers: { ...dossier.blockers, items } });
  const text = drawnText(pdf);
  expect(cover.filter(({ value }) => !text.includes(value))).toEqual([]);
  expect(items.filter((item) => !text.includes(item))).toEqual([]);
});

test('says so when there are no open blockers, without red', async () => {
  const dossier = withBlocks([]);
  const pdf = await render({ ...dossier, blockers: { title: '没有未解除的阻断', items: [], note: '' } });
  expect(drawnText(pdf)).toContain('没有未解除的阻断');
  const pages = runTool('qpdf', (file) => ['--qdf', '--object-streams=disable', file, '-'], pdf).output;
  expect(pages).not.toContain('0.702 0.22 0.173');
});

test('keeps every title on the page of what follows it', async () => {
  const blocks = Array.from({ length: 40 }, (_, i): Block[] => [
    { kind: 'heading', level: 2, text: `标题甲${i}甲` },
    { kind: 'paragraph', text: '正文'.repeat(20 + i * 7) },
  ]).flat();
  const pdf = await render(withBlocks(blocks));
  const { output } = runTool('pdftotext', (file) => ['-layout', file, '-'], pdf);
  const lastLines = output.split('\f').map((page) => {
    const lines = page
      .split('\n')
      .map(withoutSpace)
      .filter((line) => line !== '');
    return lines.at(-2) ?? '';
  });
  expect(lastLines.filter((line) => /^1\.\d+标题甲\d+甲$/.test(line))).toEqual([]);
});

test('reports progress after each section', async () => {
  const seen: unknown[] = [];
  const dossier = madeUpDossier('en');
  await renderPdf(dossier, twin, await shippedFonts(), (...progress) => seen.push(progress));
  expect(seen).toEqual(dossier.sections.map(({ title }, i) => [i + 1, 3, title]));
});
