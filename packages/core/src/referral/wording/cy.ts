import type { RuleBookWords } from '../../kernel/rulebook.ts'
import type { ReferralEventId } from '../parameters.ts'
import { explainingWith } from '../explaining.ts'
import type { ReferralWording } from './en.ts'

/** Said wherever these words are shown: this translation has not yet been checked by a speaker. */
export const translation = { language: 'cy', checkedBySpeaker: false, note: 'Nid yw’r cyfieithiad hwn wedi’i wirio eto gan siaradwr Cymraeg.' } as const

/** Referral in Welsh. It touches no rule: the same ids, other words. Not yet checked by a speaker. */
export const cy: ReferralWording = {
  groups: {
    'while-you-wait': 'Wrth i chi aros', 'what-to-refer': 'Beth rydych chi’n ei atgyfeirio', 'whom-to-tell': 'Pwy i ddweud wrthynt', 'how-it-was-passed-on': 'Sut y cafodd ei drosglwyddo', 'what-came-back': 'Beth ddaeth yn ôl'
  },
  facts: {
    'danger-grows-while-waiting': { question: 'A oes unrhyw beth wedi digwydd ers hynny sy’n gwneud i chi ofni mwy dros y plentyn nawr?' },
    'something-new-is-known': { question: 'A ydych wedi dysgu rhywbeth newydd am y plentyn neu’r teulu ers i chi ei drosglwyddo?' },
    'refer-as': { question: 'At beth mae’r atebion am y plentyn yn pwyntio?', help: 'Os nad ydych yn siŵr, gadewch hyn ar agor a siaradwch â’ch arweinydd diogelu neu’r drws ffrynt.', answers: { 'early-help': 'Cymorth cynnar, gyda’r teulu', 'child-in-need': 'Plentyn mewn angen (adran 17)', 'child-protection': 'Plentyn a all fod yn dioddef niwed sylweddol (adran 47)' } },
    'parents-agreement': { question: 'A yw’r rhieni’n cytuno â’r atgyfeiriad?', help: 'Gallwch drosglwyddo pryder amddiffyn plant heb eu cytundeb.', answers: { given: 'Ydynt, maent yn cytuno', withheld: 'Dywedasant na', 'not-yet-sought': 'Heb ofyn eto', 'asking-would-add-risk': 'Gallai gofyn roi’r plentyn neu rywun arall mewn perygl, neu ddifetha tystiolaeth' } },
    'referrer-is': { question: 'A ydych yn trosglwyddo hyn fel rhan o’ch gwaith neu’ch gwirfoddoli?', answers: { professional: 'Ydw', 'member-of-the-public': 'Nac ydw, fel cymydog, ffrind neu berthynas' } },
    'lead-is-the-worry-or-does-not-act': { question: 'A yw’r pryder am eich arweinydd diogelu, neu a ydych yn methu â’i gyrraedd, neu a yw heb weithredu?' },
    'child-lives-in-another-area': { question: 'A yw’r plentyn yn byw yn ardal cyngor arall?' },
    'passed-on': { question: 'A yw’r pryder wedi’i drosglwyddo i ofal cymdeithasol plant?', answers: { 'not-yet': 'Ddim eto', 'by-phone': 'Ydy, dros y ffôn', 'in-writing': 'Ydy, yn ysgrifenedig', 'by-phone-and-in-writing': 'Ydy, dros y ffôn ac yn ysgrifenedig' } },
    'referral-acknowledged': { question: 'A oes unrhyw un wedi dweud wrthych ei fod wedi cyrraedd?' },
    'outcome-of-referral': { question: 'Beth ddywedwyd wrthych a fyddai’n digwydd?', answers: { 'not-told': 'Ni ddywedwyd wrthyf', 'no-further-action': 'Ni fydd gofal cymdeithasol plant yn gwneud dim pellach', 'early-help': 'Cymorth cynnar i’r teulu', assessment: 'Bydd gweithiwr cymdeithasol yn asesu', 'strategy-discussion': 'Trafodaeth strategaeth', 'immediate-protection': 'Mae’r plentyn yn cael ei amddiffyn nawr' } },
    'referrer-agrees-with-outcome': { question: 'A ydych yn meddwl bod hyn yn cadw’r plentyn yn ddiogel?' },
    'disagreement-stage': { question: 'Pa mor bell mae’r anghytundeb wedi mynd?', answers: { 'not-raised': 'Nid wyf wedi’i godi eto', 'between-practitioners': 'Rhwng y bobl sy’n adnabod y plentyn', 'between-team-managers': 'Rhwng rheolwyr tîm', 'between-service-managers': 'Rhwng rheolwyr gwasanaeth', 'between-directors': 'Rhwng cyfarwyddwyr', 'before-the-partnership': 'Gerbron y bartneriaeth ddiogelu', settled: 'Mae wedi’i ddatrys' } }
  },
  actions: {
    'call-999-do-not-wait': { label: 'Ffoniwch 999 os yw plentyn mewn perygl nawr', meaning: 'Peidiwch ag aros am ateb i’r atgyfeiriad.' },
    'phone-the-front-door-again': { label: 'Ffoniwch y drws ffrynt eto nawr', meaning: 'Dywedwch beth sydd wedi newid. Y tu allan i oriau, ffoniwch y tîm dyletswydd brys.' },
    'do-not-ask-the-parents': { label: 'Peidiwch â gofyn i’r rhieni yn gyntaf', meaning: 'Dywedwch wrth y drws ffrynt pam y byddai gofyn yn ychwanegu perygl, a chytunwch pwy sy’n dweud wrth y teulu a phryd.' },
    'phone-the-front-door': { label: 'Ffoniwch y drws ffrynt heddiw', meaning: 'Dywedwch beth welsoch a chlywsoch, beth nad ydych yn ei wybod, a beth sy’n eich poeni. Nid oes rhaid i chi fod yn siŵr.' },
    'refer-it-yourself': { label: 'Atgyfeiriwch eich hun', meaning: 'Nid oes rhaid i neb roi caniatâd i chi. Ffoniwch y drws ffrynt, y LADO neu’r heddlu; yna dywedwch wrth y person nesaf i fyny.' },
    'refer-where-the-child-lives': { label: 'Atgyfeiriwch i’r ardal lle mae’r plentyn yn byw', meaning: 'Os yw’r plentyn mewn perygl lle mae nawr, dywedwch wrth yr ardal honno a’r heddlu hefyd.' },
    'ask-the-parents-to-agree': { label: 'Gofynnwch i’r rhieni gytuno â’r atgyfeiriad', meaning: 'Dywedwch wrthynt pam, a pha gymorth a all ddod ohono. Os gallai gofyn roi unrhyw un mewn perygl, peidiwch â gofyn; ffoniwch y drws ffrynt.' },
    'refer-without-agreement': { label: 'Atgyfeiriwch heb aros am gytundeb', meaning: 'Trosglwyddir pryder amddiffyn plant p’un a yw’r rhieni’n cytuno ai peidio. Cofnodwch pam.' },
    'tell-the-parents-unless-it-adds-risk': { label: 'Dywedwch wrth y rhieni, oni bai bod hynny’n ychwanegu perygl', meaning: 'Peidiwch â dweud wrthynt yn gyntaf os gallai roi’r plentyn, chi neu unrhyw un arall mewn perygl, neu ddifetha tystiolaeth. Gofynnwch i’r drws ffrynt os nad ydych yn siŵr.' },
    'record-the-refusal-and-think-again': { label: 'Cofnodwch y gwrthodiad, a gofynnwch beth mae’n ei olygu', meaning: 'A yw gwrthod cymorth yn gwneud y plentyn yn llai diogel? Os felly, gall yr ateb nawr fod yn atgyfeiriad amddiffyn plant. Siaradwch â’ch arweinydd heddiw.' },
    'note-who-took-it-and-when': { label: 'Ysgrifennwch pwy a’i cymerodd, a’r amser', meaning: 'Eu henw, beth ddywedoch chi a beth ddywedasant a fyddai’n digwydd nesaf.' },
    'send-what-is-new': { label: 'Trosglwyddwch yr hyn sy’n newydd', meaning: 'Ffoniwch pwy bynnag sydd â’r atgyfeiriad. Gellir edrych eto ar yr hyn a benderfynwyd.' },
    'confirm-it-in-writing': { label: 'Cadarnhewch yr alwad ffôn yn ysgrifenedig', meaning: 'Defnyddiwch ffurflen atgyfeirio eich ardal. Nid oes rhaid iddi fod yn berffaith.' },
    'chase-the-acknowledgement': { label: 'Gofynnwch a gyrhaeddodd', meaning: 'Nid yw distawrwydd yn golygu ei fod wedi cyrraedd. Ffoniwch, ac ysgrifennwch pwy a atebodd.' },
    'ask-what-was-decided': { label: 'Gofynnwch beth a benderfynwyd', meaning: 'Dylech gael gwybod. Os na chewch, ffoniwch a gofynnwch.' },
    'say-that-you-disagree': { label: 'Dywedwch eich bod yn anghytuno, a pham', meaning: 'Siaradwch â’r person a benderfynodd, gyda’ch arweinydd. Gofynnwch am ail olwg ar yr hyn sy’n eich poeni.' },
    'keep-the-child-safe-meanwhile': { label: 'Cadwch y plentyn yn ddiogel yn y cyfamser', meaning: 'Cytunwch pwy sy’n gweld y plentyn, pryd, a beth fyddai’n gwneud i chi ffonio eto ar unwaith.' },
    'take-it-to-the-next-stage': { label: 'Ewch ag ef i’r cam nesaf os nad yw wedi’i ddatrys', meaning: 'Mae polisi eich ardal yn dweud pwy sy’n siarad â phwy ac erbyn pryd. Mae eich arweinydd neu’ch rheolwr yn mynd gyda chi.' },
    'record-what-was-agreed': { label: 'Cofnodwch yr hyn a gytunwyd', meaning: 'Ysgrifennwch beth a ddatryswyd, gan bwy, a beth fydd pob un nawr yn ei wneud dros y plentyn.' },
    'talk-with-the-family-about-early-help': { label: 'Siaradwch â’r teulu am gymorth cynnar', meaning: 'Gall cymorth ddechrau nawr. Os ydych yn dal i boeni, dywedwch wrth eich arweinydd diogelu heddiw. Nid oes rhaid i chi fod yn siŵr.' },
    'go-on-helping-the-family': { label: 'Daliwch ati i weithio gyda’r plentyn a’r teulu', meaning: 'Rydych yn dal i weld y plentyn hwn. Arhoswch yn wyliadwrus, cofnodwch, a throsglwyddwch yr hyn sy’n newid.' }
  },
  duties: {
    'danger-does-not-wait-for-an-answer': 'Pan fydd perygl yn tyfu, nid oes neb yn aros am ateb i atgyfeiriad.',
    'pass-on-what-is-new': 'Gall lefel angen newid ar unrhyw adeg; trosglwyddir yr hyn sy’n newydd.',
    'refer-child-protection-at-once': 'Atgyfeirir pryder y gall plentyn fod yn dioddef niwed sylweddol yr un diwrnod.',
    'anyone-may-refer': 'Gall pwy bynnag sy’n ei weld gyntaf ei atgyfeirio. Mae ei drafod yn dda, ac ni ddylai ei oedi.',
    'refer-to-the-area-of-the-child': 'Y cyngor lle mae’r plentyn yn byw sy’n derbyn yr atgyfeiriad.',
    'child-in-need-asks-agreement': 'Atgyfeirir plentyn mewn angen gyda chytundeb person â chyfrifoldeb rhiant.',
    'child-in-need-referred-with-agreement': 'Gyda chytundeb, atgyfeirir plentyn mewn angen.',
    'refusal-is-thought-about': 'Cofnodir gwrthodiad, ac ystyrir a yw’n cynyddu’r pryder.',
    'child-protection-needs-no-agreement': 'Nid oes angen cytundeb ar atgyfeiriad amddiffyn plant.',
    'parents-are-told-where-safe': 'Dywedir wrth rieni am atgyfeiriad amddiffyn plant oni bai y byddai hynny’n ychwanegu perygl.',
    'parents-are-not-asked-where-it-adds-risk': 'Lle byddai gofyn yn ychwanegu perygl, rhennir heb ofyn, a chofnodir y rheswm.',
    'phone-referral-is-confirmed-in-writing': 'Mae gweithiwr proffesiynol yn cadarnhau atgyfeiriad ffôn yn ysgrifenedig.',
    'referral-is-acknowledged': 'Mae’r cyngor yn cydnabod atgyfeiriad ac yn penderfynu ar y cam nesaf.',
    'silence-is-chased': 'Mae atgyfeiriwr nad yw’n clywed dim yn gofyn.',
    'referrer-is-told-the-outcome': 'Dywedir wrth yr atgyfeiriwr beth a benderfynwyd.',
    'assessment-has-its-limit': 'Mae gan asesiad amser hiraf. Terfyn ydyw, nid nod.',
    'family-below-a-referral-is-helped': 'Mae teulu nad yw gofal cymdeithasol plant yn ei gymryd yn dal i gael cymorth.',
    'disagreement-is-said': 'Codir anghytundeb am ddiogelwch plentyn, ac nid yw byth yn gadael y plentyn yn anniogel.',
    'disagreement-goes-up': 'Mae anghytundeb nad yw wedi’i ddatrys yn mynd i gam nesaf polisi’r ardal.',
    'disagreement-before-the-partnership': 'Y cam olaf yw’r bartneriaeth ddiogelu.',
    'what-was-agreed-is-recorded': 'Cofnodir yr hyn a ddatrysodd anghytundeb.'
  },
  clocks: {
    'written-confirmation': 'Cadarnhau atgyfeiriad ffôn yn ysgrifenedig', 'written-confirmation-one-borough': 'Cadarnhau atgyfeiriad ffôn yn ysgrifenedig (un fwrdeistref yn Llundain)', 'contact-decision': 'Mae’r drws ffrynt yn penderfynu ar gyswllt (sawl bwrdeistref yn Llundain)',
    acknowledgement: 'Mae gofal cymdeithasol plant yn cydnabod yr atgyfeiriad', 'acknowledgement-chase': 'Gofyn amdano os nad oes neb wedi’i gydnabod', 'referral-decision': 'Mae gofal cymdeithasol plant yn penderfynu beth i’w wneud nesaf',
    'outcome-told': 'Dywedir y canlyniad wrth yr atgyfeiriwr', 'outcome-told-one-area': 'Dywedir y canlyniad wrth yr atgyfeiriwr (ardal arall)', 'child-seen-one-area': 'Mae gweithiwr cymdeithasol yn gweld y plentyn (ardal arall, amddiffyn plant)',
    'initial-assessment': 'Mae’r asesiad cychwynnol wedi’i orffen', assessment: 'Mae’r asesiad wedi’i orffen', 'initial-conference': 'Cynhelir y gynhadledd amddiffyn plant gychwynnol',
    'disagreement-raised': 'Codir anghytundeb (ardal arall)', 'disagreement-reply': 'Atebir anghytundeb (ardal arall)', 'service-managers-told': 'Mae’n mynd at reolwyr gwasanaeth (ardal arall)', 'disagreement-meeting': 'Maent yn cyfarfod (ardal arall)', 'disagreement-settled': 'Fe’i datrysir drwy siarad (un fwrdeistref yn Llundain)'
  }
}

