import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const folder = new URL('..', import.meta.url).pathname

/** How large some exports are when a bundler takes only them: after minifying, and again after gzip, in bytes; and what each file brings of it. */
export interface Size { readonly minified: number; readonly gzipped: number; readonly parts: Readonly<Record<string, number>> }

/** @param takes what is exported, for example `export { decide } from './src/kernel/index.ts'` */
export async function sizeOf(takes: string): Promise<Size> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: takes, resolveDir: folder, loader: 'ts', sourcefile: 'taken.ts' }, bundle: true, minify: true, write: false, metafile: true, outdir: folder,
    format: 'esm', target: 'es2023', conditions: ['@safeguarding-kit/source'], platform: 'neutral', absWorkingDir: folder
  })
  const [file] = outputFiles, [made] = Object.values(metafile.outputs)
  const parts = Object.entries(made!.inputs).map(([path, { bytesInOutput }]) => [path, bytesInOutput] as const).filter(([, bytes]) => bytes > 0)
  return { minified: file!.contents.length, gzipped: gzipSync(file!.contents, { level: 9 }).length, parts: Object.fromEntries(parts.sort((a, b) => b[1] - a[1])) }
}

/** What is told at each release, and how large the first two may become: beyond that a page that decides would load noticeably more. */
export const told = [
  { what: 'Deciding: input checked, rules made ready, the range', takes: "export { prepare, rangeOf } from './src/kernel/index.ts'", shown: '`prepare`, `rangeOf` of `/kernel`', most: 8 * 1024 },
  { what: 'A whole decision: reasons, what to ask, limits with the calendar, receipt', takes: "export { decide, checkInput } from './src/kernel/index.ts'", shown: '`decide`, `checkInput` of `/kernel`', most: 15_800 },
  { what: 'Many cases from CSV or NDJSON', takes: "export { readCases, decideBatch, firedRules } from './src/kernel/index.ts'", shown: '`readCases`, `decideBatch` of `/kernel`' },
  { what: 'A whole decision with the catalogue of thresholds', takes: "export { decideThreshold } from './src/thresholds/index.ts'", shown: '`decideThreshold` of `/thresholds`' },
  { what: 'The sentences in English', takes: "export * from './src/thresholds/wording/en.ts'", shown: '`/thresholds/wording/en`' }
] as const

const inKiB = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`

/** The figures as a table in Markdown. */
export async function sizesInMarkdown(): Promise<string> {
  const rows = await Promise.all(told.map(async ({ what, takes, shown }) => { const { minified, gzipped } = await sizeOf(takes); return `| ${what} | ${shown} | ${inKiB(minified)} | ${inKiB(gzipped)} |` }))
  return ['| what is taken | import | minified | and gzipped |', '| --- | --- | --- | --- |', ...rows].join('\n')
}
