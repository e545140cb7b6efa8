import { mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { parse } from 'yaml'
import { nearest } from './faults.ts'
import { Refusal } from './refusal.ts'

/** The pack that stands in a folder, as far as its pack.yaml can be read. */
async function packIn(folder: string): Promise<{ readonly id?: unknown; readonly base?: { readonly id?: unknown } } | undefined> {
  try {
    const value: unknown = parse(await readFile(join(folder, 'pack.yaml'), 'utf8'))
    return value !== null && typeof value === 'object' ? value : undefined
  } catch {
    return undefined
  }
}

const isFolder = (place: string): Promise<boolean> => stat(place).then(found => found.isDirectory(), () => false)

/**
 * Sees that a module's folder is there. In a board's own folder it is made where the pack beneath, which lies beside it, has a module of that name; another
 * name is refused with the nearest one, since nobody would find what is written there.
 */
export async function seeModuleFolder(place: string): Promise<void> {
  if (await isFolder(place)) return
  const pack = dirname(place), name = basename(place)
  const own = await packIn(pack)
  const beside = own?.base ? await readdir(dirname(pack)).catch(() => []) : []
  for (const other of beside) {
    const folder = join(dirname(pack), other)
    if (own?.base?.id === undefined || (await packIn(folder))?.id !== own.base.id) continue
    if (await isFolder(join(folder, name))) return void (await mkdir(place))
    const near = nearest(name.toLowerCase(), (await readdir(folder)).filter(each => /^\d+-/.test(each)))
    throw new Refusal(`${folder} has no module "${name}".${near === undefined ? ` Its modules are the folders in it that begin with a number.` : ` Did you mean ${join(pack, near)}?`}`)
  }
  throw new Refusal(`There is no folder ${place}. Make it first, or give one that is there.`)
}
