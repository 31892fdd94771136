import './follows.css';
import type { Strength } from '../../lib/cases/what-follows.ts';

/** A shape of its own for each strength: octagon, diamond, hollow diamond, dot. Its word must stand beside it. */
export function StrengthMark({ strength }: { strength: Strength }) {
  return (
    <svg className="strength-mark" viewBox="0 0 16 16" aria-hidden="true">
      {strength === 'stop' && <path className="sm-stop" d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" />}
      {strength === 'must' && <path className="sm-solid" d="M8 1.5 14.5 8 8 14.5 1.5 8z" />}
      {strength === 'may' && <path className="sm-hollow" d="M8 2 14 8 8 14 2 8z" />}
      {strength === 'note' && <circle className="sm-solid" cx="8" cy="8" r="3" />}
    </svg>
  );
}
