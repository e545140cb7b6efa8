import { differences, loadPack, saidThresholds, thresholdChanges, type Pack, type SaidThresholds } from '@safeguarding-kit/content'

/** What a board's own folder changes, for whoever signs it. */
export interface OwnFolder {
  /** What it changes in the folders beneath, in sentences; empty where there is only one folder. */
  readonly differences: readonly string[]
  /** What its variants in force change in the thresholds; null where none is. */
  readonly thresholds: SaidThresholds | null
}

let known: { readonly hash: string; readonly said: Promise<OwnFolder> } | null = null

/** In the same sentences as the content command's `diff` and `preview`. Worked out once for each content of the pack. */
export function ownFolder(pack: Pack, folders: readonly string[]): Promise<OwnFolder> {
  if (known?.hash !== pack.hash) known = { hash: pack.hash, said: workedOut(pack, folders) }
  return known.said
}

async function workedOut(pack: Pack, folders: readonly string[]): Promise<OwnFolder> {
  const [said, changed] = await Promise.all([fromBase(pack, folders), thresholdChanges(undefined, pack)])
  return { differences: said, thresholds: changed ? saidThresholds(changed) : null }
}

async function fromBase(pack: Pack, folders: readonly string[]): Promise<readonly string[]> {
  if (folders.length < 2) return []
  const base = await loadPack(folders.slice(0, -1))
  return base.ok ? differences(base.pack, pack) : ['The folders beneath it do not load by themselves just now, so the differences cannot be told.']
}
