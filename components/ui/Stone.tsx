import type { Mark } from '../../lib/checklist/outcome.ts';

/** The drawing of a mark on a 32 × 32 ground; the same shapes are used on the board, in lists and in the dossier. */
export function StoneShape({ mark }: { mark: Mark }) {
  switch (mark) {
    case 'settled':
      return <circle className="s-black" cx="16" cy="16" r="14" />;
    case 'not-applicable':
      return <circle className="s-white" cx="16" cy="16" r="12.5" />;
    case 'partly':
      return (
        <>
          <circle className="s-halfdisc" cx="16" cy="16" r="13.5" />
          <path className="s-half" d="M16 2.5a13.5 13.5 0 0 0 0 27z" />
        </>
      );
    case 'gap':
      return <path className="s-amber" d="M19.4 2.4A14 14 0 1 0 29.6 12.6A7.6 7.6 0 0 1 19.4 2.4z" />;
    case 'blocker':
      return (
        <>
          <circle className="s-redring" cx="16" cy="16" r="13" />
          <rect className="s-redmark" x="10.5" y="10.5" width="11" height="11" />
        </>
      );
    case 'unknown':
      return (
        <text className="s-q" x="16" y="25.5">
          ?
        </text>
      );
    case 'open':
      return (
        <>
          <path className="s-cross" d="M16 3v26M3 16h26" />
          <circle className="s-dot" cx="16" cy="16" r="4" />
        </>
      );
  }
}

/** A mark in running text. Decorative: its word must stand beside it, or in `label`. */
export function Stone({ mark, label, size = 16 }: { mark: Mark; label?: string; size?: number }) {
  return (
    <svg
      className="stone"
      viewBox="0 0 32 32"
      width={size}
      height={size}
      style={{ width: size, height: size }}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <StoneShape mark={mark} />
    </svg>
  );
}
