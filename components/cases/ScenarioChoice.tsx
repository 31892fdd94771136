import type { UseFormRegisterReturn } from 'react-hook-form';
import { scenarios } from '../../lib/facts/facts.ts';
import { usePreferences } from '../preferences.tsx';

/** Which of the three situations it is. */
export function ScenarioChoice({
  register,
  error,
}: {
  register: UseFormRegisterReturn;
  error: string | undefined;
}) {
  const { messages } = usePreferences();
  const words = messages.cases;
  return (
    <fieldset>
      <legend className="legend-head">{words.scenario}</legend>
      <div className="scenario-choice">
        {scenarios.map((scenario) => (
          <label key={scenario} className="choice plain">
            <input type="radio" value={scenario} {...register} />
            <span className="choice-text">{words.scenarios[scenario]}</span>
            <span className="choice-hint small quiet">{words.scenarioHints[scenario]}</span>
          </label>
        ))}
      </div>
      {error && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