const events: Readonly<Record<ReferralEventId, string>> = {
  'referral.made-by-phone': 'gwnaed yr atgyfeiriad dros y ffôn', 'contact.received': 'clywodd y drws ffrynt am y plentyn', 'referral.received': 'derbyniwyd yr atgyfeiriad', 'referral.sent': 'anfonwyd yr atgyfeiriad',
  'referral.decided': 'penderfynodd gofal cymdeithasol plant', 'strategy-discussion.held': 'y drafodaeth strategaeth a ddechreuodd yr ymholiad', 'outcome.told': 'dywedwyd y canlyniad wrth yr atgyfeiriwr',
  'disagreement.raised': 'codwyd yr anghytundeb', 'disagreement.answered': 'atebwyd yr anghytundeb', 'disagreement.passed-up': 'aeth yr anghytundeb i’r cam nesaf'
}

/** The words with which the rule book prints these rules in Welsh. Rules of the papers' period say the same. */
export const ruleBookWords: RuleBookWords = {
  facts: Object.fromEntries(Object.entries(cy.facts).map(([id, { question, answers }]) => [id, { label: question, ...(answers && { options: answers }) }])),
  groups: cy.groups, clocks: cy.clocks, events,
  rules: cy.duties,
  actions: Object.fromEntries(Object.entries(cy.actions).map(([id, { label }]) => [id, label]))
}

