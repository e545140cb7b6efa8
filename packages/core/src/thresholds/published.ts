/** The hashes of these rules and of their wording, worked out when they were last changed, so that no page has to. Written by `node packages/core/scripts/keep-rulesets.ts`. */
export const published = {
  contentHash: '4a8dcaaffb19bbe79ddd47e4e39af0464c4a51af10d273ab8cf857c887a7f2a8',
  wordingHash: '956893b77444eaae120b289956bbad3f1bf8ec718de8a62c8cb6de884cc6d5ea'
} as const
