import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sections } from '../../lib/checklist/index.ts';
import { ExternalPack } from '../../lib/checklist/pack-external.ts';
import { largestPack, PackRejected, readPack } from '../../lib/checklist/pack-reading.ts';
import { packCounts, packSections, previewPack } from '../../lib/checklist/pack-section.ts';
import { fileWith, specimen, specimenQuestion } from './specimen.ts';

/** What is wrong with a file, by path; fails when nothing is. */
function problemsOf(text: string): Readonly<Record<string, string>> {
  try {
    readPack(text);
  } catch (error) {
    if (!(error instanceof PackRejected)) throw error;
    return Object.fromEntries(error.problems.map(({ path, text: words }) => [path, words.zh]));
  }
  throw new Error('the pack was accepted');
}

describe('reading a pack', () => {
  test('gives what its author wrote', () => {
    expect(readPack(fileWith())).toEqual(specimen);
    expect(readPack(`\uFEFF${fileWith()}`)).toEqual(specimen);
  });

  test.each(['{"case":{"number":"SG-2026-0001"},"answers":[]}', '[]', '7', '{"format":"other"}'])(
    'says of %s in one sentence that it is no pack',
    (text) => {
      expect(problemsOf(text)).toEqual({});
      expect(() => readPack(text)).toThrow('pack.rejected');
    },
  );

  const question = ['questions', 0] as const;

  test.each<[readonly (string | number)[], unknown, string, string]>([
    [['format'], 'shouguan-pack/2', 'format', '应为其中之一：shouguan-pack/1'],
    [['id'], 'holdings', 'id', '应以 x- 开头，后面是小写字母、数字和连字符，例如 x-example'],
    [['version'], 'latest', 'version', '应为数字版本，例如 1.2'],
    [['date'], '2026-02-30', 'date', '应为日期，例如 2026-12-01'],
    [['author'], '  ', 'author', '不能空着'],
    [['author'], undefined, 'author', '缺这一项；应为文字'],
    [['more'], 1, '', '多了不认识的项：more；请删掉，或核对拼写'],
    [['questions'], {}, 'questions', '应为列表 […]'],
    [
      [...question, 'id'],
      'holdings.list.01',
      'questions[0].id',
      '编号不对，应为 x-example.<主题>.<两位数字>，例如 x-example.notice.01',
    ],
    [
      [...question, 'id'],
      'x-other.notice.01',
      'questions[0].id',
      '编号不对，应为 x-example.<主题>.<两位数字>，例如 x-example.notice.01',
    ],
    [[...question, 'rev'], 1.5, 'questions[0].rev', '应为整数'],
    [[...question, 'rev'], 0, 'questions[0].rev', '太小，最小 1'],
    [[...question, 'text', 'en'], undefined, 'questions[0].text.en', '缺这一项；应为文字'],
    [[...question, 'text', 'zh'], '问'.repeat(121), 'questions[0].text.zh', '太长，最多 120 字，请写短些'],
    [
      [...question, 'severity'],
      'fatal',
      'questions[0].severity',
      '应为其中之一：blocker、major、minor、info',
    ],
    [
      [...question, 'owner'],
      'boss',
      'questions[0].owner',
      '应为其中之一：liquidation、legal、it、customer-service、sales、finance、hr',
    ],
    [[...question, 'due', 'days'], -1, 'questions[0].due.days', '太小，最小 0'],
    [[...question, 'duties'], ['E.02.2'], 'questions[0]', '多了不认识的项：duties；请删掉，或核对拼写'],
    [
      [...question, 'cites', 0, 'cite'],
      'PIPL:999',
      'questions[0].cites[0].cite',
      '引用的条文不在法规库里，应写成 PIPL:47 或 CSL26:23(3) 这样',
    ],
    [
      [...question, 'cites'],
      [],
      'questions[0].severity',
      '“阻断”级的题至少要引一条已核实的条文；没有就改用 major',
    ],
    [
      [...question, 'visibleWhen'],
      { fact: 'nobody', is: true },
      'questions[0].visibleWhen.fact',
      '没有叫 nobody 的事实，请核对拼写',
    ],
    [
      [...question, 'help', 'counts'],
      Array.from({ length: 21 }, () => specimenQuestion.gap),
      'questions[0].help.counts',
      '太多，最多 20 项，请删减',
    ],
    [[...question, 'due', 'days'], 4000, 'questions[0].due.days', '太大，最大 3650'],
    [
      [...question, 'evidence', 0, 'id'],
      'Contract 1',
      'questions[0].evidence[0].id',
      '应为小写字母、数字和连字符，例如 signed-contract',
    ],
    [
      [...question, 'visibleWhen'],
      'prepaid',
      'questions[0].visibleWhen',
      '写法不对，应为一个条件，例如 {"fact": "prepaid", "is": true}，或用 all、any、not 组合',
    ],
    [[...question, 'visibleWhen'], { all: [] }, 'questions[0].visibleWhen.all', '太少，至少要 1 项'],
    [
      [...question, 'visibleWhen'],
      { all: [{ fact: 'prepaid', is: true }, { not: { fact: 'prepaid' } }] },
      'questions[0].visibleWhen.all[1].not',
      '缺比较方式，请写上其中之一：is、in、atLeast、over、known',
    ],
    [
      [...question, 'visibleWhen'],
      { any: [{ fact: 'individuals', over: '500' }] },
      'questions[0].visibleWhen.any[0].over',
      '应为数字',
    ],
    [
      [...question, 'visibleWhen'],
      { fact: 'prepaid', known: false },
      'questions[0].visibleWhen.known',
      '只能写 true；要表示“没人说过”，请用 not',
    ],
    [
      [...question, 'visibleWhen'],
      { fact: 'individuals', in: [] },
      'questions[0].visibleWhen.in',
      '太少，至少要 1 项',
    ],
    [
      [...question, 'visibleWhen'],
      { fact: 'prepaid', is: true, also: 1 },
      'questions[0].visibleWhen',
      '多了不认识的项：also；请删掉，或核对拼写',
    ],
    [
      [...question, 'visibleWhen'],
      { fact: 'individuals', in: 'many' },
      'questions[0].visibleWhen.in',
      '应为至少一个值的列表',
    ],
    [
      [...question, 'visibleWhen'],
      { not: { any: 'prepaid' } },
      'questions[0].visibleWhen.not.any',
      '应为至少一个条件的列表',
    ],
    [
      [...question, 'visibleWhen'],
      { any: [{ fact: 'prepaid', is: 'yes' }] },
      'questions[0].visibleWhen.any[0].is',
      '事实 prepaid 不可能是这个值（string）',
    ],
    [
      [...question, 'visibleWhen'],
      { not: { fact: 'individuals', over: -1 } },
      'questions[0].visibleWhen.not.over',
      '事实 individuals 不可能是这个值（number）',
    ],
    [
      [...question, 'evidence'],
      [specimenQuestion.evidence[0], specimenQuestion.evidence[0]],
      'questions[0].evidence[1].id',
      '这个 id 前面已经用过，请换一个',
    ],
    [
      ['questions'],
      [specimenQuestion, specimenQuestion],
      'questions[1].id',
      '这个 id 前面已经用过，请换一个',
    ],
    [['lawFacts', 1, 'id'], 'x-example.law.01', 'lawFacts[1].id', '这个 id 前面已经用过，请换一个'],
    [
      ['lawFacts', 0, 'about'],
      'LAW:1',
      'lawFacts[0].about',
      '引用的条文不在法规库里，应写成 PIPL:47 或 CSL26:23(3) 这样',
    ],
    [
      ['lawFacts', 0, 'confidence'],
      'sure',
      'lawFacts[0].confidence',
      '应为其中之一：text、quoted、secondary、memory、analysis',
    ],
    [
      [...question, 'cites', 0, 'cite'],
      'CSL26:21',
      'questions[0].cites[0].cite',
      '引用的条号是旧的，现在应写 CSL26:23',
    ],
    [['lawFacts', 0, 'about'], 'CONTRACT:60', 'lawFacts[0].about', '引用的条号是旧的，现在应写 CC:509'],
  ])('with %j = %j says at %s: %s', (path, value, where, words) => {
    expect(problemsOf(fileWith(path, value))).toMatchObject({ [where]: words });
  });

  test.each([
    ['nothing', '', '不是完整的 JSON 文件'],
    ['half a file', fileWith().slice(0, 200), '不是完整的 JSON 文件'],
    ['a huge file', ' '.repeat(largestPack + 1), '文件超过 100 万字符'],
    ['lists without end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, '嵌套超过 32 层'],
  ])('that is %s says so', (_what, text, words) => {
    expect(problemsOf(text)).toEqual({ '': words });
  });

  test('tells at most twenty problems, and how many there are', () => {
    const broken = Array.from({ length: 30 }, () => ({ ...specimenQuestion, rev: 'one' }));
    try {
      readPack(fileWith(['questions'], broken));
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(PackRejected);
      expect((error as PackRejected).problems).toHaveLength(20);
      expect((error as PackRejected).text.zh).toContain('30 处');
    }
  });

  test('names a pack id that would be a broken pattern, instead of failing on it', () => {
    expect(() => readPack(fileWith(['id'], '('))).toThrow(PackRejected);
  });

  test('never fails otherwise, whatever stands in the file', () => {
    const anyPath = fc.constantFrom(
      ...Object.keys(specimen).map((key) => [key]),
      ...Object.keys(specimenQuestion).map((key) => ['questions', 0, key]),
      ['questions', 0, 'visibleWhen', 'all', 0],
      ['lawFacts', 0, 'about'],
      ['__proto__'],
      ['questions', 0, 'constructor'],
    );
    const read = (text: string) => {
      try {
        expect(ExternalPack.safeParse(readPack(text)).success).toBe(true);
      } catch (error) {
        if (!(error instanceof PackRejected)) throw error;
        expect(error.text.zh).toContain('没有加入');
        for (const { text: words } of error.problems)
          expect(`${words.zh}${words.en}`).not.toContain('undefined');
      }
    };
    fc.assert(
      fc.property(anyPath, fc.jsonValue({ maxDepth: 4 }), (path, value) => read(fileWith(path, value))),
      { numRuns: 500 },
    );
    fc.assert(fc.property(fc.json(), read));
    fc.assert(fc.property(fc.string(), read));
  });
});

test('no built-in section can be mistaken for a pack', () => {
  expect(sections.filter(({ id }) => id.startsWith('x-'))).toEqual([]);
});

describe('the section of a pack', () => {
  const [section] = packSections([specimen]);

  test('says whose it is, in its title and in each question', () => {
    expect(section?.title).toEqual({
      zh: '示例律所补充题（示例律师事务所提供）',
      en: 'Example law firm’s extra questions (by 示例律师事务所)',
    });
    expect(section?.questions.map(({ from }) => from)).toEqual([
      { pack: 'x-example', author: '示例律师事务所' },
    ]);
  });

  test('signs what is printed of a question by itself', () => {
    const [question] = section?.questions ?? [];
    for (const text of [question?.text, question?.gap, question?.action]) {
      expect(text?.zh).toMatch(/（示例律师事务所）$/);
      expect(text?.en).toMatch(/ \(示例律师事务所\)$/);
    }
  });

  test('stands behind the built-in ones and answers no duty', () => {
    expect(section?.order).toBeGreaterThan(Math.max(...sections.map(({ order }) => order)));
    expect(section?.questions.flatMap(({ duties }) => duties)).toEqual([]);
  });
});

describe('the preview of a pack', () => {
  test('counts what it brings and marks the law facts nobody has checked', () => {
    expect(packCounts(specimen)).toEqual({
      questions: 1,
      blockers: 1,
      conditional: 1,
      lawFacts: 2,
      unverified: 1,
    });
    expect(previewPack(specimen, undefined)).toEqual({
      pack: specimen,
      replaces: undefined,
      changes: [{ kind: 'added', before: [], after: ['x-example.notice.01'] }],
    });
  });

  test('says what differs from the version that is there', () => {
    const next = {
      ...specimen,
      version: '1.1',
      questions: [{ ...specimenQuestion, rev: 2, semanticRev: 2 }],
    };
    expect(previewPack(next, specimen)).toMatchObject({
      replaces: '1.0',
      changes: [{ kind: 'meaning', before: ['x-example.notice.01'], after: ['x-example.notice.01'] }],
    });
  });
});
