/** The hashes of these rules and of their wording, worked out when they were last changed, so that no page has to. Written by `node packages/core/scripts/keep-rulesets.ts`. */
export const published = {
  contentHash: 'd1dc03c9a56696c15f514de1c6fdf4be5eb6cdc5d65290a021c6214da9a4b43b',
  wordingHash: 'ffa662d3babd23176141ac7e8ac315db05e3115f3bb7207117c1e26dc682aa04'
} as const
