import { clickWords, goTo } from './dashboard.mjs';

/** A screenshot of every page of the case, once in each theme, language and width. */
export async function lookAround(journey, caseId) {
  const { page, shoot } = journey;
  const routes = {
    overview: [`/case/${caseId}`, '.board'],
    facts: [`/case/${caseId}/check/facts`, '.facts'],
    question: [`/case/${caseId}/check/legal-basis`, '.answers'],
    data: [`/case/${caseId}/data`, '.data-sets'],
    journal: [`/case/${caseId}/journal`, 'table'],
    settings: ['/settings', 'form'],
    cases: ['/', '.case-list'],
  };
  for (const [name, [route, selector]] of Object.entries(routes)) {
    await goTo(journey, route, selector);
    await shoot(page, name);
    await page.viewport(360, 860);
    await shoot(page, `${name}-narrow`);
    await page.viewport(1280, 860);
    await page.theme('dark');
    await shoot(page, `${name}-dark`);
    await page.theme('light');
    await clickWords(page, 'English');
    await shoot(page, `${name}-en`);
    await clickWords(page, '中文');
  }
}
