import { saying, type Words } from '../../procedure/wording/en.ts'
import type { ActionId } from '../actions.ts'
import type { FactId, GroupId } from '../facts.ts'
import { procedure } from '../index.ts'
import type { ClockId, EventId } from '../parameters.ts'
import type { StatedId } from '../rules.ts'

export const en: Words<FactId, GroupId, StatedId, ActionId, ClockId, Exclude<EventId, 'allegation.known'>> = {
  groups: {
    'allegation-what': { title: 'What the worry is', closing: 'I have thought about what the worry is, without asking anyone to prove it, and found nothing more.' },
    'allegation-whom': { title: 'Whom it is about, and whom you would tell', closing: 'I have thought about whom it is about and whom I would tell, and found nothing more.' },
    'allegation-small-worries': { title: 'Small worries', closing: 'I have looked for other small worries about the same adult and found nothing more.' },
    'allegation-being-looked-into': { title: 'What is being done', closing: 'I have asked what is being done and found nothing more.' },
    'allegation-ended': { title: 'How it ended', closing: 'I have asked how it ended and found nothing more.' }
  },
  facts: {
    'allegation-child-harmed-or-may-be': { label: 'A child was harmed, or may have been', question: 'Has a child been harmed by this adult, or may a child have been?', help: 'Any harm counts here, not only serious harm. You do not have to know.' },
    'allegation-possible-offence': { label: 'It may be a crime against a child', question: 'May the adult have broken the law in a way that has to do with a child?', help: 'Whether it is a crime is for the police to say.' },
    'allegation-may-pose-a-risk': { label: 'The adult may be a risk to children', question: 'Did the adult act towards a child in a way that suggests a risk to children?', help: 'What was done, not what kind of person it is.' },
    'allegation-may-not-be-suitable': { label: 'The adult may not be suited to this work', question: 'Did the adult act in a way that suggests that they may not be suited to work with children?', help: 'It may have happened away from work, and with no child there.' },
    'allegation-from-life-outside-work': { label: 'It comes from life outside work', question: 'Does the worry come from the adult’s life outside this work?', help: 'Their own children, violence at home, an arrest, or somebody they live with.' },
    'allegation-from-long-ago': { label: 'It happened long ago', question: 'Did it happen long ago?', help: 'The person who tells may be an adult now. The other may still work with children.' },
    'allegation-person-is': { label: 'What the person does', question: 'What is the person’s place with children?', help: 'The same steps hold for all of them.', options: { employed: 'Employed', volunteer: 'A volunteer', 'agency-or-self-employed': 'From an agency, or self-employed', 'foster-or-adoptive-home': 'A foster carer or adopter, or somebody in their home', 'under-18-in-a-position-of-trust': 'Under 18 and trusted with children, such as a young coach' } },
    'allegation-whom-to-tell-is-close-to-it': { label: 'The one you would tell is close to it', question: 'Is the one you would tell the owner, a friend, a relative or someone who already knew and did nothing?', help: 'If so, you may go past them. You need nobody’s leave.' },
    'allegation-several-small-worries': { label: 'Several small worries about one adult', question: 'Are there several small worries about the same adult?', help: 'Yours and other people’s, over time.' },
    'allegation-not-sure-it-is-small': { label: 'You are not sure that it is small', question: 'Are you unsure whether it is only a small worry?', help: 'Not being sure is a reason to ask.' },
    'allegation-someone-looks-into-it-alone': { label: 'Someone has begun to look into it alone', question: 'Has anyone begun to question people or look into it before the LADO was asked?', help: 'It is meant well, and it can spoil what the police need.' },
    'allegation-lado-decided': { label: 'What the LADO decided', question: 'What did the LADO decide?', help: 'The LADO is the council’s designated officer.', options: { 'not-yet': 'Nothing yet', 'below-the-threshold': 'It is below the threshold', 'for-the-employer': 'It is for the employer', 'allegations-meeting': 'A meeting about the allegation', 'with-a-section-47-enquiry': 'A section 47 enquiry about the child, with the LADO' } },
    'allegation-police-are-investigating': { label: 'The police are investigating', question: 'Are the police investigating?', help: 'One of the three strands.' },
    'allegation-social-care-is-enquiring': { label: 'Children’s social care is enquiring', question: 'Is children’s social care making an enquiry or assessment?', help: 'One of the three strands.' },
    'allegation-employer-is-looking-into-it': { label: 'The employer is looking into it', question: 'Is the employer looking into conduct or suitability?', help: 'One of the three strands.' },
    'allegation-person-has-left': { label: 'The person has left', question: 'Has the person resigned, retired or stopped coming?', help: 'They may begin to work with children somewhere else.' },
    'allegation-outcome': { label: 'How it ended', question: 'What was found at the end?', help: 'It is decided by what is more likely than not.', options: { substantiated: 'Shown to be true', malicious: 'Shown to be untrue, and meant to deceive', false: 'Shown to be untrue', unfounded: 'Nothing behind it: a mistake, or not the whole story', unsubstantiated: 'Not shown either way' } },
    'allegation-was-made-by-a-child': { label: 'A child said it', question: 'Was it a child who said it?', help: 'A child who says what is not so may be in need, or may have been hurt by someone else.' },
    'allegation-removed-from-work-for-harm-or-risk': { label: 'Removed from work because of harm or risk', question: 'Was the person removed from work with children because of harm or risk, or would they have been had they not left?', help: 'A suspension while it is looked into does not count.' },
    'allegation-person-is-on-a-professional-register': { label: 'On a professional register', question: 'Is the person on a professional register?', help: 'A teacher, a social worker, a nurse, a doctor.' }
  },
  rules: {
    'allegation-of-harm-or-offence-goes-to-the-lado': 'Harm to a child, or a possible crime that has to do with a child, by someone who works with children: the LADO is told.',
    'allegation-of-risk-goes-to-the-lado': 'What the adult did suggests a risk to children.',
    'allegation-of-unsuitable-conduct-goes-to-the-lado': 'What the adult did suggests that they may not be suited to work with children.',
    'allegation-of-unsuitable-conduct-is-talked-over': 'In these years this alone was not among the criteria. It was still passed on, and the LADO could be asked.',
    'allegation-from-outside-work-is-weighed': 'What happens at home or in private can mean a risk at work.',
    'allegation-child-harmed-is-referred-too': 'A child may have been harmed: children’s social care hears of the child, as the LADO hears of the adult.',
    'allegation-child-harmed-is-seen-by-a-doctor': 'A child who was hurt at work is a hurt child first.',
    'allegation-of-offence-is-referred-too': 'Behind a possible crime against a child there is a child who may need help today.',
    'allegation-children-at-home-are-thought-of': 'The person may have children at home, or look after some.',
    'allegation-of-offence-police-are-asked': 'Where a crime is possible the police are asked before anyone else does anything, except to get help and to keep children safe.',
    'allegation-from-long-ago-counts': 'Something from long ago is handled as if it were told of today: the person may still be with children.',
    'allegation-unpaid-and-at-home-count-too': 'There is a worry about somebody who works with children. Volunteers, agency and self-employed people, foster carers and young people trusted with children are covered like staff.',
    'allegation-about-someone-under-18': 'A young person who is trusted with children is covered, and is a child too.',
    'allegation-goes-past-whoever-is-close-to-it': 'The one you would tell is the worry, or too close to it.',
    'allegation-small-worry-before-it-had-a-name': 'Small worries had no rules of their own yet. They were passed on, however small.',
    'allegation-small-worry-is-recorded-and-held-together': 'A small worry is written down, and held beside others about the same adult.',
    'allegation-small-worries-add-up': 'Several small worries, or one that may not be small: the LADO can say.',
    'allegation-nobody-looks-into-it-first': 'Questions asked too early warn the person and can spoil what a child is able to say.',
    'allegation-below-the-threshold': 'The LADO says that it is below the threshold: the setting deals with it and keeps the advice.',
    'allegation-left-to-the-employer': 'Neither the police nor children’s social care need to act, so the employer does.',
    'allegation-goes-to-a-meeting': 'The LADO brings together the police, the employer and whoever else is needed.',
    'allegation-within-a-section-47-enquiry': 'The child may be suffering significant harm, so the strategy discussion comes first and the employer is asked to it.',
    'allegation-discipline-beside-the-police': 'The police and the employer are both at work.',
    'allegation-strands-are-watched': 'Up to three strands run beside each other. The LADO watches until each has ended.',
    'allegation-leaving-does-not-end-it': 'Leaving the job does not end the matter.',
    'allegation-removal-is-referred-for-barring': 'The person was removed from work with children for harm or risk, or would have been.',
    'allegation-about-a-registered-professional': 'The person’s profession has a regulator, who has to know.',
    'allegation-record-is-kept': 'What was said, done and decided is kept, so that a later question finds an answer.',
    'allegation-malicious-leaves-the-file': 'It was untrue and meant to deceive. It must not follow the person.',
    'allegation-false-leaves-the-file': 'It was shown to be untrue. It leaves the file unless the person agrees that it stays.',
    'allegation-untrue-from-a-child-asks-why': 'A child said what is not so. Someone asks what the child needs.',
    'allegation-false-was-no-outcome-yet': 'The lists of these years had no “false” beside “malicious”.',
    'allegation-unfounded-was-not-in-the-schools-list': 'The schools’ list that was read from these years has no “unfounded”.'
  },
  actions: {
    'leave-questions-until-the-lado-agrees': { what: 'Ask nobody about it yet: not the adult, not the child, not a witness. If a child speaks, still listen, and ask only what keeps them safe. The LADO and the police say who asks what.', why: 'One question too early can warn the person and spoil the case.' },
    'let-the-lado-say-who-tells-the-person': { what: 'Let the LADO say who tells the adult, the child and the parents, what and when.', why: 'They have a right to know, and the right moment keeps a child safe.' },
    'call-the-lado-yourself': { what: 'Call the LADO yourself today. You need nobody’s leave.', why: 'Whoever is close to it must not be the one who decides whether it is passed on.' },
    'see-that-children-are-safe-from-it-now': { what: 'Agree with the LADO today how children are kept safe while it is looked into. If a child is in danger now, call 999.', why: 'There are several ways. Being moved or suspended for a time says nothing about guilt.' },
    'think-of-the-children-at-home': { what: 'Tell the LADO what you know of children at home, or in the person’s care anywhere else. If they may be at risk, the children’s front door is called as well.', why: 'A worry about somebody at work can be a worry about the children they live with. Nobody may think of them unless you say it.' },
    'have-the-risk-at-work-weighed': { what: 'Ask the LADO to weigh what it means for the children this adult works with.', why: 'How somebody acts at home can be a risk at work. Whether it is, is for the LADO to weigh.' },
    'ask-where-the-person-works-now': { what: 'Say where else the adult works or helps with children, now and before, as far as you know.', why: 'Other children may need to be kept safe, and other settings told.' },
    'tell-the-person-in-charge-however-small': { what: 'Tell the person in charge of your setting, however small it seems. If the worry is about them, call the LADO.', why: 'What is small alone can matter beside something else.' },
    'refer-for-barring': { what: 'The employer refers the person to the barring service, whether or not the person has left. Today it is the Disclosure and Barring Service.', why: 'The law asks it of whoever provides the work. Others cannot take it over.' },
    'refer-to-the-professional-regulator': { what: 'The employer tells the person’s professional regulator.', why: 'The regulator decides whether they may go on in that profession.' },
    'carry-on-to-a-finding': { what: 'Carry on to a finding, even if the person has left or does not answer. Make no deal that stops a report.', why: 'Without a finding, nobody who is asked later can give a true answer.' },
    'hold-an-allegations-meeting': { what: 'The LADO meets with the police, the employer and others who are needed, and says who does what by when.', why: 'Each has a part to do, and none may spoil another’s.' },
    'employer-joins-the-strategy-discussion': { what: 'Children’s social care holds the strategy discussion. The LADO and the employer take part.', why: 'The child’s safety comes first, and the employer knows where the adult meets children.' },
    'ask-before-discipline-runs-beside-the-police': { what: 'Ask the LADO and the police whether the employer may go on now or waits.', why: 'Some steps can run beside each other. Others would spoil the police’s case.' },
    'employer-acts-and-tells-the-lado': { what: 'The employer acts by its own rules, within the limits, and tells the LADO what was found.', why: 'The LADO keeps an eye on it until it has ended.' },
    'keep-watch-until-every-strand-has-ended': { what: 'The LADO follows each strand until it has ended, and writes down why if it takes long.', why: 'Nobody is helped by a matter that drags on: not the child, and not the adult.' },
    'use-the-outcomes-of-that-time': { what: 'Write down the outcome in the words of that time.', why: 'A record is read against the rules of its own day.' },
    'look-at-small-worries-together': { what: 'Look at all small worries about the same adult together, and again with each new one. If they add up, call the LADO.', why: 'A pattern shows only when somebody looks for it.' },
    'note-the-advice-and-deal-with-it': { what: 'Write down the LADO’s advice and do what it says. If you learn something new, call again.', why: 'Below the threshold is not the same as nothing.' },
    'see-what-the-young-person-needs': { what: 'Ask children’s social care what the young person needs as well.', why: 'They are a child too, and may have been harmed themselves.' },
    'support-the-child-and-the-person': { what: 'See that the child and family have someone to turn to, and that the adult has too.', why: 'It is hard for all of them, and fair to all of them.' },
    'keep-the-record-of-the-allegation': { what: 'Keep a clear summary on the personnel file, and give the person a copy: until normal retirement age, or for ten years if that is longer.', why: 'So that references are true, and nobody has to go through it again.' },
    'take-it-off-unless-the-person-agrees': { what: 'Take it off the personnel file, unless the person agrees that it stays. Ask the LADO what is kept elsewhere.', why: 'Something untrue must not follow a person. Some want it kept, so that they can show how it ended.' },
    'take-it-off-the-personnel-file': { what: 'Take it off the personnel file. Ask the LADO what is kept elsewhere.', why: 'Something untrue must not follow a person.' },
    'learn-from-what-happened': { what: 'Ask with the LADO what could be done better.', why: 'What made it possible can often be changed.' }
  },
  clocks: {
    'lado-told-one-borough': 'The LADO is told, as one London borough asks',
    'lado-first-decision': 'The LADO decides what has to be done at once',
    'allegations-meeting': 'The meeting about the allegation is held, where one is needed',
    'allegation-ended': 'The case has ended, wherever that is possible',
    'allegation-ended-most': 'Most cases have ended: 80 in 100',
    'allegation-ended-all-but-exceptional': 'All but the most exceptional cases have ended',
    'allegation-review': 'The case is looked at again',
    'employer-begins': 'The employer begins to act',
    'hearing-without-investigation': 'The hearing is held, where nothing more has to be found out',
    'investigation-report': 'The investigator’s report is ready',
    'hearing-decided': 'It is decided whether there is a hearing',
    'hearing-held': 'The hearing is held'
  },
  events: {
    'lado.told': 'the LADO was told',
    'allegations-meeting.held': 'the meeting about the allegation was held',
    'lado.left-it-to-the-employer': 'it was left to the employer',
    'investigator.named': 'an investigator was named',
    'investigation-report.received': 'the report came in',
    'hearing.decided': 'a hearing was decided on'
  }
}

export const { ruleBookWords, explanation } = /* @__PURE__ */ saying(procedure, en)
