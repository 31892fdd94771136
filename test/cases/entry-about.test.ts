import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { saveAnswer } from '../../lib/cases/answers.ts';
import { createCase, loadCaseFile } from '../../lib/cases/cases.ts';
import { entryAbout } from '../../lib/cases/entry-about.ts';
import { removeEvidence } from '../../lib/cases/evidence.ts';
import { questions } from '../../lib/checklist/index.ts';
import { recognizers } from '../../lib/detection/recognizers/index.ts';
import { factFields } from '../../lib/facts/index.ts';
import { specimen } from '../packs/specimen.ts';
import { question as answered, freshStore, newCase } from './fixture.ts';
import { fullCase } from './full-case.ts';

test('every entry of a full case says what it is about, and one of the case itself needs no words', async () => {
  const store = await freshStore();
  const { id } = await fullCase(store);
  const file = await loadCaseFile(store, id);
  const about = entryAbout(file);
  const said = Object.fromEntries(file.journal.map((entry) => [entry.kind, about(entry)?.zh]));
  expect(said).toMatchObject({
    case: undefined,
    fact: factFields.get('individuals')?.label.zh,
    'data-set': '会员资料 种下的名称',
    scan: '客户列表 种下的标题',
    finding: recognizers.get('cn.mobile')?.label.zh,
    evidence: 'E-001 种下的文件.txt',
    pack: specimen.name.zh,
  });
});

test('an answer is named by its question as asked, and by its id when the question is not on file', async () => {
  const store = await freshStore();
  const { id } = await createCase(store, newCase);
  const [question] = questions.values();
  if (!question) throw new Error('the checklist asks something');
  const gone = { id: 'gone.topic.01', rev: 1, semanticRev: 1 };
  for (const one of [question, gone])
    await saveAnswer(store, id, { question: one, basedOn: undefined, patch: { state: 'yes' } });
  const file = await loadCaseFile(store, id);
  const said = file.journal
    .filter(({ kind }) => kind === 'answer')
    .map((entry) => entryAbout(file)(entry)?.en);
  expect(said).toEqual([question.text.en, 'gone.topic.01']);
});

test('what was removed has no name any more', async () => {
  const store = await freshStore();
  const { id } = await fullCase(store);
  const [evidence] = (await loadCaseFile(store, id)).evidence;
  if (!evidence) throw new Error('the full case has evidence');
  await removeEvidence(store, evidence, { question: answered });
  const file = await loadCaseFile(store, id);
  expect(file.journal.filter(({ kind }) => kind === 'evidence').map(entryAbout(file))).toEqual([
    undefined,
    undefined,
  ]);
});
