import type { partyRoles } from '../cases/case-file.ts';
import type { Condition } from '../facts/condition.ts';
import { evaluate } from '../facts/condition.ts';
import type { Text } from '../i18n/text.ts';
import type { Discrepancy, SweepContext } from './check.ts';
import { but, named, stated } from './words.ts';

type Role = (typeof partyRoles)[number];

const inRole = ({ view }: SweepContext, role: Role) =>
  view.file.case.parties.filter((party) => party.role === role);

/** The facts call for someone in this role, and the case names nobody. */
export const nobodyNamed =
  (when: Condition, role: Role, words: Text) =>
  (context: SweepContext): readonly Discrepancy[] => {
    const { facts } = context.view;
    const called = evaluate(when, facts);
    if (called.holds !== true || inRole(context, role).length > 0) return [];
    return [{ text: but(stated(facts, ...called.facts), words), place: { kind: 'parties' } }];
  };

/** The case names someone in this role, and the facts say that there is nobody. Leads to the fact. */
export const namedButDenied =
  (when: Extract<Condition, { fact: unknown }>, role: Role, words: (names: Text) => Text) =>
  (context: SweepContext): readonly Discrepancy[] => {
    const { facts } = context.view;
    const parties = inRole(context, role);
    if (evaluate(when, facts).holds !== true || parties.length === 0) return [];
    const present = words(named(parties.map(({ name }) => name)));
    return [{ text: but(stated(facts, when.fact), present), place: { kind: 'fact', path: when.fact } }];
  };
