import { AppError } from '../base/app-error.ts';
import type { Text } from '../i18n/text.ts';

interface Words {
  readonly code: string;
  readonly text: Text;
  readonly isFinal?: true;
}

const aborted: Words = {
  code: 'storage.aborted',
  text: {
    zh: '保存被浏览器中断，这次的改动没有写入。之前保存的内容都在。请先看看磁盘是不是满了，再试一次。',
    en: 'The browser interrupted the save, so nothing of this change was written. Everything saved before is safe. See whether the disk is full, then try again.',
  },
};

/** Names of errors by IndexedDB and Dexie, with words for a person. */
const words: Readonly<Record<string, Words>> = {
  QuotaExceededError: {
    code: 'storage.full',
    text: {
      zh: '磁盘空间不够，这次的改动没有保存。之前保存的内容都在。请腾出磁盘空间后再试。',
      en: 'The disk is full, so this change was not saved. Everything saved before is safe. Free some disk space, then try again.',
    },
  },
  // Reported by the writes that were still to come when the browser aborted.
  TransactionInactiveError: aborted,
  AbortError: aborted,
  VersionError: {
    code: 'storage.newer',
    isFinal: true,
    text: {
      zh: '这台电脑上的资料是由更新版本的收官写入的，这个版本不能打开。资料没有被动过。请更新扩展后再打开。',
      en: 'The data on this computer was written by a newer version of Shouguan, and this version cannot open it. The data was not touched. Update the extension, then open it again.',
    },
  },
  DatabaseClosedError: {
    code: 'storage.closed',
    text: {
      zh: '与资料库的连接已断开，这次的改动没有保存。之前保存的内容都在。请再试一次；还是不行，先把没存上的文字复制出来，再重新打开这个页面。',
      en: 'The connection to the database was closed, so this change was not saved. Everything saved before is safe. Try again; if that fails, copy what is not saved elsewhere, then reload this page.',
    },
  },
  MissingAPIError: {
    code: 'storage.unavailable',
    isFinal: true,
    text: {
      zh: '浏览器不允许在这里保存资料，可能是无痕窗口或浏览器设置所致。没有丢失任何内容。请在普通窗口中打开。',
      en: 'The browser does not allow saving here, perhaps because of a private window or a setting. Nothing is lost. Open it in a normal window.',
    },
  },
};

const otherwise: Words = {
  code: 'storage.failed',
  text: {
    zh: '没能读写这台电脑上的资料。刚才如果改了什么，没有存上；之前保存的内容都在。请先看看磁盘是不是满了，再试一次；还是不行就重启浏览器。',
    en: 'Reading or writing the data on this computer failed. A change made just now was not saved; everything saved before is safe. See whether the disk is full, then try again; if it keeps failing, restart the browser.',
  },
};

/** The error for a person. Finds the reason in what Dexie wraps around it; an `AppError` comes out as it is. */
export function storageError(error: unknown): AppError {
  const chain = causes(error);
  const ours = chain.find((link) => link instanceof AppError);
  if (ours instanceof AppError) return ours;
  // The innermost known name is the reason; outer ones only say that something was aborted because of it.
  const known = chain.map(nameOf).findLast((name) => Object.hasOwn(words, name));
  const { code, text, isFinal = false } = (known && words[known]) || otherwise;
  return new AppError(code, text, { cause: error, isFinal });
}

/** Runs a piece of work on the database; whatever fails in it becomes an `AppError`. */
export async function withStorage<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storageError(error);
  }
}

/** Chromium names a disk that is full in its message only. */
const noSpace = /NO_SPACE|disk is full|full disk/i;

function nameOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { name, message } = error as { name?: unknown; message?: unknown };
  return noSpace.test(String(message)) ? 'QuotaExceededError' : String(name);
}

/** The error and what it was caused by, down through Dexie's wrappers and the first failure of a bulk write. */
function causes(error: unknown): readonly unknown[] {
  const chain: unknown[] = [];
  let link = error;
  while (typeof link === 'object' && link !== null && !chain.includes(link)) {
    chain.push(link);
    const { inner, cause, failures } = link as { inner?: unknown; cause?: unknown; failures?: unknown };
    link = inner ?? cause ?? (Array.isArray(failures) ? failures.find(Boolean) : undefined);
  }
  return chain;
}
