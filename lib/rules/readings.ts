import { type Facts, factAt } from '../facts/facts.ts';
import type { Text } from '../i18n/text.ts';
import type {
  Answered,
  AssessmentDecision,
  CrossBorderDecision,
  Decision,
  IncidentDecision,
  RetentionRow,
  RouteDecision,
} from './decision.ts';
import type { Chosen } from './first-match.ts';
import { gradeOf, gradeWords } from './incident-grade.ts';
import { keepThrough } from './keep-through.ts';
import { inFull, isLawOn, type Matter, type Need, needsOf, type Open, type Outcome } from './outcome.ts';
import type { Choice } from './rule.ts';

const of = (family: Outcome['family'], list: readonly Outcome[]) =>
  list.filter((outcome) => outcome.family === family);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** The lawful way the data go, the duties on top of it, and what happens to what stays. */
export function routeOf(
  route: Chosen<'route'>,
  leftover: Chosen<'leftover'>,
  alone: readonly Outcome[],
): RouteDecision {
  const settled = answeredBy(route, noTransfer);
  const kind = route.first?.answer ?? (settled.status === 'decided' ? 'no-transfer' : undefined);
  return {
    ...settled,
    ...(kind && { kind }),
    overlays: ids([...route.besides, ...of('route', alone)]),
    leftover: {
      ...answeredBy(leftover, noLeftover),
      ...(leftover.first && { kind: leftover.first.answer }),
    },
  };
}

/** Which gateway the export takes, and what every export needs besides. */
export function crossBorderOf(gateway: Chosen<'gateway'>, alone: readonly Outcome[]): CrossBorderDecision {
  return {
    ...answeredBy(gateway, noGateway),
    ...(gateway.first && { gateway: gateway.first.answer }),
    duties: ids(of('cross-border', alone)),
  };
}

const noTransfer: Text = {
  zh: '没有人接收，所以没有要移交的资料；留在手里的按下面办。',
  en: 'Nobody receives the data, so nothing is transferred; what stays is dealt with below.',
};
const noLeftover: Text = {
  zh: '资料仍由本公司使用，不用清理。',
  en: 'The company goes on using the data; nothing to clear.',
};
const noAssessment: Text = {
  zh: '没有哪一项要求先做影响评估。',
  en: 'Nothing here calls for an impact assessment first.',
};
const noGateway: Text = {
  zh: '在这一天没有适用的出境规定。',
  en: 'No export rule was in force on that day.',
};

const noGrades: Text = {
  zh: '在这一天还没有分级和限时上报的规定；主管部门仍要立即通知。',
  en: 'Grades and reporting hours were not law yet on that day; the authority is still notified at once.',
};

function answeredBy<C extends Choice>({ first, waiting: undecided }: Chosen<C>, none: Text): Answered {
  if (first) {
    const { outcome, needs } = first;
    const stands = needs.length === 0;
    return {
      status: stands ? 'decided' : 'provisional',
      rule: outcome.id,
      sentence: stands ? inFull(outcome) : unless(inFull(outcome), needs),
      needs,
    };
  }
  const needs = needsOf(undecided.flatMap((one) => one.needs.map(({ fact }) => fact)));
  if (needs.length === 0) return { status: 'decided', sentence: none, needs };
  return { status: 'open', sentence: waiting(needs), needs };
}

/** Whether an impact assessment comes first, and on which grounds. */
export function assessmentOf(outcomes: readonly Outcome[], open: readonly Open[]): AssessmentDecision {
  const ours = of('impact-assessment', outcomes);
  const grounds = ours.filter(({ effect }) => effect === 'assess');
  const shortForm = ours.some(({ effect }) => effect === 'short-form');
  if (grounds.length > 0)
    return {
      status: 'decided',
      required: true,
      sentence: listed(grounds),
      needs: [],
      by: ids(grounds),
      shortForm,
    };
  const exempt = ours.find(({ effect }) => effect === 'exempt');
  if (exempt)
    return {
      status: 'decided',
      required: false,
      sentence: exempt.sentence,
      needs: [],
      by: [exempt.id],
      shortForm,
    };
  const needs = needsOf(
    open
      .filter(({ family }) => family === 'impact-assessment')
      .flatMap((one) => one.needs.map(({ fact }) => fact)),
  );
  if (needs.length > 0) return { status: 'open', sentence: waiting(needs), needs, by: [], shortForm };
  return { status: 'decided', required: false, sentence: noAssessment, needs, by: [], shortForm };
}

/** What must be kept, for how long, and what must go. */
export function retentionOf(
  outcomes: readonly Outcome[],
  open: readonly Open[],
  facts: Facts,
): Decision['retention'] {
  const rows = of('retention', outcomes);
  const row = (outcome: Outcome) => rowOf(outcome, facts);
  return {
    keep: rows.filter(({ effect }) => effect === 'keep').map(row),
    drop: rows.filter(({ effect }) => effect === 'delete').map(row),
    open: open.filter(({ family }) => family === 'retention'),
  };
}

function rowOf({ id, title, sentence, cites, confidence, period }: Outcome, facts: Facts): RetentionRow {
  const trigger = period?.from && factAt(facts, period.from);
  const keep = period && trigger !== undefined ? keepThrough(period, String(trigger)) : undefined;
  return { id, title, sentence, cites, confidence, ...(keep && { keep }) };
}

/** The grade and the duties of an incident; nothing when none is stated. */
export function incidentOf(outcomes: readonly Outcome[], { facts, asOf }: Matter): IncidentDecision | null {
  const duties = ids(of('incident', outcomes));
  if (duties.length === 0) return null;
  if (!isLawOn('INCIDENT:annex', asOf)) return { grade: { needs: [] }, sentence: noGrades, duties };
  const grade = gradeOf(facts);
  return { grade, sentence: gradeSentence(grade), duties };
}

function gradeSentence({ grade, atLeast, needs }: IncidentDecision['grade']): Text {
  if (grade === 'general')
    return {
      zh: '按数量属一般事件；性质严重的仍可能要上报，请负责人判断。主管部门照样要通知。',
      en: 'By numbers a general incident; a grave one may still be reportable, so a person must judge. The authority is notified all the same.',
    };
  if (grade)
    return {
      zh: `按数量属${gradeWords[grade].zh}事件，要限时上报。`,
      en: `By numbers ${gradeWords[grade].en}: report within hours.`,
    };
  if (!atLeast) return waiting(needs);
  return {
    zh: `至少是${gradeWords[atLeast].zh}事件，要限时上报；${waiting(needs).zh}`,
    en: `At least ${gradeWords[atLeast].en}: report within hours. ${waiting(needs).en}`,
  };
}

function listed(grounds: readonly Outcome[]): Text {
  return {
    zh: `要先做影响评估：${grounds.map(({ title }) => title.zh).join('；')}。`,
    en: `An impact assessment comes first: ${grounds.map(({ title }) => title.en).join('; ')}.`,
  };
}

function waiting(needs: readonly Need[]): Text {
  return {
    zh: `还不能确定，需要先填：${names(needs, 'zh')}。`,
    en: `Not decided yet; needs: ${names(needs, 'en')}.`,
  };
}

function unless(sentence: Text, needs: readonly Need[]): Text {
  return {
    zh: `暂按这样办：${sentence.zh}填了这些才能定：${names(needs, 'zh')}。`,
    en: `For now: ${sentence.en} To settle it, fill in: ${names(needs, 'en')}.`,
  };
}

const names = (needs: readonly Need[], language: 'zh' | 'en') =>
  needs.map(({ label }) => label[language]).join(language === 'zh' ? '、' : ', ');
