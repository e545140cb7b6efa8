/** The hashes of these rules and of their wording, worked out when they were last changed, so that no page has to. Written by `node packages/core/scripts/keep-rulesets.ts`. */
export const published = {
  contentHash: '252033f054c29d3cca7d89e563f7bad85690f814140897e81675384c5ad57aba',
  wordingHash: '5f2323d17e73c271fca6451e01004cff7949c55db2681810aeb36c8b392501a6'
} as const
