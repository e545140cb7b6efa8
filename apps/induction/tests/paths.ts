// npm run paths: walks every path of the pack on a phone, from joining to the certificate and the refresher, and tells what was met. Words after -- choose paths by id.
import { openBrowser, openPage } from './browser.ts'
import { serve } from './serve.ts'
import { setUp, taught } from './steps.ts'
import { walkPath, type Walked } from './walk.ts'

const words = process.argv.slice(2)
const pack = await taught()
const paths = pack.paths.filter(({ id, status }) => status === 'current' && (words.length === 0 || words.some(word => id.includes(word))))
if (paths.length === 0) throw new Error(`No path is called ${words.join(' ')}. There are: ${pack.paths.map(({ id }) => id).join(', ')}.`)

const begun = performance.now()
const [browser, app] = await Promise.all([openBrowser(), serve()])
const said: (readonly string[])[] = [], offered = new Set<string>(), wrong = new Set<string>()
try {
  const coordinator = await openPage(browser, app.address)
  const { code } = await setUp(coordinator.page, app, true)
  await coordinator.page.close()
  const left = [...paths]
  const walkSome = async (): Promise<void> => {
    for (let path = left.shift(); path; path = left.shift()) {
      const from = performance.now()
      try {
        const { walked, journey } = await walkPath({ browser, app, pack, path, code, name: 'Zoë £ O’Brien', javaScript: pack.paths.indexOf(path) % 3 === 2, everything: offered })
        await journey.page.context().close()
        tell(walked, Math.round((performance.now() - from) / 1000))
      } catch (fault) {
        // One path that cannot be gone to its end does not keep the others from being walked.
        wrong.add(`${path.id}: ${fault instanceof Error ? fault.message : String(fault)}`)
        console.error(`${path.id}: ${fault instanceof Error ? (fault.stack ?? '') : String(fault)}`)
      }
    }
  }
  await Promise.all([walkSome(), walkSome()])
} finally {
  await browser.close()
  await app.stop()
}

function tell({ path, pages, questions, stories, talks, minutes, budget, faults }: Walked, seconds: number): void {
  for (const sentence of faults) { wrong.add(sentence); console.error(`WRONG ${sentence}`) }
  said.push([path, ...[pages, questions, stories, talks, `${minutes} of ${budget}`, `${seconds} s`].map(String)])
  console.error(`${path}: ${pages} pages in ${seconds} s`)
}

const rows = [['path', 'pages', 'questions', 'stories', 'talks', 'minutes', 'took'], ...said.toSorted(([one = ''], [other = '']) => paths.findIndex(({ id }) => id === one) - paths.findIndex(({ id }) => id === other))]
for (const row of rows) console.log(row.map((cell, at) => (at === 0 ? cell.padEnd(26) : cell.padStart(11))).join(''))
for (const sentence of wrong) console.log(`WRONG ${sentence}`)
console.log(`\n${wrong.size === 0 ? 'Nothing was wrong' : `${wrong.size} things were wrong`}, after ${Math.round((performance.now() - begun) / 60_000)} minutes.`)
process.exitCode = wrong.size === 0 ? 0 : 1
