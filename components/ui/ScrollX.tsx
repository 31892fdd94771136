import type { ReactNode } from 'react';

/** Something wide that scrolls sideways by itself where the window is narrow, with the keyboard as well. */
export function ScrollX({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a stop here, keys could not scroll it in every browser
    <section className="scroll-x" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
