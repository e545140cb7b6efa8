import type { Root as HtmlRoot } from 'hast'
import type { Root, RootContent } from 'mdast'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

const allowed = {
  tagNames: ['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'em', 'del', 'a', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'br', 'hr', 'blockquote', 'span'],
  attributes: { a: ['href', ['className', 'term'] as [string, string], 'id', 'ariaDescribedBy'], span: ['dataSlot', 'lang'], ol: ['start'], th: [['scope', 'col', 'row'] as [string, ...string[]]] },
  protocols: { href: ['https', 'tel'] },
  clobber: [],
  strip: ['script', 'style']
}

/** Headings of columns say so; where the corner is empty the first cell of each row is its heading. */
const tablesThatSpeak = () => (tree: HtmlRoot) => visit(tree, 'element', table => {
  if (table.tagName !== 'table') return
  let corner = false
  visit(table, 'element', row => {
    if (row.tagName !== 'tr') return
    for (const [place, cell] of row.children.filter(child => child.type === 'element').entries()) {
      if (cell.tagName === 'th' && cell.children.length > 0) cell.properties['scope'] = 'col'
      else if (cell.tagName === 'th') {
        corner ||= place === 0
        cell.tagName = 'td'
      } else if (corner && place === 0) {
        cell.tagName = 'th'
        cell.properties['scope'] = 'row'
      }
    }
  })
})
const toHtml = unified().use(remarkRehype).use(tablesThatSpeak).use(rehypeSanitize, allowed).use(rehypeStringify)

/** HTML of nodes whose terms, slots and links have been made safe. Only a fixed set of elements can come out. */
export function htmlOf(nodes: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...nodes] }
  return toHtml.stringify(toHtml.runSync(root))
}
