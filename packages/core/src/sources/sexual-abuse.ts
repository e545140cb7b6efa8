import type { SourceDocument } from '../kernel/citation.ts'

const read = { readOn: '2026-11-22', read: 'in part', edition: 'not stated', inForce: { from: 'not stated' } } as const
const london = { ...read, place: 'london', basis: 'local' } as const
const elsewhere = { ...read, place: 'another-area', basis: 'other-area' } as const
const national = { ...read, place: 'national', basis: 'guidance' } as const

/** The documents behind the procedure on sexual abuse, besides those of the thresholds. */
export const sexualAbuseSources = [
  { ...read, place: 'london', basis: 'london-procedure', id: 'london-board-workplan', title: 'Board workplan: good practice in relation to child sexual abuse, sexual assault referral centres and the prevention service', publisher: 'London Safeguarding Children Board', edition: '2007/08', address: 'not stated', read: 'whole' },
  { ...read, place: 'london', basis: 'london-procedure', id: 'london-sexual-abuse', title: 'London practice guidance PG37: sexual abuse', publisher: 'London Safeguarding Children Partnership', edition: 'added September 2023', address: 'https://www.londonsafeguardingchildrenprocedures.co.uk/sexual_abuse.html' },
  { ...london, id: 'havens-under-13', title: 'London’s sexual assault referral centres: referral of children under 13, and the seven days for samples', publisher: 'The Havens', address: 'https://thehavens.org.uk/referrals/how-do-i-refer/referral-process-for-under-13s' },
  { ...london, id: 'havens-referral', title: 'London’s sexual assault referral centres: what they do, and who may be referred', publisher: 'The Havens', address: 'https://www.thehavens.org.uk/referrals/how-do-i-refer/' },
  { ...london, id: 'havens-children-newsletter', title: 'Newsletter for referrers: every child needs a health assessment when sexual abuse is a concern', publisher: 'The Havens, children and young people’s service', address: 'not stated', copy: 'https://docsbay.net/e-mail-kings-letterhead' },
  { ...national, id: 'csa-centre-signs', title: 'Signs and indicators: a template for recording concerns of child sexual abuse (its purpose and headings)', publisher: 'Centre of expertise on child sexual abuse', edition: 'November 2021', address: 'https://www.csacentre.org.uk/knowledge-in-practice/practice-improvement/signs-indicators-template/' },
  { ...elsewhere, id: 'hampshire-sexual-abuse', title: 'Toolkit on child sexual abuse: identification', publisher: 'Hampshire Safeguarding Children Partnership', address: 'https://www.hampshirescp.org.uk/professionals/toolkits/child-sexual-abuse/identification-reporting-assessment/identification/' },
  { ...elsewhere, id: 'manchester-sexual-abuse', title: 'Identifying child sexual abuse: key considerations', publisher: 'Manchester Safeguarding Partnership', address: 'https://www.manchestersafeguardingpartnership.co.uk/?p=4984' },
  { ...elsewhere, id: 'plymouth-retraction', title: 'A supportive response when a child takes back what they told', publisher: 'Plymouth Safeguarding Children Partnership', address: 'https://plymouthscb.co.uk/a-supportive-response-when-a-child-retracts-after-initial-disclosure' },
  { ...elsewhere, id: 'tees-historical-abuse', title: 'Procedures: allegations of abuse in the past, by an adult or a child', publisher: 'Tees Safeguarding Children Partnerships', address: 'https://www.teescpp.org.uk/procedures-and-guidance-on-specific-issues-that-affect-children/historical-abuse-allegations/' },
  { ...elsewhere, id: 'doncaster-non-recent-abuse', title: 'Procedures: non-recent abuse', publisher: 'Doncaster Safeguarding Children Partnership', address: 'https://doncasterscb.proceduresonline.com/p_historical_abuse.html' },
  { ...national, id: 'stop-it-now-helpline', title: 'The helpline of the prevention campaign: who can call, and what is passed on', publisher: 'The Lucy Faithfull Foundation', address: 'https://www.stopitnow.org.uk/helpline/' },
  { ...national, id: 'prevention-helpline-news', title: 'News of 1 March 2019: the prevention helpline has been running since 2002', publisher: 'The Lucy Faithfull Foundation', edition: '1 March 2019', address: 'https://www.lucyfaithfull.org.uk/home-secretary-announces-funding-for-the-lucy-faithfull-foundation/' }
] as const satisfies readonly SourceDocument[]
