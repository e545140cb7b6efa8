import type { ParentingFactId, ParentingSignId } from '../../catalogue/parenting.ts'
import type { FactWording } from './shape.ts'

/** What is asked about each sign. The label is for lists; the help says what to look for and what not to take for a sign. */
export const parentingFacts = {
  'parents-meet-daily-needs': {
    label: 'Daily needs met',
    question: 'Do the parents meet the child’s daily needs, and act on advice?',
    help: 'Think of food, sleep, clothes, washing and appointments.'
  },
  'parents-protect-from-danger': {
    label: 'Kept safe',
    question: 'Do the parents keep the child safe at home and outside?',
    help: 'Think of roads, hot drinks, medicines, who looks after the child and who visits.'
  },
  'care-not-good-enough-to-be-safe': {
    label: 'Care is not safe',
    question: 'Is the child’s care, or the care a baby will have when born, not good enough to be safe?',
    help: 'Think of what could happen to the child if nothing changes.'
  },
  'persistent-failure-to-meet-basic-needs': {
    label: 'Basic needs not met over time',
    question: 'Over time, are the child’s basic needs not met, in a way that could seriously harm their health or development?',
    help: 'This is how national guidance describes neglect. Needs can be of the body or of the mind.'
  },
  'care-not-adequate-even-with-support': {
    label: 'Care not good enough even with help',
    question: 'With help in place, do the parents still struggle to care for the child well enough?',
    help: 'Think of what help was given, and what changed for the child.'
  },
  'help-refused-or-not-kept-up': {
    label: 'Help refused or not kept up',
    question: 'Has help been refused, or started and then dropped, while the worry is still there?',
    help: 'Ask why. Fear, language, cost and past experience can all stand in the way.'
  },
  'child-often-in-unsafe-situations': {
    label: 'Often in unsafe situations',
    question: 'Is the child often in situations that are not safe?',
    help: 'Think of how often, how serious, and what the parents do about it.'
  },
  'supervision-not-adequate-for-age': {
    label: 'Not looked after closely enough for their age',
    question: 'Is the child left alone, or not watched closely enough for their age, or left with someone who cannot keep them safe?',
    help: 'Think of the child’s age, how long for, and what could happen.'
  },
  'care-uneven-from-day-to-day': {
    label: 'Uneven care',
    question: 'Is the child’s care good on some days and poor on others?',
    help: 'For example, clean and fed one day, hungry or unwashed the next.'
  },
  'parents-young-inexperienced-or-asking-for-help': {
    label: 'Parents new to it, or asking for help',
    question: 'Are the parents young or new to parenting, or have they asked for help?',
    help: 'Asking for help is a good sign. It also tells you that help is wanted.'
  },
  'poor-engagement-with-everyday-services': {
    label: 'Everyday services not used',
    question: 'Do the parents often miss or avoid the health visitor, nursery meetings or other everyday help?',
    help: 'There may be a practical reason. Ask what makes it hard.'
  },
  'safety-equipment-used-now-and-then': {
    label: 'Safety equipment not always used',
    question: 'Are things like stair gates or car seats used only now and then?',
    help: 'Cost can be the reason. Ask what would help.'
  },
  'unsuitable-childcare-or-too-many-carers': {
    label: 'Unsuitable childcare, or many carers',
    question: 'Is the child left with people who are not suitable, or with many different people?',
    help: 'Ask who looks after the child, and how the child is with them.'
  },
  'some-exposure-to-danger': {
    label: 'Some exposure to danger',
    question: 'Is the child at times exposed to danger at home or near home?',
    help: 'Think of small dangers that advice could put right.'
  },
  'previous-child-removed-or-not-cared-for': {
    label: 'An earlier child was removed',
    question: 'Was an earlier child of either parent removed, or could not be cared for by them?',
    help: 'People change. A referral lets a social worker look at what is different now.'
  },
  'parents-illness-or-substance-use-endangers-child-no-other-carer': {
    label: 'Danger from a parent’s illness, alcohol or drugs, and no other carer',
    question: 'Does a parent’s mental illness, alcohol or drug use put the child in danger, with no other adult to care for them?',
    help: 'For example, a small child alone with an adult who cannot be woken.'
  },
  'parents-crime-at-home-exposes-child-to-harm': {
    label: 'Crime at home that exposes the child to harm',
    question: 'Are the parents involved in crime at home in a way that could harm the child?',
    help: 'For example, people coming to the home to buy drugs.'
  },
  'difficulty-caring-for-an-earlier-child': {
    label: 'Difficulty caring for an earlier child',
    question: 'Did the parents find it hard to care for an earlier child well enough?',
    help: 'You may know this from the family or from another service. You do not have to find it out yourself.'
  },
  'parental-illness-or-substance-use-harms-care': {
    label: 'A parent’s illness, alcohol or drugs harms care',
    question: 'Does a parent’s mental illness, alcohol or drug use clearly harm the child’s care?',
    help: 'Look at what the child misses or has to live with, not only at what the adult does.'
  },
  'parents-learning-needs-affect-care': {
    label: 'A parent’s learning needs affect care',
    question: 'Do a parent’s learning needs affect the child’s care?',
    help: 'With the right help many parents with learning needs care well. Ask what help there is.'
  },
  'parents-difficulty-has-small-effect-on-care': {
    label: 'A parent’s difficulty has a small effect',
    question: 'Does a parent’s health, disability, alcohol or drugs have a small effect on the child’s care?',
    help: 'A difficulty by itself is not a worry about care. Ask what is different for the child.'
  },
  'serious-or-escalating-domestic-abuse': {
    label: 'Serious, long or growing domestic abuse',
    question: 'Is the domestic abuse serious, long-lasting or getting worse, and is the child caught up in it?',
    help: 'Trust a victim’s own fear. Do not confront the other adult, and do not ask where anyone can overhear.'
  },
  'domestic-abuse-while-mother-is-pregnant': {
    label: 'Domestic abuse and a pregnancy',
    question: 'Has there been domestic abuse while the mother is pregnant?',
    help: 'Pregnancy is a time of higher risk for mother and baby.'
  },
  'child-saw-serious-incident-and-case-at-marac': {
    label: 'Serious incident seen, and the case goes to MARAC',
    question: 'Did the child see a serious incident, and is the case going to a MARAC?',
    help: 'A MARAC is a meeting where agencies plan for adults at high risk of domestic abuse. Say "not known" if you do not know.'
  },
  'domestic-abuse-and-instability-at-home': {
    label: 'Domestic abuse and an unsettled home',
    question: 'Is there domestic abuse, and is home life unsettled because of it?',
    help: 'Never ask about it in front of the other adult. Tell your lead what you have seen and heard.'
  },
  'a-few-minor-domestic-abuse-incidents': {
    label: 'A few smaller domestic abuse incidents',
    question: 'Have there been a few smaller incidents of domestic abuse at home?',
    help: 'Domestic abuse is not only hitting. It may be control, threats or fear. A child who sees, hears or feels it is harmed by it too.'
  },
  'dangerous-adults-cannot-be-kept-away': {
    label: 'Dangerous adults in the home',
    question: 'Are there adults who may harm the child, and nobody keeps them away from the home?',
    help: 'The parent may be afraid. That is not the parent’s fault, and the child still needs to be safe.'
  },
  'person-who-may-abuse-joins-or-visits-household': {
    label: 'A person who may abuse children is in or near the home',
    question: 'Is a person who is known or believed to have abused children living in, visiting or coming back to the home?',
    help: 'Belief is enough. You do not need proof, or to know of a court case.'
  },
  'professionals-cannot-see-the-child': {
    label: 'Worried, and nobody can see the child',
    question: 'Are professionals worried, and is the child being kept from being seen?',
    help: 'For example, visits are put off again and again and there is always a reason.'
  },
  'carer-cannot-explain-injury': {
    label: 'The people caring for the child cannot explain an injury',
    question: 'Does the child have an injury that the people looking after them cannot explain?',
    help: 'You may ask once, in an ordinary way, what happened. Do not question anyone further.'
  },
  'physical-punishment-with-injury-or-implement': {
    label: 'Physical punishment that left a mark, or with an object',
    question: 'Has the child been hit so that it left a mark or injury, or with an object?',
    help: 'Any mark is enough. Do not look under clothes to check.'
  },
  'parent-says-they-harmed-or-fear-harming-child': {
    label: 'A parent says they harmed, or fear they will harm, the child',
    question: 'Has a parent said that they harmed the child, or are afraid that they will?',
    help: 'Saying so takes courage. Thank them, stay calm, and say that you need to get help now.'
  },
  'adult-in-household-views-abuse-images': {
    label: 'An adult at home views images of child sexual abuse',
    question: 'Is an adult in the home known or suspected to view images of child sexual abuse?',
    help: 'Do not look for, open, copy or send on anything. Tell your lead and the police.'
  },
  'online-harm': {
    label: 'Harm online',
    question: 'Is the child at risk of harm online, or being harmed online?',
    help: 'It may come from another child, an adult or what the child sees. A child does not have to say so for you to be worried.'
  },
  'warmth-and-praise-shown': {
    label: 'Warmth and praise',
    question: 'Do the parents show the child warmth and praise?',
    help: 'Look at how the child is met at the door, and how they are spoken to.'
  },
  'learning-and-play-encouraged': {
    label: 'Play and learning encouraged',
    question: 'Do the parents encourage play and learning?',
    help: 'Talking, singing and going out together all count.'
  },
  'suitable-limits-kept': {
    label: 'Suitable limits',
    question: 'Do the parents keep limits that suit the child’s age?',
    help: 'Limits that are kind and mostly the same each day.'
  },
  'harsh-rejecting-or-indifferent-pattern': {
    label: 'Harsh, rejecting or cold as a pattern',
    question: 'Are the parents harsh, cold or rejecting to the child again and again?',
    help: 'One bad morning is not a pattern. Write down what you see each time.'
  },
  'child-made-to-feel-worthless-or-afraid': {
    label: 'Ridiculed, blamed or frightened',
    question: 'Is the child ridiculed, singled out for blame, frightened, or made to feel worthless?',
    help: 'This can be done quietly, with words only.'
  },
  'parents-ask-for-young-child-to-be-accommodated': {
    label: 'Parents ask for the child to be taken into care',
    question: 'Are the parents asking for a young child to be taken into care?',
    help: 'Take it seriously. It can mean that the family has come to its limit.'
  },
  'child-threatened-with-rejection-from-home': {
    label: 'Told they will have to leave home',
    question: 'Is the child being told that they will be put out or sent away?',
    help: 'It harms a child even when nobody means to do it.'
  },
  'no-constructive-activity': {
    label: 'Nothing to do, ever',
    question: 'Is the child left without any activity or stimulation as a way of life?',
    help: 'Think of a child kept in a cot, a buggy or one room.'
  },
  'child-beyond-parental-control': {
    label: 'Child beyond the parents’ control',
    question: 'Is the child beyond the parents’ control?',
    help: 'Ask what the parents have tried, and who is at risk.'
  },
  'no-boundaries-and-repeated-antisocial-behaviour': {
    label: 'No boundaries and repeated trouble',
    question: 'Are there no boundaries that work, and does the child repeatedly behave in ways that harm others or break the law?',
    help: 'Ask what lies behind it. The child may also be a victim.'
  },
  'erratic-nurture': {
    label: 'Comfort comes and goes',
    question: 'Is the comfort the child gets very up and down, because of the carer’s own needs?',
    help: 'Look at whether the child goes to the adult when hurt or upset.'
  },
  'child-seen-as-the-problem': {
    label: 'Child seen as the problem',
    question: 'Do the parents see the child as the cause of the family’s problems?',
    help: 'Listen for how the child is described, and compare it with how the child is with you.'
  },
  'no-positive-stimulation': {
    label: 'Nobody plays or talks with the child',
    question: 'Is there nobody who plays, talks or does things with the child?',
    help: 'Look for a child who has stopped asking.'
  },
  'undue-pressure-to-achieve': {
    label: 'Too much pressure to do well',
    question: 'Is the child under so much pressure to do well that it harms them?',
    help: 'Look for fear of getting things wrong.'
  },
  'no-effective-limits': {
    label: 'No limits that work',
    question: 'Are limits far too loose or far too tight?',
    help: 'Both can harm. Look at what the child does and what the child fears.'
  },
  'physical-punishment-used-as-control': {
    label: 'Physical punishment to control the child',
    question: 'Is the child hit or smacked as a way to control them?',
    help: 'In England the law still has a defence for a parent in some cases. It never covers an injury, and it is not for you to weigh.'
  },
  'parent-poor-role-model': {
    label: 'A parent sets a harmful example',
    question: 'Does a parent set the child a harmful example, for instance by breaking the law in front of them?',
    help: 'Think of what the child learns from it.'
  },
  'responses-to-child-inconsistent': {
    label: 'Responses change',
    question: 'Do the parents respond to the child in one way today and in another tomorrow?',
    help: 'Think of how the child knows what to expect.'
  },
  'parents-own-feelings-get-in-the-way': {
    label: 'Parents’ own feelings get in the way',
    question: 'Do the parents’ own feelings at times get in the way of meeting the child’s needs?',
    help: 'For example, a parent who is low or worried and has little left to give.'
  },
  'little-new-experience-or-long-hours-alone': {
    label: 'Little to do, or long hours alone or on a screen',
    question: 'Does the child have few new things to do, or spend long hours alone or on a screen?',
    help: 'Ask what an ordinary day is like.'
  },
  'limits-inconsistent-or-no-routine': {
    label: 'Limits change, or there is no routine',
    question: 'Do limits keep changing, or is there no routine?',
    help: 'Think of bedtime, meals and getting to nursery or school.'
  },
  'stable-care-arrangements': {
    label: 'Settled care',
    question: 'Is the child’s care settled, with the same people?',
    help: 'Settled care comes in many kinds of family.'
  },
  'nobody-able-to-care-for-child': {
    label: 'Nobody can care for the child',
    question: 'Is there nobody who can care for the child now?',
    help: 'For example, the only carer is ill in hospital, has died, is in custody or cannot be found.'
  },
  'chaotic-family-life': {
    label: 'Chaotic family life',
    question: 'Is family life chaotic, with many carers and nothing the child can rely on?',
    help: 'Ask who will be there tonight and tomorrow.'
  },
  'several-carers-no-significant-bond': {
    label: 'Several carers and no close bond',
    question: 'Does the child have several carers and no close bond with any of them?',
    help: 'Look at whom the child goes to for comfort.'
  },
  'key-relationships-not-kept-up': {
    label: 'Important people lost from view',
    question: 'Has the child lost touch with people who matter to them?',
    help: 'Ask the child who matters to them.'
  }
} satisfies Record<ParentingFactId, FactWording>

