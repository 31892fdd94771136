/** An open padlock. */
export function LockIcon() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <rect x="2.75" y="7.25" width="10.5" height="6.5" rx="1" />
      <path d="M5 7V4.8a3 3 0 0 1 5.9-.8" />
    </svg>
  );
}
