import { createContext, useContext } from 'react';
import { Link } from 'wouter';
import type { FactPath } from '../../lib/facts/facts.ts';

interface Props {
  readonly caseId: string;
  readonly fact: FactPath;
  readonly children: string;
}

/** Set around a form that would be lost if a link to a fact left its page. */
export const FactsInNewTab = createContext(false);

/** Leads to a fact on the facts page and puts the focus into it, however often it is followed. */
export function FactLink({ caseId, fact, children }: Props) {
  const href = `/case/${caseId}/check/facts/${fact}`;
  if (useContext(FactsInNewTab))
    return (
      <a href={`#${href}`} target="_blank" rel="noreferrer">
        {children}
      </a>
    );
  return (
    <Link
      href={href}
      onClick={() => {
        showFact(fact);
      }}
    >
      {children}
    </Link>
  );
}

export const factElementId = (fact: string): string => `fact-${fact}`;

/** Brings a fact of the open page into view, unfolded and with the focus in its input. */
export function showFact(fact: string): void {
  const row = document.getElementById(factElementId(fact));
  if (!row) return;
  const fold = row.closest('details');
  if (fold) fold.open = true;
  const input =
    row.querySelector<HTMLInputElement>('input:checked') ?? row.querySelector<HTMLInputElement>('input');
  input?.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'center' });
}
