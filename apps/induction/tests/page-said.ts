import type { Pack } from '@safeguarding-kit/content'
import type { Page } from 'playwright-core'

/** What words could only be if something was not put into them: ids of the pack, told from ordinary words by two hyphens or a mark of their own. */
const idsOf = (pack: Pack): readonly string[] => [
  ...Object.keys(pack.questions), ...Object.keys(pack.conversations), ...pack.paths.map(({ id }) => id),
  ...pack.modules.flatMap(({ lessons, scenarios }) => [...lessons.map(({ id }) => id), ...scenarios.flatMap(({ id, facts }) => [id, ...Object.keys(facts)])])
].filter(id => id.split('-').length > 2)

const raw: readonly (readonly [string, RegExp])[] = [
  ['a slot that was not filled', /\{[^{}\n]{1,60}\}/],
  ['Markdown as it was written', /\*\*|\]\(|^\s*#{1,6} |^\s*:::?\w|(?<!\w)_[^_\n]+_(?!\w)|`/m],
  ['a value that is none', /\b(undefined|NaN|null)\b|\[object /],
  ['two sentences without a space', /[a-z]{2}[.?!][A-Z][a-z]/],
  ['HTML as it was written', /<\/?[a-z]+[ >]|&(amp|lt|gt|nbsp|#\d+);/]
]

/**
 * What is wrong with any page that a learner comes to: it scrolls sideways, has not one heading of its own, shows what was never meant to be read, says
 * nowhere whom to call, or has a title that does not say where one is. Works without the page's own scripts.
 */
export async function wrongWith(page: Page, pack: Pack): Promise<readonly string[]> {
  const seen = await page.evaluate(() => {
    const root = document.documentElement, main = document.querySelector('main')
    const shown = (selector: string) => [...document.querySelectorAll(selector)].filter(element => element.checkVisibility())
    const inside = (element: Element): boolean => { const region = element.closest('.sk-scroll'); return region !== null && region !== element }
    const help = shown('.sk-help summary')[0]
    return {
      title: document.title, headings: shown('h1').map(heading => heading.textContent?.trim() ?? ''), text: (main ?? document.body).innerText,
      wide: root.scrollWidth > window.innerWidth ? [...document.querySelectorAll('body *')].filter(element => !inside(element) && element.getBoundingClientRect().right > window.innerWidth + 0.5).slice(-2).map(element => `${element.tagName.toLowerCase()}.${element.className}`).join(', ') || 'something' : '',
      help: help && main && help.compareDocumentPosition(main) === Node.DOCUMENT_POSITION_FOLLOWING ? help.getBoundingClientRect().top + window.scrollY : null,
      empty: shown('main :is(a, button, h1, h2, h3, h4, legend, label)').filter(element => (element.textContent ?? '').trim() === '' && !element.querySelector('img, svg')).map(element => element.outerHTML.slice(0, 80))
    }
  })
  const [heading = ''] = seen.headings
  const words = new Set(seen.text.match(/[a-z0-9]+(?:-[a-z0-9]+){2,}/g))
  return [
    ...(seen.wide ? [`scrolls sideways: ${seen.wide}`] : []),
    ...(seen.headings.length === 1 ? [] : [`has ${seen.headings.length} headings of the first level`]),
    ...(seen.help !== null && seen.help < 400 ? [] : ['has no "Get help now" at its top']),
    ...(heading !== '' && (seen.title.includes(heading) || heading.startsWith(seen.title)) ? [] : [`is titled "${seen.title}" under the heading "${heading}"`]),
    ...seen.empty.map(html => `has nothing to read in ${html}`),
    ...raw.flatMap(([what, pattern]) => { const found = pattern.exec(seen.text); return found ? [`shows ${what}: ${seen.text.slice(Math.max(0, found.index - 40), found.index + 40).replaceAll('\n', ' ')}`] : [] }),
    ...idsOf(pack).filter(id => words.has(id)).map(id => `shows an id: ${id}`)
  ]
}
