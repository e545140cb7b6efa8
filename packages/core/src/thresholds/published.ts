/** The hashes of these rules and of their wording, worked out when they were last changed, so that no page has to. Written by `node packages/core/scripts/keep-rulesets.ts`. */
export const published = {
  contentHash: 'b39f22330af3aaa637e5cf5e07a36d8c066db88ab7c24ce1a6feed8940ed04d9',
  wordingHash: '1a687ea62a95880a616819d35e4a744d85bd1db38e52656daa2c4fcc7b18596f'
} as const
