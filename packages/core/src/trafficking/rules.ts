import type { Condition } from '../kernel/condition.ts'
import { rulesOf, saying, type Stated, type Word } from '../procedure/index.ts'
import { sources } from '../sources/index.ts'
import type { FactId } from './facts.ts'

const { yes, all } = saying<FactId | 'trafficked-or-modern-slavery' | 'criminal-exploitation'>()
const yourOrganisation = (...oneOf: readonly string[]): Condition => ({ fact: 'trafficking-your-organisation', oneOf })

const signs = ([
  'trafficking-adult-will-not-leave-the-child-alone', 'trafficking-no-papers-or-papers-that-do-not-fit', 'trafficking-story-sounds-learnt', 'trafficking-seldom-allowed-out', 'trafficking-works-or-owes-money',
  'trafficking-very-afraid-of-someone-or-of-being-sent-away', 'trafficking-lives-with-people-who-are-not-family', 'trafficking-crime-that-adults-seem-to-control'
] as const).map(yes)
const actAndPurpose: Condition = { all: [yes('trafficking-child-was-moved-or-kept-by-others'), yes('trafficking-others-want-to-use-the-child')] }
const trafficked: Condition = { any: [yes('trafficked-or-modern-slavery'), actAndPurpose] }
/** A child who is used for crime goes the same national way (GY-3); what is said first, and to whom, differs. */
const forTheMechanism: Condition = { any: [trafficked, yes('criminal-exploitation')] }
const suspected: Condition = { any: [yes('trafficked-or-modern-slavery'), yes('trafficking-child-was-moved-or-kept-by-others'), yes('trafficking-others-want-to-use-the-child'), ...signs] }
const firstResponder = yourOrganisation('police', 'council', 'other-authority-on-the-list', 'charity-on-the-list')

/** Read in local texts that follow London's of 2009 and later; before the Convention held it is carried back and is our reading. */
const sinceConvention = (word: Pick<Word, 'sign' | 'grade'>, ...cites: Word['cites']): Stated['on'] => {
  const [first] = cites, carriedFrom = typeof first === 'string' ? first : first[0]
  return [{ from: '2006-04-01', knownFrom: true, to: '2009-03-31', cites, grade: 'inferred', carriedFrom }, { from: '2009-04-01', knownFrom: true, cites, ...word }]
}
const sefton = 'sefton-trafficked-children'

