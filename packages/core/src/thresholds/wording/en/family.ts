import type { FamilyFactId, FamilySignId } from '../../catalogue/family.ts'
import type { FactWording } from './shape.ts'

/** What is asked about each sign. The label is for lists; the help says what to look for and what not to take for a sign. */
export const familyFacts = {
  'good-family-relationships': {
    label: 'Good family relationships',
    question: 'Do the people in the family get on, also if the parents live apart?',
    help: 'Families come in many forms. Look at how they treat each other.'
  },
  'long-history-of-rejection-and-conflict': {
    label: 'Long history of rejection and conflict',
    question: 'Is there a long history of rejection and conflict around this child?',
    help: 'Think of years rather than weeks.'
  },
  'family-crime-or-home-used-for-crime': {
    label: 'Serious family crime, or the home used for crime',
    question: 'Is the home used for crime, such as drug dealing, or has serious family crime left the child at risk?',
    help: 'People may have taken the home over. The family can be victims too.'
  },
  'in-need-and-parents-refuse-support-risk-rising': {
    label: 'In need, help refused and risk rising',
    question: 'Has the child already been assessed as in need, do the parents refuse help, and is the risk going up?',
    help: 'All three together. Say "not known" if you do not know of an assessment.'
  },
  'bitter-separation-or-contact-dispute': {
    label: 'Bitter separation or contact dispute',
    question: 'Is there a bitter separation or a dispute about contact that affects the child?',
    help: 'Look at how the child is before and after contact.'
  },
  'serious-ill-health-in-family': {
    label: 'Serious ill health in the family',
    question: 'Is someone in the family seriously ill, in body or mind, with an effect on the child?',
    help: 'Ask what the child does and misses because of it.'
  },
  'parents-needs-limit-parenting': {
    label: 'A parent’s needs limit parenting',
    question: 'Do a parent’s physical, mental or learning needs limit what they can do for the child?',
    help: 'Ask what the child goes without.'
  },
  'parental-conflict-draws-in-child': {
    label: 'Parents’ conflict at times draws in the child',
    question: 'Do the parents argue in a way that at times draws in the child?',
    help: 'This is conflict between equals. If one is afraid of the other, answer the questions on domestic abuse.'
  },
  'loss-of-an-important-adult': {
    label: 'Loss of an important adult',
    question: 'Has the child lost an important adult, by death, separation or in another way?',
    help: 'Ask how the child shows it.'
  },
  'parent-with-health-difficulty': {
    label: 'A parent with a health difficulty',
    question: 'Does a parent have a physical or mental health difficulty?',
    help: 'This is not a judgement of the parent. It asks whether the family would like help.'
  },
  'adopted-or-kinship-care-needing-support': {
    label: 'Adopted or with relatives, and needing support',
    question: 'Is the child adopted or living with relatives, and does the family need support?',
    help: 'Most such homes are secure. The question is about the support.'
  },
  'parent-in-prison-or-on-community-order': {
    label: 'A parent in prison or on a community order',
    question: 'Is a parent in prison or on a community order?',
    help: 'The child has done nothing wrong, and may have been told not to talk about it.'
  },
  'persistent-domestic-abuse-or-severe-discord': {
    label: 'Domestic abuse that goes on and on',
    question: 'Does the domestic abuse or severe conflict go on and on?',
    help: 'Long-lasting fear harms a child even where nobody is hit.'
  },
  'incidents-of-domestic-abuse-between-carers': {
    label: 'Incidents of domestic abuse between carers',
    question: 'Have there been incidents of domestic abuse between the people who care for the child?',
    help: 'Abuse includes control, threats, money and fear.'
  },
  'unborn-earlier-injury-or-unexplained-child-death': {
    label: 'Unborn: an earlier child was hurt, or died with a worry about safety',
    question: 'Is the child not yet born, and was an earlier child hurt on purpose, or did one die suddenly with a worry about how safe that child was?',
    help: 'In the care of either parent. Most babies who die suddenly were harmed by nobody: without such a worry it is no yes. If you do not know, do not ask the parents. Tell your lead.'
  },
  'unborn-earlier-children-removed': {
    label: 'Unborn: earlier children were removed',
    question: 'Is the child not yet born, and were earlier children removed from either parent?',
    help: 'An early referral gives parents the most time to show what has changed.'
  },
  'unborn-domestic-abuse-in-pregnancy': {
    label: 'Unborn: domestic abuse in the pregnancy',
    question: 'Is the child not yet born, and is there domestic abuse in the pregnancy?',
    help: 'Ask only when you are alone with her, never through a relative.'
  },
  'unborn-alcohol-or-drugs-affect-pregnancy': {
    label: 'Unborn: alcohol or drugs may affect the pregnancy',
    question: 'Is the child not yet born, and may alcohol or drugs be affecting the pregnancy?',
    help: 'Kindness helps parents to say so. Early help helps most.'
  },
  'concealed-or-denied-pregnancy': {
    label: 'Hidden or denied pregnancy, or no antenatal care',
    question: 'Is or was the pregnancy hidden or denied, or without any antenatal care?',
    help: 'Fear is a common reason. Meet it with calm.'
  },
  'unborn-parents-vulnerable': {
    label: 'Unborn: very young parents, severe mental illness or learning disability',
    question: 'Is the child not yet born, and are there worries about care because a parent is very young, very unwell in mind or learning disabled?',
    help: 'It is the worry about care that counts, not the label.'
  },
  'wider-family-and-friends': {
    label: 'Family and friends around',
    question: 'Does the family have relatives or friends they can turn to?',
    help: 'It may be one person only.'
  },
  'family-feels-part-of-community': {
    label: 'Part of the community',
    question: 'Does the family feel part of the community?',
    help: 'It may be a place of worship, a playgroup or neighbours.'
  },
  'uses-services-and-activities': {
    label: 'Uses services and activities',
    question: 'Does the family use services and activities near them?',
    help: 'Libraries, clinics, playgroups and parks all count.'
  },
  'no-support-or-harmful-relatives': {
    label: 'No support at all, or relatives who do harm',
    question: 'Does the family have no support at all, or do relatives harm the child?',
    help: 'Relatives who do harm are a reason to be careful whom you tell.'
  },
  'chronic-exclusion-and-hostile-community': {
    label: 'Shut out, and the community is hostile',
    question: 'Has the family been shut out for long, in a community that is hostile to them?',
    help: 'The harm comes from outside. The child still needs protection.'
  },
  'isolated-from-relatives': {
    label: 'Cut off from relatives',
    question: 'Is the family cut off from relatives and on its own?',
    help: 'Ask whether they chose it, or somebody keeps them apart.'
  },
  'isolated-and-in-conflict-with-neighbours': {
    label: 'Isolated, in conflict with neighbours',
    question: 'Is the family isolated, without support and in conflict with neighbours?',
    help: 'Ask what the child sees and hears of it.'
  },
  'hidden-child': {
    label: 'A child few people see',
    question: 'Is the child seen by few people outside the family, and hard for services to reach?',
    help: 'Ask who outside the home has seen the child this month.'
  },
  'concern-raised-by-others': {
    label: 'Others have raised a concern',
    question: 'Have neighbours, relatives or others raised a concern about the child?',
    help: 'Pass on what they said in their words, and who said it.'
  },
  'little-help-from-family-and-friends': {
    label: 'Little help from others',
    question: 'Does the family get little help from relatives and friends?',
    help: 'Ask who they would ring in the night.'
  },
  'new-to-area-few-contacts': {
    label: 'New here, few contacts',
    question: 'Is the family new to the area, with few contacts?',
    help: 'A welcome and an introduction can be enough.'
  },
  'harassment-or-discrimination': {
    label: 'Harassment or discrimination',
    question: 'Do people harass the family, or treat them unfairly because of who they are?',
    help: 'Believe what they tell you, and write it down.'
  },
  'refugee-or-asylum-seeking-family': {
    label: 'Refugee or asylum-seeking family',
    question: 'Is the family seeking asylum, or new here as refugees?',
    help: 'This is a reason to offer help, not a worry about care.'
  },
  'facilities-hard-to-reach': {
    label: 'Services are hard to reach',
    question: 'Are services hard for the family to reach?',
    help: 'Think of cost, buses, language and opening hours.'
  },
  'home-has-basic-amenities': {
    label: 'A home with the basics',
    question: 'Does the home have the basics, such as heating, water and a place to sleep?',
    help: 'A small or shared home can have the basics.'
  },
  'work-or-unemployment-managed': {
    label: 'Work, or being without it, is managed',
    question: 'Does the family manage with the work they have, or without work?',
    help: 'Being out of work is not a worry by itself.'
  },
  'budget-meets-needs': {
    label: 'Money covers needs',
    question: 'Does the money that comes in cover what the child needs?',
    help: 'A low income can still cover the needs.'
  },
  'homeless-or-about-to-be-with-child': {
    label: 'Homeless with a child',
    question: 'Is the family homeless or about to be, with the child?',
    help: 'Ask where they will sleep tonight.'
  },
  'home-dangerous-to-health': {
    label: 'Home dangerous to health',
    question: 'Is the home dangerous, or a serious threat to the child’s health?',
    help: 'Think of bare wires, gas, filth or animals that could hurt.'
  },
  'homeless-16-or-17-year-old': {
    label: 'Homeless at 16 or 17',
    question: 'Is the young person 16 or 17 and homeless?',
    help: 'Sleeping on friends’ sofas counts.'
  },
  'long-term-worklessness-with-harm-to-care': {
    label: 'Long without work, with addiction or despair, and care suffers',
    question: 'Has long time without work come together with addiction or despair, so that the child’s care suffers?',
    help: 'It is the harm to care that counts.'
  },
  'extreme-poverty-and-care-fails': {
    label: 'Extreme poverty, and care fails',
    question: 'Is poverty so extreme that care for the child fails?',
    help: 'The family needs help. It is not about blame.'
  },
  'overcrowded-temporary-or-in-bad-repair': {
    label: 'Overcrowded, temporary or in bad repair',
    question: 'Is the home overcrowded, temporary or in bad repair, with an effect on the child?',
    help: 'Think of sleep, health and homework.'
  },
  'frequent-moves': {
    label: 'Many moves',
    question: 'Does the family move home again and again?',
    help: 'Ask what makes them move. Some families travel, and are settled in it.'
  },
  'rent-arrears-or-eviction-begun': {
    label: 'Eviction begun or home at risk',
    question: 'Is the family about to lose their home because of arrears, or has eviction begun?',
    help: 'Housing advice early can stop it.'
  },
  'work-stress-reaches-children': {
    label: 'Stress over work reaches the children',
    question: 'Does stress over work, or the lack of it, reach the children?',
    help: 'Look at what has changed for the child.'
  },
  'poverty-blocks-basic-needs': {
    label: 'Money does not reach for basics',
    question: 'Does debt or lack of money keep the child from basics, such as food, warmth or clothes?',
    help: 'Ask gently. Many parents go without first.'
  },
  'no-recourse-to-public-funds-and-destitute': {
    label: 'No public funds and nothing to live on',
    question: 'Do immigration rules keep the family from public funds, and do they have nothing to live on?',
    help: 'Asking social care for help is their right. Say so.'
  },
  'poor-housing': {
    label: 'Poor housing',
    question: 'Is the housing poor, or are some basics missing?',
    help: 'This is about the home, not about how well the parents try.'
  },
  'hazards-or-poor-hygiene-for-crawling-child': {
    label: 'Hazards or dirt where a child crawls',
    question: 'Are there hazards or dirt where a small child crawls?',
    help: 'Look at it from the floor.'
  },
  'spells-of-unemployment-or-limited-schooling': {
    label: 'In and out of work',
    question: 'Is work hard to find or keep, and does the family feel it?',
    help: 'Ask whether advice on work or benefits would help.'
  },
  'low-income-or-debt': {
    label: 'Low income or debt',
    question: 'Is the family short of money or in debt?',
    help: 'Being poor is not neglect. Ask what would help.'
  }
} satisfies Record<FamilyFactId, FactWording>

