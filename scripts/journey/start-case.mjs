import { clickWords, fill, goTo, setDate, waitForWords } from './dashboard.mjs';

/** What is stated in triage: a choice by its words, a count, or a date. Facts left out stay unstated. */
const facts = {
  legalForm: '公司',
  cause: '解散',
  recipient: '没有',
  individuals: '500',
};

/** Sets the passphrase, starts a case with its parties and dates, and states facts. Answers the case's id. */
export async function startCase(journey, passphrase) {
  const { page, shoot } = journey;
  await goTo(journey, '/', 'h1');
  if ((await page.evaluate('document.documentElement.lang')) !== 'zh-CN') await clickWords(page, '中文');
  await waitForWords(page, '先设一个口令');
  await shoot(page, 'passphrase');
  await fill(page, 'input[name=passphrase]', passphrase);
  await fill(page, 'input[name=repeat]', passphrase);
  await page.click('input[name=understood]');
  await clickWords(page, '设好，开始');
  await waitForWords(page, '还没有事项', 60_000);
  await shoot(page, 'no-case');
  await clickWords(page, '新建事项');
  await fillCase(page, journey.crmUrl);
  await shoot(page, 'new-case');
  await clickWords(page, '建好，去填事实');
  await page.waitFor(`Boolean(document.querySelector('.facts'))`);
  await stateFacts(page);
  await shoot(page, 'facts');
  return page.evaluate(`location.hash.split('/')[2]`);
}

async function fillCase(page, crmUrl) {
  await page.click('input[name=scenario][value=entity-deregistration]');
  await fill(page, 'input[name=name]', '禾木青少年艺术培训（上海）有限公司');
  await fill(page, 'input[name=operator]', '林若溪（客服）');
  await fill(page, 'input[name="parties.0.name"]', '禾木青少年艺术培训（上海）有限公司');
  await fill(page, 'input[name="parties.0.uscc"]', '91310115MA1HEMU00B');
  await clickWords(page, '再加一方');
  await fill(page, 'input[name="parties.1.name"]', '栖云软件（杭州）有限公司');
  await fill(page, 'textarea[name=sites]', crmUrl);
  const days = (count) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);
  await setDate(page, 'input[name="dates.crmContractEnds"]', days(36));
  await setDate(page, 'input[name="dates.plannedDeregistration"]', days(60));
}

async function stateFacts(page) {
  for (const [fact, value] of Object.entries(facts)) {
    const row = `#fact-${fact}`;
    await page.waitFor(`Boolean(document.querySelector(${JSON.stringify(row)}))`);
    const isCount = await page.evaluate(
      `Boolean(document.querySelector(${JSON.stringify(`${row} input.field`)}))`,
    );
    if (isCount) {
      await fill(page, `${row} input.field`, value);
      await page.press('Enter');
    } else {
      await page.evaluate(`(() => {
        const options = [...document.querySelectorAll(${JSON.stringify(`${row} .option`)})];
        options.find((one) => one.innerText.split('\\n')[0].startsWith(${JSON.stringify(value)})).click();
      })()`);
    }
    await page.waitFor(
      `document.querySelector(${JSON.stringify(`${row} .stone`)}).getAttribute('aria-label') === '已了结'`,
    );
  }
}
