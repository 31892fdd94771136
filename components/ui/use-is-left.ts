import { type RefObject, useEffect, useRef } from 'react';

/** Whether the person has gone on to something else: what is set from then on is not seen here. */
export function useIsLeft(): RefObject<boolean> {
  const isLeft = useRef(false);
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
    };
  }, []);
  return isLeft;
}
