import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collectFaults } from './faults.ts'
import { htmlOf } from './html.ts'
import { inlineHtml } from './inline.ts'
import { onlyParagraph, readMarkdown } from './markdown.ts'

const signs = [...'aéŁ1 ,.;?!“”‘’„\'"()…–—-*_[]:&<#>`~\\', 'www.', 'LSCB ', 'level 2 ', '  ']

test('words that need no Markdown come out as Markdown would give them, with the same faults', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 14 }).map(parts => parts.join('').trim()).filter(text => text !== ''), text => {
    const [quick, parsed] = [collectFaults(), collectFaults()]
    const html = inlineHtml(text, 'questions.yaml', 7, quick, [])
    const paragraph = onlyParagraph(readMarkdown(text, 'questions.yaml', parsed, 6)!.tree)
    if (!paragraph) return
    expect(html).toBe(htmlOf([paragraph]).replace(/^<p>|<\/p>$/g, ''))
    expect(quick.all.map(({ code, line }) => `${code} ${line}`)).toEqual(expect.arrayContaining(parsed.all.map(({ code, line }) => `${code} ${line}`)))
  }), { numRuns: 400 })
})
