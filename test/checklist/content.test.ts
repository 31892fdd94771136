import { describe, expect, test } from 'vitest';
import type { Card } from '../../lib/checklist/card.ts';
import { duties } from '../../lib/checklist/duties.ts';
import { cards, questions, sections } from '../../lib/checklist/index.ts';
import type { Question, Section } from '../../lib/checklist/question.ts';
import type { Text } from '../../lib/i18n/text.ts';
import { parseCite, resolveCite } from '../../lib/laws/cite.ts';

const all = [...questions.values()];
const files = import.meta.glob<Section>('../../lib/checklist/sections/*.ts', {
  eager: true,
  import: 'default',
});

/** Every text of a question with the place it stands in. */
function textsOf(question: Question): readonly (readonly [string, Text])[] {
  const { help, choices } = question;
  return [
    ['text', question.text],
    ...Object.entries(choices).map(([state, text]) => [`choices.${state}`, text] as const),
    ...(question.notApplicable ?? []).map(({ id, label }) => [`notApplicable.${id}`, label] as const),
    ...question.evidence.map(({ id, label }) => [`evidence.${id}`, label] as const),
    ['task', help.task],
    ['why', help.why],
    ...help.counts.map((text, i) => [`counts.${i}`, text] as const),
    ...help.countsNot.map((text, i) => [`countsNot.${i}`, text] as const),
    ['where', help.where],
    ['gap', question.gap],
    ['action', question.action],
  ];
}

const everyText = [
  ...sections.flatMap((section) => [
    [`${section.id} title`, section.title] as const,
    [`${section.id} intro`, section.intro] as const,
  ]),
  ...[...cards.values()].flatMap(({ id, title, text }) => [
    [`card ${id} title`, title] as const,
    [`card ${id} text`, text] as const,
  ]),
  ...all.flatMap((question) =>
    textsOf(question).map(([place, text]) => [`${question.id} ${place}`, text] as const),
  ),
];

/** What is wrong, one line each, so that a failure names the place. */
const wrong = (holds: (text: Text) => boolean) =>
  everyText.filter(([, text]) => !holds(text)).map(([place, text]) => `${place}: ${text.zh} / ${text.en}`);

const idsOf = (holds: (question: Question) => boolean) =>
  all.filter((question) => !holds(question)).map((question) => question.id);

const distinct = (list: readonly unknown[]) => new Set(list).size === list.length;

describe('sections', () => {
  test('stand in a file of their own name, each at its own position', () => {
    for (const [file, section] of Object.entries(files))
      expect(file).toMatch(new RegExp(`/${section.id}\\.ts$`));
    expect(distinct(sections.map((section) => section.order))).toBe(true);
  });

  test('hold questions whose ids begin with theirs, each once', () => {
    const ids = sections.flatMap((section) => section.questions.map((question) => question.id));
    expect(distinct(ids)).toBe(true);
    for (const section of sections) {
      const form = new RegExp(`^${section.id}\\.[a-z0-9-]+\\.\\d{2}$`);
      expect(section.questions.filter((question) => !form.test(question.id)).map(({ id }) => id)).toEqual([]);
    }
  });
});

describe('texts', () => {
  test('exist in both languages, without stray white space', () => {
    const filled = (words: string) => words !== '' && words === words.trim() && !/ {2}|\n/.test(words);
    expect(wrong(({ zh, en }) => filled(zh) && filled(en))).toEqual([]);
  });

  test('are Chinese on the one side and not on the other', () => {
    const quoted = /“[^”]*”|《[^》]*》/g;
    const lawNames = /合同法|网络安全法/g;
    expect(
      wrong(
        ({ zh, en }) =>
          /\p{Script=Han}/u.test(zh) && !/\p{Script=Han}/u.test(en.replace(quoted, '').replace(lawNames, '')),
      ),
    ).toEqual([]);
  });

  test('use full-width punctuation in Chinese', () => {
    const halfWidth = /\p{Script=Han}\s*[,;:?!()"']|[,;:?!()"']\s*\p{Script=Han}|\p{Script=Han}\.|\.\.\./u;
    expect(wrong(({ zh }) => !halfWidth.test(zh))).toEqual([]);
  });

  test('quote in Chinese with one kind of marks, in pairs', () => {
    expect(wrong(({ zh }) => /^([^“”「」『』]|“[^“”「」『』]*”)*$/.test(zh))).toEqual([]);
  });

  test('ask in at most 120 Chinese characters', () => {
    expect(idsOf((question) => question.text.zh.length <= 120)).toEqual([]);
  });
});

describe('questions', () => {
  test('cite articles that are on file', () => {
    const cites = all.flatMap((question) => question.cites.map(({ cite }) => `${question.id} ${cite}`));
    const of = (line: string) => line.slice(line.indexOf(' ') + 1);
    expect(cites.filter((line) => !parseCite(of(line)))).toEqual([]);
    expect(cites.filter((line) => !resolveCite(of(line)))).toEqual([]);
  });

  test('block only on what was read in the law itself', () => {
    const firm = ({ cite, relation }: Question['cites'][number]) =>
      relation === 'requires' && ['text', 'quoted'].includes(resolveCite(cite)?.article.confidence ?? '');
    expect(idsOf((question) => question.severity !== 'blocker' || question.cites.some(firm))).toEqual([]);
  });

  test('name duties that exist, and at least one', () => {
    const known = new Set(duties.map((duty) => duty.id));
    expect(idsOf(({ duties: named }) => named.length > 0 && named.every((id) => known.has(id)))).toEqual([]);
    expect(idsOf(({ duties: named }) => distinct(named))).toEqual([]);
  });

  test('offer three different choices and one to three kinds of evidence', () => {
    expect(idsOf(({ choices: { yes, partly, no } }) => distinct([yes.zh, partly.zh, no.zh]))).toEqual([]);
    expect(idsOf(({ evidence }) => evidence.length >= 1 && evidence.length <= 3)).toEqual([]);
    expect(idsOf(({ evidence }) => distinct(evidence.map(({ id }) => id)))).toEqual([]);
  });

  test('say what is good enough and what is not', () => {
    expect(idsOf(({ help }) => help.counts.length > 0 && help.countsNot.length > 0)).toEqual([]);
  });
});

describe('knowledge cards', () => {
  const list = [...cards.values()];

  test('are short, and stand beside a section that exists', () => {
    const known = new Set(sections.map((section) => section.id));
    expect(list.filter(({ text }) => text.zh.length > 120).map(({ id }) => id)).toEqual([]);
    expect(list.filter(({ section }) => !known.has(section)).map(({ id }) => id)).toEqual([]);
  });

  test('stand in a file of their own name and cite what is on file', () => {
    const cardFiles = import.meta.glob<Card>('../../lib/checklist/cards/*.ts', {
      eager: true,
      import: 'default',
    });
    for (const [file, { id }] of Object.entries(cardFiles))
      expect(file.endsWith(`/${id}.ts`), file).toBe(true);
    expect(list.flatMap(({ cites }) => cites.filter((cite) => !resolveCite(cite)))).toEqual([]);
  });

  test('answer every duty that asks for knowledge alone, and no other', () => {
    const learn = duties.filter(({ form }) => form === 'learn').map(({ id }) => id);
    expect(list.flatMap((card) => card.duties).sort()).toEqual([...learn].sort());
  });
});
