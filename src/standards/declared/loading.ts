// What declared standards need, in one piece, so that it is loaded only when there are any.
export { withExtra } from './extra.js'
export { declaredRules } from './rules/index.js'
export { declareStandard } from './standard.js'
