import { saying, type Words } from '../../procedure/wording/en.ts'
import type { ActionId } from '../actions.ts'
import type { FactId, GroupId } from '../facts.ts'
import { procedure } from '../index.ts'
import type { StatedId } from '../rules.ts'

export const en: Words<FactId, GroupId, StatedId, ActionId, 'sexual-assault-samples', 'sexual-assault-happened'> = {
  groups: {
    'sexual-abuse-said': { title: 'What was said', closing: 'I have thought about everything that was said, without asking the child for more, and found nothing more.' },
    'sexual-abuse-when': { title: 'How long ago', closing: 'I have noted what was said about when it happened, without asking the child for more, and found nothing more.' },
    'sexual-abuse-signs': { title: 'What the child shows', closing: 'I have thought about what the child shows, with those who know the child, and found nothing more.' },
    'sexual-abuse-around-the-child': { title: 'Around the child', closing: 'I have thought about how others behave towards the child, and found nothing more.' }
  },
  facts: {
    'sexual-abuse-child-tells': { label: 'The child tells of sexual abuse', question: 'Has the child told or shown someone that they are, or were, sexually abused?', help: 'In any words or way: speech, signs, play, a drawing, a letter, a message. It need not be clear.' },
    'sexual-abuse-someone-says-so': { label: 'Someone else says so', question: 'Has anyone else said that the child is, or was, sexually abused?', help: 'A brother or sister, a friend, a parent, a neighbour, or the person who did it.' },
    'sexual-abuse-child-took-it-back': { label: 'The child took back what they told', question: 'Did the child tell of sexual abuse, and then say that nothing happened?', help: 'Children take it back for many reasons: fear, love, pressure at home. It does not mean that it was not true.' },
    'sexual-abuse-adult-tells-of-own-childhood': { label: 'An adult tells of abuse as a child', question: 'Has an adult told you that they were sexually abused as a child?', help: 'However long ago. The person who did it may still be near children.' },
    'sexual-abuse-someone-asks-for-help-to-stop': { label: 'Someone is afraid of what they, or another, may do', question: 'Has someone said that they are worried about their own sexual thoughts or behaviour towards children, or about another person’s?', help: 'They may say it about “a friend”, or about what they look at online.' },
    'sexual-abuse-in-last-seven-days': { label: 'It may have happened in the last seven days', question: 'May a sexual assault have happened in the last seven days?', help: 'Go by what was said. If nobody knows when, say “suspected”. Do not ask the child to find out.' },
    'sexual-abuse-longer-ago': { label: 'It happened longer ago', question: 'Was it said that it happened more than seven days ago?', help: 'The child still needs a doctor and help, however long ago it was.' },
    'sexual-abuse-child-hints': { label: 'The child seems to want to tell', question: 'Does the child hint at something, or ask what would happen if a secret were told?', help: 'For example “a friend of mine …”, or a question about who would have to know.' },
    'sexual-abuse-child-changed': { label: 'The child has changed, and nobody knows why', question: 'Has the child’s mood, sleep, eating or behaviour changed, with no reason that you know?', help: 'It can have many causes. It counts beside other signs. Some children show nothing at all.' },
    'sexual-abuse-child-afraid-of-someone': { label: 'Afraid of someone, or of going somewhere', question: 'Is the child afraid of being with a certain person, or of going to a certain place?', help: 'Also home, a club, or a lift in somebody’s car.' },
    'sexual-abuse-adult-seeks-time-alone': { label: 'Someone often arranges to be alone with the child', question: 'Does someone keep arranging to be alone with the child, with no good reason?', help: 'A relative, a family friend, a worker, an older child.' },
    'sexual-abuse-adult-crosses-limits': { label: 'Someone does not respect the child’s limits', question: 'Does someone keep crossing the child’s bodily or private limits, or talk to the child in a sexual way?', help: 'For example when the child has said or shown that they do not want it.' },
    'sexual-abuse-secrets-or-gifts': { label: 'Secrets, or gifts with no reason', question: 'Does someone ask the child to keep secrets, or give gifts or favours that have no reason?', help: 'It can win over a whole family, not only the child.' },
    'sexual-abuse-person-reaches-children-now': { label: 'The person may be near children now', question: 'May the person who is said to have done it be near any child now?', help: 'At home, in the wider family, at work, as a volunteer. “I do not know” is a good reason to ask those who can find out.' },
    'sexual-abuse-person-may-be-near-this-child': { label: 'The person may be near this child', question: 'May the person who is said to have abused a child live with, visit or come back to this child?', help: 'A relative who minds the child counts too. Belief is enough: do not ask the person or try to prove it.' },
    'sexual-abuse-person-near-this-child-is-not-kept-away': { label: 'Nobody keeps the person away from this child', question: 'Is a person who may harm this child able to reach them at home, because nobody keeps the person away?', help: 'A parent may be afraid, or not believe it. It counts too when a person at home fears what they themselves may do.' }
  },
  rules: {
    'sexual-abuse-told-needs-protection': 'Sexual abuse was told of. That is enough to act at once: nobody has to be sure.',
    'sexual-abuse-thought-likely-needs-protection': 'Something points to sexual abuse, though nobody has told. A trained person looks into it; you do not.',
    'sexual-abuse-recent-goes-to-police-and-centre': 'It may have happened within the last seven days: an examination by trained doctors may still help to show what happened.',
    'sexual-abuse-recent-keeps-what-shows-it': 'Washing, and cleaning clothes or bedding, can take away what would help to show what happened.',
    'sexual-abuse-young-person-and-the-centre': 'From 13 a young person may be put in touch with a sexual assault referral centre directly.',
    'sexual-abuse-needs-health-care-however-long-ago': 'A child who may have been sexually abused needs a health check by people trained for it, however long ago it was.',
    'sexual-abuse-taken-back-is-passed-on': 'A child who takes it back may be afraid or under pressure. Those who look into it have to think again together.',
    'sexual-abuse-signs-are-put-together': 'Most children do not tell. What several people have noticed, put together, can show what one sign cannot.',
    'sexual-abuse-anothers-behaviour-is-passed-on': 'How someone behaves around a child can show danger before the child shows anything.',
    'sexual-abuse-signs-together-ask-to-think-again': 'Two or more signs together. None of them proves anything: a trained person judges what they mean.',
    'sexual-abuse-anothers-behaviour-asks-to-think-again': 'Someone behaves around the child in a way that may show danger. One such thing is enough for a trained person to think again.',
    'sexual-abuse-told-by-an-adult-of-childhood': 'A person who abused a child in the past may still be doing so.',
    'sexual-abuse-person-still-reaches-children': 'The person may be near children now, so those children may need protection.',
    'sexual-abuse-person-near-this-child': 'A person who may harm children can reach this child. That is enough to act at once.',
    'sexual-abuse-person-who-reaches-children-asks-to-think-again': 'A person about whom this was said may be near children. It has to be asked at once whether this child is one of them.',
    'sexual-abuse-help-to-stop': 'Help for someone who is afraid of what they or another may do can keep a child from harm.',
    'sexual-abuse-help-to-stop-near-children': 'Someone who is afraid of what they may do is near children. Wanting help is a good sign, and those children have to be safe now.'
  },
  actions: {
    'keep-what-may-show-what-happened': { what: 'If it is safe and the child is not upset by it: do not wash the child, and do not wash clothes or bedding. Never put it before comfort, warmth or urgent medical help. The police will tell you more.', why: 'It may help to show what happened. A child who needs care must never wait for it.' },
    'police-arrange-the-sexual-assault-centre': { what: 'Tell the police and children’s social care that it may be within seven days. They arrange the sexual assault referral centre. For a child under 13 nobody else can.', why: 'The centre cares for the child’s health first, and an examination is best done as soon as possible. If the seven days are over, the child can still be seen.' },
    'young-person-may-call-the-centre': { what: 'A young person of 13 or over may call the centre, or you may call with them, besides the call to children’s social care.', why: 'Some will go there before they speak to the police. Calling the centre never replaces passing it on.' },
    'ask-for-health-care-after-sexual-abuse': { what: 'Ask children’s social care for a health check at a sexual assault referral centre, or with a children’s doctor trained for it.', why: 'It is gentle, it often sets the child’s mind at rest, and it can start help for what the child feels.' },
    'pass-on-that-the-child-took-it-back': { what: 'Tell children’s social care today that the child took it back, in the child’s words, and ask that those involved meet again. Do not ask the child which is true.', why: 'It changes what has to be thought about, and does not close anything. The child must feel that they may speak again.' },
    'think-of-every-child-the-person-reaches': { what: 'Say which children the person may reach: at home, in the family, at work, as a volunteer, online.', why: 'Others may be in danger, and may not have told anyone.' },
    'say-what-must-be-passed-on-to-the-adult': { what: 'Thank the adult for telling you. Ask only whether the person may be near children now. Say what you must pass on, tell them how to report it to the police, and offer help for themselves.', why: 'It is theirs to tell, and children may still need protection. They should know what happens before it does.' },
    'put-the-signs-together': { what: 'With your lead, or somebody else you can tell if the worry is about the lead, write down what each of you has seen and heard, about the child and about those around the child, and when. Do not wait for the child to tell.', why: 'A single sign seldom says much. A picture that several people have made can be acted on.' },
    'tell-about-the-prevention-line': { what: 'Tell them about Stop It Now: a free, confidential line and chat for anyone worried about their own or another’s thoughts or behaviour. This is besides passing it on.', why: 'People can call without a name. If a child is in danger and can be named, the line passes that on too.' }
  },
  clocks: { 'sexual-assault-samples': 'The examination is held, in the time in which it usually still finds what it looks for (the police are called at once)' },
  events: { 'sexual-assault-happened': 'it happened' }
}

export const { ruleBookWords, explanation } = /* @__PURE__ */ saying(procedure, en)
