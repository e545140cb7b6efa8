// What is published has no sources in it: the condition by which this workspace resolves to them is left out of the packed package.json.
const here = '@safeguarding-kit/source'
const withoutSources = (entry) => (typeof entry === 'object' && entry !== null ? Object.fromEntries(Object.entries(entry).filter(([condition]) => condition !== here)) : entry)

export const hooks = {
  beforePacking: (manifest) => ({ ...manifest, ...(manifest.exports && { exports: Object.fromEntries(Object.entries(manifest.exports).map(([door, entry]) => [door, withoutSources(entry)])) }) })
}
