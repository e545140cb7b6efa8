/** The hashes of these rules and of their wording, worked out when they were last changed, so that no page has to. Written by `node packages/core/scripts/keep-rulesets.ts`. */
export const published = {
  contentHash: '9b07f3a160b998dd929c02f2b9178a5267ae66626417943ad8dcbf423abdca30',
  wordingHash: 'fc337d4991b1d4e38709f92262ef42df5c7d3c6f387d6780eb79ca060f98431b'
} as const
