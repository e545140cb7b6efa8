import type { Condition } from '../../kernel/condition.ts'
import type { StatedRule } from './stated.ts'

const is = (fact: string): Condition => ({ fact, is: 'yes' })
/** A suspicion is not enough: the duty in law arises only where a girl has told or signs were seen. */
const known = (fact: string): Condition => ({ fact, is: 'yes', known: true })
const any = (...facts: readonly string[]): Condition => ({ any: facts.map(is) })
const matrix = 'london-indicators-of-need-matrix'
const level4 = 'buckinghamshire-level-4'

/**
 * The automatic referrals: for each trigger, the route that its source orders, attached to the facts that it names. The
 * facts' own rules give the level. Where a document only lists the sign at its highest level, the route rests on the
 * London matrix, which asks for an immediate referral there, and is our reading.
 */
export const triggers = [
  { row: 'AR-01', id: 'refer-injury-on-non-mobile-child', when: is('bruise-on-non-mobile-child'), cites: ['bruising-protocols-of-other-areas', 'wigan-bruising-protocol'], sign: 'seen', gives: 'seen',
    concludes: { kind: 'route', actions: ['do-not-investigate', 'call-front-door', 'urgent-paediatric-opinion'], clocks: ['urgent-concern-passed-on'] } },
  { row: 'AR-01', id: 'same-day-look-at-possible-birthmark', when: { all: [is('bruise-on-non-mobile-child'), is('mark-may-be-a-birthmark')] }, cites: ['bruising-protocols-of-other-areas'], sign: 'seen', gives: 'seen',
    concludes: { kind: 'route', actions: ['same-day-medical-look'] } },
  { row: 'AR-02', id: 'pass-on-what-a-child-tells', when: is('child-tells-of-abuse'), cites: [matrix, level4], sign: 'seen', gives: 'inferred',
    concludes: { kind: 'route', actions: ['do-not-promise-secrecy', 'do-not-investigate', 'call-front-door', 'call-police'], clocks: ['urgent-concern-passed-on'] } },
  { row: 'AR-02', id: 'pass-on-what-is-alleged', when: is('someone-alleges-serious-abuse'), cites: [level4], sign: 'seen', gives: 'inferred',
    concludes: { kind: 'route', actions: ['do-not-investigate', 'call-front-door', 'call-police'], clocks: ['urgent-concern-passed-on'] } },
  { row: 'AR-03', id: 'pass-on-what-a-parent-says', when: is('parent-says-they-harmed-or-fear-harming-child'), cites: [matrix, level4], sign: 'seen', gives: 'inferred',
    concludes: { kind: 'route', actions: ['do-not-promise-secrecy', 'call-front-door'], clocks: ['urgent-concern-passed-on'] } },
  // What was said may be about a child who is hurt where nobody sees it, and nothing more is asked once the highest level is required: so this holds whatever the age.
  { row: 'AR-02, AR-03', id: 'child-said-to-be-hurt-is-seen-by-a-doctor', when: any('child-tells-of-abuse', 'parent-says-they-harmed-or-fear-harming-child', 'someone-alleges-serious-abuse'), cites: ['lincolnshire-child-protection-medicals', 'manchester-abusive-head-trauma'], sign: 'seen', gives: 'inferred',
    concludes: { kind: 'route', actions: ['get-a-child-who-may-be-hurt-seen'] } },
  { row: 'AR-03', id: 'baby-said-to-be-hurt-needs-a-childrens-doctor', when: { all: [any('parent-says-they-harmed-or-fear-harming-child', 'someone-alleges-serious-abuse'), { any: [{ fact: 'age-in-months', below: 24 }, { fact: 'how-the-child-moves', oneOf: ['not-moving-alone'] }] }] }, cites: ['bruising-protocols-of-other-areas', 'manchester-abusive-head-trauma'], sign: 'inferred', gives: 'inferred',
    concludes: { kind: 'route', actions: ['do-not-investigate', 'call-front-door', 'urgent-paediatric-opinion'], clocks: ['urgent-concern-passed-on'] } },
  { row: 'AR-04', id: 'refer-unexplained-injury', when: any('injury-explanation-missing-or-does-not-fit', 'carer-cannot-explain-injury'), cites: ['nice-cg89', matrix, level4], sign: 'seen', gives: 'inferred',
    concludes: { kind: 'route', actions: ['do-not-investigate', 'call-front-door', 'urgent-paediatric-opinion'], clocks: ['urgent-concern-passed-on'] } },
  // Each of these stood as acute and sent nobody to a doctor, where the explanation fitted or was not asked about.
  { row: 'CN-HE-28 to 38, PC-GB-04', id: 'injury-that-may-be-harm-needs-a-childrens-doctor', when: any('head-eye-or-spine-injury-without-major-accident', 'fracture-without-adequate-history', 'patterned-burn-or-scald', 'bruise-in-shape-of-hand-or-object', 'human-bite-mark', 'black-eyes', 'several-bruises-or-bruises-on-soft-parts', 'mouth-injury-in-baby', 'injury-hidden-or-treatment-delayed', 'physical-punishment-with-injury-or-implement'), cites: ['lincolnshire-child-protection-medicals', 'tees-medical-assessments'], sign: 'seen', gives: 'seen',
    concludes: { kind: 'route', actions: ['urgent-paediatric-opinion'] } },
  { row: 'CN-HE-44', id: 'child-passed-out-or-poisoned-needs-999', when: is('unexplained-unconsciousness-or-poisoning'), cites: ['tees-medical-assessments', 'doncaster-urgent-medical-care', 'mid-essex-hospital-training'], sign: 'seen', gives: 'inferred',
    concludes: { kind: 'route', actions: ['call-999', 'urgent-paediatric-opinion'] } },
  { row: 'AR-05', id: 'refer-suspected-fabricated-illness', when: is('fabricated-or-induced-illness-suspected'), cites: ['london-fabricated-illness', level4], sign: 'seen', gives: 'recalled',
    concludes: { kind: 'route', actions: ['do-not-tell-parents-first', 'consult-named-doctor', 'call-front-door'] } },
  { row: 'AR-06', id: 'refer-fgm', when: is('fgm-has-happened'), cites: ['fgm-mandatory-reporting-procedure', 'kelsi-fgm'], sign: 'seen', gives: 'inferred',
    concludes: { kind: 'route', actions: ['do-not-investigate', 'do-not-tell-parents-first', 'no-family-interpreters', 'call-front-door', 'call-police'] } },
  { row: 'AR-06', id: 'report-known-fgm-to-police', when: { all: [known('fgm-told-by-girl-or-signs-seen'), { fact: 'your-role', oneOf: ['teacher', 'healthcare-professional'] }] }, cites: ['fgm-act-2003-section-5b', 'kelsi-fgm'], sign: 'seen', gives: 'seen', from: '2015-10-31', papers: 'absent',
    concludes: { kind: 'duty', actions: ['report-fgm-to-police'], clocks: ['fgm-reported-good-practice', 'fgm-reported-legal-limit'] } },
  { row: 'AR-06', id: 'fgm-duty-may-bind-social-workers', when: { all: [known('fgm-told-by-girl-or-signs-seen'), { fact: 'your-role', oneOf: ['social-worker'] }] }, cites: ['fgm-mandatory-reporting-procedure'], sign: 'seen', gives: 'reported', from: '2015-10-31', papers: 'absent',
    concludes: { kind: 'warning', actions: ['ask-whether-the-fgm-duty-binds-you'], clocks: ['fgm-reported-good-practice', 'fgm-reported-legal-limit'] } },
  { row: 'AR-07', id: 'protect-from-fgm-forced-marriage-or-honour-based-abuse', when: any('fgm-may-happen-soon', 'forced-marriage-or-honour-based-abuse'), cites: ['essex-forced-marriage', 'northumberland-level-4', matrix], sign: 'seen', gives: 'recalled',
    concludes: { kind: 'route', actions: ['do-not-tell-parents-first', 'do-not-mediate', 'no-family-interpreters', 'call-front-door', 'call-police'], clocks: ['urgent-concern-passed-on'] } },
  { row: 'AR-08', id: 'refer-sexual-activity-under-13', when: is('sexual-activity-under-13'), cites: ['london-sexually-active-children', 'derbyshire-sexually-active'], sign: 'seen', gives: 'seen',
    concludes: { kind: 'route', actions: ['do-not-investigate', 'tell-safeguarding-lead-today', 'call-front-door'] } },
  // London calls intercourse with a child under 13 rape, and any offence with one significant harm. Who the other is, is often not known, and may be at home.
  { row: 'AR-08', id: 'sexual-activity-under-13-goes-to-the-police', when: is('sexual-activity-under-13'), cites: ['london-sexually-active-children'], sign: 'seen', gives: 'inferred',
    concludes: { kind: 'route', actions: ['do-not-tell-parents-first', 'do-not-tell-the-person-concerned', 'call-police'] } },
  { row: 'AR-09', id: 'refer-exploitation', when: any('sexual-exploitation', 'trafficked-or-modern-slavery'), cites: ['harrow-threshold-guidance', 'northumberland-level-4', matrix], sign: 'seen', gives: 'inferred',
    concludes: { kind: 'route', actions: ['call-front-door', 'call-police'] } },
  { row: 'AR-09', id: 'refer-criminal-exploitation', when: is('criminal-exploitation'), cites: ['children-in-need-census', matrix], sign: 'seen', gives: 'inferred', papers: 'absent',
    concludes: { kind: 'route', actions: ['call-front-door', 'call-police', 'ask-about-national-referral-mechanism'] } },
  { row: 'AR-09', id: 'route-trafficked-child-to-referral-mechanism', when: is('trafficked-or-modern-slavery'), cites: ['college-of-policing-referral-mechanism', 'sefton-trafficked-children'], sign: 'seen', gives: 'seen', papers: { cites: ['sefton-trafficked-children', 'london-board-update-2009'], sign: 'seen', gives: 'seen', from: '2009-04-01' },
    concludes: { kind: 'route', actions: ['no-family-interpreters', 'ask-about-national-referral-mechanism'] } },
  { row: 'AR-10', id: 'refer-unborn-child', when: any('unborn-earlier-injury-or-unexplained-child-death', 'unborn-earlier-children-removed', 'unborn-alcohol-or-drugs-affect-pregnancy', 'unborn-parents-vulnerable', 'unborn-domestic-abuse-in-pregnancy'), cites: ['london-pre-birth-referral', 'tees-unborn-baby'], sign: 'seen', gives: 'seen',
    concludes: { kind: 'route', actions: ['call-front-door'] } },
  { row: 'AR-11', id: 'refer-concealed-pregnancy', when: is('concealed-or-denied-pregnancy'), cites: ['sheffield-pre-birth'], sign: 'seen', gives: 'inferred',
    concludes: { kind: 'route', actions: ['call-front-door'] } },
  // Whom telling would endanger is known only to the one who is pregnant: the document names a partner's violence, abuse behind the pregnancy, and a young woman's fear of her parents.
  { row: 'AR-11', id: 'hidden-pregnancy-is-not-told-at-home', when: any('concealed-or-denied-pregnancy', 'teenage-pregnancy'), cites: ['sussex-concealed-pregnancy'], sign: 'seen', gives: 'inferred',
    concludes: { kind: 'warning', actions: ['keep-the-pregnancy-from-who-does-not-know'] } },
  { row: 'AR-12', id: 'refer-adult-who-may-pose-a-risk', when: any('person-who-may-abuse-joins-or-visits-household', 'dangerous-adults-cannot-be-kept-away'), cites: ['harrow-threshold-guidance', matrix, level4], sign: 'seen', gives: 'inferred',
    concludes: { kind: 'route', actions: ['do-not-tell-the-person-concerned', 'call-front-door', 'call-police'] } },
  { row: 'AR-13', id: 'refer-domestic-abuse-in-pregnancy', when: is('domestic-abuse-while-mother-is-pregnant'), cites: ['harrow-threshold-guidance', matrix], sign: 'seen', gives: 'inferred',
    concludes: { kind: 'route', actions: ['do-not-tell-the-person-concerned', 'no-family-interpreters', 'call-front-door'] } },
  { row: 'AR-13', id: 'ask-about-marac-in-serious-domestic-abuse', when: any('serious-or-escalating-domestic-abuse', 'domestic-abuse-while-mother-is-pregnant', 'child-saw-serious-incident-and-case-at-marac', 'persistent-domestic-abuse-or-severe-discord'), cites: ['marac-referral-criteria'], sign: 'seen', gives: 'inferred',
    concludes: { kind: 'route', actions: ['do-not-tell-the-person-concerned', 'no-family-interpreters', 'ask-about-marac'] } },
  { row: 'AR-14', id: 'refer-failure-to-thrive-or-refused-care', when: any('failure-to-thrive', 'carer-refuses-vital-medical-care'), cites: ['harrow-threshold-guidance', matrix, level4], sign: 'seen', gives: 'inferred',
    concludes: { kind: 'route', actions: ['call-front-door', 'urgent-paediatric-opinion'] } },
  { row: 'AR-15', id: 'get-health-help-for-suicide-or-psychosis', when: is('suicide-attempt-or-psychotic-episode'), cites: [matrix, level4], sign: 'seen', gives: 'inferred',
    concludes: { kind: 'route', actions: ['get-urgent-health-help', 'do-not-promise-secrecy', 'call-front-door'] } },
  { row: 'CN-HE-27', id: 'get-health-help-for-self-harm', when: is('self-harm'), cites: ['buckinghamshire-level-3', level4, 'wirral-level-2'], sign: 'seen', gives: 'inferred',
    concludes: { kind: 'route', actions: ['get-health-help-for-self-harm', 'do-not-promise-secrecy', 'tell-safeguarding-lead-today'] } },
  { row: 'AR-16', id: 'tell-lado-of-worry-about-worker', when: is('worry-about-someone-who-works-with-children'), cites: ['lado-minimum-standards', 'sheffield-allegations', 'kcsie-2025-harm-threshold'], sign: 'seen', gives: 'seen', papers: { cites: ['working-together-2010-appendix-5', 'derbyshire-allegations'], sign: 'reported', gives: 'reported' },
    concludes: { kind: 'route', actions: ['do-not-investigate', 'do-not-tell-the-person-concerned', 'call-lado', 'record-now', 'escalate-if-nobody-acts'], clocks: ['lado-told'] } },
  { row: 'XR-15', id: 'abuse-by-worker-goes-to-the-police', when: is('abuse-by-worker-or-volunteer'), cites: ['sheffield-allegations'], sign: 'inferred', gives: 'inferred',
    concludes: { kind: 'route', actions: ['call-front-door', 'call-police'] } },
  { row: 'AR-16', id: 'pass-on-low-level-concern-about-worker', when: is('low-level-concern-about-worker'), cites: ['kcsie-2025-harm-threshold'], sign: 'reported', gives: 'reported', papers: 'absent',
    concludes: { kind: 'route', actions: ['report-low-level-concern', 'record-now'] } },
  { row: 'AR-16', id: 'go-past-the-lead-when-the-worry-is-the-lead', when: is('worry-is-about-the-safeguarding-lead'), cites: ['lado-minimum-standards', 'sheffield-allegations'], sign: 'inferred', gives: 'inferred',
    concludes: { kind: 'warning', actions: ['do-not-tell-the-person-concerned', 'call-lado', 'call-front-door', 'escalate-if-nobody-acts'] } },
  { row: 'AR-17', id: 'notify-private-fostering-to-council', when: is('privately-fostered'), cites: ['children-act-1989-private-fostering'], sign: 'recalled', gives: 'recalled', papers: { cites: ['children-act-1989-private-fostering'], sign: 'recalled', gives: 'recalled' },
    concludes: { kind: 'duty', actions: ['notify-private-fostering'] } },
  { row: 'AR-18', id: 'notify-hospital-stay-over-three-months', when: is('in-hospital-more-than-three-months'), cites: ['children-act-1989', 'mid-essex-hospital-training', 'islington-section-85'], sign: 'seen', gives: 'seen', papers: { cites: ['children-act-1989'], sign: 'reported', gives: 'reported' },
    concludes: { kind: 'duty', actions: ['notify-long-hospital-stay'] } },
  { row: 'AR-19', id: 'refer-child-with-no-carer', when: any('unaccompanied-asylum-seeking-child', 'rejected-with-no-adult-to-care', 'nobody-able-to-care-for-child'), cites: ['northumberland-level-4', matrix, level4], sign: 'seen', gives: 'inferred',
    concludes: { kind: 'route', actions: ['call-front-door'], clocks: ['urgent-concern-passed-on'] } },
  { row: 'AR-19, PC-BC-12', id: 'child-with-nobody-is-not-left', when: any('unaccompanied-asylum-seeking-child', 'rejected-with-no-adult-to-care', 'nobody-able-to-care-for-child', 'parents-illness-or-substance-use-endangers-child-no-other-carer'), cites: [level4], sign: 'seen', gives: 'inferred',
    concludes: { kind: 'route', actions: ['do-not-leave-the-child-with-nobody'] } },
  { row: 'AR-19', id: 'trained-interpreter-for-child-who-came-alone', when: is('unaccompanied-asylum-seeking-child'), cites: ['northumberland-level-4', level4, 'sefton-trafficked-children'], sign: 'seen', gives: 'inferred',
    concludes: { kind: 'warning', actions: ['no-family-interpreters'] } },
  { row: 'AR-20', id: 'refer-abuse-images-in-household', when: is('adult-in-household-views-abuse-images'), cites: ['london-board-highlights', 'northumberland-abuse-images'], sign: 'seen', gives: 'inferred', papers: { cites: ['london-board-highlights'], sign: 'seen', gives: 'inferred' },
    concludes: { kind: 'route', actions: ['do-not-look-at-or-share-images', 'do-not-tell-the-person-concerned', 'do-not-tell-parents-first', 'call-front-door', 'call-police'] } },
  { row: 'AR-21', id: 'call-999-in-immediate-danger', when: is('someone-in-immediate-danger'), cites: ['mid-essex-hospital-training'], sign: 'seen', gives: 'seen',
    concludes: { kind: 'duty', actions: ['call-999', 'call-front-door'], clocks: ['urgent-concern-passed-on'] } },

  { row: 'XR-11', id: 'route-extremism-to-prevent', when: any('drawn-to-extremism', 'someone-draws-child-into-extremism'), cites: ['prevent-duty-guidance-2023', 'kcsie-annex-b'], sign: 'seen', gives: 'inferred', papers: 'absent',
    concludes: { kind: 'route', actions: ['tell-safeguarding-lead-today', 'record-now', 'ask-about-prevent-and-channel'] } },
  // Somebody who harms the child online may be whoever draws the child in: that is grooming, and the front door hears of it whatever Prevent does.
  { row: 'XR-11', id: 'refer-child-drawn-in-and-harmed-online', when: { all: [is('drawn-to-extremism'), is('online-harm')] }, cites: ['prevent-duty-guidance-2023', 'kcsie-annex-b'], sign: 'inferred', gives: 'inferred', papers: 'absent',
    concludes: { kind: 'route', actions: ['call-front-door'] } },
  // Whoever grooms the child may be a relative or stand close to the family: London's chapter names both.
  { row: 'XR-11', id: 'do-not-warn-whoever-draws-the-child-in', when: is('someone-draws-child-into-extremism'), cites: ['london-extremist-ideology'], sign: 'seen', gives: 'inferred', papers: 'absent',
    concludes: { kind: 'warning', actions: ['do-not-tell-the-person-concerned'] } },
  { row: 'XR-22', id: 'tell-both-areas-of-child-placed-elsewhere', when: is('looked-after-or-on-plan-in-another-area'), cites: ['bedfordshire-section-47'], sign: 'seen', gives: 'inferred',
    concludes: { kind: 'route', actions: ['tell-both-areas'] } },
  { row: 'XR-23', id: 'ask-for-trained-assessment-of-sexual-behaviour', when: any('problem-sexual-behaviour', 'worrying-sexual-behaviour', 'child-sexually-abuses-other-children'), cites: ['buckinghamshire-level-3', 'kent-support-level-2', 'london-board-update-2008'], sign: 'seen', gives: 'inferred', papers: { cites: ['london-board-update-2008'], sign: 'seen', gives: 'inferred' },
    concludes: { kind: 'route', actions: ['ask-for-trained-assessment'] } },

  // Where telling the parents could raise the danger. At section 47 level they are told unless that does harm; who did it is often not known, and finding out is not for the worker:
  // so these hold until children's social care says otherwise, and no answer takes them away.
  { row: 'a5', id: 'do-not-warn-whoever-may-have-hurt-the-child', when: any('child-tells-of-abuse', 'someone-alleges-serious-abuse', 'physical-punishment-with-injury-or-implement'), cites: ['redbridge-referral', 'bristol-consent'], sign: 'seen', gives: 'inferred', papers: { cites: ['staffordshire-consent-briefing'], sign: 'reported', gives: 'inferred' },
    concludes: { kind: 'warning', actions: ['do-not-tell-parents-first', 'do-not-tell-the-person-concerned'] } },
  { row: 'a5', id: 'do-not-warn-where-sexual-harm-may-come-from-home', when: any('sexual-harm-by-someone-at-home-suspected', 'pregnancy-under-13-infection-or-genital-injury'), cites: ['redbridge-referral', 'bristol-consent'], sign: 'inferred', gives: 'inferred', papers: { cites: ['staffordshire-consent-briefing'], sign: 'inferred', gives: 'inferred' },
    concludes: { kind: 'warning', actions: ['do-not-tell-parents-first', 'do-not-tell-the-person-concerned', 'call-police'] } },
  { row: 'a5', id: 'do-not-warn-whoever-the-child-may-fear', when: is('frozen-watchfulness-or-fear-of-carer'), cites: ['redbridge-referral', 'bristol-consent'], sign: 'inferred', gives: 'inferred', papers: { cites: ['staffordshire-consent-briefing'], sign: 'inferred', gives: 'inferred' },
    concludes: { kind: 'warning', actions: ['do-not-tell-parents-first', 'do-not-tell-the-person-concerned'] } },
  { row: 'a5', id: 'ask-who-speaks-with-home-after-a-child-was-put-out', when: is('rejected-with-no-adult-to-care'), cites: ['redbridge-referral', 'bristol-consent'], sign: 'inferred', gives: 'inferred', papers: { cites: ['staffordshire-consent-briefing'], sign: 'inferred', gives: 'inferred' },
    concludes: { kind: 'warning', actions: ['do-not-tell-parents-first'] } },
  { row: 'PC-ES-05 to 10', id: 'ask-safely-about-domestic-abuse', when: any('a-few-minor-domestic-abuse-incidents', 'domestic-abuse-and-instability-at-home', 'incidents-of-domestic-abuse-between-carers', 'serious-or-escalating-domestic-abuse', 'persistent-domestic-abuse-or-severe-discord', 'domestic-abuse-while-mother-is-pregnant', 'child-saw-serious-incident-and-case-at-marac'), cites: ['devon-safe-enquiry', 'plymouth-recognise-and-ask'], sign: 'seen', gives: 'seen',
    concludes: { kind: 'warning', actions: ['do-not-tell-the-person-concerned', 'ask-the-parent-alone', 'no-family-interpreters'] } },
  { row: 'XR-05, PC-ES-19', id: 'leave-pictures-alone', when: any('sexual-exploitation', 'online-harm', 'sexual-pictures-of-a-child-may-be-involved'), cites: ['sharing-nudes-overview-2024'], sign: 'seen', gives: 'inferred',
    concludes: { kind: 'warning', actions: ['do-not-look-at-or-share-images'] } },
  // An adult who makes, has or shares such a picture of a child: for the police at once, whoever the adult is.
  { row: 'AR-16', id: 'worker-and-pictures-go-to-the-police', when: { all: [is('worry-about-someone-who-works-with-children'), is('sexual-pictures-of-a-child-may-be-involved')] }, cites: ['sharing-nudes-overview-2024'], sign: 'seen', gives: 'seen',
    concludes: { kind: 'route', actions: ['do-not-investigate', 'call-front-door', 'call-police'], clocks: ['urgent-concern-passed-on'] } },
  { row: 'XR-05, PC-ES-19', id: 'pass-on-that-there-may-be-pictures', when: is('sexual-pictures-of-a-child-may-be-involved'), cites: ['sharing-nudes-overview-2024'], sign: 'seen', gives: 'seen',
    concludes: { kind: 'route', actions: ['tell-safeguarding-lead-today', 'record-now'] } }
] as const satisfies readonly StatedRule[]
