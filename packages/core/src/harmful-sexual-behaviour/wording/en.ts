import { saying, type Words } from '../../procedure/wording/en.ts'
import type { ActionId } from '../actions.ts'
import type { FactId, GroupId } from '../facts.ts'
import { procedure } from '../index.ts'
import type { StatedId } from '../rules.ts'

export const en: Words<FactId, GroupId, StatedId, ActionId, 'sexual-harm-strategy-discussion', 'sexual-harm-by-a-child-told'> = {
  groups: {
    'sexual-behaviour-what-happened': { title: 'What happened', closing: 'I have thought about what was said and seen, without questioning the children, and found nothing more.' },
    'sexual-behaviour-the-children-now': { title: 'The children now', closing: 'I have thought about how the children are now, and found nothing more.' },
    'sexual-behaviour-the-assessment': { title: 'The assessment', closing: 'I have asked how the assessment stands, and found nothing more.' }
  },
  facts: {
    'sexual-behaviour-this-child-harmed-another': { label: 'This child harmed another child sexually', question: 'Is it said, or does it seem, that this child harmed another child sexually?', help: 'Answer for one child at a time. “Suspected” is enough: nobody has to prove it.' },
    'sexual-behaviour-this-child-was-harmed': { label: 'This child was harmed by another child', question: 'Is it said, or does it seem, that another child harmed this child sexually?', help: 'Answer for one child at a time. A brother, sister or friend counts too, and so does online.' },
    'sexual-behaviour-force-fear-or-power': { label: 'Force, fear or power over the other', question: 'Did this child use force, threats, tricks or gifts, or have power over the other child?', help: 'Power can come from age, size, understanding, or being in charge.' },
    'sexual-behaviour-does-not-fit-the-age': { label: 'Does not fit the child’s age', question: 'Does the child behave sexually in a way that does not fit their age?', help: 'Curiosity between children of the same age, with nobody upset, is part of growing up. If you are not sure, ask.' },
    'sexual-behaviour-goes-on-when-asked-to-stop': { label: 'Goes on when asked to stop', question: 'Does it go on, or come back, when adults ask the child to stop?', help: 'Or does it get more frequent, or more hidden?' },
    'sexual-behaviour-with-pictures': { label: 'Pictures or films are part of it', question: 'May pictures or films be part of it?', help: 'Do not look for any, and do not ask to see one.' },
    'sexual-behaviour-children-still-meet': { label: 'The children still meet', question: 'Do the children still meet: at home, in class, on the way to school, online?', help: 'Brothers and sisters too. Both need a plan that keeps them safe.' },
    'sexual-behaviour-child-may-have-been-harmed-too': { label: 'The child who harmed may have been harmed too', question: 'May the child who harmed have been hurt, neglected or frightened themselves?', help: 'Violence at home counts. Many have been; many have not.' },
    'sexual-behaviour-child-in-two-homes-or-temporary-care': { label: 'Lives in two homes, or in care for a time', question: 'Does the child live in more than one home, or in care for a time?', help: 'For example part of the week with each parent.' },
    'sexual-behaviour-police-still-deciding': { label: 'The police are still deciding', question: 'Are the police still looking into it, or still deciding?', help: 'Children are protected and helped in the meantime.' },
    'sexual-behaviour-child-and-assessment': { label: 'What the child says to an assessment', question: 'Does the child agree to an assessment?', help: 'The child must be told what it is, in words that they understand.', options: { agreed: 'The child agrees', 'do-not-agree': 'The child does not agree' } },
    'sexual-behaviour-carers-and-assessment': { label: 'What the parents or carers say to an assessment', question: 'Do the parents or carers agree to an assessment?', help: 'If one does and another does not, answer that they do not, and say so to those who lead it.', options: { agreed: 'They agree', 'do-not-agree': 'They do not agree' } },
    'sexual-behaviour-assessed-without-training': { label: 'Assessed by someone not trained for it', question: 'Was the child assessed by someone who is not trained in the tool that they used?', help: 'It happens with good intentions. The result is not one to rely on.' },
    'sexual-behaviour-assessed-by-trained-people': { label: 'Assessed by trained people', question: 'Have people who are trained for it assessed the child?', help: 'With the steps that your area uses. They say who they are and what they are trained in.' },
    'sexual-behaviour-trained-people-recommend': { label: 'What trained people recommend', question: 'What do the trained assessors recommend?', help: 'Put their own words into these three steps. If in doubt, take the later one.', options: { 'help-at-home-and-school': 'Help at home and at school', 'specialist-help': 'Specialist help', 'specialist-help-and-a-safer-place': 'Specialist help, and living somewhere safer for a time' } }
  },
  rules: {
    'sexual-behaviour-harm-needs-protection': 'A child may have harmed another sexually. Every child in it needs protection, and the child who harmed needs help.',
    'sexual-behaviour-child-is-in-need-too': 'A child who behaves like this is at least a child in need. Some are being harmed themselves.',
    'sexual-behaviour-harmed-child-needs-protection': 'This child may have been harmed by another child. That is no less serious than harm by an adult.',
    'sexual-behaviour-both-children-are-referred': 'Both children need someone of their own who thinks of them.',
    'sexual-behaviour-child-may-have-been-harmed': 'The child who harmed may be suffering harm too. A trained person judges that.',
    'sexual-behaviour-discussed-within-a-day': 'Social care and police talk about both children within a day, so that both are safe.',
    'sexual-behaviour-police-are-not-awaited': 'Help and protection do not wait for what the police decide.',
    'sexual-behaviour-under-ten': 'A child under ten cannot be charged with a crime. It is a matter of help and protection.',
    'sexual-behaviour-is-assessed-by-trained-people': 'What this behaviour means is assessed by trained people from several agencies, in steps that they take together.',
    'sexual-behaviour-assessment-rests-on-consent': 'The assessment rests on the consent of the child and the carers. Protection does not.',
    'sexual-behaviour-report-goes-to-the-meeting': 'What the assessors conclude goes to a meeting of all agencies, which agrees who does what. Child and carers take part.',
    'sexual-behaviour-safer-place-is-discussed-at-once': 'Trained people think that a child has to live elsewhere for a time. That is talked over at once, for both children.',
    'sexual-behaviour-more-than-one-home': 'An assessment can miss a home. Those who tried it out found this hard for children with two homes or in care for a time.',
    'sexual-behaviour-training-is-needed': 'Without training the result does not count.',
    'sexual-behaviour-safety-plan': 'Children who still meet need a written plan that keeps both safe and lets both learn.'
  },
  actions: {
    'refer-both-children': { what: 'Tell children’s social care about both children, and any others: the one who was harmed, the one who may have harmed, brothers and sisters. If they live in different areas, tell both.', why: 'Each needs their own plan. The child who harmed is a child too.' },
    'do-not-wait-for-the-police-decision': { what: 'Refer now, and go on helping and protecting. Ask the police only what must not be said or done in the meantime.', why: 'Police work can take months. Children cannot wait that long.' },
    'child-under-ten-is-helped': { what: 'Say that the child is under ten. Ask children’s social care for help for the child and the family.', why: 'The law holds no child under ten guilty of an offence. What the child needs is the question.' },
    'ask-for-strategy-discussion-about-both': { what: 'Ask children’s social care and the police for a strategy discussion about both children.', why: 'They decide together who protects whom, and how, before anybody is questioned.' },
    'protect-without-the-assessment': { what: 'Write down who does not agree and why, and tell children’s social care. Go on with the safety plan and with help.', why: 'Nobody can be made to take part. The children still have to be safe.' },
    'result-without-training-does-not-count': { what: 'Do not rely on that result, whichever way it points. Say so to children’s social care.', why: 'A wrong result can leave children in danger, or mark a child for years.' },
    'take-the-report-to-the-meeting': { what: 'See that the report goes to the meeting of all agencies that children’s social care calls, and that child and carers get clear words and a plan.', why: 'It agrees tasks, who does them, and what the family can expect.' },
    'tell-assessors-of-every-home': { what: 'Tell the assessors of every place where the child lives or stays, and who is there.', why: 'A plan that holds in one home only does not keep anybody safe.' },
    'make-a-safety-plan-for-both': { what: 'With your lead, or somebody else you can tell if the worry is about the lead, make a written safety plan for both children: where they are, who keeps an eye, whom each can go to, and when it is looked at again. Do not make the harmed child change their day.', why: 'Both have a right to be safe and to learn. It is besides the referral.' }
  },
  clocks: { 'sexual-harm-strategy-discussion': 'Social care and police hold a strategy discussion about both children' },
  events: { 'sexual-harm-by-a-child-told': 'it was told' }
}

export const { ruleBookWords, explanation } = /* @__PURE__ */ saying(procedure, en)
