/** Who meets whom when people disagree, nearest the child first. Boards use some of these or all, under their own names. */
export const disagreementStages = ['between-practitioners', 'between-team-managers', 'between-service-managers', 'between-directors', 'before-the-partnership'] as const

export type DisagreementStage = (typeof disagreementStages)[number]

/** Whose the referral is: the duties of a professional bind nobody who merely lives next door. */
export const referrers = ['professional', 'member-of-the-public'] as const

export type Referrer = (typeof referrers)[number]
