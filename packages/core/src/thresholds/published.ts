/** The hashes of these rules and of their wording, worked out when they were last changed, so that no page has to. Written by `node packages/core/scripts/keep-rulesets.ts`. */
export const published = {
  contentHash: 'b39f22330af3aaa637e5cf5e07a36d8c066db88ab7c24ce1a6feed8940ed04d9',
  wordingHash: 'fc337d4991b1d4e38709f92262ef42df5c7d3c6f387d6780eb79ca060f98431b'
} as const
