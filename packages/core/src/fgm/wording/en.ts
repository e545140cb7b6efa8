import { saying, type Words } from '../../procedure/wording/en.ts'
import type { ActionId } from '../actions.ts'
import type { FactId, GroupId } from '../facts.ts'
import { procedure } from '../index.ts'
import type { StatedId } from '../rules.ts'

export const en: Words<FactId, GroupId, StatedId, ActionId> = {
  groups: {
    'fgm-may-happen': { title: 'What may be about to happen', closing: 'I have asked what may be about to happen and found nothing more.' },
    'fgm-may-have-happened': { title: 'What may have happened', closing: 'I have thought about what may have happened, without questioning the girl, and found nothing more.' },
    'fgm-in-the-family': { title: 'In the family', closing: 'I have asked about the family, where it was safe to ask, and found nothing more.' }
  },
  facts: {
    'fgm-travel-is-soon': { label: 'She may be taken away soon', question: 'May the girl be taken on a journey soon?', help: 'Tickets, a date, a school told about a long absence, or something she said.' },
    'fgm-family-says-it-will-be-done': { label: 'Someone in the family says that it will be done', question: 'Has anyone in the family said that she will be cut?', help: 'In whatever words: “circumcision”, “made ready”, a word in another language.' },
    'fgm-girl-asks-for-help-or-is-afraid': { label: 'She asks for help, or is afraid of it', question: 'Has the girl asked for help, or said that she is afraid of it?', help: 'She may say it about a friend or a sister first.' },
    'fgm-someone-who-cuts-is-visiting': { label: 'Someone known to cut girls is visiting', question: 'Is someone visiting who is known or said to cut girls?', help: 'A relative or someone the family has asked to come.' },
    'fgm-girl-speaks-of-a-special-event': { label: 'She speaks of a special event', question: 'Has she spoken of a special event, or of becoming a woman?', help: 'Many happy events sound like this. Listen, and do not fill in the rest.' },
    'fgm-long-visit-abroad-is-planned': { label: 'A long visit abroad is planned, or an absence has no reason', question: 'Is a long visit abroad planned, or is a long absence not explained?', help: 'Most long visits are only that. It counts beside other signs.' },
    'fgm-kept-from-health-checks-or-lessons': { label: 'Kept from health checks or lessons about the body', question: 'Is she kept away from health checks, or from lessons about the body?', help: 'Again and again, and without another reason.' },
    'fgm-someone-says-it-was-done': { label: 'A parent or someone else says that it was done', question: 'Has a parent, a relative or a friend said that it was done to her?', help: 'If the girl herself told you, or you saw signs in your work, say so in the question about that: a legal duty may bind you.' },
    'fgm-pain-or-long-visits-to-the-toilet': { label: 'Pain, or long visits to the toilet', question: 'Does she take very long in the toilet, or seem in pain?', help: 'Also pain with periods that keeps her away from school.' },
    'fgm-walking-or-sitting-is-hard': { label: 'Walking or sitting is hard for her', question: 'Is it hard for her to walk, sit or stand?', help: 'More than usual, with no known reason.' },
    'fgm-changed-after-a-long-absence': { label: 'Changed after a long absence', question: 'Did she come back from a long absence much changed?', help: 'Quiet, withdrawn, tearful or angry.' },
    'fgm-avoids-exercise-or-examination': { label: 'Avoids exercise or being examined', question: 'Does she avoid exercise, or being seen by a doctor or nurse?', help: 'When she did not before.' },
    'fgm-girl-in-family-was-cut': { label: 'A girl under 18 in the family was cut', question: 'Was a sister, cousin or niece under 18 cut?', help: 'She is a child to be referred too.' },
    'fgm-mother-or-older-relative-was-cut': { label: 'Her mother or an older relative was cut', question: 'Was her mother, an aunt or an older sister cut?', help: 'It says what was done to a woman. It does not say what she wants for her daughter.' },
    'fgm-woman-asks-to-be-closed-again': { label: 'A woman asks to be closed again after birth', question: 'Has a woman in the family asked to be closed again after a birth?', help: 'It is against the law to do it.' },
    'fgm-woman-says-it-is-done-in-her-community': { label: 'A woman says that it is done where she or her partner is from', question: 'When she was asked, did she say that it is done where she or her partner is from?', help: 'Asked of every pregnant woman, alone and with an independent interpreter, and never guessed from how someone looks or speaks.' }
  },
  rules: {
    'fgm-journey-is-stopped': 'A girl who may be cut may be taken away soon: the police and the court can stop the journey.',
    'fgm-court-can-protect': 'A court can order that a girl is not taken away, and that passports are held, whether she may be cut or already was.',
    'fgm-travel-with-other-signs': 'A journey is near and there are other signs.',
    'fgm-girl-cut-so-others-are-referred': 'A girl in the family was cut: every other girl in it may be next.',
    'fgm-girl-cut-and-journey-is-stopped': 'A girl in the family was cut, and this girl may be taken on a journey soon: the police can stop it.',
    'fgm-sign-of-risk-is-talked-over': 'One of the signs that the guidance lists. Alone it may have an ordinary reason.',
    'fgm-sign-of-risk-asks-to-think-again': 'Signs like these add up. A trained person judges whether she is at risk of significant harm.',
    'fgm-sign-it-may-have-happened': 'One of the signs that it may have happened. It has other causes too, and a doctor has to look.',
    'fgm-signs-together-asks-to-think-again': 'Two or more signs together.',
    'fgm-woman-is-offered-help': 'A woman who was cut needs care of her own, and someone has to think of the girls in the family.',
    'fgm-closing-again-is-refused-and-passed-on': 'To close a woman again is against the law, and asking for it says how the family thinks of it.'
  },
  actions: {
    'stop-the-journey-by-police-or-court': { what: 'Say to the police that she may be taken away, when and how. They can stop the journey.', why: 'Once she has left the country it is far harder to keep her safe.' },
    'ask-alone-with-an-independent-interpreter': { what: 'Talk with her alone. Use an interpreter from outside the family and community.', why: 'She may not be able to say it in front of anyone who could carry it back.' },
    'ask-for-fgm-protection-order': { what: 'Ask children’s social care or the police about a protection order.', why: 'A family court can make one within a day. It can hold passports and name people who are abroad.' },
    'think-of-every-girl-in-the-family': { what: 'Say who else is in the family: sisters, cousins, nieces, an unborn baby.', why: 'What was done to one may be planned for another.' },
    'have-fgm-risk-looked-at-by-trained-health-staff': { what: 'Ask for a health professional who is trained in this to look at the risk.', why: 'They use the national template and know the clinics. Do not examine or question her yourself.' },
    'offer-fgm-clinic-and-support': { what: 'Offer the specialist clinic, and say kindly what the law is.', why: 'It can ease pain and help at a birth, and knowing the law helps women who want to protect their daughters.' }
  },
  clocks: {}, events: {}
}

export const { ruleBookWords, explanation } = /* @__PURE__ */ saying(procedure, en)
