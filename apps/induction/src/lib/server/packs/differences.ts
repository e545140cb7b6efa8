import { differences, loadPack, type Pack } from '@safeguarding-kit/content'

let known: { readonly hash: string; readonly said: readonly string[] } | null = null

/** What the last folder of the stack changes in the ones before it, in sentences. Empty where there is only one folder. Read once for each content of the pack. */
export async function differencesFromBase(pack: Pack, folders: readonly string[]): Promise<readonly string[]> {
  if (folders.length < 2) return []
  if (known?.hash === pack.hash) return known.said
  const base = await loadPack(folders.slice(0, -1))
  if (!base.ok) return ['The folders beneath it do not load by themselves just now, so the differences cannot be told.']
  known = { hash: pack.hash, said: differences(base.pack, pack) }
  return known.said
}
