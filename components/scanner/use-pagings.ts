import { useCallback, useMemo, useState } from 'react';
import type { PageReport } from '../../lib/detection/page-report.ts';
import { listAddress, pagedLook } from '../../lib/inventory/paged-look.ts';

/** What came by of each list since paging was switched on, by the address of the list. */
type Sums = ReadonlyMap<string, PageReport>;

/** Adding up what comes by while the person pages through a list. Off until asked for. */
export interface Paging {
  readonly on: boolean;
  readonly toggle: (now: PageReport) => void;
  /** Takes a report in; each counts, also one that is soon replaced. */
  readonly take: (now: PageReport) => void;
  /** All that came by of the list that this report is a part of. */
  readonly sum: (now: PageReport) => PageReport;
}

/** The sums by where they are made, a tab and its site; they last as long as the caller is mounted. */
export function usePagings(): (here: string) => Paging {
  const [all, setAll] = useState<ReadonlyMap<string, Sums>>(new Map());
  const change = useCallback(
    (here: string, next: (sums: Sums | undefined) => Sums | undefined) =>
      setAll((before) => {
        const sums = next(before.get(here));
        const others = [...before].filter(([one]) => one !== here);
        return new Map(sums ? [...others, [here, sums]] : others);
      }),
    [],
  );
  return useMemo(
    () => (here) => ({
      on: all.has(here),
      toggle: (now) => change(here, (sums) => (sums ? undefined : new Map([[listAddress(now), now]]))),
      take: (now) => change(here, (sums) => sums && withPart(sums, now)),
      sum: (now) => all.get(here)?.get(listAddress(now)) ?? now,
    }),
    [all, change],
  );
}

const withPart = (sums: Sums, now: PageReport): Sums =>
  new Map(sums).set(listAddress(now), pagedLook(sums.get(listAddress(now)), now));
