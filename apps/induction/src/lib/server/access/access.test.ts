import { describe, expect, test } from 'vitest'
import type { Role } from '../database/index.ts'
import { may, type SignedInPerson } from './index.ts'

/** Every person who might ask, by what they are. Board 1 has the agencies A and B; board 2 has C. */
const held = (boardId: string, agencyId: string | null, role: Role) => ({ boardId, agencyId, agencyName: agencyId, role, jobRole: '', since: '2026-01-01' })
const person = (id: string, ...roles: SignedInPerson['roles']): SignedInPerson => ({ id, userId: `user of ${id}`, learnerKey: `key of ${id}`, name: id, email: null, signInName: null, nameConfirmed: false, emailProved: false, roles })
const people = {
  nobody: null,
  left: person('left'),
  learnerA: person('learnerA', held('1', 'A', 'learner')),
  learnerC: person('learnerC', held('2', 'C', 'learner')),
  managerA: person('managerA', held('1', 'A', 'manager')),
  managerB: person('managerB', held('1', 'B', 'manager')),
  managerC: person('managerC', held('2', 'C', 'manager')),
  coordinator1: person('coordinator1', held('1', null, 'coordinator')),
  coordinator2: person('coordinator2', held('2', null, 'coordinator')),
  lead1: person('lead1', held('1', null, 'board-lead')),
  lead2: person('lead2', held('2', null, 'board-lead')),
  // Learns at A, manages C of the other board: the roles must not mix.
  learnerAManagerC: person('learnerAManagerC', held('1', 'A', 'learner'), held('2', 'C', 'manager'))
} as const
type Name = keyof typeof people

const board1 = { boardId: '1' }
const A = { boardId: '1', agencyId: 'A' }
const aboutLearnerA = { personId: 'learnerA', places: [A] }
const aboutLeft = { personId: 'left', places: [] }
const aboutManagerA = { personId: 'managerA', places: [A] }
const aboutCoordinator1 = { personId: 'coordinator1', places: [{ boardId: '1', agencyId: null }] }
type May = typeof may
type Question = { [P in keyof May]: readonly [permission: P, object: string, ask: (who: SignedInPerson | null) => boolean, allowed: readonly Name[]] }[keyof May]
const ask = <P extends keyof May>(permission: P, object: string, about: Parameters<May[P]>[1], allowed: readonly Name[]): Question => {
  const allowedTo = may[permission] as (who: SignedInPerson | null, about: Parameters<May[P]>[1]) => boolean
  return [permission, object, (who: SignedInPerson | null) => allowedTo(who, about), allowed] as unknown as Question
}

