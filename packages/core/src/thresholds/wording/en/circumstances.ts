import type { CircumstanceFactId, CircumstanceSignId } from '../../catalogue/child-and-history.ts'
import type { combinations } from '../../catalogue/combinations.ts'
import type { triggers } from '../../catalogue/triggers.ts'
import type { FactWording } from './shape.ts'

/** Who the child is, what went before, and who is asking. */
export const circumstanceFactWords = {
  'someone-in-immediate-danger': {
    label: 'Someone is in danger now',
    question: 'Is anyone in danger at this moment?',
    help: 'If yes, stop here and call 999.'
  },
  'child-stage': {
    label: 'Born or not yet born',
    question: 'Is the child born, or not yet born?',
    help: 'You can be worried about a child who is not yet born, and a referral can be made.',
    options: { unborn: 'Not yet born', born: 'Born' }
  },
  'age-in-months': {
    label: 'Age',
    question: 'How old is the child, in months?',
    help: 'About is enough. Two years is 24 months.'
  },
  'how-the-child-moves': {
    label: 'How the child moves',
    question: 'How does the child move about?',
    help: 'A child who rolls but does not crawl, or who cannot move about because of a disability, does not move about alone.',
    options: { 'not-moving-alone': 'Does not move about alone', 'crawling-or-shuffling': 'Crawls, shuffles or pulls up to stand', walking: 'Walks' }
  },
  'low-level-referrals-in-last-three-months': {
    label: 'Referrals in the last three months',
    question: 'How many times has the child been referred in the last three months for a lower-level worry?',
    help: 'Your lead may know. Say "not known" if you do not.'
  },
  'injury-or-mark-seen': {
    label: 'An injury or mark',
    question: 'Does the child have a bruise, a mark or any other injury, even a small one?',
    help: 'What you can see in ordinary care is enough. Do not undress or examine the child to look.'
  },
  'mark-may-be-a-birthmark': {
    label: 'It may be a birthmark',
    question: 'Might the mark be a birthmark?',
    help: 'Look at the child’s own record, such as the red book. Do not wait for an answer.'
  },
  'fgm-told-by-girl-or-signs-seen': {
    label: 'A girl told you of FGM, or you saw the signs',
    question: 'In your work, has a girl under 18 told you herself that she has had FGM, or have you seen physical signs of it?',
    help: 'Never look for signs. What a parent or someone else says is passed on too, in the ordinary way.'
  },
  'worry-about-someone-who-works-with-children': {
    label: 'A worry about someone who works with children',
    question: 'Are you worried that someone who works or volunteers with children may have harmed a child, broken the law, or may not be safe with children?',
    help: 'It can be about what they did at work or outside it. You do not have to be sure.'
  },
  'low-level-concern-about-worker': {
    label: 'A smaller worry about an adult at work',
    question: 'Did an adult at work act in a way that felt wrong, but does not seem to have put a child at risk?',
    help: 'For example, having favourites, or taking photographs on their own phone. If in doubt, answer yes to the question before.'
  },
  'worry-is-about-the-safeguarding-lead': {
    label: 'The worry is about the lead',
    question: 'Is the worry about your safeguarding lead or the head of your setting?',
    help: 'Then do not tell them. You can go past them.'
  },
  'sexual-pictures-of-a-child-may-be-involved': {
    label: 'There may be sexual pictures of a child',
    question: 'Might there be sexual pictures or films of a child, on any phone, tablet or computer?',
    help: 'A picture that a child took counts, and one that was made by a computer. Do not look for it, and do not ask to see it.'
  },
  'sexual-harm-by-someone-at-home-suspected': {
    label: 'Sexual harm by someone at home is suspected',
    question: 'Do you think that someone in the family, or who lives in or visits the home, may be harming the child sexually?',
    help: 'You do not have to be sure. Do not ask the child or the family in order to find out.'
  },
  'baby-may-have-been-shaken-or-thrown': {
    label: 'A baby may have been shaken or thrown',
    question: 'Might a baby or small child have been shaken, thrown or hit on the head, even if nothing is to be seen?',
    help: 'Somebody says so or is afraid of it; or a baby is limp, jerks, is sick, will not feed or is hard to wake.'
  },
  'child-is-blackmailed-with-pictures': {
    label: 'Blackmailed with pictures',
    question: 'Does someone threaten to show pictures of the child, unless the child pays or does what they want?',
    help: 'The picture may be real or made up. It can go very fast, and it is never the child’s fault.'
  },
  'young-person-harmed-by-a-partner': {
    label: 'Harmed by a boyfriend or girlfriend',
    question: 'Does a boyfriend, girlfriend or former one hurt, threaten, control or follow the young person?',
    help: 'Also online and by phone. Ask alone, and not where the other one can hear or read it.'
  },
  'may-be-taken-away-unlawfully': {
    label: 'May be taken away by someone who may not',
    question: 'Might someone take the child away, or keep the child, who has no right to?',
    help: 'It can be a parent, a relative, a friend or a stranger. If it may happen now, call 999.'
  },
  'family-with-worries-cannot-be-found': {
    label: 'A family with worries cannot be found',
    question: 'Has a family, or someone expecting a baby, gone where nobody finds them, while there is a worry about the child?',
    help: 'Missed appointments and a door that never opens may mean that they have left. Who saw the child last, and when?'
  },
  'your-role': {
    label: 'Your role',
    question: 'What is your role?',
    help: 'Some duties fall on certain professions only.',
    options: { teacher: 'Teacher', 'healthcare-professional': 'Registered healthcare professional', 'social-worker': 'Social worker', other: 'Another role' }
  },
  'trained-person-assessed-domestic-abuse': {
    label: 'A trained person assessed the domestic abuse',
    question: 'Has a trained person assessed the domestic abuse and recorded a level of need?',
    help: 'Only someone trained in the tool may do it. Do not work it out yourself.'
  },
  'trained-domestic-abuse-result': {
    label: 'The level that a trained person recorded',
    question: 'Which level of need did the trained person record?',
    help: 'As it stands in the record, with who recorded it and when.',
    options: { universal: 'No additional needs', 'early-help': 'Early help', 'child-in-need-s17': 'A child in need', 'child-protection-s47': 'A child who may need protection' }
  },
  'disabled-or-does-not-use-speech': {
    label: 'Disabled, or does not use speech',
    question: 'Is the child disabled, or does the child not use speech?',
    help: 'The child may not be able to tell, and signs are easily put down to the disability.'
  },
  'looked-after-or-on-plan-in-another-area': {
    label: 'Another area is responsible',
    question: 'Is the child looked after by another area, or on a plan there?',
    help: 'Your lead may know.'
  },
  'no-better-after-help': {
    label: 'Help was given and things are no better',
    question: 'Has help been given for a while, and are things no better for the child?',
    help: 'Look at the child, not at how many meetings there were.'
  },
  'agrees-but-nothing-changes': {
    label: 'The family agrees, and nothing changes',
    question: 'Does the family agree to help each time, and nothing changes for the child?',
    help: 'People may agree because they are afraid of what no would lead to.'
  }
} satisfies Record<CircumstanceFactId, FactWording>

