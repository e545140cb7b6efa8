/** The hashes of these rules and of their wording, worked out when they were last changed, so that no page has to. Written by `node packages/core/scripts/keep-rulesets.ts`. */
export const published = {
  contentHash: '6b8945ca532e9b229494392db4f037406833d116a3c77903c7ae3edd04429a43',
  wordingHash: '3a07932d35e67f4630acef8d6c51dad1afb66d3463d7ac98216f12fb600b8dbd'
} as const
