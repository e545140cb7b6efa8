/** The hashes of these rules and of their wording, worked out when they were last changed, so that no page has to. Written by `node packages/core/scripts/keep-rulesets.ts`. */
export const published = {
  contentHash: 'be7556fefc02ca796240f51241ed7ef3b3757c6a21e0ba4e9845efaa70923ea8',
  wordingHash: '9bd0deff8cee757df52dd3d883525194491d808ca68769ec585fc70203112d08'
} as const
