import { bytesToHex } from '@noble/hashes/utils.js';
import { packVersion } from '../checklist/pack.ts';
import type { FactPath, FactValue, Scenario } from '../facts/facts.ts';
import { Case, type CaseFile, type Party } from './case-file.ts';
import { nextCaseNumber } from './case-number.ts';
import { caseGone, journalOf, record, withoutSecret } from './change.ts';
import { factRecord } from './facts.ts';
import { withStorage } from './storage-error.ts';
import type { Store } from './store.ts';
import { checkUscc } from './uscc.ts';
import { valid } from './valid.ts';

export interface NewCase {
  readonly name: string;
  readonly scenario: Scenario;
  readonly parties: readonly Omit<Party, 'id'>[];
  /** Origins, such as https://crm.example. */
  readonly sites: readonly string[];
  readonly operator: string;
  /** Facts a person has already stated. */
  readonly facts?: Readonly<Partial<Record<FactPath, FactValue>>>;
}

/** A new case with its number, secret and stated facts; the situation is stated as a fact as well. */
export function createCase(store: Store, input: NewCase): Promise<Case> {
  const { db } = store;
  return withStorage(() =>
    db.transaction('rw', [db.cases, db.facts, db.journal, db.settings], async () => {
      const created = newRow(store, input, await nextCaseNumber(store));
      const stamp = { caseId: created.id, at: created.createdAt, by: created.operator };
      await db.cases.add(created);
      const content = withoutSecret(created);
      await record(store, stamp, { action: 'create', kind: 'case', recordId: created.id, content });
      const stated = { ...input.facts, scenario: input.scenario };
      for (const [path, value] of Object.entries(stated)) {
        const statement = { path: path as FactPath, value, state: 'asserted', origin: 'person' } as const;
        const fact = factRecord(stamp, statement);
        await db.facts.add(fact);
        await record(store, stamp, { action: 'create', kind: 'fact', recordId: fact.id, content: fact });
      }
      return created;
    }),
  );
}

function newRow(store: Store, input: NewCase, number: string): Case {
  const at = store.now().toISOString();
  return valid(Case, {
    id: store.newId(),
    number,
    name: input.name,
    scenario: input.scenario,
    parties: input.parties.map((party) => ({ ...party, id: store.newId(), uscc: checkUscc(party.uscc) })),
    sites: [...input.sites],
    operator: input.operator,
    packVersion,
    secret: bytesToHex(crypto.getRandomValues(new Uint8Array(32))),
    createdAt: at,
    updatedAt: at,
    updatedBy: input.operator,
  });
}

/** Everything of one case as it stands at one moment; throws `case.gone`. */
export function loadCaseFile({ db }: Pick<Store, 'db'>, caseId: string): Promise<CaseFile> {
  const { cases, facts, answers, dataSets, scans, findings, evidence, packs, journal } = db;
  const { rejections, visits, labelWords, entries } = db;
  const later = [packs, rejections, visits, labelWords, entries];
  const own = [facts, answers, dataSets, scans, findings, evidence, ...later];
  const tables = [cases, ...own, journal];
  return withStorage(() =>
    db.transaction('r', tables, async () => {
      const found = await cases.get(caseId);
      if (!found) throw caseGone();
      return {
        case: found,
        facts: await facts.where({ caseId }).toArray(),
        answers: await answers.where({ caseId }).toArray(),
        dataSets: await dataSets.where({ caseId }).sortBy('createdAt'),
        scans: await scans.where({ caseId }).sortBy('at'),
        findings: await findings.where({ caseId }).toArray(),
        evidence: await evidence.where({ caseId }).sortBy('number'),
        packs: await packs.where({ caseId }).toArray(),
        rejections: await rejections.where({ caseId }).sortBy('at'),
        visits: await visits.where({ caseId }).sortBy('at'),
        labelWords: await labelWords.where({ caseId }).sortBy('at'),
        entries: await entries.where({ caseId }).sortBy('seq'),
        journal: await journalOf(db, caseId),
      };
    }),
  );
}
