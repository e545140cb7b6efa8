import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import template from './certificate.typ?raw'

/** What stands on a certificate, as text ready to read. */
export interface CertificateText {
  readonly title: string
  readonly issuer: string
  readonly name: string
  readonly course: string
  readonly edition: string
  readonly completed: string
  readonly kind: string
  readonly minutes: string
  readonly modules: string
  readonly refresher: string
  readonly code: string
  readonly check: string
  readonly limits: string
  readonly pilot: 'yes' | 'no'
}

const fonts = [
  '@expo-google-fonts/atkinson-hyperlegible/400Regular/AtkinsonHyperlegible_400Regular.ttf',
  '@expo-google-fonts/atkinson-hyperlegible/700Bold/AtkinsonHyperlegible_700Bold.ttf',
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'
]
const main = join(tmpdir(), 'safeguarding-kit-certificate.typ')
let compiler: NodeCompiler | undefined

/** The compiler is made at the first certificate: it is large, and most requests never need it. One main file for ever keeps memory flat. */
async function ready(): Promise<NodeCompiler> {
  if (compiler) return compiler
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const { resolve } = createRequire(import.meta.url)
  compiler = NodeCompiler.create({ workspace: tmpdir(), fontArgs: [{ fontBlobs: fonts.map(file => readFileSync(resolve(file))) }] })
  compiler.mapShadow(main, Buffer.from(template))
  return compiler
}

/**
 * The certificate as a tagged PDF/UA-1, or `cannot-draw` where the fonts lack the letters of a name: the page of the certificate prints any
 * name, and says so.
 */
export async function certificatePdf(text: CertificateText): Promise<{ readonly ok: true; readonly pdf: Buffer } | { readonly ok: false; readonly code: 'cannot-draw' }> {
  const typst = await ready()
  try {
    return { ok: true, pdf: typst.pdf({ mainFilePath: main, inputs: { ...text } }, { pdfStandard: 'ua-1' }) }
  } catch (fault) {
    if (String(fault).includes('could not be displayed with font')) return { ok: false, code: 'cannot-draw' }
    throw fault
  } finally {
    typst.evictCache(0)
  }
}