/** Why an answer about the circumstances counts. */
export const circumstanceReasons = {
  'someone-in-immediate-danger': 'Someone is in danger at this moment.',
  'disabled-or-does-not-use-speech': 'A disabled child, or one who does not use speech, is at more risk and may not be able to tell. Think again with this in mind.',
  'looked-after-or-on-plan-in-another-area': 'Another area already knows this child and may hold what you do not see. Think again with this in mind.',
  'no-better-after-help': 'Help has not made things better for the child. Think about whether more is needed.',
  'agrees-but-nothing-changes': 'Agreement without change can hide what life is like for the child. Think again with this in mind.',
  'sexual-harm-by-someone-at-home-suspected': 'Someone close to the child may be harming the child sexually. That is enough to act.',
  'baby-may-have-been-shaken-or-thrown': 'Shaking or a blow to the head can cost a baby’s life, and there may be nothing to see.',
  'child-is-blackmailed-with-pictures': 'Blackmail with pictures is sexual abuse of a child, and some children see no way out.',
  'young-person-harmed-by-a-partner': 'Harm by a boyfriend or girlfriend is abuse, and under 18 it is child abuse. How far it goes needs a person to judge.',
  'may-be-taken-away-unlawfully': 'A child who is taken away may be hard to find and to bring back. How near it is needs a person to judge.',
  'family-with-worries-cannot-be-found': 'A child whom nobody can find may be in serious danger. How likely that is needs a person to judge.'
} satisfies Record<CircumstanceSignId, string>

