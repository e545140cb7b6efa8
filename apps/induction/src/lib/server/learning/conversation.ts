import type { Conversation } from '@safeguarding-kit/content'

type Turn = Conversation['turns'][number]
type Reply = Turn['replies'][number]

/** Where a conversation stands after these replies: what was said, and the turn that waits, or null at its end. Undefined replies give null. */
export function walk(conversation: Conversation, replies: readonly string[]): { readonly steps: readonly { readonly turn: Turn; readonly reply: Reply }[]; readonly turn: Turn | null } | null {
  const turnOf = (id: string) => conversation.turns.find(turn => turn.id === id)
  let turn: Turn | null | undefined = turnOf(conversation.start)
  const steps: { turn: Turn; reply: Reply }[] = []
  for (const id of replies) {
    const reply: Reply | undefined = turn?.replies.find(entry => entry.id === id)
    if (!turn || !reply || steps.length >= 100) return null
    steps.push({ turn, reply })
    turn = reply.next === 'end' ? null : turnOf(reply.next)
  }
  return turn === undefined ? null : { steps, turn }
}
