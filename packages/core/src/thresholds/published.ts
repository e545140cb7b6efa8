/** The hashes of these rules and of their wording, worked out when they were last changed, so that no page has to. Written by `node packages/core/scripts/keep-rulesets.ts`. */
export const published = {
  contentHash: '7653760b295b2af6fda13d6f4176f9864fb585b9181c1003af91456d1f5c5e92',
  wordingHash: 'ae410bc8b2876b5c1d6c3076bbb412474757789e2f6a7612982155d11f6ffda1'
} as const
