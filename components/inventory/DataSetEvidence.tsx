import type { EvidenceView } from '../../lib/cases/case-view.ts';
import type { DataSet } from '../../lib/inventory/data-set.ts';
import '../checklist/evidence.css';
import { AttachKnown } from '../checklist/AttachKnown.tsx';
import { EvidenceLine } from '../checklist/EvidenceLine.tsx';
import { useAttach } from '../checklist/use-attach.tsx';
import { usePreferences } from '../preferences.tsx';

interface Props {
  readonly dataSet: DataSet;
  /** Every piece of evidence of the case. */
  readonly evidence: readonly EvidenceView[];
}

/** The files that prove what was done with a data set, and a way to attach another. */
export function DataSetEvidence({ dataSet, evidence }: Props) {
  const { messages } = usePreferences();
  const label = `${messages.inventory.attachTo}${messages.shell.colon}${dataSet.name}`;
  const attach = useAttach(dataSet.caseId, { dataSet }, label);
  const held = evidence.filter(({ id }) => dataSet.evidenceIds?.includes(id));
  return (
    <div className="data-evidence">
      {held.map((file) => (
        <EvidenceLine key={file.id} file={file} holder={{ dataSet }} fresh={file.id === attach.latest} />
      ))}
      <p className="evidence-acts">
        <button type="button" className="link small" aria-label={label} onClick={() => attach.pick()}>
          {messages.inventory.attachTo}
        </button>
        <AttachKnown evidence={evidence} caseId={dataSet.caseId} holder={{ dataSet }} place={dataSet.name} />
      </p>
      {attach.field}
    </div>
  );
}