/** What the sheet gives. The level for a child who is trafficked stands in the catalogue, and so does the way to the referral mechanism for those who may not refer themselves. */
export const sheet = [
  { id: 'trafficking-act-before-the-child-disappears', row: 'TR-1', when: trafficked, concludes: { kind: 'duty', actions: ['do-not-tell-parents-first', 'do-not-tell-the-person-concerned', 'no-family-interpreters', 'call-front-door', 'call-police', 'record-now'] },
    on: sinceConvention({ grade: 'seen' }, [sefton, '19.5 and 19.7']) },
  { id: 'trafficking-moved-so-as-to-be-used', row: 'TR-3', when: actAndPurpose, concludes: { kind: 'level', atLeast: 'child-protection-s47', acute: true, actions: ['do-not-investigate', 'no-family-interpreters', 'tell-safeguarding-lead-today', 'call-front-door', 'call-police', 'record-now', 'escalate-if-nobody-acts'] }, on: sinceConvention({ sign: 'recalled', grade: 'seen' }, [sefton, '19.3'], 'convention-against-trafficking') },
  { id: 'trafficking-moved-and-used-goes-to-the-mechanism', row: 'TR-3', when: actAndPurpose, concludes: { kind: 'route', actions: ['ask-about-national-referral-mechanism'] }, on: [{ from: '2009-04-01', knownFrom: true, cites: [[sefton, '19.3'], 'college-of-policing-referral-mechanism'], sign: 'seen', grade: 'inferred' }] },
  { id: 'trafficking-a-child-cannot-agree', row: 'TR-3', when: all(suspected, yes('trafficking-child-says-they-agreed')), concludes: { kind: 'warning', actions: ['agreeing-changes-nothing'] }, on: sinceConvention({ grade: 'recalled' }, 'convention-against-trafficking') },
  { id: 'trafficking-sign-is-talked-over', row: 'section 6', when: { any: [yes('trafficking-child-was-moved-or-kept-by-others'), yes('trafficking-others-want-to-use-the-child'), ...signs] },
    concludes: { kind: 'route', actions: ['do-not-investigate', 'do-not-tell-the-person-concerned', 'no-family-interpreters', 'tell-safeguarding-lead-today', 'record-now'] }, on: sinceConvention({ grade: 'seen' }, [sefton, '19.7'], 'trafficked-children-settings-table') },
  { id: 'trafficking-sign-asks-to-think-again', row: 'section 6', when: { any: [yes('trafficking-child-was-moved-or-kept-by-others'), yes('trafficking-others-want-to-use-the-child'), ...signs] }, concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true,
    on: sinceConvention({ sign: 'seen', grade: 'inferred' }, 'trafficked-children-settings-table', sefton) },
  { id: 'trafficking-signs-together-are-referred', row: 'section 6', when: { count: 2, of: [yes('trafficking-child-was-moved-or-kept-by-others'), yes('trafficking-others-want-to-use-the-child'), ...signs] }, concludes: { kind: 'route', actions: ['do-not-tell-parents-first', 'call-front-door'] }, openNorm: true,
    on: sinceConvention({ sign: 'seen', grade: 'inferred' }, 'trafficked-children-settings-table', sefton) },
  // One sign more than a sign: who seems to want to use a child is not waited for until a second thing is seen.
  { id: 'trafficking-wanted-for-use-is-referred', row: 'section 6, TR-3', when: yes('trafficking-others-want-to-use-the-child'), concludes: { kind: 'route', actions: ['do-not-tell-parents-first', 'call-front-door', 'call-police', 'escalate-if-nobody-acts'] }, openNorm: true,
    on: sinceConvention({ sign: 'seen', grade: 'inferred' }, 'trafficked-children-settings-table', sefton) },
  { id: 'trafficking-see-the-child-without-that-adult', row: 'B6', when: yes('trafficking-adult-will-not-leave-the-child-alone'), concludes: { kind: 'route', actions: ['see-the-child-without-that-adult'] }, on: sinceConvention({ sign: 'seen', grade: 'inferred' }, 'trafficked-children-settings-table') },
  { id: 'trafficking-no-early-help-talk-that-raises-the-risk', row: 'TR-2', when: all(suspected, yes('trafficking-early-help-talk-is-planned')), concludes: { kind: 'warning', actions: ['put-off-the-early-help-talk'] }, openNorm: true, on: sinceConvention({ grade: 'seen' }, 'trafficked-children-settings-table') },
  { id: 'trafficking-nobody-is-told-where-the-child-is', row: 'TR-6', when: yes('trafficking-someone-asks-where-the-child-is'), concludes: { kind: 'warning', actions: ['tell-nobody-where-the-child-is'] }, on: sinceConvention({ grade: 'seen' }, [sefton, '19.10']) },
  { id: 'trafficking-looked-after-child-has-a-plan', row: 'TR-6', when: all(trafficked, yes('child-is-looked-after')), concludes: { kind: 'duty', actions: ['tell-nobody-where-the-child-is', 'plan-in-case-the-child-goes-missing'] }, on: sinceConvention({ grade: 'seen' }, [sefton, '19.10']) },
  { id: 'trafficking-missing-child-is-reported-as-such', row: 'TR-7', when: all(suspected, yes('child-is-missing-now')), concludes: { kind: 'route', actions: ['report-the-trafficked-child-missing', 'call-front-door'] }, on: sinceConvention({ grade: 'inferred' }, [sefton, '19.5 and 19.10']) },
  { id: 'trafficking-age-in-doubt-is-a-child', row: 'section 6 of the sheet on new arrivals', when: all(suspected, yes('trafficking-age-is-in-doubt')), concludes: { kind: 'duty', actions: ['treat-as-a-child-until-age-is-known'] },
    on: [{ from: '2009-04-01', to: '2015-10-31', cites: ['convention-against-trafficking'], grade: 'recalled' }, { from: '2015-11-01', knownFrom: true, cites: ['modern-slavery-act-2015-section-51'], grade: 'seen' }] },
  { id: 'trafficking-first-responder-refers', row: 'TR-4', when: all(forTheMechanism, firstResponder), concludes: { kind: 'duty', actions: ['send-the-national-referral'] },
    on: [{ from: '2009-04-01', to: '2019-04-28', cites: [[sefton, '19.7'], 'london-board-update-2009'], sign: 'seen', grade: 'recalled' }, { from: '2019-04-29', knownFrom: true, cites: ['college-of-policing-referral-mechanism'], sign: 'seen', grade: 'recalled' }] },
  { id: 'trafficking-first-decision-is-awaited', row: 'section 7', when: all(forTheMechanism, firstResponder), concludes: { kind: 'route', actions: ['send-the-national-referral'], clocks: ['reasonable-grounds-decision'] },
    on: [{ from: '2009-04-01', to: '2021-06-13', cites: ['devolved-decisions-guidance-2023'], grade: 'inferred', carriedFrom: 'devolved-decisions-guidance-2023' }] },
  { id: 'trafficking-first-decision-is-awaited-unless-the-council-decides', row: 'section 7', when: all(forTheMechanism, firstResponder, { fact: 'trafficking-council-decides-itself', is: 'no' }), concludes: { kind: 'route', actions: ['send-the-national-referral'], clocks: ['reasonable-grounds-decision'] },
    on: [{ from: '2021-06-14', cites: ['devolved-decisions-guidance-2023', 'devolved-decisions-page-2021'], sign: 'seen', grade: 'inferred' }] },
  { id: 'trafficking-duty-to-notify', row: 'section 7', when: all(forTheMechanism, yourOrganisation('police', 'council', 'other-authority-on-the-list')), concludes: { kind: 'duty', actions: ['notify-by-sending-the-referral'] },
    on: [{ from: '2015-11-01', cites: ['modern-slavery-act-2015-section-52', 'duty-to-notify-circular-2015'], grade: 'seen' }] },
  { id: 'trafficking-immigration-case-went-to-the-border-agency', row: 'TR-5', when: all(forTheMechanism, { fact: 'trafficking-immigration-case', oneOf: ['open'] }), concludes: { kind: 'route', actions: ['referral-goes-to-the-border-agency'] },
    on: [{ from: '2009-04-01', to: '2019-04-28', cites: [[sefton, '19.1 and 19.8']], grade: 'seen' }] },
  { id: 'trafficking-other-case-went-to-the-trafficking-centre', row: 'TR-5', when: all(forTheMechanism, { fact: 'trafficking-immigration-case', oneOf: ['none'] }), concludes: { kind: 'route', actions: ['referral-goes-to-the-trafficking-centre'] },
    on: [{ from: '2009-04-01', to: '2019-04-28', cites: [[sefton, '19.1 and 19.8']], grade: 'seen' }] },
  { id: 'trafficking-one-authority-decides', row: 'section 7', when: forTheMechanism, concludes: { kind: 'route', actions: ['referral-goes-by-the-online-form'] }, on: [{ from: '2019-04-29', cites: ['cambridgeshire-children-from-abroad'], sign: 'seen', grade: 'recalled' }] },
  { id: 'trafficking-council-may-decide-itself', row: 'section 7', when: all(forTheMechanism, yes('trafficking-council-decides-itself')), concludes: { kind: 'route', actions: ['tell-the-local-decision-panel'] }, on: [{ from: '2021-06-14', cites: ['devolved-decisions-page-2021'], grade: 'seen' }] },
  { id: 'trafficking-45-days-to-recover', row: 'section 7', when: yes('trafficking-reasonable-grounds-were-found'), concludes: { kind: 'duty', actions: ['give-45-days-to-recover'] }, on: [{ from: '2009-04-01', to: '2023-01-29', cites: ['sefton-recovery-period', 'referral-mechanism-timeline'], grade: 'seen' }] },
  { id: 'trafficking-30-days-to-recover', row: 'section 7', when: yes('trafficking-reasonable-grounds-were-found'), concludes: { kind: 'duty', actions: ['give-30-days-to-recover'] }, on: [{ from: '2023-01-30', cites: ['nationality-and-borders-act-2022-section-61', 'devolved-decisions-guidance-2023'], sign: 'seen', grade: 'recalled' }] },
  { id: 'trafficking-a-no-ends-no-protection', row: 'section 8', when: yes('trafficking-referral-was-turned-down'), concludes: { kind: 'warning', actions: ['go-on-protecting-after-a-no'] }, on: [{ from: '2009-04-01', cites: [[sefton, '19.3']], sign: 'recalled', grade: 'recalled' }] },
  { id: 'trafficking-independent-guardian', row: 'section 7', when: forTheMechanism, concludes: { kind: 'route', actions: ['ask-for-an-independent-guardian'] },
    on: [{ from: '2018-10-21', knownFrom: true, to: '2024-04-02', cites: ['newham-trafficked-children', 'guardians-article-2018'], grade: 'reported' }, { from: '2024-04-03', knownFrom: true, cites: ['guardians-interim-guidance-2024', 'newham-trafficked-children'], grade: 'seen' }] }
] as const satisfies readonly Stated[]

export type StatedId = (typeof sheet)[number]['id']

export const rules = rulesOf(sheet, sources)

export const notEncoded = [
  { source: 'trafficked-children-settings-table', at: 'the risk assessment matrix', why: 'A trained person fills it in with the referral form. A few of its plain signs are asked in our own words and nothing is added up.' },
  { source: 'sefton-trafficked-children', at: '19.7: the gateway councils at ports and screening units', why: 'A list of places that changes; the contacts of an area say whom to call.' },
  { source: 'devolved-decisions-guidance-2023', at: 'the end of the time to recover, and the conclusive decision', why: 'A shortest time and no last day is given. Limits here are last days, so it is told in words.' },
  { source: 'devolved-decisions-page-2021', at: 'which councils decide themselves; 100 days before the eighteenth birthday', why: 'The list changes and was read only in part. The council knows whether it decides.' },
  { source: 'nationality-and-borders-act-2022-section-61', at: 'the test for reasonable grounds as changed in January and July 2023', why: 'It is the decider’s test. It never changes whether a child is referred.' }
] as const
