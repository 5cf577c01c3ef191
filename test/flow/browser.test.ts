import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { corpusFiles } from '../../cli/corpus-files.ts';
import { offeredTopics } from '../../local/demo/offered-topics.ts';
import { launchBrowser, photograph } from '../kit/browser.ts';
import { openProduct, type RunningProduct, signUpSamples } from '../kit/flow.ts';
import { handClock } from '../kit/servers.ts';
import { ofAnyAge } from '../kit/topics.ts';

const artefacts = resolve('test/.artefacts/flow');

describe('in a browser', () => {
  let product: RunningProduct;
  let browser: Browser;
  beforeAll(async () => {
    product = await openProduct({ clock: handClock('2026-11-10T04:00:00.000Z') });
    const { yaml, topics } = await offeredTopics({ corpus: 'corpus' });
    await product.publisher.publishTopics(ofAnyAge(yaml));
    await product.settled();
    const wires = /coastal-wire|ellery-courier|mischief/;
    await product.publisher.publish((await corpusFiles('corpus')).filter(({ key }) => wires.test(key)));
    await product.settled();
    await signUpSamples(
      product,
      topics.map(({ id }) => id),
    );
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  it.each([
    ['desktop', 'light', 1000],
    ['desktop', 'dark', 1000],
    ['phone', 'light', 375],
    ['phone', 'dark', 375],
  ] as const)('shows the inbox and a digest: %s, %s', async (device, scheme, width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    const shoot = (name: string) => photograph(page, join(artefacts, `${name}-${device}-${scheme}.jpg`));
    const overflow = () => page.evaluate('document.documentElement.scrollWidth - window.innerWidth');

    await page.goto(product.inbox.url);
    expect(await page.locator('li').count()).toBe(4);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await shoot('inbox');

    await page.locator('li a').first().click();
    const mail = page.frameLocator('iframe');
    await mail.locator('h1, h2, h3').nth(3).waitFor();
    expect(await page.locator('iframe').getAttribute('sandbox')).not.toContain('allow-scripts');
    await shoot('digest-in-inbox');

    for (const view of ['Plain text', 'Headers'] as const) {
      await page.getByRole('link', { name: view }).click();
      expect(await page.locator('pre').textContent()).toContain(
        view === 'Headers' ? 'List-Unsubscribe' : ' publishers · ',
      );
      expect(await overflow()).toBeLessThanOrEqual(0);
    }
    const { name } = product.aws.outbox.mails.at(-1)!;
    await page.goto(`${product.inbox.url}/mails/${name}/html`);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await shoot('digest');

    const address = await page.getByRole('link', { name: 'View in browser' }).getAttribute('href');
    await page.goto(address!);
    expect(await page.locator('h1, h2, h3').count()).toBeGreaterThan(3);
    await shoot('digest-on-the-web');
    expect(problems).toEqual([]);
    await page.close();
  });
});
