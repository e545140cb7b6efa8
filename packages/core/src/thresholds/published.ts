/** The hashes of these rules and of their wording, worked out when they were last changed, so that no page has to. Written by `node packages/core/scripts/keep-rulesets.ts`. */
export const published = {
  contentHash: '8c11ccadc1ecfdad057281a5a6ca89d633e25a702fba5a1e63d1d16cc85387dd',
  wordingHash: '9c92cac8edcca02ac12a7aa8543953d6695d286d3ee91d95da372f9477c1dfd4'
} as const
