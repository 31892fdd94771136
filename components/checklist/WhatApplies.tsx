import type { CaseView } from '../../lib/cases/case-view.ts';
import { factFields } from '../../lib/facts/index.ts';
import { usePreferences } from '../preferences.tsx';

/** Which sections the stated facts call for, how many questions each asks, and what is still open. */
export function WhatApplies({ view }: { view: CaseView }) {
  const { messages, say } = usePreferences();
  return (
    <section>
      <h2>{messages.cases.which}</h2>
      <ul className="applies">
        {view.sections.map(({ section, questions }) => {
          const missing = new Set(questions.filter((one) => one.undetermined).flatMap((one) => one.because));
          const labels = [...missing].flatMap((path) => {
            const field = factFields.get(path);
            return field ? [say(field.label)] : [];
          });
          return (
            <li key={section.id}>
              <span>{say(section.title)}</span>
              <b>{messages.cases.asks(questions.length)}</b>
              {labels.length > 0 && (
                <p className="small quiet">{messages.cases.whichNeeds(labels.join(messages.shell.comma))}</p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
