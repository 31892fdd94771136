import { type RefObject, useEffect, useRef } from 'react';

/**
 * A ref for a list that is a short window of its own on a narrow screen: brings the row marked as current into its
 * middle whenever `current` changes. Nothing but the list moves.
 */
export function useCurrentInView(current: string): RefObject<HTMLElement | null> {
  const list = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row to show follows what is current
  useEffect(() => {
    const row = list.current?.querySelector('[aria-current]')?.closest('li');
    if (!list.current || !row) return;
    const above = row.getBoundingClientRect().top - list.current.getBoundingClientRect().top;
    list.current.scrollTop += above - (list.current.clientHeight - row.clientHeight) / 2;
  }, [current]);
  return list;
}