/** Why a sign counts, said when it is there. */
export const familyReasons = {
  'long-history-of-rejection-and-conflict': 'A long history of rejection can seriously harm a child.',
  'family-crime-or-home-used-for-crime': 'A home used for crime puts the child at risk of serious harm.',
  'in-need-and-parents-refuse-support-risk-rising': 'Risk is rising for a child in need, and help is refused.',
  'bitter-separation-or-contact-dispute': 'A bitter dispute can harm a child’s development.',
  'serious-ill-health-in-family': 'Serious illness in the family can mean that the child needs social care’s help.',
  'parents-needs-limit-parenting': 'When a parent’s needs limit parenting, the family may need social care’s help.',
  'parental-conflict-draws-in-child': 'Conflict that draws in the child can be helped early.',
  'loss-of-an-important-adult': 'A loss can be eased by help at the right time.',
  'parent-with-health-difficulty': 'A parent’s health difficulty can mean that the family would welcome help.',
  'adopted-or-kinship-care-needing-support': 'Adoptive families and relatives who care for a child may need support.',
  'parent-in-prison-or-on-community-order': 'A child with a parent in prison or on an order may need help.',
  'persistent-domestic-abuse-or-severe-discord': 'Lasting domestic abuse puts the child at risk of serious harm.',
  'incidents-of-domestic-abuse-between-carers': 'Incidents of domestic abuse at home point to a child in need.',
  'unborn-earlier-injury-or-unexplained-child-death': 'An earlier child was hurt, or died with a worry about safety. Children’s social care looks at this pregnancy early, and it blames nobody.',
  'unborn-earlier-children-removed': 'When earlier children were removed, children’s social care must look at this pregnancy.',
  'unborn-domestic-abuse-in-pregnancy': 'Domestic abuse in pregnancy is a risk to mother and baby.',
  'unborn-alcohol-or-drugs-affect-pregnancy': 'Alcohol or drugs may be affecting the baby. How far needs a person to judge.',
  'concealed-or-denied-pregnancy': 'A hidden pregnancy leaves mother and baby without care. How serious it is needs a person to judge.',
  'unborn-parents-vulnerable': 'Parents who may need much help with a baby should be known to social care early.',
  'no-support-or-harmful-relatives': 'No support, or harm from relatives, leaves the child at risk of serious harm.',
  'chronic-exclusion-and-hostile-community': 'Long hostility can seriously harm a child.',
  'isolated-from-relatives': 'A family on its own may not manage without social care’s help.',
  'isolated-and-in-conflict-with-neighbours': 'Isolation and conflict can hold back a child’s development.',
  'hidden-child': 'A child few people see can come to harm unnoticed.',
  'concern-raised-by-others': 'A concern from people who see the child at home needs to be looked at.',
  'little-help-from-family-and-friends': 'A family with little help around them can be offered some.',
  'new-to-area-few-contacts': 'A family new to the area can be helped to find its feet.',
  'harassment-or-discrimination': 'Harassment is a harm from outside. The family can be helped against it.',
  'refugee-or-asylum-seeking-family': 'A family that had to leave its home may welcome help.',
  'facilities-hard-to-reach': 'Services can be brought closer with early help.',
  'homeless-or-about-to-be-with-child': 'A child without a home needs help at once.',
  'home-dangerous-to-health': 'The home itself could seriously harm the child.',
  'homeless-16-or-17-year-old': 'The council must assess a homeless 16 or 17 year old.',
  'long-term-worklessness-with-harm-to-care': 'The child’s care has suffered to the point of serious harm.',
  'extreme-poverty-and-care-fails': 'Care has failed and the child is at risk of serious harm.',
  'overcrowded-temporary-or-in-bad-repair': 'Housing like this can hold back a child’s health and development.',
  'frequent-moves': 'Many moves can harm a child, and services can lose sight of them.',
  'rent-arrears-or-eviction-begun': 'A family that may lose its home needs help before it happens.',
  'work-stress-reaches-children': 'Stress that reaches the children can hold back their development.',
  'poverty-blocks-basic-needs': 'When basics are out of reach, the child needs services to do well.',
  'no-recourse-to-public-funds-and-destitute': 'The council can help a child who has nothing to live on, whatever the immigration rules say.',
  'poor-housing': 'Poor housing is something that early help can work on with the family.',
  'hazards-or-poor-hygiene-for-crawling-child': 'Hazards on the floor can often be put right with advice.',
  'spells-of-unemployment-or-limited-schooling': 'Trouble with work is something that early help can ease.',
  'low-income-or-debt': 'A family short of money can be helped to get what it is due.'
} satisfies Record<FamilySignId, string>
