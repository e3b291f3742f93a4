// The validators of the policy files are large; they are loaded when there is such a file.
export {
  config as validate,
  knownProblems as validateKnownProblems,
  waivers as validateWaivers,
} from '../generated/validators.js'
