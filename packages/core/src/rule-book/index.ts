export { toldInMarkdown, toldInText, type ToldPart } from './changes-page.ts'
export { tellChanges, type ToldChanges, type ToldRule } from './changes.ts'
export { ruleBookInMarkdown, ruleInMarkdown, type Around } from './markdown.ts'
