import { standingFrom } from '@safeguarding-kit/core/training'
import { may } from '#lib/server/access/index.ts'
import { eventsOf } from '#lib/server/learning/events.ts'
import { asked, paperModule, toAsk } from '#lib/server/learning/paper.ts'
import { stepsOf } from '#lib/server/learning/steps.ts'
import { moduleAt, visit } from '#lib/server/learning/visit.ts'
import { today } from '#lib/server/time.ts'
import type { PageServerLoad } from './$types'

/** A module for paper. Its answers are given to whoever teaches, and to whoever has done the module: not before it was asked. */
export const load: PageServerLoad = async ({ locals, url, params }) => {
  const { pack, db, learner, reader, values, person } = await visit(locals.person, url)
  const module = moduleAt(pack, params.module)
  const print = paperModule(pack, module, reader, values)
  const mayAnswers = may.teachGroups(person, learner) || standingFrom(await eventsOf(db, learner.learnerKey, module.id), stepsOf(pack, module)).completedAt !== undefined
  return {
    title: print.title, slug: print.slug, minutes: print.minutes, board: reader.board.name, edition: pack.edition, on: today(), mayAnswers,
    introduction: toAsk(print.introduction), lessons: print.lessons.map(lesson => ({ ...lesson, blocks: toAsk(lesson.blocks) })),
    stories: print.stories.map(({ slug, title, contentNote, story, questions, responses }) => ({ slug, title, contentNote, story: toAsk(story), questions: questions.map(asked), responses: responses.map(({ letter, label }) => ({ letter, label })) })),
    answers: mayAnswers ? { lessons: print.lessons.map(({ id, title, blocks }) => ({ id, title, blocks: blocks.filter(block => block.kind === 'question' || block.kind === 'conversation') })), stories: print.stories.map(({ facilitator: _note, ...story }) => story) } : null
  }
}