/** Written by hand: who may. Everybody else named above may not, and each of those pairs is a test. */
const table: readonly Question[] = [
  ask('learn', 'at board 1', board1, ['learnerA', 'managerA', 'managerB', 'coordinator1', 'lead1', 'learnerAManagerC']),
  ask('seeOwnRecord', 'of the learner at A', { personId: 'learnerA' }, ['learnerA']),
  ask('seeOwnRecord', 'of someone who left', { personId: 'left' }, ['left']),
  ask('seeOwnCertificate', 'of the learner at A', { personId: 'learnerA' }, ['learnerA']),
  ask('sayOwnWork', 'of the learner at A', { personId: 'learnerA' }, ['learnerA']),
  ask('leaveAgency', 'agency A', A, ['learnerA', 'managerA', 'learnerAManagerC']),
  ask('seeStatusOf', 'a learner at A', aboutLearnerA, ['managerA', 'coordinator1']),
  ask('seeStatusOf', 'someone who left', aboutLeft, []),
  ask('confirmNameOf', 'a learner at A', aboutLearnerA, ['managerA', 'coordinator1']),
  ask('confirmNameOf', 'the manager of A', aboutManagerA, ['coordinator1']),
  ask('recordInductionTalkWith', 'a learner at A', aboutLearnerA, ['managerA']),
  ask('recordInductionTalkWith', 'the manager of A', aboutManagerA, []),
  ask('endMembershipOf', 'a learner at A', { ...aboutLearnerA, ...A, role: 'learner' }, ['managerA', 'coordinator1']),
  ask('endMembershipOf', 'the manager of A', { ...aboutManagerA, ...A, role: 'manager' }, ['coordinator1']),
  ask('endMembershipOf', 'the coordinator of board 1', { ...aboutCoordinator1, boardId: '1', agencyId: null, role: 'coordinator' }, ['lead1']),
  ask('resetSignInOf', 'a learner at A', aboutLearnerA, ['coordinator1']),
  ask('resetSignInOf', 'someone who left', aboutLeft, []),
  ask('resetSignInOf', 'the coordinator of board 1', aboutCoordinator1, ['lead1']),
  ask('resetSignInOf', 'somebody who learns at A and coordinates board 1', { personId: 'someone', places: [A, { boardId: '1', agencyId: null }] }, ['lead1']),
  ask('resetSignInOf', 'somebody who coordinates both boards', { personId: 'someone', places: [{ boardId: '1', agencyId: null }, { boardId: '2', agencyId: null }] }, []),
  ask('erase', 'a learner at A', aboutLearnerA, ['learnerA', 'coordinator1']),
  ask('erase', 'somebody who belongs nowhere and never did', aboutLeft, ['left']),
  ask('erase', 'the coordinator of board 1', aboutCoordinator1, ['coordinator1', 'lead1']),
  ask('erase', 'somebody at agencies of both boards', { personId: 'someone', places: [A, { boardId: '2', agencyId: 'C' }] }, []),
  ask('changeWorkOf', 'a learner at A', { ...aboutLearnerA, ...A }, ['managerA', 'coordinator1']),
  ask('changeWorkOf', 'the manager of A, who learns there', { ...aboutManagerA, ...A }, ['coordinator1']),
  ask('changeWorkOf', 'somebody who left A', { ...aboutLeft, ...A }, []),
  ask('recordExemptionOf', 'a learner at A', { ...aboutLearnerA, ...board1 }, ['coordinator1']),
  ask('recordExemptionOf', 'the coordinator of board 1, who learns nowhere', { ...aboutCoordinator1, ...board1 }, []),
  ask('seePeopleOf', 'agency A', A, ['managerA', 'coordinator1']),
  ask('inviteTo', 'a learner to A', { ...A, role: 'learner' }, ['managerA', 'coordinator1']),
  ask('inviteTo', 'a manager to A', { ...A, role: 'manager' }, ['coordinator1']),
  ask('inviteTo', 'a coordinator to A', { ...A, role: 'coordinator' }, []),
  ask('inviteTo', 'a coordinator to board 1', { ...board1, agencyId: null, role: 'coordinator' }, ['lead1']),
  ask('inviteTo', 'a board lead to board 1', { ...board1, agencyId: null, role: 'board-lead' }, ['lead1']),
  ask('inviteTo', 'a learner to board 1 itself', { ...board1, agencyId: null, role: 'learner' }, []),
  ask('inviteFirstBoardLead', 'of board 1, which has none', { ...board1, hasLead: false }, ['coordinator1']),
  ask('inviteFirstBoardLead', 'of board 1, which has one', { ...board1, hasLead: true }, []),
  ask('keepLeadsOf', 'agency A', A, ['managerA', 'coordinator1']),
  ask('keepCodeOf', 'agency A', A, ['coordinator1']),
  ask('teachGroups', 'at board 1', board1, ['managerA', 'managerB', 'coordinator1', 'lead1']),
  ask('recordTaughtSessions', 'of board 1', board1, ['coordinator1']),
  ask('seeBoardPages', 'of board 1', board1, ['coordinator1', 'lead1']),
  ask('addAgencies', 'to board 1', board1, ['coordinator1']),
  ask('keepActions', 'of board 1', board1, ['coordinator1', 'lead1']),
  ask('keepDataset', 'of board 1', board1, ['coordinator1', 'lead1']),
  ask('keepContacts', 'of board 1', board1, ['coordinator1', 'lead1']),
  ask('keepBoardDetails', 'of board 1', board1, ['coordinator1', 'lead1']),
  ask('seeReports', 'of board 1', board1, ['coordinator1', 'lead1']),
  ask('readOutbox', 'of board 1', board1, ['coordinator1']),
  ask('revokeCertificate', 'of board 1', board1, ['coordinator1']),
  ask('issueCertificatesAnew', 'of board 1', board1, ['coordinator1']),
  ask('signOffPack', 'of board 1', board1, ['lead1']),
  ask('changeThresholds', 'of board 1', board1, ['lead1']),
  ask('readPacks', 'of board 1', board1, ['coordinator1', 'lead1']),
  ask('keepRetention', 'of board 1', board1, ['lead1']),
  ask('appointCoordinator', 'of board 1', board1, ['lead1']),
  ask('seeActs', 'of board 1', board1, ['coordinator1', 'lead1'])
]

test('no permission is left out of the table', () => {
  expect([...new Set(table.map(([permission]) => permission))].sort()).toEqual(Object.keys(may).sort())
})

describe.each(table)('%s %s', (_permission, _object, allowed, names) => {
  test.each(Object.entries(people).map(([name, who]) => ({ name, who, expected: (names as readonly string[]).includes(name) })))('$name: $expected', ({ who, expected }) => {
    expect(allowed(who)).toBe(expected)
  })
})
