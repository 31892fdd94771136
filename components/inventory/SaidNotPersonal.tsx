import type { CaseView } from '../../lib/cases/case-view.ts';
import type { RejectionRecord } from '../../lib/cases/rejection-record.ts';
import { rejectionWords } from '../../lib/cases/rejection-words.ts';
import { addRejection, removeRejection } from '../../lib/cases/rejections.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { Table } from '../ui/Table.tsx';
import { useToast } from '../ui/Toast.tsx';
import { useTypeNames } from './use-type-names.ts';

/** Everything that people said is not personal data, by whom and when, with a way back. */
export function SaidNotPersonal({ view }: { view: CaseView }) {
  const { messages } = usePreferences();
  const words = messages.inventory;
  const names = useTypeNames();
  const takeBack = useTakeBack();
  const said = view.file.rejections ?? [];
  if (said.length === 0) return null;
  return (
    <section className="inventory-part">
      <div className="group-head">
        <h2>{words.said.title}</h2>
        <span className="small quiet">{words.said.lead}</span>
      </div>
      <Table
        label={words.said.title}
        columns={[
          words.columns.type,
          words.said.what,
          words.columns.sample,
          words.said.site,
          words.columns.by,
          { title: words.said.takeBack, over: 'buttons' },
        ]}
      >
        {said.map((one) => (
          <tr key={one.id}>
            <td className="nowrap">{names([one.rejection.type])}</td>
            <td>{rejectionWords(one, messages)}</td>
            <td>{one.sample}</td>
            <td>{one.site.replace(/^\w+:\/\//, '')}</td>
            <td>
              {one.by} <span className="nowrap quiet">{messages.shell.date(one.at)}</span>
            </td>
            <td>
              <button type="button" className="link" onClick={() => void takeBack(one)}>
                {words.said.takeBack}
              </button>
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}

function useTakeBack(): (said: RejectionRecord) => Promise<void> {
  const { messages } = usePreferences();
  const store = useStore();
  const toast = useToast();
  return async (said) => {
    await removeRejection(store, said);
    toast({
      text: messages.inventory.said.tookBack,
      action: { label: messages.shell.undo, run: () => addRejection(store, said.caseId, again(said)) },
    });
  };
}

const again = ({ rejection, site, sample, label }: RejectionRecord) => ({ rejection, site, sample, label });
