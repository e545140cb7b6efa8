/** The hashes of these rules and of their wording, worked out when they were last changed, so that no page has to. Written by `node packages/core/scripts/keep-rulesets.ts`. */
export const published = {
  contentHash: 'fd0ed11d8aa76f1b14400be95ee61f6fa3ae49b14e675fbf38983a916edeb721',
  wordingHash: '5f2323d17e73c271fca6451e01004cff7949c55db2681810aeb36c8b392501a6'
} as const
