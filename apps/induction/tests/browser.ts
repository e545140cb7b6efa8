import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

export const sizes = { phone: { width: 320, height: 640 }, desktop: { width: 1280, height: 900 } } as const

export const openBrowser = (): Promise<Browser> => {
  const executablePath = process.env.CHROMIUM
  if (!executablePath) throw new Error('CHROMIUM is not set: "npm test" finds or installs the browser and sets it.')
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
}

/** What no page may ever do: report to the content security policy, throw, or ask another origin for anything. */
export interface Watched {
  readonly page: Page
  readonly faults: string[]
}

export async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const page = await (await browser.newContext({ viewport: sizes.desktop, locale: 'en-GB', timezoneId: 'Europe/London', ...options })).newPage()
  const faults: string[] = []
  page.on('console', message => {
    if (/content.security.policy/i.test(message.text()) || message.type() === 'error' && !/status of 4\d\d/.test(message.text())) faults.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', fault => faults.push(`${page.url()}: ${fault.message}`))
  page.on('request', request => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:')) faults.push(`${page.url()} asked ${request.url()}`)
  })
  return { page, faults }
}

/** Waits until the page's own script has started; without JavaScript there is nothing to wait for. */
export async function ready(page: Page, javaScript: boolean): Promise<void> {
  if (javaScript) await page.waitForSelector('html[data-ready]')
}
