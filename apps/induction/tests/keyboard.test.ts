import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { answerByKeys, choose, enter, tabTo, unseen } from './keys.ts'
import { serve, type Served } from './serve.ts'
import { password, setUp, taught } from './steps.ts'

let browser: Browser
let app: Served
beforeAll(async () => { [browser, app] = await Promise.all([openBrowser(), serve()]) })
afterAll(async () => { await browser?.close(); await app?.stop() })

test('a new worker joins, learns, answers, decides and signs out with the keyboard alone, and always sees where they are', async () => {
  const pack = await taught()
  const coordinator = await openPage(browser, app.address)
  const { code } = await setUp(coordinator.page, app, true)
  const { page, faults } = await openPage(browser, app.address, { reducedMotion: 'reduce' })
  const main = page.locator('main')

  await page.goto(`${app.address}/join`)
  await page.waitForSelector('html[data-ready]')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to main content')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByLabel('Code'))
  await page.keyboard.type(code)
  await enter(page, main.getByRole('button', { name: 'Continue' }), url => url.pathname === `/join/${code}`)

  await tabTo(page, page.getByLabel('What do you do here?'))
  for (let presses = 0; presses < 40 && await page.getByLabel('What do you do here?').inputValue() !== 'early-years'; presses++) await page.keyboard.press('ArrowDown')
  await tabTo(page, page.getByLabel('Full name'))
  await page.keyboard.type('Kit Keyboard')
  await tabTo(page, page.getByLabel('E-mail address'))
  await page.keyboard.type('kit@example.org')
  await tabTo(page, page.getByLabel('Choose a password'))
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await page.waitForURL(url => url.pathname === '/join/welcome')
  await page.waitForSelector('html[data-ready]')
  await enter(page, main.getByRole('link', { name: 'Begin' }), url => url.pathname.startsWith('/learn'))

  // The first lesson that asks something, reached and answered.
  const module = pack.modules[0]
  const lessons = module?.lessons.filter(lesson => lesson.status === 'current') ?? []
  const asks = lessons.find(lesson => lesson.blocks.some(block => block.kind === 'question'))
  await page.goto(`${app.address}/learn/${module?.slug}`)
  await page.waitForSelector('html[data-ready]')
  await enter(page, main.getByRole('link', { name: asks?.title ?? '', exact: true }), url => url.pathname === `/learn/${module?.slug}/${asks?.slug}`)
  // Whichever of its ways each question is asked in.
  for (const id of await page.locator('section.question').evaluateAll(found => found.map(section => section.id))) {
    const question = pack.questions[id]
    if (!question) throw new Error(`The pack has no question ${id}`)
    const section = page.locator(`section#${question.id}`)
    await answerByKeys(page, section, question, 'option')
    await tabTo(page, section.getByRole('button', { name: 'Check my answer' }))
    await page.keyboard.press('Enter')
    await section.getByRole('button', { name: 'Answer again' }).waitFor()
    await page.waitForSelector('html[data-ready]')
    // What is said to the answer has the focus: it is read out, and Tab goes on from there.
    expect(await section.locator('[data-outcome]').evaluate(element => element === document.activeElement)).toBe(true)
  }
  const before = page.url()
  await enter(page, page.getByRole('button', { name: /^Finish this lesson/ }), url => url.href !== before)

  // A scenario, from the list of all.
  await enter(page, page.getByRole('link', { name: 'Learn', exact: true }), url => url.pathname === '/learn', 'Shift+Tab')
  await enter(page, main.getByRole('link', { name: 'All the practice scenarios' }), url => url.pathname === '/practise')
  await enter(page, main.locator('a[href^="/practise/"]').first(), url => url.pathname.startsWith('/practise/'))
  const scenario = pack.modules.flatMap(entry => entry.scenarios).find(entry => page.url().endsWith(`/practise/${entry.slug}`))
  await choose(page, page.locator('input[name=response]'), 'consult')
  for (const id of scenario?.questions ?? []) { const question = pack.questions[id]; if (question) await answerByKeys(page, page.locator('main'), question, id) }
  await tabTo(page, page.getByRole('button', { name: 'See what the answers point to' }))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'What you would do' }).waitFor()
  await page.waitForSelector('html[data-ready]')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('What you would do')

  await enter(page, page.getByRole('button', { name: 'Sign out' }), url => url.pathname === '/sign-out', 'Shift+Tab')
  await page.getByRole('heading', { name: 'You are signed out' }).waitFor()
  expect(unseen).toEqual([])
  expect(faults).toEqual([])
})
