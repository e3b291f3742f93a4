import type { Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { specConstraints } from './spec-constraints.js'
import { specDesignPrinciples } from './spec-design-principles.js'
import { specExistingCode } from './spec-existing-code.js'
import { specFilesSummary } from './spec-files-summary.js'
import { specIntegration } from './spec-integration.js'
import { specMission } from './spec-mission.js'
import { specPackagePlan } from './spec-package-plan.js'
import { specPlaceholders } from './spec-placeholders.js'
import { specSectionOrder } from './spec-section-order.js'
import { specSections } from './spec-sections.js'
import { specSteps } from './spec-steps.js'
import { specTestCount } from './spec-test-count.js'
import { specTestPlan } from './spec-test-plan.js'
import { specVerification } from './spec-verification.js'
import { specWaves } from './spec-waves.js'

/** Rules about the spec, in the order of its sections. */
export const specRules: readonly Rule<BuilderHandoff>[] = [
  specSections,
  specSectionOrder,
  specPlaceholders,
  specMission,
  specConstraints,
  specSteps,
  specPackagePlan,
  specTestPlan,
  specTestCount,
  specExistingCode,
  specVerification,
  specFilesSummary,
  specDesignPrinciples,
  specWaves,
  specIntegration,
]
