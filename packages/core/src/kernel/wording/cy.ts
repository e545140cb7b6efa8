import type { RenderingWords } from '../render.ts'

/** Headings and joining phrases in Welsh. The translation has not yet been checked by a speaker, and says so wherever it is shown. */
export const renderingWords: RenderingWords = {
  language: 'cy',
  note: 'Nid yw’r cyfieithiad hwn wedi’i wirio eto gan siaradwr Cymraeg. (This translation has not yet been checked by a speaker.)',
  headings: {
    answer: 'Beth mae’r atebion hyn yn ei awgrymu', actions: 'Beth i’w wneud, yn y drefn hon', reasons: 'Pam', judgement: 'Beth mae’n rhaid i berson ei farnu', missing: 'Beth i’w ofyn nesaf, yn y drefn hon', enough: 'Atebion sy’n ddigon ar eu pen eu hunain',
    oneStep: 'Beth fyddai un ateb gwahanol yn ei newid', asked: 'Gofynnwyd, a dim byd arall wedi’i ganfod', strengths: 'Beth sy’n mynd yn dda', limits: 'Erbyn pryd', didNotCount: 'Beth na chyfrifodd, a pham', coming: 'Wedi’i ddeddfu ond heb ddod i rym', notEncoded: 'Beth mae’r ffynonellau’n ei ddweud nad yw’r rheolau hyn'
  },
  saw: answers => `Oherwydd: ${answers}`,
  source: (title, at, readOn) => `Ffynhonnell: ${title}${at === 'not stated' ? '' : `, ${at}`}, darllenwyd ar ${readOn}`,
  could: level => `Gallai ei godi i: ${level}`,
  danger: 'Gofynnir hyn gyntaf, gan y gall ateb cadarnhaol olygu perygl nawr.',
  openNorm: 'Mae’r ffynhonnell yn gadael i berson farnu a yw hyn yn wir.',
  own: title => `Rheol eich ardal eich hun yw’r hyn sy’n dilyn: ${title}`,
  upTo: level => `Gall person farnu ei fod mor ddifrifol â: ${level}`,
  thinkAgain: 'Meddyliwch eto am y cyfan yng ngoleuni hyn, ac ysgrifennwch pam.',
  enough: answers => answers,
  oneStep: (label, from, to, lowest, highest) => `${label}: byddai ${to} yn lle ${from} yn rhoi o leiaf ${lowest}${highest === lowest ? '' : `, hyd at ${highest}`}`,
  ruledOut: answers => `Diystyrwyd gan: ${answers}`,
  stillOpen: labels => `Ddim yn hysbys eto: ${labels}`,
  closed: group => `gofynnwyd o dan “${group}”, dim byd arall wedi’i ganfod`,
  whoDecides: who => `Pwy sy’n arwain: ${who}`,
  units: { hours: 'awr', 'working-hours': 'awr waith', days: 'diwrnod', 'working-days': 'diwrnod gwaith', weeks: 'wythnos', months: 'mis' },
  limit: (what, limit, unit, due) => `${what}: ${limit} ${unit}${due === undefined ? '' : `, erbyn ${due}`}`,
  more: (count, byGroup) => `A ${count} arall${byGroup === '' ? '.' : `: ${byGroup}.`}`,
  comingFrom: day => `Yn ei destun o ${day} ymlaen. Heb ei gymhwyso.`
}
