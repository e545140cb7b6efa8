/** The hashes of these rules and of their wording, worked out when they were last changed, so that no page has to. Written by `node packages/core/scripts/keep-rulesets.ts`. */
export const published = {
  contentHash: '7653760b295b2af6fda13d6f4176f9864fb585b9181c1003af91456d1f5c5e92',
  wordingHash: '9c92cac8edcca02ac12a7aa8543953d6695d286d3ee91d95da372f9477c1dfd4'
} as const
