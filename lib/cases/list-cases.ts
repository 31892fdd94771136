import { AppError } from '../base/app-error.ts';
import type { Case } from './case-file.ts';
import { withStorage } from './storage-error.ts';
import type { Store } from './store.ts';

/** Every case that can be read, by number. */
export async function listCases(store: Pick<Store, 'db'>): Promise<Case[]> {
  const cases = (await readEach(store)).flatMap((one) => (one instanceof AppError ? [] : one));
  return cases.sort((a, b) => (a.number < b.number ? -1 : 1));
}

/** What is wrong with each case that cannot be read. */
export async function listDamage(store: Pick<Store, 'db'>): Promise<readonly AppError[]> {
  return (await readEach(store)).filter((one) => one instanceof AppError);
}

/** Row by row: one that is damaged keeps nobody from the others. Throws what is wrong with all of them. */
function readEach({ db }: Pick<Store, 'db'>): Promise<readonly (Case | AppError)[]> {
  return withStorage(() =>
    db.transaction('r', db.cases, async () => {
      const read: (Case | AppError)[] = [];
      for (const id of await db.cases.toCollection().primaryKeys()) {
        const one = await db.cases.get(id).catch(damageOf);
        if (one) read.push(one);
      }
      return read;
    }),
  );
}

function damageOf(problem: unknown): AppError {
  if (problem instanceof AppError && problem.code === 'vault.damaged-record') return problem;
  throw problem;
}
