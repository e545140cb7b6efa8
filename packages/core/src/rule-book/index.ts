export { tellChanges, type ToldChanges, type ToldRule } from './changes.ts'
export { ruleBookInMarkdown, type Around } from './markdown.ts'
