import type { Condition } from '../kernel/condition.ts'
import { rulesOf, saying, type Stated, type Word } from '../procedure/index.ts'
import { sources } from '../sources/index.ts'
import type { FactId } from './facts.ts'

const { yes, is, all } = saying<FactId | 'missing-often-and-not-accounted-for' | 'forced-marriage-or-honour-based-abuse'>()
const missing = yes('child-is-missing-now')
const moreDangerous: Condition = { any: ([
  'missing-needs-medicine-or-care', 'missing-may-harm-themselves', 'missing-may-be-used-or-hurt-by-others', 'missing-young-or-needs-help-to-be-safe', 'missing-in-dangerous-weather-or-place', 'missing-danger-is-at-home', 'forced-marriage-or-honour-based-abuse'
] as const).map(yes) }
const foundOrBack: Condition = { any: [yes('missing-place-is-known-but-not-agreed'), yes('missing-child-is-back')] }

/** The statutory guidance of January 2014, still in force; before it the London procedure, of which the contents page was read. */
const since2014 = (word: Pick<Word, 'sign' | 'grade'>, ...cites: Word['cites']): Stated['on'] => [
  { from: '2006-04-01', knownFrom: true, to: '2014-01-30', cites: ['london-missing-procedure'], grade: 'inferred', carriedFrom: 'missing-guidance-2014' }, { from: '2014-01-31', knownFrom: true, cites, ...word }
]
/** Read in one document of no known day or of another time, and nowhere else. */
const carried = (...cites: Word['cites']): Stated['on'] => {
  const [first] = cites
  return [{ from: '2006-04-01', knownFrom: true, cites, grade: 'inferred', carriedFrom: typeof first === 'string' ? first : first[0] }]
}

