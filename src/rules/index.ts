import { assignmentDeadlineMissing } from './assignment-deadline-missing.js'
import { bodyLifetime } from './body-lifetime.js'
import { citationAfterDocument } from './citation-after-document.js'
import { citationDateConflict } from './citation-date-conflict.js'
import { citationIncomplete } from './citation-incomplete.js'
import { citationIssuerConflict } from './citation-issuer-conflict.js'
import { compareBeforeParent } from './compare-before-parent.js'
import { compareCitationConflict } from './compare-citation-conflict.js'
import { compareConflicting } from './compare-conflicting.js'
import { compareCopied } from './compare-copied.js'
import { compareGroupMissing } from './compare-group-missing.js'
import { compareResidue } from './compare-residue.js'
import { compareTargetMissing } from './compare-target-missing.js'
import { compareTargetWeaker } from './compare-target-weaker.js'
import { compareUndeclared } from './compare-undeclared.js'
import { copyResidue } from './copy-residue.js'
import { countAnnounced } from './count-announced.js'
import { documentAttached } from './document-attached.js'
import { documentDateMissing } from './document-date-missing.js'
import { documentDraft } from './document-draft.js'
import { documentNumberMissing } from './document-number-missing.js'
import { documentSignerMissing } from './document-signer-missing.js'
import { figuresChange } from './figures-change.js'
import { figuresShare } from './figures-share.js'
import { figuresSum } from './figures-sum.js'
import { figuresTable } from './figures-table.js'
import type { Rule } from './rule.js'
import { setCitationConflict } from './set-citation-conflict.js'
import { setDuplicate } from './set-duplicate.js'
import { setIssuerConflict } from './set-issuer-conflict.js'
import { setIssuerWithoutPlan } from './set-issuer-without-plan.js'
import { setLate } from './set-late.js'
import { setParentMissing } from './set-parent-missing.js'
import { targetBaselineMissing } from './target-baseline-missing.js'
import { targetDeadlineMissing } from './target-deadline-missing.js'
import { taskBodyMissing } from './task-body-missing.js'
import { taskSixClear } from './task-six-clear.js'
import { timeImpossible } from './time-impossible.js'
import { timePastDeadline } from './time-past-deadline.js'
import { timeReversed } from './time-reversed.js'

/**
 * The catalogue, in the order in which `plancheck rules` prints it: from the form of one document over its citations, figures and tasks to
 * what only a set or a comparison shows.
 */
export const rules: readonly Rule[] = [
  documentNumberMissing,
  documentDateMissing,
  documentSignerMissing,
  documentDraft,
  documentAttached,
  citationDateConflict,
  citationIssuerConflict,
  citationAfterDocument,
  citationIncomplete,
  countAnnounced,
  figuresChange,
  figuresShare,
  figuresSum,
  figuresTable,
  timeImpossible,
  timeReversed,
  timePastDeadline,
  bodyLifetime,
  copyResidue,
  targetDeadlineMissing,
  targetBaselineMissing,
  taskBodyMissing,
  assignmentDeadlineMissing,
  taskSixClear,
  setCitationConflict,
  setIssuerConflict,
  setParentMissing,
  setDuplicate,
  setLate,
  setIssuerWithoutPlan,
  compareUndeclared,
  compareConflicting,
  compareCitationConflict,
  compareBeforeParent,
  compareGroupMissing,
  compareTargetWeaker,
  compareTargetMissing,
  compareCopied,
  compareResidue,
]
