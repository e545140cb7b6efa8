import type { SourceDocument } from '../kernel/citation.ts'

const read = { readOn: '2026-11-22', read: 'in part', edition: 'not stated', inForce: { from: 'not stated' } } as const
const elsewhere = { ...read, place: 'another-area', basis: 'other-area' } as const
const national = { ...read, place: 'national', basis: 'guidance' } as const

/** The documents behind the procedure on adults who view images of child sexual abuse, besides those of the thresholds. London's own guidance of 2009/10 is named in the Board's papers; its text was not found. */
export const viewingAbuseImagesSources = [
  { ...national, id: 'stop-it-now-on-families', title: 'Children’s services will be involved in your family', publisher: 'The Lucy Faithfull Foundation', address: 'https://www.stopitnow.org.uk/concerned-about-your-own-thoughts-or-behaviour/concerned-about-use-of-the-internet/get-the-facts/consequences/childrens-services-will-be-involved-in-your-family/' },
  { ...elsewhere, id: 'york-protecting-children-online', title: 'Protecting children online: the person’s access to children is established at home, at work and in voluntary work', publisher: 'City of York Safeguarding Children Board', address: 'http://www.saferchildrenyork.org.uk/protecting-children-online.htm' },
  { ...elsewhere, id: 'scotland-child-protection-2021', title: 'National guidance for child protection in Scotland, part 4: indecent images, paragraphs 4.208 to 4.214', publisher: 'Scottish Government', edition: 'September 2021', address: 'https://scotgov.theapsgroup.scot/national-guidance-for-child-protection-in-scotland/175/' },
  { ...national, id: 'csa-centre-online-offending', title: 'Managing risk and trauma after online sexual offending: the whole family', publisher: 'Centre of expertise on child sexual abuse', edition: 'as told on 18 May 2023', address: 'https://www.csacentre.org.uk/research-resources/practice-resources/managing-risk-and-trauma-after-online-sexual-offending/' },
  { ...national, id: 'family-rights-group-on-images', title: 'Advice to a parent: the adult, the other parent and each child are assessed', publisher: 'Family Rights Group', address: 'https://www.frg.org.uk' },
  { ...national, id: 'internet-watch-at-work', title: 'How to deal with child sexual abuse images at work', publisher: 'Internet Watch Foundation', address: 'https://www.iwf.org.uk/resources/how-to-deal-child-sexual-abuse-images-at-work/top-tips-on-how-to-deal-child-sexual-abuse' },
  { ...national, id: 'college-of-policing-on-suspects', title: 'Practice page on people suspected of online offences against children, and the danger that they harm themselves', publisher: 'College of Policing', address: 'not stated' }
] as const satisfies readonly SourceDocument[]
