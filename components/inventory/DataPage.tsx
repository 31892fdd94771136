import './inventory.css';
import { useState } from 'react';
import { settledParts } from '../../lib/cases/balances.ts';
import type { CaseView } from '../../lib/cases/case-view.ts';
import { removeDataSet, restoreDataSet } from '../../lib/cases/data-sets.ts';
import type { DataSet } from '../../lib/inventory/data-set.ts';
import { usePreferences } from '../preferences.tsx';
import { Balances } from '../registers/Balances.tsx';
import { useStore, WithCase } from '../store.tsx';
import { useToast } from '../ui/Toast.tsx';
import { CaseEvidence } from './CaseEvidence.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import { DataSetDialog } from './DataSetDialog.tsx';
import { DataSetEvidence } from './DataSetEvidence.tsx';
import { ErasureProof } from './ErasureProof.tsx';
import { FindingsTable } from './FindingsTable.tsx';
import { LabelWords } from './LabelWords.tsx';
import { SaidNotPersonal } from './SaidNotPersonal.tsx';
import { SetFollows } from './SetFollows.tsx';
import { useTypeNames } from './use-type-names.ts';

/** The inventory: data sets and their fate, all evidence, what was seen on pages, and which pages were looked at. */
export function DataPage({ caseId, part }: { caseId: string; part?: string | undefined }) {
  return <WithCase caseId={caseId}>{(view) => <Data view={view} part={part} />}</WithCase>;
}

function Data({ view, part }: { view: CaseView; part: string | undefined }) {
  const { messages } = usePreferences();
  const words = messages.inventory;
  const [editing, setEditing] = useState<DataSet | 'new'>();
  const { dataSets } = view.file;
  return (
    <main className="page" id="main" tabIndex={-1}>
      <h1>{words.title}</h1>
      <section className="inventory-part">
        <div className="group-head">
          <h2>{words.dataSets}</h2>
          <button type="button" className="btn btn-s" onClick={() => setEditing('new')}>
            {words.add}
          </button>
        </div>
        <p className="small quiet part-lead">{words.dataSetsLead}</p>
        {dataSets.length === 0 ? (
          <div className="empty">
            <p>{words.empty}</p>
            <p className="small quiet">{words.emptyLead}</p>
          </div>
        ) : (
          <ul className="data-sets">
            {dataSets.map((dataSet) => (
              <DataSetRow key={dataSet.id} dataSet={dataSet} view={view} onEdit={() => setEditing(dataSet)} />
            ))}
          </ul>
        )}
      </section>
      <CaseEvidence view={view} isAsked={part === 'evidence'} />
      {settledParts(view.file).length > 0 && <Balances view={view} />}
      <FindingsTable view={view} />
      <SaidNotPersonal view={view} />
      <CoverageTable view={view} />
      <LabelWords view={view} />
      <ErasureProof view={view} />
      {editing && (
        <DataSetDialog
          view={view}
          dataSet={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      )}
    </main>
  );
}

interface RowProps {
  readonly dataSet: DataSet;
  readonly view: CaseView;
  readonly onEdit: () => void;
}

function DataSetRow({ dataSet, view, onEdit }: RowProps) {
  const { messages } = usePreferences();
  const words = messages.inventory;
  const names = useTypeNames();
  const store = useStore();
  const toast = useToast();
  const remove = async () => {
    const removed = await removeDataSet(store, dataSet);
    toast({
      text: words.removed(dataSet.name),
      action: { label: messages.shell.undo, run: () => restoreDataSet(store, removed) },
    });
  };
  return (
    <li>
      <div>
        <p className="data-name">{dataSet.name}</p>
        <p className="small quiet">
          {[dataSet.system, dataSet.origin === 'scan' ? words.fromScan : words.fromPerson]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className="small">{names(dataSet.categories)}</p>
        {dataSet.note && <p className="small quiet">{dataSet.note}</p>}
        <DataSetEvidence dataSet={dataSet} evidence={view.evidence} />
      </div>
      <div className="data-facts">
        <p>
          <span className="small quiet block">{messages.dossier.dataColumns.individuals}</span>
          {dataSet.individuals === undefined
            ? words.individualsUnknown
            : `${dataSet.individuals.toLocaleString('en')} ${messages.cases.people}`}
        </p>
        {dataSet.sensitive && <p className="small amber">{words.sensitive}</p>}
        {dataSet.under14 && <p className="small amber">{words.under14}</p>}
      </div>
      <p className={dataSet.disposition ? 'disposition' : 'disposition amber'}>
        <span className="small quiet block">{words.disposition}</span>
        <span>{dataSet.disposition ? words.dispositions[dataSet.disposition] : words.undecided}</span>
      </p>
      <p className="row-act">
        <button type="button" className="link" onClick={onEdit}>
          {words.edit}
        </button>
        <button type="button" className="link quiet" onClick={() => void remove()}>
          {messages.shell.remove}
        </button>
      </p>
      <SetFollows view={view} dataSet={dataSet} />
    </li>
  );
}
