import { canonicalJson } from './canonical.ts'
import type { Faults } from './faults.ts'
import type { Layer, Thing } from './layer.ts'
import type { Block } from './model.ts'

interface Named { readonly id: string }

/** What a translation may not change: everything but the words. */
const shapes = {
  modules: ({ minutes, milestone, required, status }: Layer['modules'][number]['it']) => ({ minutes, milestone, required, status }),
  lessons: ({ minutes, status, sources, blocks }: Layer['lessons'][number]['it']) => ({ minutes, status, sources: sources.map(source => source.id), blocks: bones(blocks) }),
  questions: ({ options, html: _html, successor: _successor, ...rest }: Layer['questions'][number]['it']) => ({ ...rest, ...('choices' in rest ? { choices: rest.choices.map(({ id }) => id) } : {}), ...('story' in rest ? { story: rest.story.map(part => ('option' in part ? part.option : '')) } : {}), options: options.map(({ html: _words, feedback: _feedback, feedbackHtml: _said, ...kept }) => kept) }),
  scenarios: ({ title: _title, contentNote: _note, facilitator, story, debrief, sources, ...rest }: Layer['scenarios'][number]['it']) => ({ ...rest, facilitator: facilitator !== undefined, sources: sources.map(source => source.id), story: bones(story), debrief: bones(debrief) }),
  conversations: ({ start, turns, status, critical }: Layer['conversations'][number]['it']) => ({ start, status, critical, turns: turns.map(turn => ({ id: turn.id, replies: turn.replies.map(({ id, verdict, next }) => ({ id, verdict, next })) })) }),
  paths: ({ title: _title, summary: _summary, budget: { why: _why, ...budget }, ...rest }: Layer['paths'][number]['it']) => ({ ...rest, budget }),
  terms: ({ id }: Layer['terms'][number]['it']) => ({ id }),
  thenRows: ({ id, module, sources }: Layer['thenRows'][number]['it']) => ({ id, module, sources: sources.map(source => source.id) }),
  firstTalk: ({ id, minutes }: Layer['firstTalk'][number]['it']) => ({ id, minutes }),
  facilitating: ({ id, part }: Layer['facilitating'][number]['it']) => ({ id, part })
}
const bones = (blocks: readonly Block[]) => blocks.filter(block => block.kind !== 'prose').map(block => ({ kind: block.kind, id: 'id' in block ? block.id : 'slot' in block ? block.slot : '' }))

/** Keeps one text of each thing: the wanted language where the folder has it, else its own. Tells of translations that are old, lost or changed. */
export function chooseLanguage(layer: Layer, wanted: string | undefined, faults: Faults): Layer {
  const pick = <T extends Named>(things: readonly Thing<T>[], shape: (it: T) => unknown, dated: boolean): Thing<T>[] => {
    const own = things.filter(thing => thing.locale === layer.locale)
    const chosen = new Map(own.map(thing => [thing, thing]))
    for (const other of things) {
      if (other.locale === layer.locale) continue
      const original = own.find(thing => thing.it.id === other.it.id && thing.dir === other.dir)
      const line = other.at.line(['id'])
      if (!layer.translations.some(({ locale }) => locale === other.locale)) faults.add(other.at.file, line, 'language-not-named', `pack.yaml does not name the language "${other.locale}", so nobody can choose it. Under translations give locale, name and notice.`, 'unconfirmed')
      if (!original) {
        faults.add(other.at.file, line, 'translation-of-nothing', `Nothing here has the id "${other.it.id}" in ${layer.locale}. A translation stands beside its original and has the same id.`)
        continue
      }
      if (canonicalJson(shape(original.it)) !== canonicalJson(shape(other.it))) faults.add(other.at.file, line, 'translation-differs', 'A translation changes words only. Give it the same blocks, ids, minutes, right answers and facts as its original.')
      if (dated && other.translationOf !== original.textHash)
        faults.add(other.at.file, other.at.line(['translationOf']), 'translation-old', other.translationOf === undefined ? `Say which text was translated: translationOf: "${original.textHash}".` : `The original has changed since. Compare the two, then write translationOf: "${original.textHash}".`, 'unconfirmed')
      if (wanted === other.locale) chosen.set(original, { ...other, dir: original.dir, slug: original.slug, order: original.order, ...(original.replaces ? { replaces: original.replaces } : {}) })
    }
    return own.map(thing => chosen.get(thing) ?? thing)
  }
  const inWanted = layer.additions.filter(({ locale }) => locale === wanted)
  return {
    ...layer, additions: [...layer.additions.filter(one => one.locale === layer.locale && !inWanted.some(other => other.of === one.of)), ...(wanted === layer.locale ? [] : inWanted)],
    modules: pick(layer.modules, shapes.modules, true), lessons: pick(layer.lessons, shapes.lessons, true), questions: pick(layer.questions, shapes.questions, true),
    scenarios: pick(layer.scenarios, shapes.scenarios, true), conversations: pick(layer.conversations, shapes.conversations, true), paths: pick(layer.paths, shapes.paths, true), terms: pick(layer.terms, shapes.terms, false),
    thenRows: pick(layer.thenRows, shapes.thenRows, false), firstTalk: pick(layer.firstTalk, shapes.firstTalk, false), facilitating: pick(layer.facilitating, shapes.facilitating, false)
  }
}
