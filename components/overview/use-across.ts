import { type RefCallback, useCallback, useState } from 'react';

/** Below this width in CSS pixels four territories would make stones too small to hit. */
const roomForFour = 620;

/** A ref for the board's frame and how many territories fit side by side in it: four, or two when it is narrow. */
export function useAcross(): [RefCallback<HTMLElement>, number] {
  const [across, setAcross] = useState(4);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setAcross(entry.contentRect.width < roomForFour ? 2 : 4);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, across];
}
