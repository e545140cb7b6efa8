import { saying, type Words } from '../../procedure/wording/en.ts'
import type { ActionId } from '../actions.ts'
import type { FactId, GroupId } from '../facts.ts'
import { procedure } from '../index.ts'
import type { StatedId } from '../rules.ts'

export const en: Words<FactId, GroupId, StatedId, ActionId> = {
  groups: {
    'pd-a-parents-mind': { title: 'A parent’s mental health', closing: 'I have asked about the mental health of whoever cares for the child, and found nothing more.' },
    'pd-drink-or-drugs-at-home': { title: 'Drink or drugs at home', closing: 'I have asked about drink and drugs at home, and found nothing more.' },
    'pd-what-comes-together': { title: 'What comes together', closing: 'I have asked who helps the parent and who helps the child, and found nothing more.' }
  },
  facts: {
    'pd-false-beliefs-about-the-child': { label: 'False beliefs that take in the child', question: 'Does somebody who cares for the child have false beliefs in which the child has a part?', help: 'Such as that the child is not theirs, is somebody else, or means harm. You do not have to know what illness it is.' },
    'pd-plan-to-die-takes-in-the-child': { label: 'Thoughts of dying that take in the child', question: 'Does a parent who thinks of ending their life speak of the child going with them?', help: 'Also hints: “we will both be at peace”, or that nobody else could look after the child.' },
    'pd-child-is-the-target-of-anger': { label: 'The anger turns on the child', question: 'When the parent is unwell, does their anger turn on the child?', help: 'On this child more than on others.' },
    'pd-thoughts-about-the-child-that-will-not-stop': { label: 'Thoughts about the child that will not stop', question: 'Does the parent have thoughts about the child, or things they must do to the child, that will not stop?', help: 'Many parents have frightening thoughts and never act on them. Kind questions help them to say so.' },
    'pd-parent-harmed-themselves': { label: 'The parent harmed themselves or tried to die', question: 'Did the parent harm themselves, or try to end their life?', help: 'Where was the child then?' },
    'pd-severe-illness-around-the-birth': { label: 'Severe illness around the birth', question: 'Is or was a parent severely ill in their mind around a birth, or is that expected?', help: 'In pregnancy or in the first year. It can come fast, and can be treated well.' },
    'pd-severe-or-long-illness': { label: 'A severe or long illness', question: 'Does the parent have, or did they have, a severe or long mental illness?', help: 'Most parents who do look after their children well.' },
    'pd-treatment-is-not-taken-or-does-not-help-in-time': { label: 'Treatment is not taken, or does not help in time', question: 'Is treatment refused or missed, or will it not help soon enough for the child?', help: 'A baby cannot wait as long as an older child.' },
    'pd-drinks-or-uses-drugs': { label: 'Drinks a lot or uses drugs', question: 'Does somebody who cares for the child drink a lot or use drugs?', help: 'Also medicine that is not used as it was prescribed. On its own it does not say how the child is.' },
    'pd-child-took-some': { label: 'The child took some', question: 'Did the child take drugs, medicine or alcohol that belong to an adult?', help: 'By mistake, or because somebody gave it.' },
    'pd-drugs-or-needles-in-reach': { label: 'Drugs or needles in reach', question: 'Are drugs, medicine or needles kept where the child can reach them?', help: 'Ask where they are kept. Many services give locked boxes.' },
    'pd-driven-by-somebody-who-drank-or-used': { label: 'Driven by somebody who drank or used', question: 'Is the child driven by somebody who drank or used drugs?', help: 'Now, or again and again.' },
    'pd-money-for-the-child-goes-on-it': { label: 'Money for the child goes on it', question: 'Does money for food, heating or clothes go on drink or drugs?', help: 'Being poor looks the same from outside. Ask, do not guess.' },
    'pd-home-is-used-for-dealing': { label: 'The home is used for dealing', question: 'Is the home used to sell or to prepare drugs, by the family or by others?', help: 'The family may have been forced.' },
    'pd-drinks-or-uses-in-this-pregnancy': { label: 'Drinking or drugs in this pregnancy', question: 'Is the child not yet born, and is there drinking or drug use in the pregnancy that may harm?', help: 'Stopping suddenly can be dangerous. A midwife or doctor says how.' },
    'pd-newborn-shows-withdrawal': { label: 'The newborn shows withdrawal', question: 'Does a newborn baby show signs of withdrawal?', help: 'A doctor or midwife says so.' },
    'pd-parent-has-nobody-to-help': { label: 'The parent has nobody to help', question: 'Is the parent alone with it, without family, friends or services?', help: 'Who comes when it gets worse?' },
    'pd-child-looks-after-the-parent': { label: 'The child looks after the parent', question: 'Does the child look after the parent, or after brothers and sisters?', help: 'Young carers have a right to help of their own.' },
    'pd-somebody-holds-back-as-it-is-confidential': { label: 'Somebody holds back because it is confidential', question: 'Does somebody not tell what they know about the parent, because it is confidential?', help: 'You or somebody else.' },
    'pd-adult-is-no-parent-but-near-children': { label: 'No parent, but near children', question: 'Is the unwell adult not a parent, but in touch with children?', help: 'A brother, a grandmother, a partner who stays at weekends.' }
  },
  rules: {
    'pd-illness-that-takes-in-the-child': 'An illness in which the child has a part is rare, and can be very dangerous for the child.',
    'pd-child-is-the-target': 'A child on whom the anger turns is taken to be at risk at once.',
    'pd-graver-signs-are-passed-on': 'Signs for which areas ask for an assessment of what it means for the child.',
    'pd-lasting-difficulty-is-talked-over': 'A long illness, treatment that does not help, or nobody to turn to makes it harder to care for a child.',
    'pd-lasting-difficulty-is-passed-on': 'It lasts, and treatment does not help in time, or nobody helps, or it touches the care of the child.',
    'pd-parent-who-harmed-themselves-needs-a-doctor': 'A parent who harmed themselves or tried to die needs a doctor now, and the children somebody with them.',
    'pd-illness-asks-to-think-again': 'What it means for this child has to be judged by a person.',
    'pd-confidentiality-never-delays': 'Confidentiality never delays keeping a child safe.',
    'pd-other-children-near-the-adult': 'An adult who is no parent may be close to children all the same.',
    'pd-drink-or-drugs-alone-is-looked-at': 'Drink or drugs alone do not say that a child is at risk. What it means for the child has to be asked.',
    'pd-child-who-took-some': 'A child took something that can poison them.',
    'pd-in-reach-is-made-safe': 'What a child can reach, a child may take.',
    'pd-driven-is-stopped': 'A child in a car with somebody who drank or used drugs is in danger.',
    'pd-money-is-talked-over': 'The child goes without what they need.',
    'pd-newborn-withdrawal-is-passed-on': 'A baby who shows withdrawal needs care, and the parents need help.',
    'pd-pregnancy-is-passed-on': 'Help in pregnancy protects the baby best.',
    'pd-unsafe-home-asks-to-think-again': 'Things like these add up. A person has to judge what they mean for this child.',
    'pd-three-together': 'Mental ill health, drink or drugs, and domestic abuse at once, or it may be so: they make one another worse.',
    'pd-two-together-ask-to-think-again': 'Two of mental ill health, drink or drugs, and domestic abuse come together, or may.'
  },
  actions: {
    'see-that-each-child-is-safe-now': { what: 'See that no child is alone with the parent until somebody has looked at it. Call 999 if anyone is in danger.', why: 'This can change within hours.' },
    'get-urgent-help-for-the-parent': { what: 'Get urgent health help for the parent: 999 if they are hurt, took something or may do it again now. If they are already with a doctor, see that the doctor knows of the children.', why: 'Some harm shows only hours later, and it may be tried again.' },
    'get-medical-help-for-what-was-taken': { what: 'Get medical help at once: 999 if the child is unwell or drowsy, otherwise 111. Say what it may have been, and keep the packet.', why: 'Some medicines harm a child hours later, even a small amount.' },
    'see-that-it-is-out-of-reach': { what: 'See that it is put out of reach and locked away today. Ask the service or the pharmacy for a locked box.', why: 'A child finds what an adult hides.' },
    'confidentiality-does-not-wait': { what: 'Share what you know with those who can keep the child safe. Tell the parent, unless that adds danger.', why: 'Those who treat an adult may be the only ones who know.' },
    'tell-those-who-treat-the-parent': { what: 'See that those who treat the parent hear of it today, and have a part in what is planned.', why: 'They know the illness, and can act on it.' },
    'ask-which-children-the-adult-is-near': { what: 'Ask which children the adult lives with, visits or looks after, and write down who they are.', why: 'Children are overlooked when nobody asks.' },
    'make-sure-maternity-knows': { what: 'Make sure that the midwife, or the ward, knows.', why: 'They can help both, before and after the birth.' },
    'talk-over-the-three-together': { what: 'Talk it over with your lead, or somebody else you can tell if the worry is about the lead, as one picture: the mental health, the drink or drugs, and the abuse.', why: 'Each service sees its own part, and the child lives with all of it.' },
    'say-what-it-means-for-the-child': { what: 'Ask and write down what a day is like for this child, on good days and bad ones, and who else looks after them.', why: 'An illness or a habit says little. What the child lives with says more.' }
  },
  clocks: {}, events: {}
}

export const { ruleBookWords, explanation } = /* @__PURE__ */ saying(procedure, en)