/** Why a sign counts, said when it is there. */
export const parentingReasons = {
  'care-not-good-enough-to-be-safe': 'Care that is not safe puts the child at risk of serious harm.',
  'persistent-failure-to-meet-basic-needs': 'Basic needs that go unmet over time are neglect and can seriously harm a child.',
  'care-not-adequate-even-with-support': 'Care that stays poor with help in place needs a social worker’s assessment.',
  'help-refused-or-not-kept-up': 'When help is refused and the worry remains, a social worker needs to look at it.',
  'child-often-in-unsafe-situations': 'A child who is often in unsafe situations may not be kept safe without social care.',
  'supervision-not-adequate-for-age': 'Supervision that does not fit the child’s age can be neglect. How serious it is needs a person to judge.',
  'care-uneven-from-day-to-day': 'Care that is uneven from day to day can mean that the family needs extra help.',
  'parents-young-inexperienced-or-asking-for-help': 'Parents who are new to it, or who ask, can be offered help early.',
  'poor-engagement-with-everyday-services': 'Not using everyday services can mean that the family needs a different kind of help.',
  'safety-equipment-used-now-and-then': 'Safety equipment used only at times points to a family that could use advice.',
  'unsuitable-childcare-or-too-many-carers': 'Unsuitable or changing childcare can be put right with help.',
  'some-exposure-to-danger': 'Some exposure to danger points to extra help.',
  'previous-child-removed-or-not-cared-for': 'When an earlier child was removed, children’s social care decides what this child needs.',
  'parents-illness-or-substance-use-endangers-child-no-other-carer': 'The child is in danger and there is no other adult who can care for them.',
  'parents-crime-at-home-exposes-child-to-harm': 'Crime in the home brings harm close to the child.',
  'difficulty-caring-for-an-earlier-child': 'Earlier difficulty in caring for a child needs to be weighed by a social worker.',
  'parental-illness-or-substance-use-harms-care': 'A parent’s difficulty that clearly harms the child’s care points to a child in need.',
  'parents-learning-needs-affect-care': 'Learning needs that affect care point to a family that needs the right help from social care.',
  'parents-difficulty-has-small-effect-on-care': 'A parent’s difficulty that has a small effect on care points to extra help.',
  'serious-or-escalating-domestic-abuse': 'Domestic abuse that is serious or getting worse puts the child at risk of serious harm.',
  'domestic-abuse-while-mother-is-pregnant': 'Domestic abuse during pregnancy is a risk to mother and baby.',
  'child-saw-serious-incident-and-case-at-marac': 'An adult at high risk means that the child who lives with it may be at high risk too.',
  'domestic-abuse-and-instability-at-home': 'Domestic abuse that unsettles the child’s home points to a child in need.',
  'a-few-minor-domestic-abuse-incidents': 'Even smaller incidents of domestic abuse affect a child. How far needs a person to judge.',
  'dangerous-adults-cannot-be-kept-away': 'Nobody keeps adults who may harm the child away from the home.',
  'person-who-may-abuse-joins-or-visits-household': 'A person who is known or believed to have abused children can reach this child.',
  'professionals-cannot-see-the-child': 'When there is worry and nobody can see the child, nobody can say that the child is safe.',
  'carer-cannot-explain-injury': 'An injury that nobody who cares for the child can explain needs a referral at once.',
  'physical-punishment-with-injury-or-implement': 'No defence in law covers an injury. A mark or an object means a referral at once.',
  'parent-says-they-harmed-or-fear-harming-child': 'A parent has said that they harmed the child or fear that they will.',
  'adult-in-household-views-abuse-images': 'An adult who views such images may be a risk to any child they can reach.',
  'online-harm': 'Harm online runs from possible to serious. How far it has gone needs a person to judge.',
  'harsh-rejecting-or-indifferent-pattern': 'Being treated harshly or coldly again and again is serious emotional harm.',
  'child-made-to-feel-worthless-or-afraid': 'Treating a child like this is emotional abuse.',
  'parents-ask-for-young-child-to-be-accommodated': 'Parents who ask for their child to be taken into care may not be able to keep the child safe.',
  'child-threatened-with-rejection-from-home': 'A child who is threatened with losing their home may be seriously harmed.',
  'no-constructive-activity': 'A child with nothing to do and nobody to talk to is likely to be seriously harmed.',
  'child-beyond-parental-control': 'A child beyond control may be at risk of serious harm.',
  'no-boundaries-and-repeated-antisocial-behaviour': 'No boundaries and repeated trouble together put the child at risk of serious harm.',
  'erratic-nurture': 'When comfort depends on the carer’s needs, the child’s development may suffer.',
  'child-seen-as-the-problem': 'A child who is seen as the problem may be harmed by it and needs help through social care.',
  'no-positive-stimulation': 'A child with nobody to play or talk with may not develop well without help.',
  'undue-pressure-to-achieve': 'Pressure that harms a child points to a child in need.',
  'no-effective-limits': 'Limits that do not work leave the child without safe guidance.',
  'physical-punishment-used-as-control': 'Physical punishment used to control a child needs a social worker’s view.',
  'parent-poor-role-model': 'A harmful example at home can draw the child into harm.',
  'responses-to-child-inconsistent': 'Responses that keep changing can be helped early.',
  'parents-own-feelings-get-in-the-way': 'Parents whose own feelings get in the way may need support.',
  'little-new-experience-or-long-hours-alone': 'A child with little to do can be helped early.',
  'limits-inconsistent-or-no-routine': 'Limits and routines are something that early help can do much about.',
  'nobody-able-to-care-for-child': 'The child has nobody to care for them.',
  'chaotic-family-life': 'A chaotic life with nothing to rely on can seriously harm a child.',
  'several-carers-no-significant-bond': 'Without a close bond a child’s development may suffer.',
  'key-relationships-not-kept-up': 'Lost relationships can be helped early.'
} satisfies Record<ParentingSignId, string>
