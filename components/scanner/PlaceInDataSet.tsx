import type { CaseView } from '../../lib/cases/case-view.ts';
import { together } from '../../lib/cases/change.ts';
import { addDataSet, updateDataSet } from '../../lib/cases/data-sets.ts';
import { setOf } from '../../lib/cases/gather-findings.ts';
import { judgeFinding, recordScan } from '../../lib/cases/scans.ts';
import type { FindingGroup, PageReport } from '../../lib/detection/page-report.ts';
import { recognizers } from '../../lib/detection/recognizers/index.ts';
import type { DataSet } from '../../lib/inventory/data-set.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { useOneAtATime } from '../ui/use-one-at-a-time.ts';

/** A finding, and the page that it was on when it was asked for: another one may be in view when it is answered. */
export interface Placing {
  readonly group: FindingGroup;
  readonly report: PageReport;
}

interface Props extends Placing {
  readonly view: CaseView;
  readonly site: string;
  readonly onDone: () => void;
}

/** Asks which data set a finding belongs to; choosing one confirms the finding. */
export function PlaceInDataSet({ view, report, site, group, onDone }: Props) {
  const { messages, say } = usePreferences();
  const words = messages.scanner;
  const store = useStore();
  const once = useOneAtATime();
  const caseId = view.file.case.id;
  const label = recognizers.get(group.type)?.label;
  const confirmIn = async (dataSetId: string) => {
    const { findings } = await recordScan(store, caseId, { report, site });
    const finding = findings.find(({ key }) => key === group.key);
    if (finding) await judgeFinding(store, finding, { status: 'confirmed', dataSetId });
  };
  const place = (work: () => Promise<void>) =>
    void once(async () => {
      await together(store, work);
      onDone();
    });
  const placeIn = async (dataSet: DataSet) => {
    const categories = [...new Set([...dataSet.categories, group.type])];
    const sensitive = dataSet.sensitive || group.sensitivity === 'sensitive';
    const under14 = dataSet.under14 || group.type === 'minor';
    await updateDataSet(store, dataSet, { categories, sensitive, under14 });
    await confirmIn(dataSet.id);
  };
  const placeInNew = async () => {
    const added = await addDataSet(store, caseId, {
      name: words.setName(report.title),
      system: `${new URL(site).host} · ${report.title}`,
      ...setOf([group]),
    });
    await confirmIn(added.id);
  };
  return (
    <section className="sug" aria-label={words.placing.title} ref={bringIntoView}>
      <p>{words.placing.ask(label ? say(label) : group.type)}</p>
      <span className="act placing">
        {view.file.dataSets.map((dataSet) => (
          <button
            key={dataSet.id}
            type="button"
            className="btn btn-s"
            onClick={() => place(() => placeIn(dataSet))}
          >
            {dataSet.name}
          </button>
        ))}
        <button type="button" className="btn btn-s" onClick={() => place(placeInNew)}>
          {words.placing.fresh}
        </button>
        <button type="button" className="link" onClick={onDone}>
          {messages.shell.cancel}
        </button>
      </span>
    </section>
  );
}

/** It was asked for on the page, wherever the panel had been scrolled to. */
const bringIntoView = (question: HTMLElement | null) => question?.scrollIntoView({ block: 'center' });
