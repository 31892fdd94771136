import { type RefObject, useEffect, useRef } from 'react';

/**
 * A ref for a list that is a short window of its own on a narrow screen: brings the row marked as current into its
 * middle whenever `current` or the size of the list changes. Nothing but the list moves.
 */
export function useCurrentInView(current: string): RefObject<HTMLElement | null> {
  const list = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row to show follows what is current
  useEffect(() => {
    if (!list.current) return;
    // It reports the size that the list has to begin with as well.
    const observer = new ResizeObserver(() => showCurrent(list.current));
    observer.observe(list.current);
    return () => observer.disconnect();
  }, [current]);
  return list;
}

function showCurrent(list: HTMLElement | null) {
  const row = list?.querySelector('[aria-current]')?.closest('li');
  if (!list || !row) return;
  const above = row.getBoundingClientRect().top - list.getBoundingClientRect().top;
  list.scrollTop += above - (list.clientHeight - row.clientHeight) / 2;
}
