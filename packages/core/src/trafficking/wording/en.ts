import { sharedFactWords, sharedGroupWords } from '../../people/wording/en.ts'
import { saying, type Words } from '../../procedure/wording/en.ts'
import type { ActionId } from '../actions.ts'
import type { FactId, GroupId } from '../facts.ts'
import { procedure } from '../index.ts'
import type { ClockId, EventId } from '../parameters.ts'
import type { StatedId } from '../rules.ts'

export const en: Words<FactId, GroupId, StatedId, ActionId, ClockId, EventId> = {
  groups: {
    ...sharedGroupWords,
    'trafficking-what-was-said-or-seen': { title: 'What was said or seen', closing: 'I have thought about what was said or seen, and found nothing more.' },
    'trafficking-signs': { title: 'Signs that count together', closing: 'I have thought about each of these signs, and found nothing more.' },
    'trafficking-the-referral': { title: 'The referral', closing: 'I have asked about the referral, and found nothing more.' }
  },
  facts: {
    ...sharedFactWords,
    'trafficking-child-says-they-are-used': { label: 'The child says that others use them', question: 'Has the child said that others use them?', help: 'For work, crime, sex, housework, a marriage or money. They may not see it as wrong.' },
    'trafficking-found-where-children-are-used': { label: 'Found in a place where children are used', question: 'Was the child found in a place where people are used?', help: 'Police or another service found the child there, or you did in your work. Do not go and look.' },
    'trafficking-child-was-moved-or-kept-by-others': { label: 'Others moved, hid or kept the child', question: 'Did someone find, bring, move, hide or keep the child?', help: 'From another country, another town or another street: distance does not matter, and many were born here.' },
    'trafficking-others-want-to-use-the-child': { label: 'It seems that others want to use the child', question: 'Does it seem that someone wants to use the child?', help: 'For work, crime, sex, housework, a marriage, or to claim money. Nobody needs to have used force.' },
    'trafficking-someone-asks-where-the-child-is': { label: 'Someone asks where the child is', question: 'Has anyone asked where the child now is?', help: 'However kind they sound, and even if they say that they are family.' },
    'trafficking-adult-will-not-leave-the-child-alone': { label: 'An adult will not leave the child alone with you', question: 'Is there an adult who will not leave the child alone with you?', help: 'Also an adult who answers for the child, or who cannot show who they are to the child.' },
    'trafficking-no-papers-or-papers-that-do-not-fit': { label: 'No papers, or papers that do not fit', question: 'Are there no papers, or papers that do not fit the child?', help: 'Many families have lost papers. It counts beside other signs.' },
    'trafficking-story-sounds-learnt': { label: 'The story sounds as if it was learnt', question: 'Does the child’s story sound as if someone taught it to them?', help: 'The same words as other children, or gaps that they cannot fill. Do not press them.' },
    'trafficking-seldom-allowed-out': { label: 'Seldom allowed out, or not at school', question: 'Is the child seldom allowed out, or kept from school or a doctor?', help: 'Also a child who does much of the housework.' },
    'trafficking-works-or-owes-money': { label: 'Works, or must pay someone', question: 'Does the child work, hand over money, or owe someone?', help: 'For example for the journey, or a sum to bring each day.' },
    'trafficking-very-afraid-of-someone-or-of-being-sent-away': { label: 'Very afraid of someone, or of being sent away', question: 'Is the child very afraid of someone, or of being sent away?', help: 'Also afraid of the police, or of what may happen to family elsewhere.' },
    'trafficking-lives-with-people-who-are-not-family': { label: 'Lives with people who are not family', question: 'Does the child live with adults who are not family, and nobody knows why?', help: 'If it is for 28 days or more, the council must be told too. See private fostering.' },
    'trafficking-crime-that-adults-seem-to-control': { label: 'Crime that adults seem to control', question: 'Has the child done things against the law that adults seem to control?', help: 'Such as stealing, begging, or looking after drugs. See the child first, and then what they did.' },
    'trafficking-child-says-they-agreed': { label: 'The child says that they agreed', question: 'Does the child say that they agreed to it?', help: 'It tells you how the child sees it. It changes nothing about their rights.' },
    'trafficking-age-is-in-doubt': { label: 'The age is in doubt', question: 'Is anyone unsure whether this is a child?', help: 'Someone who may be under 18.' },
    'trafficking-early-help-talk-is-planned': { label: 'An early help talk with the family is planned', question: 'Is an early help talk or check with the family planned?', help: 'Earlier called a common assessment.' },
    'trafficking-your-organisation': { label: 'The body that you work for', question: 'For whom do you work?', help: 'The official list of bodies that may refer changes. Schools and health services in England are not on it.',
      options: { police: 'The police', council: 'A council', 'other-authority-on-the-list': 'The National Crime Agency or the authority on labour abuse', 'charity-on-the-list': 'A charity or another body on the list', 'not-on-the-list': 'None of these' } },
    'trafficking-immigration-case': { label: 'An immigration case', question: 'Is there an asylum or other immigration case?', help: 'It never changes how the child is kept safe.', options: { open: 'Yes, there is one', none: 'No' } },
    'trafficking-council-decides-itself': { label: 'The council decides national referrals itself', question: 'Is the council one of those that decide national referrals of children themselves?', help: 'Ask its children’s social care. Only some do.' },
    'trafficking-reasonable-grounds-were-found': { label: 'The first national decision was yes', question: 'Was the first national decision that the child may be a victim?', help: 'It is called reasonable grounds.' },
    'trafficking-referral-was-turned-down': { label: 'A national decision was no', question: 'Was either national decision a no?', help: 'New facts can be sent, and the decision can be looked at again.' }
  },
  rules: {
    'trafficking-act-before-the-child-disappears': 'A child who may be trafficked can vanish from one day to the next. Keeping the child safe comes first, and immigration after it.',
    'trafficking-moved-and-used-goes-to-the-mechanism': 'A child who was moved or kept so as to be used is trafficked, and goes to the national referral mechanism.',
    'trafficking-first-decision-is-awaited': 'The first national decision is awaited.',
    'trafficking-first-decision-is-awaited-unless-the-council-decides': 'The first decision is made nationally, as the council does not decide itself.',
    'trafficking-moved-so-as-to-be-used': 'Someone moved or kept the child, and wants to use them. For a child these two are enough: no force, no lie and no border is needed.',
    'trafficking-a-child-cannot-agree': 'A child cannot agree to being trafficked.',
    'trafficking-sign-is-talked-over': 'A sign that the guidance names. Alone it may have another reason.',
    'trafficking-sign-asks-to-think-again': 'One strong sign may be enough. A trained person judges it.',
    'trafficking-signs-together-are-referred': 'Two or more signs together.',
    'trafficking-wanted-for-use-is-referred': 'Somebody seems to want to use the child. That is passed on today, before the child is moved.',
    'trafficking-see-the-child-without-that-adult': 'The adult may be the one who uses the child.',
    'trafficking-no-early-help-talk-that-raises-the-risk': 'A talk with the people around the child could have the child moved.',
    'trafficking-nobody-is-told-where-the-child-is': 'Someone asks where the child is, and may be the one to fear.',
    'trafficking-looked-after-child-has-a-plan': 'A trafficked child in care is often looked for by those who used them.',
    'trafficking-missing-child-is-reported-as-such': 'A child who may be trafficked is missing: they may be back in the hands of those who used them.',
    'trafficking-age-in-doubt-is-a-child': 'Where someone may be under 18, the law treats them as a child until their age is settled.',
    'trafficking-first-responder-refers': 'Your organisation is one that refers to the National Referral Mechanism. A child’s consent is not needed.',
    'trafficking-duty-to-notify': 'The law says that certain authorities must notify the Home Office.',
    'trafficking-immigration-case-went-to-the-border-agency': 'In the first years, cases with an immigration matter were decided by the border agency and those that came after it.',
    'trafficking-other-case-went-to-the-trafficking-centre': 'In the first years, all other cases were decided by the Human Trafficking Centre.',
    'trafficking-one-authority-decides': 'One authority at the Home Office decides for children, whatever their papers.',
    'trafficking-council-may-decide-itself': 'In some areas the council decides with the police and health.',
    'trafficking-45-days-to-recover': 'After the first yes there were at least 45 days to recover.',
    'trafficking-30-days-to-recover': 'After the first yes there are at least 30 days to recover.',
    'trafficking-a-no-ends-no-protection': 'The national decision says who counts as a victim. It does not say that the child is safe.',
    'trafficking-independent-guardian': 'A trafficked child may have an independent guardian who speaks for them.'
  },
  actions: {
    'report-the-trafficked-child-missing': { what: 'Tell the police now that the child is missing and may be trafficked. Call 999 if you think that they are in danger.', why: 'The first hours matter most. Nobody has to wait before reporting a missing child.' },
    'tell-nobody-where-the-child-is': { what: 'Tell nobody who asks where the child is. Pass the question on to the social worker.', why: 'A social worker meets the person and checks who they are first.' },
    'see-the-child-without-that-adult': { what: 'Find a calm and ordinary way to see the child without that adult.', why: 'The child may not dare to speak, and the adult should not notice your worry.' },
    'put-off-the-early-help-talk': { what: 'Put off any early help talk that could warn someone. Ask your safeguarding lead or children’s social care first.', why: 'It could raise the danger, or have the child moved.' },
    'send-the-national-referral': { what: 'See that your organisation sends the national referral for the child. Advice to ask others to send it is for those who may not.', why: 'Only bodies on the list can send it. The child does not have to agree, and keeping the child safe does not wait for it.' },
    'notify-by-sending-the-referral': { what: 'Check that the Home Office is notified. For a child, the national referral does this.', why: 'Police, councils and some other authorities must notify. Suspicion on reasonable grounds is enough.' },
    'agreeing-changes-nothing': { what: 'Go on as for any trafficked child, and write down what the child said in their own words.', why: 'In law a child cannot agree to it. They may have been told what to say.' },
    'treat-as-a-child-until-age-is-known': { what: 'Treat them as a child until their age is properly settled.', why: 'A child who is wrongly taken for an adult loses protection at once.' },
    'plan-in-case-the-child-goes-missing': { what: 'Make a plan with the social worker and carer now for what to do if the child goes missing.', why: 'Many trafficked children vanish in the first days in care.' },
    'go-on-protecting-after-a-no': { what: 'Go on keeping the child safe. Ask the social worker whether the decision should be looked at again.', why: 'The council’s duties to the child do not depend on the national decision.' },
    'referral-goes-to-the-border-agency': { what: 'The referral was decided by the border agency, later by the Home Office.', why: 'Two bodies decided in those years: this one where there was an immigration matter.' },
    'referral-goes-to-the-trafficking-centre': { what: 'The referral was decided by the UK Human Trafficking Centre.', why: 'Two bodies decided in those years: this one where there was no immigration matter.' },
    'referral-goes-by-the-online-form': { what: 'The referral goes to the Home Office by its online form.', why: 'One authority decides for all children, whatever their nationality.' },
    'tell-the-local-decision-panel': { what: 'Ask the council’s coordinator of national referrals to bring it to the local panel.', why: 'The council, police and health decide there for children who do not turn 18 in the next 100 days.' },
    'ask-for-an-independent-guardian': { what: 'Ask the social worker to request an independent child trafficking guardian.', why: 'They stand by the child and explain what happens. The service was built up area by area.' },
    'give-45-days-to-recover': { what: 'The child had at least 45 days to recover before the second decision.', why: 'It was a shortest time, not a limit. Care for the child goes on after it.' },
    'give-30-days-to-recover': { what: 'The child has at least 30 days to recover before the second decision.', why: 'It is a shortest time, not a limit. Care for the child goes on after it.' }
  },
  clocks: { 'reasonable-grounds-decision': 'The first national decision, where possible' },
  events: { 'national-referral.received': 'the national referral was received' }
}

export const { ruleBookWords, explanation } = /* @__PURE__ */ saying(procedure, en)