/** Why a route or a duty applies. */
export const triggerReasons = {
  'refer-injury-on-non-mobile-child': 'A baby or child who cannot move about rarely hurts themselves. Any injury is referred, whatever the explanation.',
  'same-day-look-at-possible-birthmark': 'If the mark may be a birthmark, a doctor can look at it the same day.',
  'pass-on-what-a-child-tells': 'What a child tells is passed on at once.',
  'pass-on-what-is-alleged': 'What somebody says of serious abuse is passed on at once. It is not for you to check it first.',
  'pass-on-what-a-parent-says': 'A parent has asked for help by saying it. It is passed on at once.',
  'child-said-to-be-hurt-is-seen-by-a-doctor': 'Somebody says that the child was hurt, or may be. A child can be badly hurt where nobody sees it.',
  'baby-said-to-be-hurt-needs-a-childrens-doctor': 'A baby or small child was said to be hurt, or in danger of it. A children’s doctor looks, also where there is nothing to see.',
  'refer-unexplained-injury': 'An injury without an explanation that fits is referred.',
  'injury-that-may-be-harm-needs-a-childrens-doctor': 'An injury like this can come from harm, and there may be more that nobody sees. A children’s doctor looks today.',
  'child-passed-out-or-poisoned-needs-999': 'A child who passes out or may be poisoned can die of it. Medical help comes before every question.',
  'refer-suspected-fabricated-illness': 'Where illness may be made up or caused, the family is not told first.',
  'refer-fgm': 'FGM is referred to children’s social care and the police.',
  'report-known-fgm-to-police': 'The law asks teachers and healthcare professionals to report this to the police themselves.',
  'fgm-duty-may-bind-social-workers': 'The legal duty to report to the police may bind you.',
  'protect-from-fgm-forced-marriage-or-honour-based-abuse': 'Talking to the family can bring the danger closer. Children’s social care and the police act together.',
  'refer-sexual-activity-under-13': 'Sexual activity with a child under 13 is talked over with the lead at once and referred.',
  'sexual-activity-under-13-goes-to-the-police': 'The law counts it as a grave crime against the child, and who the other is may not be known.',
  'refer-exploitation': 'Exploitation is a crime against the child. It goes to children’s social care and the police.',
  'refer-criminal-exploitation': 'A child used for crime is a victim first. It goes to children’s social care and the police.',
  'route-trafficked-child-to-referral-mechanism': 'A child who may have been trafficked is also referred to the National Referral Mechanism, by a body that may do so.',
  'refer-unborn-child': 'A child who is not yet born can be referred, and early is best.',
  'refer-concealed-pregnancy': 'A hidden pregnancy is referred, so that mother and baby get care.',
  'hidden-pregnancy-is-not-told-at-home': 'Why a pregnancy is hidden is not known yet. It may be out of fear of those at home.',
  'refer-adult-who-may-pose-a-risk': 'An adult who may be a risk to children is near this child.',
  'refer-domestic-abuse-in-pregnancy': 'Domestic abuse in pregnancy is referred.',
  'ask-about-marac-in-serious-domestic-abuse': 'In serious domestic abuse the adult may need a safety plan too.',
  'refer-failure-to-thrive-or-refused-care': 'The child’s health is in danger, so children’s social care and a doctor are both needed.',
  'get-health-help-for-suicide-or-psychosis': 'The child needs a doctor first, and children’s social care too.',
  'get-health-help-for-self-harm': 'A child who hurts themselves needs somebody trained in health to see them, and adults who do not keep it to themselves.',
  'tell-lado-of-worry-about-worker': 'A worry about someone who works with children goes to the LADO.',
  'abuse-by-worker-goes-to-the-police': 'Abuse by someone who works with children is a crime against the child, too. The LADO is not the only one to be told.',
  'pass-on-low-level-concern-about-worker': 'Small worries about an adult at work are passed on too.',
  'go-past-the-lead-when-the-worry-is-the-lead': 'The person whom you would tell is the person you worry about. Go past them.',
  'notify-private-fostering-to-council': 'The council has to be told when a child lives for 28 days or more with someone who is not a close relative.',
  'notify-hospital-stay-over-three-months': 'The council has to be told when a child stays in hospital for more than three months.',
  'refer-child-with-no-carer': 'A child with nobody to care for them is referred at once.',
  'child-with-nobody-is-not-left': 'The child may have nobody at this moment.',
  'trained-interpreter-for-child-who-came-alone': 'A child who came alone may not be free to speak in front of anybody who says that they are family or a friend.',
  'refer-abuse-images-in-household': 'An adult who views such images may be a risk to any child they can reach.',
  'call-999-in-immediate-danger': 'Someone is in danger at this moment.',
  'route-extremism-to-prevent': 'There is special help for children who are being drawn to extremism.',
  'refer-child-drawn-in-and-harmed-online': 'Somebody may be grooming the child online. Children’s social care hears of it as well, whatever comes of Prevent.',
  'do-not-warn-whoever-draws-the-child-in': 'Whoever draws the child in may be a relative or a friend of the family, and a warning can cost the child’s trust or safety.',
  'tell-both-areas-of-child-placed-elsewhere': 'Two areas share the care of this child.',
  'do-not-warn-whoever-may-have-hurt-the-child': 'Whoever may have hurt the child could be at home, and a warning gives them time. Children’s social care says who tells the parents, and when.',
  'do-not-warn-where-sexual-harm-may-come-from-home': 'Where sexual harm may come from home, a warning can silence the child and destroy what would show it. Children’s social care and the police say who is told, and when.',
  'do-not-warn-whoever-the-child-may-fear': 'The child seems to be afraid of somebody who looks after them. A warning could make the child pay for it. Children’s social care says who speaks with home, and when.',
  'ask-who-speaks-with-home-after-a-child-was-put-out': 'What happened at home may be why the child is out. Children’s social care says who speaks with home, and when.',
  'ask-safely-about-domestic-abuse': 'Where there is domestic abuse, a question that is overheard can bring more harm.',
  'leave-pictures-alone': 'Harm online often goes with pictures. Looking at them helps nobody, and may be a crime.',
  'worker-and-pictures-go-to-the-police': 'An adult may have made, kept or shared a sexual picture of a child. That is for the police at once.',
  'pass-on-that-there-may-be-pictures': 'Where there may be sexual pictures of a child, the safeguarding lead hears of it at once.',
  'ask-for-trained-assessment-of-sexual-behaviour': 'Sexual behaviour that worries or harms is assessed by someone trained for it.'
} satisfies Record<(typeof triggers)[number]['id'], string>

