import type { Diagram } from './diagram.ts'
import { drawn } from './drawn.ts'

/**
 * A picture as SVG: no script, no style, no font and no address, in the colour of the text around it. Its size is given in the size of the page's
 * text, so that it grows with it. A page may colour it by its classes: `is-step`, `is-level`, `lane-0`.
 */
export function svgOf(diagram: Diagram): string {
  const { width, height, frames, texts, ways } = drawn(diagram), id = `picture-${diagram.id}`
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" class="sk-picture" viewBox="0 0 ${width} ${height}" width="${width / 16}rem" height="${height / 16}rem" role="img" aria-labelledby="${id}" font-family="system-ui, sans-serif" font-size="15" fill="currentColor">`,
    `<title id="${id}">${escaped(diagram.title)}</title>`,
    ...frames.map(({ is, x, y, width, height }) => `<rect class="is-${is}" x="${x + 1}" y="${y}" width="${width - 2}" height="${height}" rx="${is === 'last' || is === 'first' ? 12 : 3}" fill="none" stroke="currentColor" stroke-width="${is === 'first' || is === 'level' ? 2.5 : is === 'any-step' || is === 'together' ? 1 : 1.5}"${is === 'any-step' || is === 'together' ? ' stroke-dasharray="5 3"' : ''}/>`),
    ...ways.map(({ lane, x, from, end }) => {
      const heights = [end.y, ...from.map(({ y }) => y)]
      return [
        `<g class="lane lane-${lane % 4}"><path d="${from.map(one => `M${one.x} ${one.y}H${x}`).join('')}M${x} ${Math.min(...heights)}V${Math.max(...heights)}M${x} ${end.y}H${end.x + 7}" fill="none" stroke="currentColor" stroke-width="1.5"/>`,
        ...from.map(({ y }) => `<circle cx="${x}" cy="${y}" r="2.5"/>`), `<path d="M${end.x} ${end.y}l8 -5v10z"/></g>`
      ].join('')
    }),
    ...texts.map(({ is, x, y, text }) => `<text class="${is}" x="${x}" y="${y}"${is === 'label' ? ' font-weight="700"' : is === 'note' ? ' font-size="13.5" font-style="italic"' : ''}>${escaped(text)}</text>`),
    '</svg>'
  ]
  return lines.join('\n')
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, mark => marks[mark] ?? mark)
