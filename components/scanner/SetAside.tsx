import type { CaseFile } from '../../lib/cases/case-file.ts';
import type { RejectionRecord } from '../../lib/cases/rejection-record.ts';
import type { SetAside as Aside } from '../../lib/detection/feedback.ts';
import { recognizers } from '../../lib/detection/recognizers/index.ts';
import { usePreferences } from '../preferences.tsx';
import { useTakeBack } from './use-reject.ts';

interface Props {
  readonly file: CaseFile;
  readonly site: string;
  /** What these words hide on the page in view. */
  readonly setAside: readonly Aside[];
}

/** Everything in the case that was said to be no personal data: why it is not listed, who said so, and a way back. */
export function SetAside({ file, site, setAside }: Props) {
  const { messages } = usePreferences();
  const words = messages.scanner.setAside;
  const said = [...(file.rejections ?? [])].sort((a, b) => Number(b.site === site) - Number(a.site === site));
  if (said.length === 0) return null;
  const hidden = new Map<string, number>();
  for (const { by, values } of setAside) hidden.set(nameOf(by), (hidden.get(nameOf(by)) ?? 0) + values);
  return (
    <details className="aside" open={setAside.length > 0 && said.length <= 3}>
      <summary>{words.title(said.length)}</summary>
      <ul>
        {said.map((one) => (
          <Said key={one.id} said={one} site={site} values={hidden.get(nameOf(one.rejection)) ?? 0} />
        ))}
      </ul>
    </details>
  );
}

const nameOf = (rejection: RejectionRecord['rejection']) => JSON.stringify(Object.entries(rejection).sort());

function Said({ said, site, values }: { said: RejectionRecord; site: string; values: number }) {
  const { messages, say } = usePreferences();
  const takeBack = useTakeBack();
  const words = messages.scanner.setAside;
  const { rejection, sample, label, at, by } = said;
  const name = recognizers.get(rejection.type)?.label;
  const kind = name ? say(name) : rejection.type;
  const why = { value: words.value(kind, sample), column: words.column(kind, label), site: words.site(kind) };
  const where = said.site === site ? words.here(values) : words.elsewhere(said.site.replace(/^\w+:\/\//, ''));
  return (
    <li>
      <p>
        {why[rejection.scope]}
        {where}
      </p>
      <p className="small quiet">
        <span>
          {messages.shell.date(at)} {by}
        </span>
        <button type="button" className="link" onClick={() => takeBack(said)}>
          {words.takeBack}
        </button>
      </p>
    </li>
  );
}
