/** The hashes of these rules and of their wording, worked out when they were last changed, so that no page has to. Written by `node packages/core/scripts/keep-rulesets.ts`. */
export const published = {
  contentHash: '5d2ee2f63a6f302d706db4b91891af64bfd7ebd15e3335679c6122d3f9d8c2bf',
  wordingHash: 'ab1b666457b2821facadd9bfedfb823f4df638be90c18ebcc43b84521a957ed4'
} as const
