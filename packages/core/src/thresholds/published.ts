/** The hashes of these rules and of their wording, worked out when they were last changed, so that no page has to. Written by `node packages/core/scripts/keep-rulesets.ts`. */
export const published = {
  contentHash: 'b39f22330af3aaa637e5cf5e07a36d8c066db88ab7c24ce1a6feed8940ed04d9',
  wordingHash: '75d99162f1bdfa95d8a8b06d7344427d45d307208280e66d0b83e46376a06e18'
} as const
