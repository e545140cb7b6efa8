import { saying, type Words } from '../../procedure/wording/en.ts'
import type { ActionId } from '../actions.ts'
import type { FactId, GroupId } from '../facts.ts'
import { procedure } from '../index.ts'
import type { StatedId } from '../rules.ts'

export const en: Words<FactId, GroupId, StatedId, ActionId> = {
  groups: {
    'al-animals-at-home': { title: 'Animals at home', closing: 'I have looked at and asked about the animals at home, and found nothing more.' },
    'al-the-child-and-animals': { title: 'The child and animals', closing: 'I have thought about the child and animals, and found nothing more.' },
    'al-who-tells-whom': { title: 'Who tells whom', closing: 'I have thought about who tells whom, and found nothing more.' }
  },
  facts: {
    'al-animal-used-to-frighten-or-silence': { label: 'An animal is used to frighten or silence', question: 'Is an animal hurt, or is that threatened, so that somebody does as they are told or keeps quiet?', help: 'A child, a parent or another adult.' },
    'al-animal-badly-hurt-on-purpose': { label: 'An animal was badly hurt on purpose', question: 'Was an animal at home badly hurt or killed on purpose?', help: 'By whoever. You do not need to know details.' },
    'al-animals-are-not-cared-for': { label: 'The animals are not cared for', question: 'Do the animals at home go without food, water, a clean place or a vet?', help: 'It may be the first sign that a family can no longer manage.' },
    'al-somebody-stays-because-of-a-pet': { label: 'Somebody stays because of a pet', question: 'Does somebody stay in a home that is not safe because they cannot take a pet along?', help: 'Many people do. It is no small thing.' },
    'al-animal-attacked-or-may-attack-the-child': { label: 'An animal attacked the child, or may', question: 'Was the child bitten or attacked by an animal at home, or may that happen?', help: 'An animal that is hurt or afraid may bite. Babies are never left alone with a dog.' },
    'al-child-is-cruel-to-animals': { label: 'The child is cruel to animals', question: 'Does the child hurt animals on purpose, again or badly?', help: 'Small children may be rough because they do not know better. That is not cruelty.' },
    'al-childs-sexual-behaviour-towards-animals': { label: 'Sexual behaviour towards animals', question: 'Does the child show sexual behaviour towards animals?', help: 'Do not question the child about it.' },
    'al-somebody-who-works-with-animals-is-worried': { label: 'Somebody who works with animals is worried about a child', question: 'Is somebody who works with animals worried about a child?', help: 'A vet, a nurse at a vet’s, an inspector, a warden. You may be that person.' },
    'al-telling-would-add-danger': { label: 'Telling would add danger', question: 'Could a child, an adult or an animal be hurt if the owner hears that you tell?', help: 'If you cannot tell, answer “suspected”.' },
    'al-whoever-told-asks-not-to-be-named': { label: 'Whoever told asks not to be named', question: 'Does whoever told ask that the family does not learn who it was?', help: 'An inspector may have to be a witness in court, so nobody can promise it.' }
  },
  rules: {
    'al-hurt-animal-asks-about-the-child': 'Where an animal is badly hurt, people in the same home may be hurt too.',
    'al-fear-is-used': 'Harm to an animal is used to keep somebody quiet.',
    'al-harm-to-animals-asks-to-think-again': 'Harm to animals can go with harm to children. A person has to judge whether it does here.',
    'al-neglected-animals-ask-about-the-child': 'Where animals go without care, somebody looks at how the children are.',
    'al-pet-in-the-safety-plan': 'A pet can keep somebody from leaving a home that is not safe.',
    'al-dangerous-animal': 'An animal at home may hurt the child.',
    'al-cruel-child-may-be-a-hurt-child': 'A child who is cruel to animals may have been hurt or neglected.',
    'al-sexual-behaviour-is-assessed': 'Behaviour like this is assessed by somebody trained for it.',
    'al-other-signs-of-the-child-ask-to-think-again': 'What the child does, or what was done to the child, has to be judged by a person.',
    'al-no-proof-by-itself': 'Harm to an animal does not show by itself what happened to a child, or who did it.',
    'al-those-who-work-with-animals-refer-too': 'Whoever is worried about a child may refer, whatever their work is.',
    'al-no-warning-where-it-adds-danger': 'A warning could put a child, an adult or an animal in danger.',
    'al-source-is-agreed': 'Those who tell have to be safe as well.'
  },
  actions: {
    'keep-the-child-away-from-the-animal': { what: 'See that the child is not alone with the animal. If somebody is hurt, get medical help; in danger call 999.', why: 'An animal that has bitten may bite again.' },
    'tell-animal-welfare-without-a-warning': { what: 'Tell the animal welfare body directly, without saying so to the owner first.', why: 'They know how to come without adding danger.' },
    'look-at-the-care-of-the-child-too': { what: 'Look at how the child is, and who looks after them, and write both down.', why: 'A home that has no room for an animal’s needs may have none for a child’s.' },
    'tell-an-animal-welfare-body': { what: 'Tell an animal welfare body about the animals. It does not take the place of telling your lead (or someone else, if the worry is about the lead) about the child.', why: 'Each knows how to help one side.' },
    'agree-what-the-family-is-told-of-the-source': { what: 'Agree with whoever told, and with children’s social care, what the family will hear about the source, and when. Promise nothing.', why: 'A name that slips out can put somebody at risk.' },
    'think-of-the-pet-in-the-safety-plan': { what: 'Ask about pets when you help to plan for safety, and look for a place that takes or fosters pets.', why: 'It may be what makes leaving possible.' },
    'have-the-behaviour-assessed': { what: 'Ask children’s social care to have the behaviour assessed by somebody trained in the sexual behaviour of children. Do not question the child about it.', why: 'It may show what was done to the child, and only a trained person can tell.' },
    'wonder-what-happened-to-the-child': { what: 'Wonder what may have happened to this child, and tell your lead (or someone else, if the worry is about the lead), instead of only correcting what they did.', why: 'Children show in this way what they cannot say.' },
    'one-sign-is-no-proof': { what: 'Do not take this one sign as proof of what happened. Pass it on, and put it beside what else is known.', why: 'A label stays with a child or a family for a long time.' }
  },
  clocks: {}, events: {}
}

export const { ruleBookWords, explanation } = /* @__PURE__ */ saying(procedure, en)
