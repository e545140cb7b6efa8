/** The hashes of these rules and of their wording, worked out when they were last changed, so that no page has to. Written by `node packages/core/scripts/keep-rulesets.ts`. */
export const published = {
  contentHash: 'e79a4ec2a164946e45c52a3e789f2b33271067f405cc3df71b7d69f70210325e',
  wordingHash: '46748436064431d3a20764714c2d8eaccf67338f8de2f4f5ddc1dc170e91a05b'
} as const
