import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** Made for one page in a sealed function: with them a closed page takes the browser along, and any site may call any other. */
const unwanted = new Set(['--single-process', '--no-zygote', '--disable-web-security']);

/** A headless Chromium out of the npm package: nothing has to be installed on the machine. */
export async function launchBrowser(): Promise<Browser> {
  const args = chromium.args.filter((argument) => !unwanted.has(argument));
  return playwright.launch({ args, executablePath: await chromium.executablePath(), headless: true });
}
