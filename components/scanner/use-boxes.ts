import { type RefObject, useCallback, useRef } from 'react';
import { AppError } from '../../lib/base/app-error.ts';
import type { PageBoxes } from '../../lib/detection/page-report.ts';
import type { ScannerMessage } from '../../lib/messaging/protocol.ts';
import type { TabWatch } from './watch-tab.ts';

type Answer = Extract<ScannerMessage, { kind: 'boxes' }>;

/** A page draws two frames before it answers, and may first have to be brought what answers. */
const answerWithinMs = 15_000;

/**
 * Asks the page being watched what must be black in a picture of it; `answered` takes its answers. `boxes` throws
 * `capture.silent` when none comes.
 */
export function useBoxes(watch: RefObject<TabWatch | undefined>) {
  const waiting = useRef(new Map<number, (seen: PageBoxes | undefined) => void>());
  const asks = useRef(0);
  const boxes = useCallback(() => {
    const ask = ++asks.current;
    return new Promise<PageBoxes | undefined>((resolve, reject) => {
      const late = setTimeout(() => reject(silent()), answerWithinMs);
      waiting.current.set(ask, (seen) => {
        clearTimeout(late);
        resolve(seen);
      });
      watch.current?.post({ kind: 'boxes', ask });
    }).finally(() => waiting.current.delete(ask));
  }, [watch]);
  const answered = useCallback(({ ask, seen }: Answer) => waiting.current.get(ask)?.(seen), []);
  return { boxes, answered };
}

const silent = () =>
  new AppError('capture.silent', {
    zh: '页面没有回应，没有截图，什么都没存。请刷新这一页再试。',
    en: 'The page did not answer, so no picture was taken and nothing was stored. Reload the page and try again.',
  });
