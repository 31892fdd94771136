import type { CaseView } from '../../lib/cases/case-view.ts';
import type { RejectionRecord } from '../../lib/cases/rejection-record.ts';
import { rejectionWords } from '../../lib/cases/rejection-words.ts';
import { addRejection, removeRejection } from '../../lib/cases/rejections.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { ScrollX } from '../ui/ScrollX.tsx';
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
      <ScrollX label={words.said.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.columns.type}</th>
              <th scope="col">{words.said.what}</th>
              <th scope="col">{words.columns.sample}</th>
              <th scope="col">{words.said.site}</th>
              <th scope="col">{words.columns.by}</th>
              <th scope="col">
                <span className="visually-hidden">{words.said.takeBack}</span>
              </th>
            </tr>
          </thead>
          <tbody>
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
          </tbody>
        </table>
      </ScrollX>
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
      action: { label: messages.shell.undo, run: () => void addRejection(store, said.caseId, again(said)) },
    });
  };
}

const again = ({ rejection, site, sample, label }: RejectionRecord) => ({ rejection, site, sample, label });
