import { jobRoles } from '@safeguarding-kit/core/training'
import { en } from '@safeguarding-kit/core/training/wording/en'

/** What one may do at work, as the forms offer it. */
export const jobRoleOptions = jobRoles.map((role) => ({ value: role as string, label: en.roles[role] }))
