import { useCallback, useMemo, useState } from 'react';
import type { PageReport } from '../../lib/detection/page-report.ts';
import { beginPaging, type PagedLooks, pageOn } from '../../lib/inventory/paged-look.ts';

/** Adding up what comes by while the person pages through a list. Off until asked for. */
export interface Paging {
  readonly on: boolean;
  readonly toggle: (now: PageReport) => void;
  /** What came by of this list was recorded: the next look at it begins with what it shows now. */
  readonly restart: (now: PageReport) => void;
  /** Takes a report in; each counts, also one that is soon replaced. */
  readonly take: (now: PageReport) => void;
  /** All that came by of the list that this report is a part of. */
  readonly sum: (now: PageReport) => PageReport;
}

/** Gives the paging of one place. */
export type PagingOf = (here: string) => Paging;

/** The sums by where they are made, a case, a tab and its site; they last as long as the caller is mounted. */
export function usePagings(): PagingOf {
  const [all, setAll] = useState<ReadonlyMap<string, PagedLooks>>(new Map());
  const change = useCallback(
    (here: string, next: (paged: PagedLooks | undefined) => PagedLooks | undefined) =>
      setAll((before) => {
        const paged = next(before.get(here));
        const others = [...before].filter(([one]) => one !== here);
        return new Map(paged ? [...others, [here, paged]] : others);
      }),
    [],
  );
  return useMemo(
    () => (here) => ({
      on: all.has(here),
      toggle: (now) => change(here, (paged) => (paged ? undefined : beginPaging(now))),
      restart: (now) =>
        change(here, (paged) => paged && { looks: new Map(paged.looks).set(now.list, now), last: now }),
      take: (now) => change(here, (paged) => paged && pageOn(paged, now)),
      sum: (now) => all.get(here)?.looks.get(now.list) ?? now,
    }),
    [all, change],
  );
}