/** What the sheet gives. The level for a child who is often missing stands in the catalogue. */
export const sheet = [
  { id: 'missing-child-is-reported', row: 'MI-3, section 3', when: missing, concludes: { kind: 'duty', actions: ['tell-the-police-the-child-is-missing', 'tell-safeguarding-lead-today', 'record-now'] }, on: [
    { from: '2006-04-01', knownFrom: true, to: '2013-03-31', cites: ['police-missing-guidance-2010', 'london-missing-procedure'], grade: 'reported' },
    { from: '2013-04-01', to: '2016-12-31', cites: ['police-missing-guidance-2013', 'croydon-return-interviews', 'islington-missing'], grade: 'seen' },
    { from: '2017-01-01', knownFrom: true, cites: ['college-of-policing-missing', 'tees-missing', 'london-missing-chapter'], grade: 'reported' }
  ] },
  { id: 'missing-recorded-as-absent', row: 'section 3', when: is('missing-how-the-police-record-it', 'absent'), concludes: { kind: 'warning', actions: ['absent-is-watched-and-can-change'] },
    on: [{ from: '2013-04-01', to: '2016-12-31', cites: ['islington-missing', 'police-missing-guidance-2013'], grade: 'seen' }] },
  { id: 'missing-recorded-without-apparent-risk', row: 'section 4', when: is('missing-how-the-police-record-it', 'no-apparent-risk'), concludes: { kind: 'warning', actions: ['agree-when-it-is-looked-at-again'] },
    on: [{ from: '2017-01-01', knownFrom: true, cites: ['college-of-policing-missing', 'derbyshire-return-interviews'], sign: 'reported', grade: 'recalled' }] },
  { id: 'missing-in-danger-is-an-emergency', row: 'section 4, section 5', when: all(missing, moreDangerous), concludes: { kind: 'route', actions: ['call-999', 'say-what-makes-it-more-dangerous', 'call-front-door'] }, on: since2014({ sign: 'seen', grade: 'recalled' }, 'missing-guidance-2014', 'college-of-policing-missing') },
  { id: 'missing-in-danger-asks-to-think-again', row: 'section 4, section 5', when: all(missing, moreDangerous), concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true, on: since2014({ sign: 'seen', grade: 'inferred' }, 'missing-guidance-2014', 'college-of-policing-missing') },
  { id: 'missing-found-and-still-in-danger', row: 'section 4, section 8', when: all(foundOrBack, moreDangerous), concludes: { kind: 'route', actions: ['call-999-if-the-danger-is-now', 'tell-safeguarding-lead-today', 'call-front-door', 'record-now'] }, openNorm: true, on: since2014({ sign: 'seen', grade: 'inferred' }, 'missing-guidance-2014', 'college-of-policing-missing') },
  { id: 'missing-found-and-still-in-danger-asks-to-think-again', row: 'section 4, section 8', when: all(foundOrBack, moreDangerous), concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true, on: since2014({ sign: 'seen', grade: 'inferred' }, 'missing-guidance-2014', 'college-of-policing-missing') },
  { id: 'missing-danger-at-home-is-not-told-there', row: 'section 8', when: { any: [yes('missing-danger-is-at-home'), yes('forced-marriage-or-honour-based-abuse')] }, concludes: { kind: 'route', actions: ['do-not-tell-parents-first', 'tell-safeguarding-lead-today', 'call-front-door'] }, on: since2014({ sign: 'seen', grade: 'inferred' }, 'missing-guidance-2014') },
  { id: 'missing-and-a-marriage-is-feared', row: 'section 8', when: yes('forced-marriage-or-honour-based-abuse'), concludes: { kind: 'route', actions: ['do-not-mediate', 'no-family-interpreters'] }, on: since2014({ sign: 'seen', grade: 'inferred' }, 'missing-guidance-2014') },
  { id: 'missing-place-known-is-not-missing', row: 'MI-2', when: all(yes('child-is-looked-after'), yes('missing-place-is-known-but-not-agreed')), concludes: { kind: 'route', actions: ['tell-everyone-responsible-for-the-child', 'plan-the-safe-return'] }, on: since2014({ sign: 'reported', grade: 'inferred' }, 'missing-guidance-2014', 'cambridgeshire-missing') },
  { id: 'missing-from-care-is-told-to-all', row: 'section 7', when: all(missing, yes('child-is-looked-after')), concludes: { kind: 'duty', actions: ['tell-everyone-responsible-for-the-child', 'call-front-door'] }, on: since2014({ sign: 'seen', grade: 'recalled' }, 'missing-guidance-2014') },
  { id: 'missing-with-a-protection-plan', row: 'MI-5', when: all(missing, yes('missing-child-has-protection-plan')), concludes: { kind: 'duty', actions: ['call-front-door', 'ask-for-a-strategy-discussion'] }, on: [{ from: '2006-04-01', knownFrom: true, cites: ['london-missing-procedure'], sign: 'seen', grade: 'recalled' }] },
  { id: 'missing-assessment-is-made-before', row: 'MI-4', when: all(yes('child-is-looked-after'), is('missing-assessment-before', 'not-made')), concludes: { kind: 'duty', actions: ['make-the-assessment-before-an-incident'] },
    on: [{ from: '2006-04-01', knownFrom: true, cites: ['london-missing-procedure', 'london-board-minutes-january-2011'], grade: 'seen' }] },
  { id: 'missing-assessment-is-used', row: 'MI-4', when: all(missing, is('missing-assessment-before', 'made')), concludes: { kind: 'route', actions: ['use-the-assessment-made-before'] }, on: [{ from: '2006-04-01', knownFrom: true, cites: ['london-missing-procedure'], sign: 'seen', grade: 'inferred' }] },
  { id: 'missing-agreed-steps-before-reporting', row: 'section 4', when: all(missing, yes('child-is-looked-after'), yes('missing-lives-with-paid-staff'), { fact: 'age-in-months', from: 156, below: 216 }, { not: moreDangerous }), concludes: { kind: 'route', actions: ['take-the-agreed-steps-then-report'] },
    on: [{ from: '2021-12-31', knownFrom: true, cites: ['islington-missing'], grade: 'seen' }] },
  { id: 'missing-reported-late', row: 'section 5', when: yes('missing-carers-waited-to-report'), concludes: { kind: 'route', actions: ['tell-safeguarding-lead-today', 'call-front-door'] }, on: carried('liverpool-missing') },
  { id: 'missing-reported-late-asks-to-think-again', row: 'section 5', when: yes('missing-carers-waited-to-report'), concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true, on: carried('liverpool-missing') },
  { id: 'missing-again-asks-to-think-again', row: 'section 8', when: { any: [{ fact: 'missing-times-in-thirty-days', from: 2 }, yes('missing-often-and-not-accounted-for')] }, concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true, on: since2014({ sign: 'reported', grade: 'inferred' }, 'missing-guidance-2014', 'staffordshire-missing') },
  { id: 'missing-three-times-in-thirty-days', row: 'T-OTH-02', when: { fact: 'missing-times-in-thirty-days', from: 3 }, concludes: { kind: 'route', actions: ['tell-safeguarding-lead-today', 'ask-for-a-meeting-on-the-missing-child'] }, on: carried('derbyshire-return-interviews') },
  { id: 'missing-for-longer', row: 'section 7', when: is('missing-how-long', 'over-24-hours', 'over-7-days', 'over-3-months'), concludes: { kind: 'route', actions: ['ask-for-a-meeting-on-the-missing-child'] }, on: carried('croydon-longer-absences', 'london-missing-procedure') },
  { id: 'missing-for-months', row: 'section 7', when: is('missing-how-long', 'over-3-months'), concludes: { kind: 'duty', actions: ['keep-the-missing-child-case-open'] }, on: carried('croydon-longer-absences', 'london-missing-procedure') },
  { id: 'missing-child-back-is-seen-by-the-police', row: 'section 7', when: yes('missing-child-is-back'), concludes: { kind: 'duty', actions: ['let-the-police-see-that-the-child-is-safe'] }, on: [
    { from: '2006-04-01', knownFrom: true, to: '2014-01-30', cites: ['kingston-missing-protocol'], grade: 'inferred', carriedFrom: 'kingston-missing-protocol' }, { from: '2014-01-31', knownFrom: true, cites: ['missing-guidance-2014'], sign: 'seen', grade: 'recalled' }
  ] },
  { id: 'missing-return-interview', row: 'MI-1', when: yes('missing-child-is-back'), concludes: { kind: 'duty', actions: ['ask-for-an-independent-return-interview'], clocks: ['return-interview'] }, on: [{ from: '2014-01-31', knownFrom: true, cites: ['missing-guidance-2014', 'croydon-return-interviews', 'lewisham-missing'], grade: 'reported' }] },
  { id: 'missing-return-interview-of-the-london-procedure', row: 'section 2', when: yes('missing-child-is-back'), concludes: { kind: 'route', actions: ['ask-for-an-independent-return-interview'] }, on: [{ from: '2006-04-01', knownFrom: true, to: '2014-01-30', cites: ['london-missing-procedure', 'kingston-missing-protocol'], sign: 'seen', grade: 'inferred' }] },
  { id: 'missing-interview-refused', row: 'section 8', when: yes('missing-interview-was-refused'), concludes: { kind: 'route', actions: ['offer-the-interview-again', 'record-now'] }, on: since2014({ grade: 'recalled' }, 'missing-guidance-2014') },
  { id: 'missing-hurt-or-used', row: 'section 8', when: yes('missing-hurt-or-used-while-away'), concludes: { kind: 'level', atLeast: 'child-protection-s47', actions: ['get-medical-help-for-the-child', 'do-not-investigate', 'do-not-tell-parents-first', 'tell-safeguarding-lead-today', 'call-front-door', 'call-police', 'record-now', 'ask-for-a-strategy-discussion', 'escalate-if-nobody-acts'] },
    on: since2014({ sign: 'reported', grade: 'recalled' }, 'missing-guidance-2014', 'croydon-return-interviews') }
] as const satisfies readonly Stated[]

export type StatedId = (typeof sheet)[number]['id']

export const rules = rulesOf(sheet, sources)

export const notEncoded = [
  { source: 'london-missing-procedure', at: 'appendices 2 to 8: the assessment, its forms and the three categories of absence', why: 'Only the contents page could be read. That an assessment is made before any incident is encoded, and no item of it.' },
  { source: 'college-of-policing-missing', at: 'low, medium and high risk', why: 'The police grade the risk. Here only what a worker can tell them is asked.' },
  { source: 'missing-guidance-2014', at: 'how many episodes call for a meeting', why: 'The number is local. One area’s is encoded and named; London’s was not found.' },
  { source: 'london-missing-chapter', at: 'everything after its opening', why: 'It is the protocol for London and could not be opened further.' },
  { source: 'missing-guidance-2014', at: 'guidance of 2002 and of July 2009', why: 'Replaced, and not read: whether either gave a limit for the interview is not known, so none is given before 2014.' },
  { source: 'london-missing-chapter', at: 'children missing from education', why: 'A duty of councils and schools with rules of its own; not read.' }
] as const
