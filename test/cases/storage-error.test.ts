import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { AppError } from '../../lib/base/app-error.ts';
import { storageError } from '../../lib/cases/storage-error.ts';

const named = (name: string) => new DOMException('planted', name);

test.each([
  [named('QuotaExceededError'), 'storage.full'],
  [named('AbortError'), 'storage.aborted'],
  [named('VersionError'), 'storage.newer'],
  [new Dexie.DatabaseClosedError(), 'storage.closed'],
  [new Dexie.MissingAPIError(), 'storage.unavailable'],
  [new Dexie.AbortError('aborted', named('QuotaExceededError')), 'storage.full'],
  [new Dexie.BulkError('bulk', [named('QuotaExceededError')] as never), 'storage.full'],
  [new DOMException('Connection is closing because of: FILE_ERROR_NO_SPACE', 'UnknownError'), 'storage.full'],
  [new Error('something else'), 'storage.failed'],
  ['not even an error', 'storage.failed'],
])('%s is told to a person as %s', (error, code) => {
  expect(storageError(error).code).toBe(code);
});

test('an error of ours comes out as it is, also from inside an aborted transaction', () => {
  const ours = new AppError('case.gone', { zh: '没了', en: 'gone' });
  expect(storageError(ours)).toBe(ours);
  expect(storageError(new Dexie.AbortError('aborted', ours as never))).toBe(ours);
});

test('an error that is its own cause is told all the same', () => {
  const error = new Error('loop');
  error.cause = error;
  expect(storageError(error).code).toBe('storage.failed');
});
