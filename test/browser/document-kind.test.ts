import { afterEach, test, vi } from 'vitest';
import { type PageScan, scanPage } from '../../lib/detection/page/scan-page.ts';
import type { PageReport } from '../../lib/detection/page-report.ts';
import { scanOptions } from '../support/scan-options.ts';

let scan: PageScan;
let reports: PageReport[] = [];

afterEach(() => {
  scan.stop();
  document.body.replaceChildren();
});

/** Waits until the page shows a value under each of these labels and no other. */
const shows = (...labels: string[]) =>
  vi.waitUntil(
    () => {
      const last = reports.at(-1);
      return last?.settled === true && last.groups.map(({ label }) => label).join() === labels.join();
    },
    { timeout: 5000 },
  );

function open(html: string): void {
  document.body.innerHTML = html;
  reports = [];
  scan = scanPage(scanOptions({ report: (report) => reports.push(report) }));
}

const number = '<div><label>证件号码</label><div><input value="340709704"></div></div>';

test('a number is read anew when another kind of document is chosen beside it', async () => {
  open(
    `<form><div><label>证件类型</label><div><select><option>其他</option><option>护照</option></select></div></div>${number}</form>`,
  );
  await shows();
  const list = document.querySelector('select') as HTMLSelectElement;
  list.selectedIndex = 1;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await shows('证件号码（护照）');
});

test('and when the words of a list that is drawn by the page change', async () => {
  open(`<div><div><div>证件类型</div><div><span id="kind">其他</span></div></div>${number}</div>`);
  await shows();
  (document.querySelector('#kind') as HTMLElement).textContent = '护照';
  await shows('证件号码（护照）');
});
