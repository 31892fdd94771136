import { afterEach, expect, test } from 'vitest';
import { scanPage } from '../../lib/detection/page/scan-page.ts';
import type { PageReport } from '../../lib/detection/page-report.ts';
import { scanOptions } from '../support/scan-options.ts';

const home = location.href;
let stop = () => {};

afterEach(() => {
  stop();
  history.replaceState(null, '', home);
  document.body.replaceChildren();
  document.title = '';
});

/** Names found on a page with this address, title and content. */
async function names(address: string, title: string, html: string): Promise<string[]> {
  history.replaceState(null, '', address);
  document.title = title;
  document.body.innerHTML = html;
  const report = await new Promise<PageReport>((resolve) => {
    const scan = scanPage(scanOptions({ report: (said) => said.settled && resolve(said) }));
    stop = () => scan.stop();
  });
  return report.groups.flatMap(({ type, samples }) => (type === 'person.name' ? samples : []));
}

test('the page of a person shows the name that its title says, in a heading or not', async () => {
  const detail = '/index.php?module=Contacts&action=DetailView&record=7';
  const html = '<h2>Recently Viewed</h2><h2>Ms. Essie Kertzmann</h2>';
  expect(await names(detail, 'Ms. Essie Kertzmann » Contacts', html)).toHaveLength(1);
  stop();
  const card =
    '<div><img alt="" /></div><div>Essie Kertzmann <a href="vcard.php"><i></i></a></div><div>Robust Concept</div>';
  expect(await names('/contact/card.php?id=7', 'Kertzmann', card)).toHaveLength(1);
  stop();
  const parts = '<h4><span>Ms.</span>&nbsp;<span>Essie</span>&nbsp;<span>Kertzmann</span>&nbsp;</h4>';
  expect(await names(detail, 'Essie Kertzmann', parts)).toHaveLength(1);
});

test('a title that can be nothing but a name is one on any page', async () => {
  const html = '<div>Daniel Murphy <a href="card.php"><i></i></a></div>';
  expect(await names('/third/card.php?socid=7', 'Daniel Murphy - Card', html)).toHaveLength(1);
});

test('the page of a company does not make a person of it', async () => {
  const html = '<h2>Robust Concept</h2>';
  expect(await names('/index.php?module=Accounts&record=7', 'Robust Concept', html)).toEqual([]);
});

test('the name of the site, which leads to its first page, is nobody, whatever page it stands on', async () => {
  const html = (href: string) => `<a href="${href}"><img alt="" /><b>Robin Carter</b></a>`;
  expect(await names('/contacts/7', 'Robin Carter', html('#/'))).toEqual([]);
  stop();
  expect(await names('/contacts/7', 'Robin Carter', html('#'))).toHaveLength(1);
});

test('a letter in a circle shows that somebody is named after it, a letter in a square does not', async () => {
  const html = (corner: string) =>
    `<div><div style="border-radius: ${corner}"><b>O</b></div></div><div>Orla Vantree</div>`;
  expect(await names('/', 'CRM', html('50%'))).toHaveLength(1);
  stop();
  expect(await names('/', 'CRM', html('4px'))).toEqual([]);
});