/** Why answers together count. */
export const combinationReasons = {
  'any-injury-on-child-who-does-not-move-alone': 'The child has an injury and does not move about alone. Children who cannot move about rarely hurt themselves, whatever the explanation.',
  'pregnant-and-under-sixteen': 'Under 16 somebody may have harmed the one who is pregnant, and both children need care. London asks for a referral at the earliest. How grave it is needs a person to judge.',
  'three-low-level-referrals-in-three-months': 'Others have been worried too: three or more referrals in three months. Think about whether the child needs an assessment.',
  'worry-about-worker-think-of-the-child': 'Think of the child as well as the adult. A child may have been hurt, or be at risk now.',
  'pictures-think-of-the-child': 'Think of the child in the picture, and of who has it. An adult who asks for one or passes one on is abusing a child.',
  'consulting-is-always-open': 'You can always ask.',
  'baby-under-one-or-unborn-raises-weight': 'Babies, born or not, are the most at risk. Think again with this in mind.',
  'domestic-abuse-with-baby-under-one': 'There is domestic abuse and a baby under one.',
  'trained-domestic-abuse-result-early-help': 'A trained person assessed the domestic abuse and recorded early help.',
  'trained-domestic-abuse-result-child-in-need': 'A trained person assessed the domestic abuse and recorded a child in need.',
  'trained-domestic-abuse-result-child-protection': 'A trained person assessed the domestic abuse and recorded a child who may need protection.'
} satisfies Record<(typeof combinations)[number]['id'], string>
