import { saying, type Words } from '../../procedure/wording/en.ts'
import type { ActionId } from '../actions.ts'
import type { FactId, GroupId } from '../facts.ts'
import { procedure } from '../index.ts'
import type { StatedId } from '../rules.ts'

export const en: Words<FactId, GroupId, StatedId, ActionId> = {
  groups: {
    'illness-danger': { title: 'Danger', closing: 'I have thought about danger, with my lead and without asking the family, and found nothing more.' },
    'illness-noticed': { title: 'What is noticed', closing: 'I have thought about what I and my colleagues noticed ourselves, and found nothing more.' },
    'illness-who-knows-and-leads': { title: 'Who knows of it, and who leads', closing: 'I have asked who knows of it and who leads, and found nothing more.' },
    'illness-view-and-plan': { title: 'What the doctors think, and the plan', closing: 'I have asked what the doctors think and how the plan goes, and found nothing more.' }
  },
  facts: {
    'illness-may-be-being-caused': { label: 'Someone may be making the child ill', question: 'May someone be making the child ill, or keeping food or medicine from the child?', help: 'A doubt is enough. Do not look for proof yourself.' },
    'illness-samples-or-records-may-have-been-changed': { label: 'Samples, charts or equipment may have been changed', question: 'May someone have changed a sample, a chart, a letter or equipment?', help: 'In hospital, at school or at home.' },
    'illness-collapses-nobody-can-explain': { label: 'Collapses that nobody can explain', question: 'Has the child collapsed, stopped breathing or had fits that nobody can explain?', help: 'Most have an illness behind them. All need a doctor at once.' },
    'illness-child-may-be-taken-away': { label: 'The child may be taken away', question: 'Might the child be taken out of hospital, out of school or out of the area?', help: 'Above all if a parent has found out that someone is worried.' },
    'illness-brother-or-sister-was-ill-or-died-unexplained': { label: 'A brother or sister was ill or died, unexplained', question: 'Was a brother or sister ill in a like way, or did one die, without an explanation?', help: 'It may be an illness in the family. The doctors have to know.' },
    'illness-told-does-not-fit-what-is-seen': { label: 'What is told does not fit what is seen', question: 'Does what is told about the child’s health not fit what you and others see?', help: 'Said to be unable to walk, and seen running, for example.' },
    'illness-seen-with-one-carer-only': { label: 'Only ever seen by one carer', question: 'Do the symptoms show only when one carer is there?', help: 'And never at school, or with anyone else.' },
    'illness-findings-do-not-explain-it': { label: 'Tests and treatment do not explain it', question: 'Do tests find nothing that explains it, or does treatment not work as it should?', help: 'Doctors know this. Others hear of it.' },
    'illness-many-doctors-one-after-another': { label: 'Many doctors, one after another', question: 'Is the child taken from doctor to doctor, with more and more tests asked for?', help: 'A second opinion is everyone’s right. It counts beside other signs.' },
    'illness-ordinary-life-stopped-more-than-needed': { label: 'Ordinary life stopped more than needed', question: 'Is the child kept from school, play or walking more than the doctors say is needed?', help: 'What did a doctor say, and what is done?' },
    'illness-good-news-is-not-heard': { label: 'Good news is not heard', question: 'Is good news about the child’s health not heard, or met with anger?', help: 'Parents who were once not believed may do this too.' },
    'illness-unexplained-and-worked-on-together': { label: 'Unexplained, and worked on together', question: 'Do the family and the doctors agree that the symptoms are real, not explained by a disease, and worked on together?', help: 'This is common. If anything else worries you, answer the other questions too.' },
    'illness-your-work': { label: 'Where you work', question: 'Where do you work?', help: 'It says what part is yours.', options: { health: 'In health', 'school-or-nursery': 'In a school or nursery', 'social-care-or-police': 'In social care or the police', other: 'Somewhere else' } },
    'illness-paediatrician': { label: 'Which doctor leads', question: 'Does one children’s doctor lead?', help: 'One who knows of all the others.', options: { 'one-leads': 'Yes, one leads', 'several-and-none-leads': 'Several are involved, and none leads', none: 'No children’s doctor is involved' } },
    'illness-named-doctor-not-asked-yet': { label: 'The named doctor has not been asked', question: 'Has nobody asked the named doctor or named nurse for safeguarding yet?', help: 'Each health trust has them.' },
    'illness-someone-means-to-confront-the-parent': { label: 'Someone means to confront the parent', question: 'Does anyone mean to tell the parent straight out what they suspect?', help: 'In most other worries it is right to be open. Here it can put the child in danger.' },
    'illness-parents-know-of-the-worry': { label: 'The parents know of the worry', question: 'Have the parents found out, or been told, that someone suspects them?', help: 'By a letter, a record or a remark.' },
    'illness-secret-recording-is-talked-of': { label: 'Somebody talks of recording in secret', question: 'Does anyone talk of filming or recording in secret?', help: 'Nobody but the police may even plan it.' },
    'illness-carer-works-in-health-or-with-children': { label: 'The carer works in health or with children', question: 'Does the person whom the worry is about work in health or with children?', help: 'Other children may be in their care, and they may be able to see records.' },
    'illness-doctors-view': { label: 'What the doctors agreed on', question: 'What view have the doctors agreed on?', help: 'Their view together, not one doctor’s.', options: { 'not-agreed-yet': 'None yet', explained: 'It is explained', 'perplexing-with-a-plan': 'It is perplexing, and there is a plan', 'harm-is-likely': 'The child is being harmed or is likely to be' } },
    'illness-parents-support-the-plan': { label: 'The parents support the plan', question: 'Do the parents support the plan for health and school?', help: 'In what they do, and not only in what they say.' },
    'illness-plan-does-not-work': { label: 'The plan does not work', question: 'Does the plan not work?', help: 'The child is no better, or new symptoms take the place of the old.' }
  },
  rules: {
    'illness-danger-does-not-wait': 'The child’s health or life may be in danger now.',
    'illness-parents-are-not-told-first': 'If a parent may be making up or causing an illness, hearing of it can make them do more, or take the child away.',
    'illness-nobody-confronts-the-parent': 'A parent who is confronted may break off all contact, and the child is then out of sight.',
    'illness-enquiry-is-led-by-social-care': 'From here on it is an enquiry: children’s social care leads it, the police look into any crime, and the paediatrician leads on health.',
    'illness-other-children-are-thought-of': 'Another child in the family was ill or died without an explanation.',
    'illness-child-may-be-taken-away-is-told': 'The child may be taken where nobody can keep them safe.',
    'illness-parents-know-already': 'The parents know. What that changes has to be thought about at once.',
    'illness-secret-recording-is-not-yours': 'Recording in secret is for the police alone, after a strategy discussion.',
    'illness-carer-is-a-colleague': 'The person works in health or with children, so other children are to be thought of too.',
    'illness-signs-are-looked-at-by-a-doctor': 'Signs like these have many causes. A doctor for safeguarding looks at all of it before the parents are told.',
    'illness-perplexing-is-worked-out-together': 'It does not fit yet. One doctor leads, and works it out with the family and with the others who know the child.',
    'illness-signs-together-ask-to-think-again': 'Two or more signs together.',
    'illness-school-tells-what-it-sees': 'What a school or club sees of a child day by day is what doctors do not have.',
    'illness-one-doctor-leads': 'Nobody sees the whole while several doctors each see a part.',
    'illness-named-doctor-is-asked': 'The named doctor or nurse can look at the whole story without anyone being warned.',
    'illness-unexplained-is-not-fabricated': 'Symptoms that no disease explains are real, and common. By themselves they are not made up. Anything else that worries you still counts.',
    'illness-plan-is-agreed': 'The doctors agree that it is perplexing, and that there is a plan. Danger can still come, and is told at once.',
    'illness-plan-not-supported-is-referred': 'The plan is not supported or does not work, and the child goes on being kept from an ordinary life.',
    'illness-explained-is-told': 'The doctors found what explains it, and nothing else worries.'
  },
  actions: {
    'have-a-doctor-see-the-child-now': { what: 'Have a doctor see the child now: 999 if the child is unwell or you are not sure, the person in charge of the ward if the child is in hospital. See that staff stay near the child, without saying why.', why: 'What was given, or kept back, can put a life in danger within hours.' },
    'keep-samples-and-charts-as-they-are': { what: 'In a hospital: keep samples, bottles, charts and feeds as they are, and tell the person in charge of the ward. Elsewhere: touch nothing and say what you saw.', why: 'It may show what the child was given, and help the doctors too.' },
    'keep-the-worry-out-of-what-parents-can-read': { what: 'Write it down where the parents cannot read it: not in the book that goes home, not in notes by the bed, not in a record they can open.', why: 'They would then hear of it before the child is safe.' },
    'secret-recording-is-for-the-police-alone': { what: 'Do not film or record in secret. If you think it is needed, tell the police through your lead, or yourself if the worry is about the lead.', why: 'Only the police may do it, and doing it wrongly can harm the child and the case.' },
    'say-to-social-care-that-the-parents-know': { what: 'Say to children’s social care today what the parents know, and since when.', why: 'The danger may have grown. They may have to act sooner.' },
    'think-of-every-child-in-this-family': { what: 'Say who else is in the family, and what is known of their health.', why: 'Brothers and sisters may be at risk too, or may share an illness.' },
    'leave-asking-other-doctors-to-the-named-doctor': { what: 'Do not ring round doctors yourself. Your lead asks the named doctor or nurse, who can. If the worry is about the lead, somebody else you can tell asks.', why: 'Word gets round, and the named doctor can see the whole record.' },
    'ask-for-one-lead-paediatrician': { what: 'Ask, through the named doctor or the GP, that one children’s doctor leads and gathers what all the others found.', why: 'Somebody has to see the whole, and to stop tests that are not needed.' },
    'let-the-lead-paediatrician-talk-with-the-parents': { what: 'Leave it to the lead paediatrician what the parents are told about it, and when. Go on talking with them about everything else, kindly and as before.', why: 'Where there is no danger it is mostly talked over openly with them, and once. A doctor has to say that there is none.' },
    'social-care-leads-and-the-paediatrician-advises': { what: 'Work to one lead: children’s social care for the enquiry, the police for a crime, the lead paediatrician for the child’s health.', why: 'Nobody then acts alone, and nothing falls between them.' },
    'strategy-discussion-says-what-parents-are-told': { what: 'Ask what the strategy discussion decided: what the parents are told, by whom and when. Until then tell them nothing of it.', why: 'It is decided once, together, when the child can be kept safe.' },
    'agree-a-plan-for-health-and-school': { what: 'Take your part in one plan for health and school, with the child and the parents. Say by when it is looked at again.', why: 'A child who gets back to school and play is often the best answer.' },
    'keep-an-open-mind-about-the-illness': { what: 'Keep an open mind. The child may be ill with something nobody has found, and may be harmed as well.', why: 'Both can be true, and a wrong guess hurts a child either way.' },
    'write-down-what-you-yourself-see': { what: 'Write down, with dates, what you yourself see and hear of the child’s health. Keep apart what you were told, and by whom.', why: 'What was told, again and again, can pass for what was seen.' },
    'tell-what-was-found-and-mend-trust': { what: 'The doctor tells the family what was found and that this is good to know. If you had doubts, be honest and kind about it when you are asked.', why: 'The child needs parents and services that trust each other.' },
    'keep-working-on-it-together': { what: 'Go on with the family and the doctors as agreed. If something else worries you, tell your lead, or the children’s front door if the worry is about the lead.', why: 'The symptoms are real for the child, whatever is behind them.' }
  },
  clocks: {}, events: {}
}

export const { ruleBookWords, explanation } = /* @__PURE__ */ saying(procedure, en)
