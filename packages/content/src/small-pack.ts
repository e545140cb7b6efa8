import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { requiredPassages } from './passages.ts'
import { loadPack, type LoadOptions } from './load.ts'
import type { Pack, PackFault } from './model.ts'

/** The files of a small pack, by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>

const passages = requiredPassages.map(id => `:::protected{#${id}}\nWords about ${id}.\n:::\n`).join('\n')

/** A whole small pack without a fault: one module, two lessons, two questions, a conversation. */
export const base: Files = {
  'pack.yaml': 'id: small\ntitle: A small pack\nedition: "2026.1"\nlocale: en-GB\ncore: "0"\nprofile: london\ncheckedOn: "2026-11-21"\nreviewBy: "2027-05-21"\n',
  'glossary.yaml': '- id: safeguarding-lead\n  term: Safeguarding lead\n  meaning: The person who takes worries.\n  formerly: Once the LSCB had another word.\n',
  'sources.yaml': '- id: wt-2026\n  title: Working Together\n  publisher: HM Government\n  edition: "2026"\n  checkedOn: "2026-11-21"\n',
  'local.yaml': 'slots:\n  form: the concern form\n',
  '01-day-one/index.md': '---\nid: day-one\ntitle: Day one\nsummary: Who to tell.\nminutes: 3\nmilestone: true\nrequired: true\n---\nWelcome.\n',
  '01-day-one/01-who-to-tell.md': `---\nid: lesson-who-to-tell\ntitle: Who to tell\nsummary: One sentence.\nminutes: 2\ncheckedOn: "2026-11-21"\nsources:\n  - { id: wt-2026, at: "chapter 1", grade: seen }\n---\nTell your :term[safeguarding lead]{#safeguarding-lead} of {name:partnership}. Use {local:form}.\n\n## In danger\n\nSee [the next](lesson:lesson-next).\n\n${passages}\n::question{#q-tell}\n\n::contact{slot=front-door}\n`,
  '01-day-one/02-next.md': '---\nid: lesson-next\ntitle: What comes next\nsummary: One sentence.\nminutes: 1\ncheckedOn: "2026-11-21"\n---\nSomething follows.\n\n::conversation{#conversation-small}\n\n::question{#q-next}\n',
  '01-day-one/questions.yaml': '- id: q-tell\n  kind: single\n  critical: true\n  text: Whom do you tell?\n  options:\n    - { id: lead, text: The lead., right: true, feedback: "Yes." }\n    - { id: nobody, text: Nobody., right: false, feedback: "A child is left alone." }\n- id: q-next\n  kind: multiple\n  text: What next?\n  options:\n    - { id: write, text: Write it down., right: true, feedback: "Yes." }\n    - { id: wait, text: Wait., right: false, feedback: "Time is lost." }\n',
  '01-day-one/conversations/small.yaml': 'id: conversation-small\ntitle: A child tells you\nwho: A child\nstart: opening\nturns:\n  - id: opening\n    says: "Can I tell you?"\n    replies:\n      - { id: yes-listen, text: "I am listening.", verdict: good, feedback: "Yes.", next: end }\n      - { id: press, text: "Who was it?", verdict: harmful, feedback: "No.", next: opening }\n'
}

/** A board's folder over it. */
export const board: Files = {
  'pack.yaml': 'id: borough\ntitle: A borough\nedition: "2026.1"\nlocale: en-GB\ncore: "0"\nprofile: london\ncheckedOn: "2026-11-21"\nreviewBy: "2027-05-21"\nbase: { id: small, edition: "2026.1" }\n'
}

/** Text with one part changed; fails where the part is not there, so that a test cannot pass for nothing. */
export function change(files: Files, path: string, from: string, to: string): Files {
  const text = files[path]
  if (typeof text !== 'string' || !text.includes(from)) throw new Error(`No "${from}" in ${path}`)
  return { ...files, [path]: text.replace(from, () => to) }
}

/** Writes files into a new temporary folder, gone when the test is. */
export async function folderOf(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pack-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}

export interface Told {
  readonly pack?: Pack
  readonly faults: readonly PackFault[]
  /** `path:line code` of each fault that is not a mere remark about what is unconfirmed. */
  readonly codes: readonly string[]
}

/** Writes the folders, loads them and tells the faults by path inside their folder. */
export async function load(stack: readonly Files[], options: LoadOptions = { rules: 'none' }): Promise<Told> {
  const folders = await Promise.all(stack.map(folderOf))
  const loaded = await loadPack(folders, options)
  const inside = (file: string) => folders.reduce((path, folder) => path.replace(`${folder}/`, ''), file)
  const codes = loaded.faults.filter(fault => fault.weight !== 'unconfirmed').map(fault => `${inside(fault.file)}:${fault.line} ${fault.code}`)
  return { ...(loaded.ok ? { pack: loaded.pack } : {}), faults: loaded.faults, codes }
}
