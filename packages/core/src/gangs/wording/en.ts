import { sharedFactWords, sharedGroupWords } from '../../people/wording/en.ts'
import { saying, type Words } from '../../procedure/wording/en.ts'
import type { ActionId } from '../actions.ts'
import type { FactId, GroupId } from '../facts.ts'
import { procedure } from '../index.ts'
import type { StatedId } from '../rules.ts'

const { 'child-is-missing-now': childIsMissingNow } = sharedFactWords

export const en: Words<FactId, GroupId, StatedId, ActionId> = {
  groups: {
    ...sharedGroupWords,
    'gangs-danger': { title: 'Danger', closing: 'I have thought about danger to the child and to others, and found nothing more.' },
    'gangs-used-for-crime': { title: 'Used for crime', closing: 'I have thought about whether someone uses the child for crime, and found nothing more.' },
    'gangs-signs': { title: 'Signs that count together', closing: 'I have thought about each of these signs, and found nothing more.' },
    'gangs-how-it-is-seen': { title: 'How it is seen', closing: 'I have asked how others and the child see it, and found nothing more.' }
  },
  facts: {
    'child-is-missing-now': childIsMissingNow,
    'gangs-stabbed-or-shot': { label: 'Stabbed or shot', question: 'Was the child stabbed or shot, and not by accident?', help: 'Also a small wound, and a child who will not say who did it.' },
    'gangs-revenge-is-feared': { label: 'Revenge is feared', question: 'Is revenge feared, against the child or by them?', help: 'Something said, sent or posted; a friend or relative who was hurt.' },
    'gangs-threatened-or-attacked': { label: 'Threatened or attacked by a group', question: 'Has a group threatened or attacked the child?', help: 'Their own group or another one. Also a threat to their family or home.' },
    'gangs-takes-part-in-serious-violence': { label: 'Takes part in serious violence', question: 'Does the child take part in serious violence with others?', help: 'Seen, told or known to the police. They may be made to, or too afraid to leave.' },
    'gangs-carries-a-weapon': { label: 'Carries or hides a weapon', question: 'Does the child carry or hide a weapon?', help: 'Many carry one because they are afraid.' },
    'gangs-moves-drugs-or-money-for-others': { label: 'Moves or keeps things for others', question: 'Does the child move, sell or keep drugs, money or weapons for others?', help: 'In their own area or far away. A child used for this is being abused.' },
    'gangs-must-work-off-a-debt': { label: 'Must work off a debt', question: 'Is the child made to work off a debt?', help: 'Some debts are set up on purpose, for example by a robbery of what the child carried.' },
    'gangs-found-far-from-home': { label: 'Found far from home', question: 'Was the child found far from home, without a good reason?', help: 'Or has tickets, keys or photos from places that nobody can explain.' },
    'gangs-money-or-phones-without-a-reason': { label: 'Money, clothes or phones without a reason', question: 'Does the child have money, clothes or phones that nobody can explain?', help: 'Most new things have a simple reason. It counts beside other signs.' },
    'gangs-afraid-of-a-place-or-a-person': { label: 'Afraid of a place or a person', question: 'Is the child afraid to go to a place, or of someone?', help: 'For example a bus, a street, or the way home.' },
    'gangs-hurt-and-will-not-say-how': { label: 'Hurt, and will not say how', question: 'Is the child hurt, and will not say how it happened?', help: 'Do not press them. They may fear what comes next.' },
    'gangs-relationship-with-a-member': { label: 'In a relationship with someone involved', question: 'Is the child in a relationship with someone who is involved?', help: 'A girl or a boy. Others may use them to get at that person.' },
    'gangs-family-member-is-involved': { label: 'Someone in the family is involved', question: 'Is a brother, sister, parent or carer involved?', help: 'It says what the child has to live with. It does not say what they will do.' },
    'gangs-parents-cannot-keep-the-child-safe': { label: 'The parents cannot keep the child safe', question: 'Are the parents unable to keep the child safe from it?', help: 'Often they try all they can, and are threatened too.' },
    'gangs-child-has-hurt-others': { label: 'The child has hurt others', question: 'Has the child hurt or threatened others?', help: 'The other child needs help as well. That is a worry of its own.' },
    'gangs-child-seems-to-choose-it': { label: 'The child seems to choose it', question: 'Does the child say, or does it look as if, they chose it?', help: 'They may be proud, paid, in love or afraid.' },
    'gangs-child-is-accused-of-a-crime': { label: 'The child is accused of a crime', question: 'Is the child accused of a crime that may come from being used?', help: 'Also after an arrest or a stop.' },
    'gangs-only-looks-or-company-are-known': { label: 'Only looks, area or company are known', question: 'Is all that you know the child’s looks, area, music or friends?', help: 'None of these is a sign. Ask yourself what you would think of another child.' }
  },
  rules: {
    'gangs-serious-harm-is-referred': 'A gang, serious violence or being used for crime can harm a child severely.',
    'gangs-one-sign-may-be-enough': 'There is no number of signs that decides it: one grave sign may be enough.',
    'gangs-sign-is-talked-over': 'A sign that the guidance names. Alone it may have another reason.',
    'gangs-weapon-is-left-to-others': 'A weapon puts the child and everyone near them in danger.',
    'gangs-stab-wound-is-told': 'A child with a stab or gunshot wound needs a doctor, the police and children’s social care.',
    'gangs-wound-may-be-significant-harm': 'A child was attacked with a weapon: that is reason to suspect significant harm, and it may happen again.',
    'gangs-revenge-is-planned-for': 'After an attack or a threat there may be another one.',
    'gangs-child-who-harms-is-a-child-at-risk': 'A child who harms can be harmed too, or made to do it. Both are looked at.',
    'gangs-family-of-a-member': 'Children close to someone who is involved can be drawn in or hurt.',
    'gangs-relationship-asks-about-sexual-exploitation': 'A young person close to someone who is involved may be used sexually, or hurt by rivals.',
    'gangs-parents-are-helped-too': 'The parents cannot keep the child safe without help.',
    'gangs-looks-are-not-enough': 'Young people meet in groups everywhere. Looks, area, music and company are no sign of harm.',
    'gangs-choosing-is-no-consent': 'A child can be used even where it looks as if they chose it.',
    'gangs-county-lines-tells-both-areas': 'A child was found far from home and other signs are there: both areas have to know.',
    'gangs-used-for-crime-is-not-confronted': 'A child who is used for crime is a victim, and those who use them watch closely.',
    'gangs-accused-child-may-be-a-victim': 'The law has a defence for children who commit a crime because they are used. Under 18, nobody has to show that the child was forced.',
    'gangs-missing-child-is-in-danger': 'The child is missing and may be with people who harm or use them.'
  },
  actions: {
    'plan-for-revenge-with-the-police': { what: 'Tell the police today what is feared, from whom and where. Call 999 if it may happen now. Agree how the child gets home, to school and to hospital.', why: 'The next days are the most dangerous, on the way and online.' },
    'do-not-search-or-confront-about-a-weapon': { what: 'Do not search the child or take the weapon yourself, unless your work gives you that power and training. Keep others away, and call 999 if anyone is in danger.', why: 'A frightened child may do what they never wanted to.' },
    'say-nothing-that-can-spread': { what: 'Share it only with those who need it to keep the child safe. Nothing in corridors, group chats or online.', why: 'A rumour that the child has talked can get them hurt.' },
    'see-the-child-who-harms-as-a-child-at-risk': { what: 'Refer for the child’s safety as well as for what they did.', why: 'Care and justice run side by side. Neither waits for the other.' },
    'choosing-it-changes-nothing': { what: 'Act as for any child who is used. Write down what the child said in their own words.', why: 'Gifts, love, fear and debt can look like choice.' },
    'say-what-was-done-or-said': { what: 'Ask yourself what was done, said or seen, and talk that over. If there is nothing more, say so plainly. If you are still worried, ask your safeguarding lead (or someone else, if the worry is about the lead).', why: 'Bias harms children twice: some are blamed, and others are not seen as children.' },
    'look-after-brothers-and-sisters-too': { what: 'Say who else is at home or close to the child.', why: 'Threats and revenge often reach brothers, sisters and friends.' },
    'look-at-safety-for-the-whole-family': { what: 'Ask children’s social care what can make the home and family safer, a move included.', why: 'Parents are part of the answer, and may be in danger as well.' },
    'have-the-wound-told-to-police-and-social-care': { what: 'See that the police and children’s social care are told about the wound, whoever treats it.', why: 'Doctors’ professional guidance says that they should tell the police of such wounds, and a child who was attacked may be attacked again.' },
    'ask-about-sexual-exploitation-too': { what: 'Think of sexual exploitation as well, and say so when you refer.', why: 'It is often hidden behind the rest.' },
    'tell-the-defence-that-the-child-may-be-a-victim': { what: 'Ask the social worker to tell the police and the child’s solicitor that the child may have been used.', why: 'It can change whether a child is charged at all.' }
  },
  clocks: {}, events: {}
}

export const { ruleBookWords, explanation } = /* @__PURE__ */ saying(procedure, en)
