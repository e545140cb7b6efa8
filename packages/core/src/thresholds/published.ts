/** The hashes of these rules and of their wording, worked out when they were last changed, so that no page has to. Written by `node packages/core/scripts/keep-rulesets.ts`. */
export const published = {
  contentHash: 'f9f6ab0c205db20a64ce906893471c5eb86b09ff600d6c2f1fa70f0e4da4f51b',
  wordingHash: 'f48080318dbe48c2d8ab5f30403b0bc0740c5c389b7460c27718a06f50982e69'
} as const
