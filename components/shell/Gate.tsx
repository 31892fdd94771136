import type { ReactNode } from 'react';
import { Seal } from '../ui/Seal.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';

interface Props {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** What stands before everything else until the records can be read. */
export function Gate({ title, lead, children }: Props) {
  return (
    <main className="gate">
      <span className="gate-language">
        <LanguageSwitch />
      </span>
      <Seal />
      <h1>{title}</h1>
      <p>{lead}</p>
      {children}
    </main>
  );
}