/** The words with which what to do about a referral is explained in Welsh. */
export const explanation = /* @__PURE__ */ explainingWith(cy, ruleBookWords, {
  means: 'Beth i’w wneud am yr atgyfeiriad hwn, mewn trefn. Os ydych yn poeni mwy nag y mae hyn yn swnio, ffoniwch ddrws ffrynt y gwasanaethau plant.',
  openWords: { facts: 'Nid oes digon yn hysbys. Gofynnwch hyn nesaf:', judgement: 'Mae’n rhaid i berson farnu hyn.', 'facts-and-judgement': 'Nid oes digon yn hysbys, ac mae’n rhaid i berson farnu hyn.', neither: 'Dyma beth mae’r atebion hyn yn gofyn amdano.' },
  answerWords: { yes: 'Ie', suspected: 'Rwy’n ei amau', no: 'Na', 'not-asked': 'Heb ofyn eto', 'asked-not-known': 'Gofynnwyd, ac nid yw’n hysbys', refused: 'Ni fyddent yn dweud' },
  gradeWords: { seen: 'Darllenwyd yn y ddogfen a enwir.', reported: 'Adroddwyd gan ddogfen arall. I’w gadarnhau gan y bwrdd.', recalled: 'Yn hysbys iawn, ac ni chafodd ei agor ar gyfer yr argraffiad hwn. I’w gadarnhau gan y bwrdd.', inferred: 'Ein darlleniad ein hunain. I’w gadarnhau gan y bwrdd.', unverified: 'Heb ei gadarnhau. Heb ei ddefnyddio.' },
  notCheckedSince: day => `Nid yw’r canllawiau wedi’u gwirio ers ${day}. Gweithredwch fel y maent yn dweud, a gwiriwch gyda’ch arweinydd diogelu.`,
  fromAnotherArea: 'O ganllawiau ardal arall; cymharwch â rhai Llundain.',
  stillWorried: 'Os ydych yn dal i boeni, dywedwch wrth eich arweinydd diogelu heddiw. Nid oes rhaid i chi fod yn siŵr.'
})
