import { useRef } from 'react';

/** Runs work that must not be done twice: asked for again while it is under way, it does nothing. */
export function useOneAtATime(): (work: () => Promise<unknown>) => Promise<void> {
  const isUnderWay = useRef(false);
  return async (work) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    try {
      await work();
    } finally {
      isUnderWay.current = false;
    }
  };
}
