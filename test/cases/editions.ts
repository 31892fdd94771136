import type { Editions } from '../../lib/cases/upgrade-case.ts';
import { packDate, packVersion } from '../../lib/checklist/pack.ts';
import { indexPack, type PackIndex } from '../../lib/checklist/pack-index.ts';
import type { Question } from '../../lib/checklist/question.ts';
import { questionOf } from '../checklist/made-up.ts';
import { question } from './fixture.ts';

type Part = Partial<Question> & { readonly id: string };

/** An invented edition with these questions. */
export const edition = (version: string, parts: readonly Part[]): PackIndex =>
  indexPack({ version, date: packDate }, parts.map(questionOf));

/** An upgrade that leaves everything as it is. */
export const sameEdition: Editions = { before: edition(packVersion, []), after: edition(packVersion, []) };

/** The edition that new cases have, with the fixture's question, and a later one that asks it no more. */
export const retiredQuestion: Editions = {
  before: edition(packVersion, [{ id: question.id }]),
  after: edition('2027.01', [{ id: question.id, retired: { on: '2027-01-01' } }]),
};
