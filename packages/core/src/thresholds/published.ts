/** The hashes of these rules and of their wording, worked out when they were last changed, so that no page has to. Written by `node packages/core/scripts/keep-rulesets.ts`. */
export const published = {
  contentHash: '748ddeccbf273bc508eb6118d20dc875a973a315f4742218a8bedf34909c2db3',
  wordingHash: 'ffa662d3babd23176141ac7e8ac315db05e3115f3bb7207117c1e26dc682aa04'
} as const
