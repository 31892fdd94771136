import { useRef, useState } from 'react';
import { AppError } from '../../lib/base/app-error.ts';
import type { EvidenceView } from '../../lib/cases/case-view.ts';
import { attachEvidence, largestEvidence } from '../../lib/cases/evidence.ts';
import type { DataSet } from '../../lib/inventory/data-set.ts';
import '../checklist/evidence.css';
import { EvidenceLine } from '../checklist/EvidenceLine.tsx';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';

interface Props {
  readonly dataSet: DataSet;
  /** Every piece of evidence of the case. */
  readonly evidence: readonly EvidenceView[];
}

/** The files that prove what was done with a data set, and a way to attach another. */
export function DataSetEvidence({ dataSet, evidence }: Props) {
  const { messages, say } = usePreferences();
  const store = useStore();
  const input = useRef<HTMLInputElement>(null);
  const [latest, setLatest] = useState('');
  const [error, setError] = useState('');
  const held = evidence.filter(({ id }) => dataSet.evidenceIds?.includes(id));
  const label = `${messages.inventory.attachTo}${messages.shell.colon}${dataSet.name}`;
  const keep = async (file: File) => {
    // Checked before reading, so that a huge file never reaches memory.
    if (file.size > largestEvidence) return setError(messages.checklist.tooLarge);
    const added = await attachEvidence(store, dataSet.caseId, {
      name: file.name,
      mediaType: file.type || 'application/octet-stream',
      bytes: new Uint8Array(await file.arrayBuffer()),
      dataSet,
    });
    setLatest(added.id);
  };
  const chosen = (event: React.ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    setError('');
    if (!file) return;
    keep(file).catch((problem: unknown) => {
      if (!(problem instanceof AppError)) throw problem;
      setError(say(problem.text));
    });
  };
  return (
    <div className="data-evidence">
      {held.map((file) => (
        <EvidenceLine key={file.id} file={file} holder={{ dataSet }} fresh={file.id === latest} />
      ))}
      <button type="button" className="link small" aria-label={label} onClick={() => input.current?.click()}>
        {messages.inventory.attachTo}
      </button>
      <input ref={input} type="file" hidden onChange={chosen} aria-label={label} />
      {error && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
