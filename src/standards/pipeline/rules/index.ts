import type { Rule } from '../../../model/rule.js'
import type { PipelineHandoff } from '../handoff.js'
import { assumptionValidation } from './assumption-validation.js'
import { blockingQuestion } from './blocking-question.js'
import { capabilities } from './capabilities.js'
import { consumers } from './consumers.js'
import { dates } from './dates.js'
import { decisionContradicted } from './decision-contradicted.js'
import { decisionDropped } from './decision-dropped.js'
import { duplicateId } from './duplicate-id.js'
import { header } from './header.js'
import { headerBody } from './header-body.js'
import { idFileName } from './id-file-name.js'
import { idForm } from './id-form.js'
import { itemDetails } from './item-details.js'
import { notation } from './notation.js'
import { prBodyDesign } from './pr-body-design.js'
import { prBodyFields } from './pr-body-fields.js'
import { prBodyImplements } from './pr-body-implements.js'
import { producer } from './producer.js'
import { readable } from './readable.js'
import { recommendedFields } from './recommended-fields.js'
import { requiredFieldsRule } from './required-fields.js'
import { reviewDecision } from './review-decision.js'
import { stageOrder } from './stage-order.js'
import { stateFileRule } from './state-file.js'
import { summaryLength } from './summary-length.js'
import { upstream } from './upstream.js'
import { upstreamComplete } from './upstream-complete.js'
import { upstreamStated } from './upstream-stated.js'
import { values } from './values.js'

export const pipelineRules: readonly Rule<PipelineHandoff>[] = [
  readable,
  header,
  requiredFieldsRule,
  recommendedFields,
  idForm,
  idFileName,
  duplicateId,
  producer,
  consumers,
  values,
  notation,
  itemDetails,
  summaryLength,
  blockingQuestion,
  assumptionValidation,
  upstream,
  upstreamStated,
  upstreamComplete,
  capabilities,
  stageOrder,
  dates,
  decisionContradicted,
  decisionDropped,
  headerBody,
  stateFileRule,
  reviewDecision,
  prBodyFields,
  prBodyDesign,
  prBodyImplements,
]
