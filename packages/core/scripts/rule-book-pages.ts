import { howALineIsMet, mermaidOf, ofMachine, outlineInText, outlineOf, rulesBehind, type Diagram } from '../src/diagram/index.ts'
import { procedures } from '../src/index.ts'
import { ruleBook } from '../src/kernel/index.ts'
import { ruleBookInMarkdown } from '../src/rule-book/index.ts'
import { sourceById } from '../src/sources/index.ts'

const picture = (diagram: Diagram): string => `\`\`\`mermaid\n${mermaidOf(diagram)}\`\`\`\n\n<details><summary>${diagram.title}, in words</summary>\n\n${outlineInText(outlineOf(diagram))}\n</details>`

/** The rule book of every procedure as Markdown, and its pictures, by the first profile and on the day on which its rules were last checked. */
export async function rulebooks(): Promise<readonly { readonly name: string; readonly text: string }[]> {
  const pages = await Promise.all(procedures.map(async ({ id, title, about, load }) => {
    const [ruleset, { ruleBookWords }, { journey }] = await Promise.all([load.rules(), load.wording(), load.machine()])
    const on = ruleBook(ruleset, ruleBookWords, { profile: ruleset.profiles[0]?.id ?? '', asOf: ruleset.checkedOn }, sourceById)
    if (!on.ok) throw new Error(`${id} has no rules for ${ruleset.checkedOn}, the day on which they were checked: ${on.code}`)
    const levels = on.book.levels.map(level => ({ ...level, diagrams: rulesBehind(on.book, level.key) })).filter(({ diagrams }) => diagrams.length > 0)
    const pictures = [
      `# ${title}: pictures`, `Made from the machine and the rules by \`packages/core/scripts/rule-book.ts\`, each with the same in words. [The rule book](${id}.md).`,
      '## How a case moves', picture(ofMachine(journey.machine, `${title}: how a case moves`)),
      ...(levels.length > 0 ? ['## The rules behind each level', howALineIsMet, ...levels.flatMap(({ number, label, diagrams }) => [`### ${number} ${label}`, ...diagrams.map(picture)])] : [])
    ]
    return [
      { name: `${id}.md`, text: ruleBookInMarkdown(on.book, { title, about, pictures: `${id}-pictures.md` }) },
      { name: `${id}-pictures.md`, text: `${pictures.join('\n\n')}\n` }
    ]
  }))
  return pages.flat()
}
