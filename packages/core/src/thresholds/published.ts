/** The hashes of these rules and of their wording, worked out when they were last changed, so that no page has to. Written by `node packages/core/scripts/keep-rulesets.ts`. */
export const published = {
  contentHash: '73bf7ccbb01c9b0c4dd8fe33c5bf768ab116b69370357c5a03eb859168fd6b05',
  wordingHash: '6c954a6c9cd32c568e71eab48fe2d29c0afc1bd3118bde810a6f47e040fa6606'
} as const
