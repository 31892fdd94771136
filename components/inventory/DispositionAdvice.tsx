import type { Facts } from '../../lib/facts/facts.ts';
import type { DataSet } from '../../lib/inventory/data-set.ts';
import { warningsFor } from '../../lib/inventory/disposition-warnings.ts';
import { methods } from '../../lib/inventory/methods.ts';
import { citeLabel } from '../../lib/laws/cite.ts';
import { usePreferences } from '../preferences.tsx';

interface Props {
  readonly dataSet: Pick<DataSet, 'disposition' | 'sensitive' | 'under14'>;
  readonly facts: Facts;
}

/** Shown at the moment a fate is chosen: the mistakes that lie near, and which ways of doing it are good enough. */
export function DispositionAdvice({ dataSet, facts }: Props) {
  const { messages, say, language } = usePreferences();
  const words = messages.inventory;
  const warnings = warningsFor(dataSet, facts);
  const ways = methods.filter(({ disposition }) => disposition === dataSet.disposition);
  if (warnings.length === 0 && ways.length === 0) return null;
  return (
    <section className="advice" aria-live="polite">
      {warnings.length > 0 && (
        <>
          <h3>{words.beware}</h3>
          <ul>
            {warnings.map(({ trap, text, cites }) => (
              <li key={trap}>
                {say(text)}
                <span className="small quiet block">
                  {cites.map((cite) => citeLabel(cite, language)).join(messages.shell.comma)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {ways.length > 0 && (
        <>
          <h3>{words.methods}</h3>
          <ul>
            {ways.map(({ id, label, suffices }) => (
              <li key={id}>
                {say(label)}
                {messages.shell.aside(suffices ? words.suffices : words.sufficesNot)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
